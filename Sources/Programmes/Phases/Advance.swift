/// When to go on to the next phase, and who decides.
///
/// The criteria propose; nothing advances by itself.
public struct Advance: Hashable, Sendable {
  /// The fewest days to spend in the phase.
  public var earliest: Int
  /// What must hold, all of it.
  public var requires: [Criterion]
  /// Who says yes.
  public var decides: Decider

  /// Creates an advance.
  public init(earliest: Int = 0, requires: [Criterion], decides: Decider) {
    self.earliest = earliest
    self.requires = requires
    self.decides = decides
  }
}

/// Who takes a decision that the program proposes.
public enum Decider: String, CaseIterable, Hashable, Sendable, Codable {
  case runner
  case therapist
}

/// A condition over logged numbers.
public enum Criterion: Hashable, Sendable {
  /// Every score of the moment, in the last sessions of the phase, is at most this; a missing score
  /// does not satisfy it.
  case pain(PainMoment, atMost: Int, inLastSessions: Int)
  /// At least so many sessions of the phase are done.
  case sessionsDone(atLeast: Int)
}
