import Programmes

/// The days of a phase whose exercises all have rhythms of their own: on which of them none was due,
/// and what lapsed on the others.
///
/// An exercise that can still be done on a later day keeps its session waiting and makes no day
/// missed; on the last day on which it could be, it lapses. Other phases have no such days.
struct LapsingItems {
  /// The days on which nothing had to be done and nothing was.
  private(set) var idle: Set<LocalDay> = []
  /// The exercises that lapsed on a day, were it missed.
  private(set) var lapsing: [LocalDay: Set<Identifier>] = [:]

  /// The day since which an exercise has been due.
  private var waitingSince: [Identifier: LocalDay] = [:]
  /// The days on which an exercise lapsed in its window.
  private var lapsed: [Identifier: [LocalDay]] = [:]

  /// Goes through the days of a phase.
  ///
  /// - Parameters:
  ///   - prescription: The phase, as a span of days was followed under it.
  ///   - record: The sessions.
  ///   - held: Holds and days off, on which nothing lapses.
  ///   - today: The day that is not over yet: what is due on it can still be done.
  init(_ prescription: Prescription, _ record: CourseRecord, held: DaysHeld, today: LocalDay) {
    let first = prescription.firstDay
    let last = min(today, prescription.span.through ?? today)
    guard prescription.phase.isDueByExercises, first <= last else { return }
    var course = record.start(of: prescription)
    var coming = record.sessions(of: prescription)[...]
    for (day, kept) in zip(first...last, held.kept(in: first...last)) {
      let place = course.place(on: day, number: 1)
      let due = course.items[place].filter { !$0.isOptional && $0.isDue(on: day) }
      let sessions = coming.prefix { $0.day <= day }
      coming.removeFirst(sessions.count)
      for session in sessions { course.take(session) }
      let done = Set(course.items[place].filter { $0.lastDay == day }.map(\.exercise))
      judge(
        day, due: due, done: done, isWorked: sessions.contains(where: \.isWorked),
        isHeld: kept != nil, isToday: day == today)
    }
  }

  private mutating func judge(
    _ day: LocalDay, due: [ItemCourse], done: Set<Identifier>, isWorked: Bool, isHeld: Bool,
    isToday: Bool
  ) {
    guard !due.isEmpty else {
      idle.insert(day)
      return
    }
    for item in due where isHeld || done.contains(item.exercise) {
      waitingSince[item.exercise] = nil
    }
    guard !isHeld else { return }
    let left = due.filter { !done.contains($0.exercise) }
    let lapsing = Set(left.filter { lapses($0, on: day) }.map(\.exercise))
    self.lapsing[day] = lapsing
    if !isWorked, lapsing.isEmpty, !isToday { idle.insert(day) }
  }

  /// Tells whether a day is the last one on which an exercise that is due on it could be done.
  private mutating func lapses(_ item: ItemCourse, on day: LocalDay) -> Bool {
    let prescribed = item.prescribed(on: day)
    switch prescribed.rhythm {
    case nil, .weekdays: return true
    case .every(let days):
      let since = waitingSince[item.exercise] ?? day
      let isOver = day - since + 1 >= max(days.least, days.highest)
      waitingSince[item.exercise] = isOver ? nil : since
      return isOver
    case .times(let times, let length):
      let window = item.window(of: day, length: length)
      let gone = lapsed[item.exercise, default: []].filter { $0 >= window }
      let least = max(1, prescribed.leastDaysBetween)
      let room = (window + length - day - 1 + least - 1) / least
      guard room < times.least - item.done(since: window) - gone.count else { return false }
      lapsed[item.exercise] = gone + [day]
      return true
    }
  }
}
