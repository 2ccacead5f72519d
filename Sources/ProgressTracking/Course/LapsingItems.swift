import Programmes

/// The days of a phase whose exercises all have rhythms of their own: on which of them none was due,
/// and what lapsed on the others.
///
/// An exercise that can still be done on a later day keeps its session waiting and makes no day
/// missed; on the last day on which it could be, it lapses.
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
    var coming = record.sessions.filter { prescription.has($0.summary) }[...]
    for (day, kept) in zip(first...last, held.kept(in: first...last)) {
      let place = course.place(on: day, number: 1)
      let due = course.items[place].indices.filter { index in
        let item = course.items[place][index]
        return !item.isOptional && item.isDue(on: day)
      }
      var isWorked = false
      while let session = coming.first, session.day <= day {
        course.take(session)
        isWorked = isWorked || session.isWorked
        coming.removeFirst()
      }
      let left = due.map { course.items[place][$0] }.filter { $0.lastDay != day }
      guard !due.isEmpty else {
        idle.insert(day)
        continue
      }
      for index in due where course.items[place][index].lastDay == day {
        waitingSince[course.items[place][index].exercise] = nil
      }
      if kept != nil {
        for item in left { waitingSince[item.exercise] = nil }
        continue
      }
      let lapsing = Set(left.filter { lapses($0, on: day) }.map(\.exercise))
      self.lapsing[day] = lapsing
      if !isWorked, lapsing.isEmpty, day != today { idle.insert(day) }
    }
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
