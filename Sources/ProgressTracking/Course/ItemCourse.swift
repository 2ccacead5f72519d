import Programmes

/// How far an exercise of a phase has come: its ladder, and the days on which it was done.
struct ItemCourse {
  private let item: PhaseItem
  private let names: Set<Identifier>
  /// The day from which windows and weeks are counted.
  private let since: LocalDay
  /// The days on which it was done, in the phase and the last one before it.
  private var days: [LocalDay]
  private(set) var climb: LadderClimb?

  /// Starts an exercise.
  ///
  /// - Parameters:
  ///   - item: The exercise as the phase prescribes it.
  ///   - since: The phase's first day.
  ///   - lastWorked: The last day before it on which an exercise was done, by exercise.
  ///   - climbs: How far ladders had come in the phases from which they go on, by exercise.
  init(
    _ item: PhaseItem, since: LocalDay, lastWorked: [Identifier: LocalDay],
    climbs: [Identifier: LadderClimb]
  ) {
    self.item = item
    self.names = item.exercise.names
    self.since = since
    self.days = names.compactMap { lastWorked[$0] }.max().map { [$0] } ?? []
    self.climb = item.ladder.map { ladder in
      let earlier = ladder.goesOnFrom.flatMap { _ in climbs[item.exercise.id] }
      return earlier?.going(on: ladder) ?? LadderClimb(ladder, since: since)
    }
  }

  /// Goes on after a session.
  mutating func take(_ session: LivedSession) {
    climb?.take(session, of: names)
    let isWorked = session.exercises.contains { $0.value > 0 && names.contains($0.key) }
    if isWorked, days.last != session.day { days.append(session.day) }
  }

  /// Returns the item as it is prescribed on a day: at its step of the ladder.
  func prescribed(on day: LocalDay) -> PhaseItem {
    climb.map { item.at(step: $0.step(on: day)) } ?? item
  }

  /// The exercise.
  var exercise: Identifier { item.exercise.id }

  /// Whether it is an extra that nobody counts.
  var isOptional: Bool { item.isOptional }

  /// Why it rests after an answer, and the last day of that.
  var rest: (through: LocalDay, rule: AnswerRule)? { climb?.rest }

  /// The last day on which it was done.
  var lastDay: LocalDay? { days.last }

  /// Tells whether it is due in a session of a day; with a rhythm of its own, once on that day.
  func isDue(on day: LocalDay) -> Bool {
    if let rest, day <= rest.through { return false }
    guard let rhythm = prescribed(on: day).rhythm else { return true }
    if days.last == day { return false }
    switch rhythm {
    case .weekdays(let weekdays): return weekdays.contains(day.weekday)
    case .every(let length): return days.last.map { day - $0 >= length.least } ?? true
    case .times(let times, let length):
      let isRested = days.last.map { day - $0 >= item.leastDaysBetween } ?? true
      return isRested && done(since: window(of: day, length: length)) < times.least
    }
  }

  /// Returns the first day of the window of so many days that a day lies in.
  func window(of day: LocalDay, length: Int) -> LocalDay {
    since + max(0, day - since) / max(1, length) * max(1, length)
  }

  /// Returns on how many days it was done, from one on.
  func done(since day: LocalDay) -> Int { days.reversed().prefix { $0 >= day }.count }
}

extension Exercise {
  /// The identifier, and those of earlier revisions.
  var names: Set<Identifier> { Set(was).union([id]) }
}

extension Phase {
  /// The identifier, and those of earlier revisions.
  var names: Set<Identifier> { Set(was).union([id]) }
}
