import Programmes

extension StandingAccount {
  /// The next phase with each criterion against the log, or nothing where none comes after.
  var proposal: PhaseProposal? {
    guard let advance = followed.phase.advance,
      let next = followed.programme.phase(after: followed.phase.id)
    else { return nil }
    let days = max(0, lastKnown - followed.phaseSince)
    var states: [CriterionState] = []
    if advance.earliest > 0 {
      states.append(
        CriterionState(
          .days(spent: days, required: advance.earliest), isMet: days >= advance.earliest))
    }
    if advance.leastSessions > 0 {
      states.append(
        CriterionState(
          .sessionsDone(sessionsDone, required: advance.leastSessions),
          isMet: sessionsDone >= advance.leastSessions))
    }
    states += advance.requires.map { state(of: $0, since: record.walk.lowerBound) }
    let obstacle = obstacle(to: advance)
    return PhaseProposal(
      next: next.id, decider: advance.decides, criteria: states,
      isMet: states.allSatisfy(\.isMet) && obstacle == nil, obstacle: obstacle)
  }

  /// An earlier phase with what asks for it, or nothing where the phase names none.
  ///
  /// Scores from before the phase was entered ask for nothing, so that nobody is sent back for them.
  var stepBack: StepBackProposal? {
    guard let stepBack = followed.phase.stepBack,
      let to = followed.programme.phase(continuing: stepBack.to)
    else { return nil }
    let states = stepBack.when.map { state(of: $0, since: followed.phaseSince) }
    return StepBackProposal(
      to: to.id, decider: stepBack.decides, criteria: states,
      isMet: states.contains(where: \.isMet))
  }

  /// A hold, or the last score that was no step forward, which speaks against going on.
  private func obstacle(to advance: Advance) -> AdvanceObstacle? {
    if held.hold(on: day) != nil { return .hold }
    let counts = advance.requires.compactMap { criterion -> Int? in
      if case .pain(_, _, .sessions(let count)) = criterion { count } else { nil }
    }
    let lookedBackOn = phaseSessions.suffix(max(0, counts.max() ?? Self.usualWindow))
    guard let first = lookedBackOn.first else { return nil }
    return record.signs.lazy.compactMap { event -> AdvanceObstacle? in
      guard case .ruleActed(let rule) = event.body, rule.blocksAdvance,
        event.instant >= first.at
      else { return nil }
      return .rule(ActedRule(day: event.day, record: rule))
    }.last
  }

  /// The sessions that are looked back on where no criterion says how many.
  private static let usualWindow = 3
}
