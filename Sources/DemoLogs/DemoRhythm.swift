import Programmes

/// The days on which something was done, and whether it is due again.
struct DemoRhythm {
  private var done: [LocalDay] = []

  /// Tells whether it is due on a day, as far as the days on which it was done say.
  func isDue(_ rhythm: Rhythm, leastDaysBetween least: Int = 1, on day: LocalDay) -> Bool {
    if let last = done.last, day - last < least { return false }
    switch rhythm {
    case .weekdays(let days): return days.contains(day.weekday)
    case .every(let days): return done.last.map { day - $0 >= days.least } ?? true
    case .times(let times, let days):
      return done.filter { day - $0 < days }.count < times.least
    }
  }

  /// Notes that it was done on a day.
  mutating func note(_ day: LocalDay) {
    guard done.last != day else { return }
    done.append(day)
    // No window of a programme is longer.
    if done.count > 400 { done.removeFirst(200) }
  }
}
