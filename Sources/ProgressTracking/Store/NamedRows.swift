import GRDB

/// Whether the rows are there that events name: a log of which only those are lost reads as if it were
/// empty, with every page of it in order.
struct NamedRows {
  let database: Database

  /// Looks for the device and the runner of every event.
  ///
  /// An index leads from each to the next, so that it takes no longer for a log of years; where damage
  /// leads it in a circle, it ends at a number that it had before.
  ///
  /// - Throws: That the file is damaged, where one is missing.
  func expectAll() throws {
    for (column, table) in [("device", "devices"), ("runner", "runners")] {
      let isMissing = try Bool.fetchOne(
        database,
        sql: """
          WITH RECURSIVE named (target) AS (
            SELECT min(\(column)) FROM events
            UNION
            SELECT (SELECT min(\(column)) FROM events WHERE \(column) > named.target)
            FROM named WHERE target IS NOT NULL
          )
          SELECT EXISTS (
            SELECT 1 FROM named
            WHERE target IS NOT NULL AND target NOT IN (SELECT number FROM \(table)))
          """)
      if isMissing ?? true { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }
  }
}
