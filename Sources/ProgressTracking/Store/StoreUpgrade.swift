import GRDB

extension StoreSchema {
  /// Makes the tables of a new file, and refuses those that this version must not touch.
  ///
  /// A file of an earlier version is copied before it is changed.
  ///
  /// - Returns: Where the copy is, where one was made.
  /// - Throws: What is wrong with the file.
  static func bringUpToDate(
    _ queue: DatabaseQueue, path: String, readingOnly: Bool
  ) throws -> String? {
    let migrator = migrator
    let state = try queue.read { database -> (isCurrent: Bool, isOld: Bool) in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
      // A process that ended while it made the file may have left nothing but the empty list of steps.
      let isEmpty =
        try migrator.appliedIdentifiers(database).isEmpty
        && Int.fetchOne(
          database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
        ) == 0
      guard id == applicationID || isEmpty else { throw ProgressLogError.foreign(path: path) }
      guard !isEmpty else { return (false, false) }
      if try migrator.hasBeenSuperseded(database) { throw ProgressLogError.newer(path: path) }
      let isMigrated = try migrator.hasCompletedMigrations(database)
      return try (isMigrated && hasReadingModels(database), !isMigrated)
    }
    if state.isCurrent { return nil }
    if readingOnly { throw ProgressLogError.older(path: path) }
    var copy: String?
    if state.isOld {
      let applied = try queue.read { try migrator.appliedIdentifiers($0).count }
      copy = try LogCopy.keep(of: queue, at: path, before: applied + 1)
    }
    try bringUpToDateBesideOthers(queue)
    return copy
  }

  /// Makes whatever is missing, each step by whichever process comes to it first.
  private static func bringUpToDateBesideOthers(_ queue: DatabaseQueue) throws {
    // Each step that another process took first is one less to take.
    var left = migrator.migrations.count + 1
    while true {
      do {
        return try bringUpToDate(queue)
      } catch let error as DatabaseError {
        // A table that is there already, or a step that is noted already.
        let isTaken = [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
        left -= 1
        guard isTaken, left > 0 else { throw error }
      }
    }
  }

  /// Makes whatever tables are missing, and fills those that follow from the events.
  static func bringUpToDate(_ queue: DatabaseQueue) throws {
    try migrator.migrate(queue)
    try queue.write { database in
      guard try !hasReadingModels(database) else { return }
      try database.execute(sql: readingModels)
      try EventDigests(database: database).fill()
      try ReadingModels(database: database).rebuild()
    }
  }

  private static func hasReadingModels(_ database: Database) throws -> Bool {
    try database.tableExists("sessions")
  }
}
