import Programmes

extension StandingAccount {
  /// The days without a session after which the stop signs are asked again.
  private static let longBreak = 14

  /// Why the stop signs are due before the next session, or nothing.
  var stopSignsDue: StopSignsDue? {
    guard let round = record.own.lastRound(of: followed.reference.id) else {
      return .firstSession
    }
    let since = record.signs.drop { $0.id != round.id }.dropFirst()
    if round.hasSigns || since.contains(where: \.isRed) || hadRedSession(after: round) {
      return .afterRedScore
    }
    if let reference = round.programme, reference != followed.reference { return .newRevision }
    if let span = record.history.span(on: day), span.enteredAt > round.time.milliseconds {
      return .newPhase
    }
    let last = max(record.lastSessionDay ?? round.time.day, round.time.day)
    return lastKnown - last >= Self.longBreak ? .longBreak : nil
  }

  /// Tells whether a session since then was stopped, or a score of it was sharp.
  private func hadRedSession(after round: Event) -> Bool {
    if let sharp = record.own.lastSharp, sharp > round.time.milliseconds { return true }
    return record.sessions.contains { session in
      let isLater = session.at > round.time.milliseconds
      return isLater && (session.ending == .stoppedByRule || session.ending == .stoppedBySign)
    }
  }
}

extension RunnerRecord {
  /// Returns the last stop-sign round in which someone answered about a programme, or about none.
  func lastRound(of programme: Identifier?) -> Event? {
    rounds.last { $0.programme == nil || $0.programme?.id == programme }
  }
}

extension EventBody {
  /// Whether it is a stop-sign round that someone answered.
  var isAnsweredRound: Bool {
    if case .stopSignsAnswered(let answer) = self { answer.isAnswered } else { false }
  }
}

extension Event {
  /// Whether it is a stop-sign round in which a sign was there.
  fileprivate var hasSigns: Bool {
    guard case .stopSignsAnswered(let answer) = body else { return false }
    return !answer.present.isEmpty
  }

  /// Whether it is a red score's rule, or a hold of its own or a stop sign's.
  fileprivate var isRed: Bool {
    switch body {
    case .ruleActed(let rule): rule.isRed
    case .held(let hold): hold.cause != .therapist
    default: false
    }
  }
}
