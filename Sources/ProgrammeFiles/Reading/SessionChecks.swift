import Programmes
internal import Yams

/// Reports sessions that cannot be done as they are scheduled.
struct SessionChecks {
  let file: FileContext
  let phase: Fields
  let schedule: Schedule
  let sessions: [ReadSession]

  /// The exercises of a session from which on fewer would be kept up better.
  private static let manyExercises = 5
  /// The longest session, and the longest sessions of a day together.
  private static let longestSession: Duration = .seconds(4 * 60 * 60)
  private static let longestDay: Duration = .seconds(16 * 60 * 60)
  private static let day: Duration = .seconds(24 * 60 * 60)

  /// Checks every session, and all of them together.
  func check() {
    for session in sessions where !session.items.isEmpty {
      checkCounted(session)
      for item in session.items { checkRhythm(item, in: session) }
      checkEveryDayHasSome(session)
      checkNumber(session)
      checkLength(session)
    }
    checkDays()
    checkDayLength()
  }

  /// Returns on which days a session is due.
  private func rhythm(of session: ReadSession) -> Rhythm {
    let days = session.session.weekdays
    return days.isEmpty ? schedule.rhythm : .weekdays(days)
  }

  private func counted(_ session: ReadSession) -> [PhaseItem] {
    session.session.items.filter { !$0.isOptional }
  }

  private func checkCounted(_ session: ReadSession) {
    if counted(session).isEmpty { file.findings.error(.allOptional, at: session.span) }
  }
}

// MARK: - Rhythms of their own

extension SessionChecks {
  private func checkRhythm(_ read: ReadItem, in session: ReadSession) {
    let base = rhythm(of: session)
    if let own = read.item.rhythm, let fields = read.fields {
      let key = RhythmReader(fields: fields).key ?? "every"
      check(own, within: base, at: fields.valueSpan(key))
    }
    for own in read.item.ladder?.steps.compactMap(\.rhythm) ?? [] {
      check(own, within: base, at: read.fields?.key("ladder") ?? read.span)
    }
  }

  /// Reports a rhythm on days on which there is no session.
  private func check(_ own: Rhythm, within base: Rhythm, at span: Range<Int>) {
    if case .weekdays(let days) = own, days.count < 7, case .weekdays(let due) = base {
      let others = days.subtracting(due)
      if !others.isEmpty { file.findings.error(.noSession(others, due), at: span) }
    } else if own.isOftener(than: base) {
      file.findings.error(.oftenerThanThePhase, at: span)
    }
  }

  /// Reports days on which a session is due and none of its exercises is.
  ///
  /// In a phase of every day a session is due on the days of its exercises.
  private func checkEveryDayHasSome(_ session: ReadSession) {
    let items = counted(session)
    guard !items.isEmpty, items.allSatisfy({ $0.rhythm != nil }) else { return }
    guard case .weekdays(let due) = rhythm(of: session) else {
      return file.findings.error(.nothingForSure, at: session.span)
    }
    guard schedule.mostSessionsADay < 2 else {
      return file.findings.error(.nothingLeft, at: session.span)
    }
    guard due.count < Weekday.allCases.count, items.allSatisfy({ $0.weekdays != nil }) else {
      return
    }
    let empty = items.reduce(due) { $0.subtracting($1.weekdays ?? []) }
    if !empty.isEmpty { file.findings.error(.nothingOn(empty), at: session.span) }
  }
}

// MARK: - How much it is

extension SessionChecks {
  /// Returns the largest sum over the items that can be due on one day of the week.
  private func most<Sum: AdditiveArithmetic & Comparable>(
    _ items: [PhaseItem], _ amount: (PhaseItem) -> Sum
  ) -> Sum {
    var always = Sum.zero
    var byDay = Array(repeating: Sum.zero, count: 7)
    for item in items {
      let amount = amount(item)
      guard let days = item.weekdays else {
        always += amount
        continue
      }
      for day in days { byDay[day.offset] += amount }
    }
    return always + (byDay.max() ?? .zero)
  }

  private func checkNumber(_ session: ReadSession) {
    let number = most(counted(session)) { _ in 1 }
    if number >= Self.manyExercises { file.findings.warning(.many(number), at: session.span) }
  }

  private func length(_ session: ReadSession) -> Duration {
    var rounds: Set<Int> = []
    return most(counted(session)) { item in
      guard let circuit = item.circuit, rounds.insert(circuit.number).inserted else {
        return item.leastLength
      }
      return item.leastLength + circuit.rest.least * (circuit.rounds.least - 1)
    }
  }

