import GRDB
import Programmes

extension LogQueries {
  private func arguments(_ days: ClosedRange<LocalDay>) -> StatementArguments {
    [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
  }

  /// Returns the sets of some days, by session and in its order.
  func sets(in days: ClosedRange<LocalDay>) throws -> [LoggedSet] {
    var identifiers = KnownIdentifiers()
    return try database.values(
      """
      SELECT session, day, position, exercise, level, number, side, unit, prescribed, isPlanned,
        isOptional, at, eased, done, seconds, ending, reason, source, load, enteredOn, most
      FROM sets WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
      ORDER BY day, session, position
      """,
      arguments(days)
    ) { row in
      func identifier(_ column: Int) throws -> Identifier? {
        try (row.read(column) as String?).flatMap { identifiers.identifier($0) }
      }
      guard let exercise = try identifier(3),
        let unit = try SetAmount.Unit(rawValue: row.read(7))
      else { return nil }
      var set = try LoggedSet(
        session: row.uniqueID(0), day: row.day(1), position: row.read(2) + 1, exercise: exercise,
        set: row.read(5), side: (row.read(6) as String?).flatMap { BodySide(rawValue: $0) },
        prescribed: SetAmount(row.read(8), unit), isPlanned: row.read(9) as Int == 1,
        isOptional: row.read(10) as Int == 1)
      set.level = try identifier(4)
      set.milliseconds = try row.read(11)
      set.easedTo = try identifier(12)
      set.done = try row.read(13)
      set.seconds = try row.read(14)
      set.ending = try SetEnding(
        name: row.read(15), reason: (row.read(16) as String?).flatMap { SkipReason(rawValue: $0) })
      set.source = try (row.read(17) as String?).flatMap { SetSource(rawValue: $0) }
      set.load = try row.read(18)
      set.enteredOn = try (row.read(19) as Int?) == nil ? nil : row.day(19)
      set.most = try row.read(20)
      return set
    }
  }
}
