import Programmes
internal import Yams

/// Reports what a phase that ends after some days or sessions never comes to.
struct EndChecks {
  let file: FileContext
  let phase: Fields
  let advance: Advance
  let schedule: Schedule
  let sessions: [ReadSession]

  /// Checks a phase that says when it ends.
  ///
  /// - Parameter goingOn: The exercises whose ladders go on in a later phase; nothing where not every
  ///   phase could be read.
  func check(goingOn: [Identifier]?) {
    guard phase.value("advance")?.mapping?["after"] != nil else { return }
    checkNamed()
    guard let goingOn else { return }
    for item in sessions.flatMap(\.items) where !goingOn.contains(item.item.exercise.id) {
      checkLadder(item)
    }
  }

  /// The most sessions that the phase can have.
  private var mostSessions: Int {
    advance.leastSessions > 0
      ? advance.leastSessions : schedule.mostSessions(inDays: max(1, advance.earliest))
  }

  private func checkNamed() {
    guard sessions.count > mostSessions else { return }
    for session in sessions.dropFirst(mostSessions) where session.session.weekdays.isEmpty {
      file.findings.error(.sessionNeverReached(mostSessions), at: session.nameSpan)
    }
  }

  private func checkLadder(_ read: ReadItem) {
    guard let ladder = read.item.ladder, ladder.goesOnFrom == nil, let fields = read.fields
    else { return }
    let length = ladder.steps.reduce(0) { $0 + $1.length }
    switch ladder.moves {
    case .weeks where advance.earliest > 0 && length * 7 > advance.earliest:
      file.findings.warning(
        .ladderInWeeks(length, advance.earliest), at: fields.key("ladder"))
    case .sessions where length > mostSessions:
      file.findings.warning(.ladderInSessions(length, mostSessions), at: fields.key("ladder"))
    default: break
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func sessionNeverReached(_ sessions: Int) -> Self {
    Self(
      "the session is never reached: the phase ends after \(sessions) session\(sessions == 1 ? "" : "s")",
      help: "let the phase last longer, or remove it")
  }

  fileprivate static func ladderInWeeks(_ weeks: Int, _ days: Int) -> Self {
    Self(
      "the ladder takes \(weeks) weeks, and the phase ends after \(days) days",
      help: "write 'after: \(weeks) weeks', or shorten the ladder")
  }

  fileprivate static func ladderInSessions(_ steps: Int, _ sessions: Int) -> Self {
    Self(
      "the ladder takes \(steps) sessions, and the phase has \(sessions) at most",
      help: "let the phase last longer, or shorten the ladder")
  }
}
