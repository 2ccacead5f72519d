import Programmes

/// How far a phase has come: which of its sessions is next, and what it prescribes.
struct PhaseCourse {
  private let phase: Phase
  /// The exercises of each of its sessions.
  private(set) var items: [[ItemCourse]]
  private var last: LivedSession?
  /// Sessions done on the last day.
  private var doneOnLastDay = 0

  /// Starts a phase.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - since: The day from which its weeks and windows are counted.
  ///   - lastWorked: The last day before it on which an exercise was done, by exercise.
  ///   - climbs: How far ladders had come in the phases from which they go on, by exercise.
  init(
    _ phase: Phase, since: LocalDay, lastWorked: [Identifier: LocalDay] = [:],
    climbs: [Identifier: LadderClimb] = [:]
  ) {
    self.phase = phase
    self.items = phase.sessions.map { session in
      session.items.map {
        ItemCourse($0, since: since, lastWorked: lastWorked, climbs: climbs)
      }
    }
  }

  /// Goes on after a session of the phase; in the order of time.
  mutating func take(_ session: LivedSession) {
    for index in items.indices {
      for item in items[index].indices { items[index][item].take(session) }
    }
    guard session.isWorked else { return }
    doneOnLastDay = last?.day == session.day ? doneOnLastDay + 1 : 1
    last = session
  }

  /// Returns how far the ladder of an exercise has come, where it has one.
  func climb(of exercise: Identifier) -> LadderClimb? {
    items.joined().lazy.filter { $0.exercise == exercise }.compactMap(\.climb).first
  }

  /// Returns how many sessions of a day are done.
  func done(on day: LocalDay) -> Int { last?.day == day ? doneOnLastDay : 0 }

  /// Returns the next session, were it done on a day.
  func session(on day: LocalDay) -> DueSession {
    let number = done(on: day) + 1
    let place = place(on: day, number: number)
    return DueSession(
      id: phase.sessions[place].id, title: phase.sessions[place].title,
      items: items[place].filter { $0.isDue(on: day) }.map { $0.prescribed(on: day) },
      number: number, ofDay: max(number, phase.schedule.sessions(on: day.weekday)))
  }

  /// Tells whether anything of the next session is due, were it done on a day; extras do not count.
  func isDue(on day: LocalDay) -> Bool {
    session(on: day).items.contains { !$0.isOptional }
  }

  /// Returns which session of the phase a day's first, second or later session is.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - number: Which session of the day, counted from 1.
  ///   - skipped: How many sessions that were not done come before it.
  /// - Returns: Its index.
  func place(on day: LocalDay, number: Int, skipped: Int = 0) -> Int {
    let sessions = phase.sessions
    guard sessions.count > 1 else { return 0 }
    let days = (0..<7).lazy.map { (day + $0).weekday }
    let ofWeekday = days.map { weekday in
      sessions.indices.filter { sessions[$0].weekdays.contains(weekday) }
    }.first { !$0.isEmpty }
    if let ofWeekday { return ofWeekday[min(number, ofWeekday.count) - 1] }
    if phase.schedule.sessions(on: day.weekday) == sessions.count {
      return min(number, sessions.count) - 1
    }
    let next = last?.summary.name.flatMap { name in sessions.firstIndex { $0.id == name } }.map {
      $0 + 1
    }
    return ((next ?? 0) + skipped) % sessions.count
  }

  /// Through which day every exercise rests after the answers so far, and the rule that says so;
  /// extras do not count.
  var rest: (through: LocalDay, rule: AnswerRule)? {
    var shortest: (through: LocalDay, rule: AnswerRule)?
    for item in items.joined() where !item.isOptional {
      guard let rest = item.rest else { return nil }
      if shortest.map({ rest.through < $0.through }) ?? true { shortest = rest }
    }
    return shortest
  }
}
