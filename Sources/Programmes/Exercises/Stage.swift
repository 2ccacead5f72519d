/// One part of a repetition, with its own length and cue.
public struct Stage: Hashable, Sendable {
  /// The word that is shown in big letters.
  public var name: String
  /// How long it takes: paced at the most of a range, ended by the runner where there is no most.
  public var length: Bounds<Duration>
  /// What the runner is told when it starts.
  public var cue: String?
  /// Which leg does it, where it is not the working one.
  public var leg: StageLeg
  /// The direction of the exercise's diagonal that this stage trains, where it is not the named one.
  public var pattern: LegDiagonal?

  /// Creates a stage.
  public init(
    name: String, length: Bounds<Duration>, cue: String? = nil, leg: StageLeg = .working,
    pattern: LegDiagonal? = nil
  ) {
    self.name = name
    self.length = length
    self.cue = cue
    self.leg = leg
    self.pattern = pattern
  }
}

/// The leg that a stage belongs to, seen from the one that works.
public enum StageLeg: String, CaseIterable, Hashable, Sendable {
  case working
  case other
}
