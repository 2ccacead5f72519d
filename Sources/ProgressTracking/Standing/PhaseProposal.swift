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

  /// Creates a proposal.
  public init(next: Identifier, decider: Decider, criteria: [CriterionState], isMet: Bool) {
    self.next = next
    self.decider = decider
    self.criteria = criteria
    self.isMet = isMet
  }
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
  public init(to: Identifier, decider: Decider, criteria: [CriterionState], isMet: Bool) {
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
  public init(_ kind: Kind, isMet: Bool) {
    self.kind = kind
    self.isMet = isMet
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
