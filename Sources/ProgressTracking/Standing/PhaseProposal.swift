public import Programmes

/// The next phase, with each of its criteria against the log.
public struct PhaseProposal: Hashable, Sendable {
  /// The phase that would be entered.
  public var next: Identifier
  /// Who decides.
  public var decider: Decider
  /// The criteria, each with what the log says.
  public var criteria: [CriterionState]
  /// Whether all of them are met and nothing speaks against it.
  public var isMet: Bool
  /// What speaks against it though criteria may be met.
  public var obstacle: AdvanceObstacle?

  /// Creates a proposal.
  package init(
    next: Identifier, decider: Decider, criteria: [CriterionState], isMet: Bool,
    obstacle: AdvanceObstacle? = nil
  ) {
    self.next = next
    self.decider = decider
    self.criteria = criteria
    self.isMet = isMet
    self.obstacle = obstacle
  }
}

/// What speaks against going on to the next phase, whatever its criteria say.
public enum AdvanceObstacle: Hashable, Sendable {
  /// What is due is held.
  case hold
  /// A pain rule by which a score of the sessions looked back on was no step forward.
  case rule(ActedRule)
}

/// An earlier phase to go back to, with what asks for it against the log.
public struct StepBackProposal: Hashable, Sendable {
  /// The phase that would be entered again.
  public var to: Identifier
  /// Who decides.
  public var decider: Decider
  /// What asks for it, each with what the log says.
  public var criteria: [CriterionState]
  /// Whether any of it is so.
  public var isMet: Bool

  /// Creates a proposal.
  package init(to: Identifier, decider: Decider, criteria: [CriterionState], isMet: Bool) {
    self.to = to
    self.decider = decider
    self.criteria = criteria
    self.isMet = isMet
  }
}

/// A criterion against the log.
public struct CriterionState: Hashable, Sendable {
  /// What is compared.
  public var kind: Kind
  /// Whether it is met.
  public var isMet: Bool

  /// Creates a state.
  package init(_ kind: Kind, isMet: Bool) {
    self.kind = kind
    self.isMet = isMet
  }

  /// The numbers of both sides by name, in the unit of what is compared; what is missing is left out.
  public var numbers: [String: Double] {
    switch kind {
    case .days(let spent, let required):
      return ["value": Double(spent), "limit": Double(required)]
    case .sessionsDone(let done, let required):
      return ["value": Double(done), "limit": Double(required)]
    case .pain(_, let worst, let limit, let baseline, _):
      var numbers: [String: Double] = [:]
      numbers["value"] = worst.map { Double($0.value) }
      switch limit {
      case .atMost(let score), .atLeast(let score): numbers["limit"] = Double(score)
      case .atMostBaseline: numbers["limit"] = baseline.map { Double($0.value) }
      }
      return numbers
    case .adherence(let done, let due, let percent, _):
      return ["done": Double(done), "due": Double(due), "limit": Double(percent)]
    case .measure(let state):
      var numbers: [String: Double] = [:]
      for side in state.values { numbers[side.side?.rawValue ?? "value"] = side.value }
      switch state.limit {
      case .atMost(let limit), .atLeast(let limit): numbers["limit"] = limit
      case .withinPercentOfOtherSide(let percent): numbers["limit"] = Double(percent)
      }
      return numbers
    }
  }

  /// What a criterion compares, with both numbers.
  public enum Kind: Hashable, Sendable {
    /// Days spent in the phase, of the fewest that are required.
    case days(spent: Int, required: Int)
    /// Sessions done in the phase, of those required.
    case sessionsDone(Int, required: Int)
    /// The worst score of the window, its limit, and the baseline where there is one.
    ///
    /// Of a limit that must not be exceeded the worst is nothing where a score is missing.
    case pain(
      PainMoment, worst: PainScore?, limit: PainLimit, baseline: PainScore?, in: CriterionWindow)
    /// Sessions done, of those that were due in the last days, and the percentage required.
    case adherence(done: Int, due: Int, percent: Int, lastDays: Int)
    /// The latest values of a measure or a questionnaire, and the limit.
    case measure(MeasureState)
  }
}
