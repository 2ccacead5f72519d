import GRDB
import Programmes

/// The sums over an exercise on a side in one session.
struct ExerciseRow {
  var session: UniqueID
  var day: LocalDay
  var sum: SessionAccount.Sum
}

extension LogQueries {
  private func arguments(_ days: ClosedRange<LocalDay>) -> StatementArguments {
    [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
  }

  /// Returns the sums by session, exercise and side over some days.
  func exerciseRows(in days: ClosedRange<LocalDay>) throws -> [ExerciseRow] {
    try database.values(
      """
      SELECT session, day, exercise, side, planned, reached, completed, partial, skipped, held,
        done, capped, confirmations, asShown, worked, effort, load
      FROM exerciseDays WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
      ORDER BY day, session, exercise, side
      """,
      arguments(days)
    ) { row in
      guard let exercise = Identifier(row[2] as String) else { return nil }
      var sum = SessionAccount.Sum(exercise: exercise, side: BodySide(rawValue: row[3]))
      sum.planned = row[4]
      sum.reached = row[5]
      sum.completed = row[6]
      sum.partial = row[7]
      sum.skipped = row[8]
      sum.held = row[9]
      sum.done = row[10]
      sum.capped = row[11]
      sum.confirmations = row[12]
      sum.asShown = row[13]
      sum.worked = row[14]
      sum.effort = row[15]
      sum.load = row[16]
      return ExerciseRow(session: row.uniqueID(0), day: LocalDay(number: row[1]), sum: sum)
    }
  }

  /// Returns why sets were skipped or cut short over some days, most frequent first; extras count
  /// nowhere.
  func reasons(in days: ClosedRange<LocalDay>) throws -> [ReasonCount] {
    try database.values(
      """
      SELECT reason, count(*) FROM sets
      WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ? AND reason IS NOT NULL
        AND isOptional = 0
      GROUP BY reason ORDER BY count(*) DESC, reason
      """,
      arguments(days)
    ) { row in
      SkipReason(rawValue: row[0]).map { ReasonCount(reason: $0, sets: row[1]) }
    }
  }

  /// Returns the sets done in whole or in part over some days, by how they are known.
  func sources(in days: ClosedRange<LocalDay>) throws -> [SetSource: Int] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT source, count(*) FROM sets
          WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
            AND ending IN ('completed', 'partial') AND isOptional = 0
          GROUP BY source
          """), arguments: arguments(days))
    return rows.reduce(into: [:]) { counts, row in
      guard let source = (row[0] as String?).flatMap({ SetSource(rawValue: $0) }) else { return }
      counts[source] = row[1]
    }
  }
}
