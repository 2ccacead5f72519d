public import Programmes

/// How hard an exercise was, in its place in time.
public struct EffortPoint: Hashable, Sendable {
  /// The day of the session.
  public var day: LocalDay
  /// The exercise.
  public var exercise: Identifier
  /// Its name in the latest revision.
  public var name: String
  /// From 0, no effort, to 10, the hardest possible.
  public var effort: Int

  /// Creates a point.
  package init(day: LocalDay, exercise: Identifier, name: String, effort: Int) {
    self.day = day
    self.exercise = exercise
    self.name = name
    self.effort = effort
  }
}

/// The load that was really used in an exercise, in its place in time.
public struct LoadPoint: Hashable, Sendable {
  /// The day of the session.
  public var day: LocalDay
  /// The exercise.
  public var exercise: Identifier
  /// Its name in the latest revision.
  public var name: String
  /// The side that worked, nothing standing for both.
  public var side: BodySide?
  /// The load of the last set that says one, as the runner gave it.
  public var load: String

  /// Creates a point.
  package init(day: LocalDay, exercise: Identifier, name: String, side: BodySide?, load: String) {
    self.day = day
    self.exercise = exercise
    self.name = name
    self.side = side
    self.load = load
  }
}
