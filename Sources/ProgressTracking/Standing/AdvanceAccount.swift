import Programmes

extension StandingAccount {
  /// The next phase with each criterion against the log, or nothing where none comes after.
  var proposal: PhaseProposal? {
    guard let advance = followed.phase.advance,
      let next = followed.programme.phase(after: followed.phase.id)
    else { return nil }
    let days = day - followed.phaseSince
    var states: [CriterionState] = []
    if advance.earliest > 0 {
      states.append(
        CriterionState(
          .days(spent: days, required: advance.earliest), isMet: days >= advance.earliest))
    }
    states += advance.requires.map { state(of: $0) }
    let isMet = states.allSatisfy(\.isMet) && !speaksAgainst(advance)
    return PhaseProposal(next: next.id, decider: advance.decides, criteria: states, isMet: isMet)
  }

  /// The sessions of the phase in which something was done, by time.
  private var phaseSessions: [SessionSummary] {
    record.sessions.filter {
      $0.phase == followed.phase.id && $0.day >= followed.phaseSince && $0.worked > 0
        && ($0.programme == nil || $0.programme == followed.reference.id)
    }
  }

  private func state(of criterion: Criterion) -> CriterionState {
    switch criterion {
    case .sessionsDone(let required):
      let done = phaseSessions.count { $0.outcome == .done }
      return CriterionState(.sessionsDone(done, required: required), isMet: done >= required)
    case .pain(let moment, .atMost(let limit), .sessions(let count)):
      let sessions = phaseSessions.suffix(max(0, count))
      let worst = sessions.count == count ? worst(moment, in: Array(sessions)) : nil
      return CriterionState(
        .pain(moment, worst: worst, atMost: limit, inLastSessions: count),
        isMet: worst.map { $0.value <= limit } ?? false)
    default: return CriterionState(.sessionsDone(0, required: 0), isMet: false)
    }
  }

  /// The worst score of a moment in some sessions, or nothing where one is missing.
  private func worst(_ moment: PainMoment, in sessions: [SessionSummary]) -> PainScore? {
    var worst: PainScore?
    for session in sessions {
      let asked = scores.filter { $0.record.moment == moment && $0.belongs(to: session) }
      let scores = asked.compactMap(\.record.score)
      guard !asked.isEmpty, scores.count == asked.count, let highest = scores.max() else {
        return nil
      }
      worst = max(worst ?? highest, highest)
    }
    return worst
  }

  /// Tells whether a hold or a score that was no step forward speaks against going on.
  private func speaksAgainst(_ advance: Advance) -> Bool {
    if record.held.hold(on: day) != nil { return true }
    guard let first = sessionsLookedBackOn(advance).first else { return false }
    return record.signs.contains { event in
      guard case .ruleActed(let rule) = event.body else { return false }
      return rule.blocksAdvance && event.time.milliseconds >= first.at
    }
  }

  private func sessionsLookedBackOn(_ advance: Advance) -> ArraySlice<SessionSummary> {
    let counts = advance.requires.compactMap { criterion -> Int? in
      if case .pain(_, _, .sessions(let count)) = criterion { count } else { nil }
    }
    return phaseSessions.suffix(max(0, counts.max() ?? Self.usualWindow))
  }

  /// The days whose scores a criterion needs, or nothing where there are none.
  var daysLookedBackOn: ClosedRange<LocalDay>? {
    guard let advance = followed.phase.advance,
      let first = sessionsLookedBackOn(advance).first
    else { return nil }
    return first.day...max(first.day, day + 1)
  }

  /// The sessions that are looked back on where no criterion says how many.
  private static let usualWindow = 3
}

extension ScoreRow {
  /// Tells whether a score is about a session: asked in it, or on the morning after it.
  fileprivate func belongs(to session: SessionSummary) -> Bool {
    guard record.moment == .nextMorning else { return self.session == session.id }
    return askedOn == session.day + 1 || self.session == session.id && askedOn > session.day
  }
}