  private func checkLength(_ session: ReadSession) {
    let length = self.length(session)
    if length > Self.longestSession {
      file.findings.error(.longSession(length), at: session.span)
    }
  }

  private func checkDayLength() {
    let most = schedule.mostSessionsADay
    guard most > 1, let longest = sessions.map(length).max(), longest <= Self.longestSession else {
      return
    }
    let span = phase.fieldsSpan("schedule", "sessions")
    if longest * most > Self.longestDay {
      file.findings.error(.longDay(most, longest * most), at: span)
    } else if longest * most + schedule.apart * (most - 1) > Self.day {
      file.findings.error(.apartAndLong(most), at: span)
    }
  }

  /// Reports sessions that share a day of the week that has fewer.
  private func checkDays() {
    var first: [Weekday: [ReadSession]] = [:]
    for session in sessions {
      for day in session.session.weekdays.sorted(by: { $0.offset < $1.offset }) {
        let earlier = first[day, default: []]
        if let other = earlier.first, earlier.count >= schedule.sessions(on: day) {
          return file.findings.error(
            .sameDay(day, earlier.count + 1), at: session.nameSpan,
            notes: [("another one of \(day.rawValue)", other.nameSpan)])
        }
        first[day, default: []].append(session)
      }
    }
  }
}

extension Fields {
  /// Returns where a key of a mapping inside this one is, or where that mapping is.
  fileprivate func fieldsSpan(_ name: String, _ inner: String) -> Range<Int> {
    guard let key = value(name)?.mapping?.first(where: { $0.key.scalar?.string == inner })?.key
    else { return valueSpan(name) }
    return file.span(of: key)
  }
}

extension Diagnostic.Message {
  fileprivate static var allOptional: Self {
    Self(
      "every exercise of the session is optional, so nothing is due",
      help: "leave 'optional' out of one of them")
  }
  fileprivate static var oftenerThanThePhase: Self {
    Self(
      "the exercise would be due more often than the phase has sessions",
      help: "let the schedule be that often, and give the other exercises days of their own")
  }
  fileprivate static var nothingForSure: Self {
    Self(
      "every exercise has days of its own, so a session may have nothing to do",
      help: "write 'schedule: {every: day}': a session is due on the days of its exercises then")
  }
  fileprivate static var nothingLeft: Self {
    Self(
      "every exercise has days of its own and is due once on each, so that nothing is left for a "
        + "second session",
      help: "leave them out of one exercise, or write one session a day")
  }

  fileprivate static func noSession(_ days: Set<Weekday>, _ due: Set<Weekday>) -> Self {
    Self(
      "no session is due on \(listed(Weekday.words(days)))",
      help: "there is one on \(listed(Weekday.words(due), "and"))")
  }

  fileprivate static func nothingOn(_ days: Set<Weekday>) -> Self {
    let days = Weekday.words(days)
    return Self(
      "on \(listed(days)) a session is due and none of its exercises is",
      help: "add \(listed(days, "and")) to an exercise, or take it out of the schedule")
  }

  fileprivate static func many(_ exercises: Int) -> Self {
    Self(
      "\(exercises) exercises in one session are more than most people keep up",
      help: "fewer than four are kept up best: name two sessions, or write 'optional: yes'")
  }

  fileprivate static func longSession(_ length: Duration) -> Self {
    Self(
      "the session takes \(hours(length)) at least, and four hours are the most",
      help: "take out sets or exercises")
  }

  fileprivate static func longDay(_ sessions: Int, _ length: Duration) -> Self {
    Self(
      "\(sessions) such sessions take \(hours(length)) of a day at least",
      help: "write fewer sessions, or shorter ones")
  }

  fileprivate static func apartAndLong(_ sessions: Int) -> Self {
    Self(
      "\(sessions) such sessions and the time between them do not fit into a day",
      help: "write fewer sessions, or less 'apart'")
  }

  fileprivate static func sameDay(_ day: Weekday, _ sessions: Int) -> Self {
    Self(
      "the session is never reached on \(day.rawValue), which has \(sessions - 1) before it",
      help: "give it another day, or add 'schedule' with 'sessions: {\(day.rawValue): \(sessions)}'"
    )
  }

  private static func hours(_ length: Duration) -> String {
    let minutes = Int((length / .seconds(60)).rounded(.down))
    return minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes / 60)h\(minutes % 60)m"
  }
}
