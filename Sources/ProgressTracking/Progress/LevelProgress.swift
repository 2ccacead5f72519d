public import Programmes

/// How long an exercise was done at a level.
public struct LevelProgress: Hashable, Sendable {
  /// The exercise.
  public var exercise: Identifier
  /// The side that works, nothing standing for both.
  public var side: BodySide?
  /// The level at which it was prescribed, nothing where it has none.
  public var level: Identifier?
  /// The level, or the easier exercise, that was done instead.
  public var easedTo: Identifier?
  /// The first day on which it was done.
  public var from: LocalDay
  /// The last day on which it was done.
  public var through: LocalDay
  /// Sets of which something was done, extras among them.
  public var sets: Int
  /// The time under tension: of all these sets, in seconds, pauses left out.
  public var seconds: Double

  /// Creates a stretch of training at a level.
  package init(
    exercise: Identifier, side: BodySide?, level: Identifier?, easedTo: Identifier? = nil,
    from: LocalDay, through: LocalDay, sets: Int, seconds: Double
  ) {
    self.exercise = exercise
    self.side = side
    self.level = level
    self.easedTo = easedTo
    self.from = from
    self.through = through
    self.sets = sets
    self.seconds = seconds
  }
}

extension ProgressLog {
  /// Returns at which levels each exercise was done in a period, by exercise, side and first day.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func levels(
    of runner: UniqueID, over days: ClosedRange<LocalDay>, includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> [LevelProgress] {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(
        database: database, runner: number, includesRehearsed: includingRehearsed
      ).levels(in: days)
    }
  }
}
