import GRDB
import Programmes

/// Erases a runner: the only deletion there is.
struct Forgetting {
  let database: Database

  /// Erases all that is of a runner alone.
  ///
  /// A device of our own that wrote about the runner ends, because its sequence would begin again where
  /// it was before. What is left in free pages goes when the file is made anew afterwards.
  ///
  /// - Returns: Whether there was such a runner.
  /// - Throws: What is wrong with the file.
  func forget(_ id: UniqueID, on day: LocalDay) throws -> Bool {
    guard let entry = try RunnerTable(database: database).runner(id) else { return false }
    let runner = entry.number
    for identity in try [entry.runner.id]
      + RunnerTable(database: database).otherIdentities(of: runner)
    {
      try ForgottenRunners(database: database).note(identity, on: day)
    }
    try database.execute(
      sql: """
        UPDATE devices SET isOwn = 0, place = NULL
        WHERE number IN (SELECT device FROM events WHERE runner = ?)
        """, arguments: [runner])
    for table in StoreSchema.readingModelTables { try erase(runner, from: table) }
    try database.execute(sql: "DELETE FROM events WHERE runner = ?", arguments: [runner])
    try database.execute(sql: "DELETE FROM runners WHERE person = ?", arguments: [runner])
    try database.execute(sql: "DELETE FROM runners WHERE number = ?", arguments: [runner])
    try database.execute(
      sql: """
        DELETE FROM devices WHERE isOwn = 0 AND number NOT IN (SELECT device FROM events);
        DELETE FROM programmes
        WHERE number NOT IN (SELECT programme FROM events WHERE programme IS NOT NULL);
        DELETE FROM programmeTexts WHERE hash NOT IN (SELECT hash FROM programmes);
        """)
    return true
  }

  private func erase(_ runner: Int, from table: String) throws {
    let columns = try database.columns(in: table).map(\.name)
    let condition =
      columns.contains("runner")
      ? "runner = ?" : "event IN (SELECT number FROM events WHERE runner = ?)"
    try database.execute(sql: "DELETE FROM \(table) WHERE \(condition)", arguments: [runner])
  }
}
