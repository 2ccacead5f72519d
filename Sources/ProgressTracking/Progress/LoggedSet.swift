public import Programmes

/// A set as it was prescribed and as it was done, in its place in time.
public struct LoggedSet: Hashable, Sendable {
  /// The session.
  public var session: UniqueID
  /// The day on which the session was started.
  public var day: LocalDay
  /// Its place in the session, from 1.
  public var position: Int
  /// The exercise.
  public var exercise: Identifier
  /// The level at which it was prescribed.
  public var level: Identifier?
  /// Which set of the exercise it is, from 1.
  public var set: Int
  /// The side that works, nothing standing for both.
  public var side: BodySide?
  /// What was prescribed; the least of a range.
  public var prescribed: SetAmount
  /// The most of what was prescribed, in the same unit: of a range its upper end, otherwise the same as
  /// the least; nothing where it is open upwards, as in "as many as good form allows".
  public var most: Double?
  /// Whether it was planned; not so where it was added.
  public var isPlanned: Bool
  /// Whether it is an extra that nobody counts.
  public var isOptional: Bool
  /// How it ended; nothing where the session came to its end before it.
  public var ending: SetEnding?
  /// What was done of it, in the unit of what was prescribed.
  public var done: Double?
  /// The time it took, in seconds, pauses left out.
  public var seconds: Double?
  /// The level, or the easier exercise, that it was done at where that differs.
  public var easedTo: Identifier?
  /// How it is known.
  public var source: SetSource?
  /// The load that was really used, as the runner gave it.
  public var load: String?
  /// When it ended, in milliseconds since 1970 in UTC.
  public var milliseconds: Int64?
  /// The later day on which it was entered, where it was entered later.
  public var enteredOn: LocalDay?

  /// Creates a set that was not come to.
  package init(
    session: UniqueID, day: LocalDay, position: Int, exercise: Identifier, set: Int,
    side: BodySide?, prescribed: SetAmount, isPlanned: Bool = true, isOptional: Bool = false
  ) {
    self.session = session
    self.day = day
    self.position = position
    self.exercise = exercise
    self.set = set
    self.side = side
    self.prescribed = prescribed
    self.most = prescribed.value
    self.isPlanned = isPlanned
    self.isOptional = isOptional
  }
}

extension ProgressLog {
  /// Returns every set of a period, those that were planned and not come to among them.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - days: The days of the sessions.
  ///   - includingRehearsed: Whether rehearsed sessions count.
  /// - Returns: The sets by day and session, in the order of the session.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func sets(
    of runner: UniqueID, over days: ClosedRange<LocalDay>, includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> [LoggedSet] {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(
        database: database, runner: number, includesRehearsed: includingRehearsed
      ).sets(in: days)
    }
  }
}
