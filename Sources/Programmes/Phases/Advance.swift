/// When to go on to the next phase, and who decides.
///
/// The criteria propose; nothing advances by itself.
public struct Advance: Hashable, Sendable {
  /// The fewest days to spend in the phase.
  public var earliest: Int
  /// The fewest sessions to do in the phase.
  public var leastSessions: Int
  /// What must hold, all of it.
  public var requires: [Criterion]
  /// Who says yes.
  public var decides: Decider

  /// Creates an advance.
  public init(
    earliest: Int = 0, leastSessions: Int = 0, requires: [Criterion], decides: Decider
  ) {
    self.earliest = earliest
    self.leastSessions = leastSessions
    self.requires = requires
    self.decides = decides
  }
}

/// When to go back to an earlier phase, and who decides.
public struct StepBack: Hashable, Sendable {
  /// The phase to go back to.
  public var to: Identifier
  /// What asks for it, any of it.
  public var when: [Criterion]
  /// Who says yes.
  public var decides: Decider

  /// Creates a step back.
  public init(to: Identifier, when: [Criterion], decides: Decider) {
    self.to = to
    self.when = when
    self.decides = decides
  }
}

/// Who takes a decision that the program proposes.
public enum Decider: String, CaseIterable, Hashable, Sendable, Codable {
  case runner
  case therapist
}
