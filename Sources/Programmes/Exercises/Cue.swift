/// What the runner is told, and when.
public struct Cue: Hashable, Sendable {
  /// The moment.
  public var moment: CueMoment
  /// The words.
  public var text: String

  /// Creates a cue.
  public init(_ moment: CueMoment, _ text: String) {
    self.moment = moment
    self.text = text
  }
}

/// A moment of a set at which something is said.
public enum CueMoment: Hashable, Sendable {
  /// As the set starts.
  case start
  /// As each repetition starts.
  case repetition
  /// Half-way through the set's time or repetitions.
  case halfway
  /// As the last repetition starts.
  case lastRepetition
  /// As the last set starts.
  case lastSet
  /// As the sides are switched.
  case switchSides
  /// As a rest starts.
  case rest
  /// As the set ends.
  case end
  /// That long after the set's start.
  case after(Duration)
  /// That long before the set's end.
  case beforeEnd(Duration)
}
