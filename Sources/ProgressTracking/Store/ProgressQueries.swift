import GRDB
import Programmes

/// How often a reason was given for sets of an exercise on a side.
struct ReasonRow {
  var key: ExerciseSide
  var reason: SkipReason
  var sets: Int
}

/// What a reason was given for, as it is written in the file.
private struct ReasonKey: Hashable {
  var exercise: String
  var side: String?
  var reason: String
}

extension ReasonRow {
  fileprivate init?(_ key: ReasonKey, sets: Int) {
    guard let exercise = Identifier(key.exercise), let reason = SkipReason(rawValue: key.reason)
    else { return nil }
    let side = key.side.flatMap { BodySide(rawValue: $0) }
    self.init(key: ExerciseSide(exercise: exercise, side: side), reason: reason, sets: sets)
  }
}

extension ReasonCount {
  /// Adds up rows, the most frequent reason first, equals by their name.
  static func counts(_ rows: [ReasonRow]) -> [ReasonCount] {
    Dictionary(grouping: rows, by: \.reason)
      .map { ReasonCount(reason: $0, sets: $1.reduce(0) { $0 + $1.sets }) }
      .sorted { ($1.sets, $0.reason.rawValue) < ($0.sets, $1.reason.rawValue) }
  }
}

/// The sums over an exercise on a side in one session.
struct ExerciseRow {
  var session: UniqueID
  var day: LocalDay
  var sum: SessionAccount.Sum
}

/// How hard an exercise was on a side in one session, and the load of it.
struct ExerciseAnswers {
  var session: UniqueID
  var day: LocalDay
  var exercise: Identifier
  var side: BodySide?
  var effort: Int?
  var load: String?
}

extension LogQueries {
  private func arguments(_ days: ClosedRange<LocalDay>) -> StatementArguments {
    [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
  }

  /// Returns the sums by session, exercise and side over some days.
  func exerciseRows(in days: ClosedRange<LocalDay>) throws -> [ExerciseRow] {
    var rows: [ExerciseRow] = []
    try takeExerciseRows(in: days) { rows.append($0) }
    return rows
  }

  /// Goes through the sums by session, exercise and side over some days, in that order.
  func takeExerciseRows(
    in days: ClosedRange<LocalDay>, _ take: (ExerciseRow) -> Void
  ) throws {
    var identifiers = KnownIdentifiers()
    try database.forEach(
      """
      SELECT exercise, side, planned, reached, completed, partial, skipped, held, done, capped,
        confirmations, asShown, worked, session, day, effort
      FROM exerciseDays WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
      ORDER BY day, session, exercise, side
      """,
      arguments(days)
    ) { row in
      guard var sum = try sum(row, &identifiers) else { return }
      sum.effort = try row.read(15)
      take(try ExerciseRow(session: row.uniqueID(13), day: row.day(14), sum: sum))
    }
  }

  /// Goes through the sums by exercise and side over some days, day by day.
  func takeDaySums(
    in days: ClosedRange<LocalDay>, _ take: (LocalDay, SessionAccount.Sum) -> Void
  ) throws {
    var identifiers = KnownIdentifiers()
    try database.forEach(
      """
      SELECT exercise, side, planned, reached, completed, partial, skipped, held, done, capped,
        confirmations, asShown, worked, day
      FROM dayExercises WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
      ORDER BY day, exercise, side
      """,
      arguments(days)
    ) { row in
      guard let sum = try sum(row, &identifiers) else { return }
      take(try row.day(13), sum)
    }
  }

  private func sum(
    _ row: Row, _ identifiers: inout KnownIdentifiers
  ) throws -> SessionAccount.Sum? {
    guard let exercise = try identifiers.identifier(row.read(0)) else { return nil }
    var sum = try SessionAccount.Sum(exercise: exercise, side: BodySide(rawValue: row.read(1)))
    sum.planned = try row.read(2)
    sum.reached = try row.read(3)
    sum.completed = try row.read(4)
    sum.partial = try row.read(5)
    sum.skipped = try row.read(6)
    sum.held = try row.read(7)
    sum.done = try row.read(8)
    sum.capped = try row.read(9)
    sum.confirmations = try row.read(10)
    sum.asShown = try row.read(11)
    sum.worked = try row.read(12)
    return sum
  }

  /// Returns how hard exercises were and with which load they were done over some days, where either was
  /// answered, by session, exercise and side.
  func answers(in days: ClosedRange<LocalDay>) throws -> [ExerciseAnswers] {
    var identifiers = KnownIdentifiers()
    return try database.values(
      """
      SELECT session, day, exercise, side, effort, load
      FROM exerciseDays INDEXED BY exercisesAnswered
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
        AND (effort IS NOT NULL OR load IS NOT NULL)
      ORDER BY day, session, exercise, side
      """,
      arguments(days)
    ) { row in
      guard let exercise = try identifiers.identifier(row.read(2)) else { return nil }
      return try ExerciseAnswers(
        session: row.uniqueID(0), day: row.day(1), exercise: exercise,
        side: BodySide(rawValue: row.read(3)), effort: row.read(4), load: row.read(5))
    }
  }

  /// Returns why sets of each exercise and side were skipped or cut short over some days; extras
  /// count nowhere.
  ///
  /// The rows are counted here, since SQLite would sort all of them by their names first.
  func reasons(in days: ClosedRange<LocalDay>) throws -> [ReasonRow] {
    var counts: [ReasonKey: Int] = [:]
    try database.forEach(
      """
      SELECT exercise, side, reason FROM sets INDEXED BY setsWithReason
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? AND reason IS NOT NULL
        AND isOptional = 0
      """,
      arguments(days)
    ) { row in
      let key = try ReasonKey(exercise: row.read(0), side: row.read(1), reason: row.read(2))
      counts[key, default: 0] += 1
    }
    return counts.compactMap { ReasonRow($0, sets: $1) }
  }

  /// Returns the sessions over some days with a set that was left out or cut short for a reason;
  /// extras count nowhere.
  func sessions(
    leftOutFor reason: SkipReason, in days: ClosedRange<LocalDay>
  ) throws -> Set<UniqueID> {
    try Set(
      database.values(
        """
        SELECT DISTINCT session FROM sets INDEXED BY setsWithReason
        WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? AND isOptional = 0
          AND reason = ?
        """,
        arguments(days) + [reason.rawValue]
      ) { try $0.uniqueID(0) })
  }

  /// Returns the sessions over some days with sets that were entered on a later day, once for each of
  /// these days.
  func setsEnteredLater(in days: ClosedRange<LocalDay>) throws -> [LateEntry] {
    try database.values(
      """
      SELECT DISTINCT session, day, enteredOn FROM sets INDEXED BY setsEnteredLater
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? AND enteredOn IS NOT NULL
      """,
      arguments(days)
    ) { try LateEntry(kind: .session, day: $0.day(1), enteredOn: $0.day(2)) }
  }
}

/// Identifiers that were read before, since the rows of a log name the same few again and again.
struct KnownIdentifiers {
  private var known: [String: Identifier] = [:]

  /// Returns the identifier that a text is, or nothing where it is none.
  mutating func identifier(_ text: String) -> Identifier? {
    if let identifier = known[text] { return identifier }
    let identifier = Identifier(text)
    known[text] = identifier
    return identifier
  }
}
