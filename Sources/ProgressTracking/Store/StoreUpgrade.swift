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
    guard try state(of: queue, at: path) != .current else { return nil }
    if readingOnly { throw ProgressLogError.older(path: path) }
    return try alone(with: queue) {
      // Another process may have come first.
      let state = try state(of: queue, at: path)
      guard state != .current else { return nil }
      var copy: String?
      if state == .old {
        let applied = try queue.read { try migrator.appliedIdentifiers($0).count }
        copy = try LogCopy.keep(of: queue, at: path, before: applied + 1)
      }
      try bringUpToDate(queue)
      return copy
    }
  }

  private enum State {
    /// There is nothing to be done.
    case current
    /// Tables are missing that can be made without a risk for any entry.
    case unmade
    /// A version before this one has made it, and there are entries in it.
    case old
  }

  /// Finds out what there is to be done.
  ///
  /// - Throws: That the file is another program's, or a newer version's.
  private static func state(of queue: DatabaseQueue, at path: String) throws -> State {
    let migrator = migrator
    return try queue.read { database in
      let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
      // A process that ended while it made the file may have left nothing but the empty list of steps.
      let isEmpty =
        try migrator.appliedIdentifiers(database).isEmpty
        && Int.fetchOne(
          database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
        ) == 0
      guard id == applicationID || isEmpty else { throw ProgressLogError.foreign(path: path) }
      guard !isEmpty else { return .unmade }
      if try migrator.hasBeenSuperseded(database) { throw ProgressLogError.newer(path: path) }
      if try migrator.hasCompletedMigrations(database) {
        return try hasReadingModels(database) ? .current : .unmade
      }
      let hasEvents = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM events)")
      return hasEvents ?? false ? .old : .unmade
    }
  }

  /// Does something while no other process reads or writes the file, not even between two transactions:
  /// what is made in several steps is never seen half made.
  private static func alone<Value>(
    with queue: DatabaseQueue, _ body: () throws -> Value
  ) throws -> Value {
    try queue.inDatabase { database in
      try database.inTransaction(.exclusive) {
        // Set within the transaction, so that only who has the file already keeps it.
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        return .commit
      }
    }
    defer {
      // It is let go at the next reading.
      try? queue.inDatabase { database in
        try database.execute(sql: "PRAGMA locking_mode = NORMAL")
        _ = try database.tableExists("events")
      }
    }
    return try body()
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
