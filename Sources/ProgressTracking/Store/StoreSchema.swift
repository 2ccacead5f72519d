import GRDB

/// The tables of a store and how they came to be.
enum StoreSchema {
  /// What marks a file as ours: "Mids" in ASCII.
  static let applicationID = 0x4D69_6473

  /// The steps that make the tables.
  ///
  /// A step that was released is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 events and reading models") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: events)
      try database.execute(sql: firstReadingModels)
    }
    migrator.registerMigration("2 named sessions, extras, efforts and loads") { database in
      // They follow from the events, and are made anew wherever they are missing.
      try dropReadingModels(database)
    }
    migrator.registerMigration("3 copied devices, and one person of two") { database in
      try dropReadingModels(database)
      try database.execute(sql: wideEvents)
    }
    migrator.registerMigration("4 entries made afterwards") { database in
      try database.execute(
        sql: """
          ALTER TABLE events ADD COLUMN aboutDay INTEGER;
          ALTER TABLE events ADD COLUMN aboutMinute INTEGER;
          """)
    }
    migrator.registerMigration("5 digests of events, and sums in the order of days") { database in
      try dropReadingModels(database)
      try database.execute(sql: "ALTER TABLE events ADD COLUMN digest INTEGER")
    }
    migrator.registerMigration("6 sessions and scores of one runner side by side") { database in
      try dropReadingModels(database)
    }
    migrator.registerMigration("7 both ends of what was prescribed") { database in
      try dropReadingModels(database)
    }
    migrator.registerMigration("8 sets and digests by an index alone") { database in
      try dropReadingModels(database)
      // The digest along, so that what a log holds is told by the index alone.
      try database.execute(
        sql: """
          DROP INDEX eventsByKind;
          CREATE INDEX eventsByKind ON events (runner, kind, at, digest);
          """)
    }
    return migrator
  }

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

  private static func dropReadingModels(_ database: Database) throws {
    for table in readingModelTables {
      try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
    }
  }

  /// Room for events of devices that were copied, and for runners who turned out to be one person.
  ///
  /// Two events may have one place in a device's sequence. `writtenAs` is the identity that an event
  /// names, where that is another than the person's; `person` is the runner that one really is; a
  /// device's `place` is where it was made. Of the forgotten the hash of their identity is kept alone.
  private static let wideEvents = """
    ALTER TABLE devices ADD COLUMN place TEXT;
    ALTER TABLE runners ADD COLUMN person INTEGER REFERENCES runners;
    CREATE TABLE forgotten (
      hash TEXT PRIMARY KEY,
      day INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE wideEvents (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device INTEGER NOT NULL REFERENCES devices,
      sequence INTEGER NOT NULL,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      day INTEGER NOT NULL,
      minute INTEGER NOT NULL,
      runner INTEGER NOT NULL REFERENCES runners,
      writtenAs INTEGER REFERENCES runners,
      session BLOB,
      programme INTEGER REFERENCES programmes,
      rehearsed INTEGER NOT NULL,
      supersedes BLOB,
      retracts BLOB,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      payload TEXT NOT NULL
    ) STRICT;
    INSERT INTO wideEvents (number, id, device, sequence, at, zone, day, minute, runner, session,
      programme, rehearsed, supersedes, retracts, kind, version, payload)
    SELECT number, id, device, sequence, at, zone, day, minute, runner, session, programme,
      rehearsed, supersedes, retracts, kind, version, payload
    FROM events;
    DROP TABLE events;
    ALTER TABLE wideEvents RENAME TO events;
    CREATE INDEX eventsByPlace ON events (device, sequence);
    CREATE INDEX eventsBySession ON events (session) WHERE session IS NOT NULL;
    CREATE INDEX eventsByKind ON events (runner, kind, at);
    CREATE INDEX eventsByDay ON events (runner, day);
    CREATE INDEX eventsBySuperseded ON events (supersedes) WHERE supersedes IS NOT NULL;
    CREATE INDEX eventsByRetracted ON events (retracts) WHERE retracts IS NOT NULL;
    """

  private static let events = """
    CREATE TABLE devices (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      isOwn INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE runners (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      livesHere INTEGER NOT NULL,
      knownUntil INTEGER,
      knownThrough INTEGER
    ) STRICT;
    CREATE TABLE programmes (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (hash, id, revision)
    ) STRICT;
    CREATE TABLE programmeTexts (
      hash TEXT PRIMARY KEY,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE events (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device INTEGER NOT NULL REFERENCES devices,
      sequence INTEGER NOT NULL,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      day INTEGER NOT NULL,
      minute INTEGER NOT NULL,
      runner INTEGER NOT NULL REFERENCES runners,
      session BLOB,
      programme INTEGER REFERENCES programmes,
      rehearsed INTEGER NOT NULL,
      supersedes BLOB,
      retracts BLOB,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      payload TEXT NOT NULL,
      UNIQUE (device, sequence)
    ) STRICT;
    CREATE INDEX eventsBySession ON events (session) WHERE session IS NOT NULL;
    CREATE INDEX eventsByKind ON events (runner, kind, at);
    CREATE INDEX eventsByDay ON events (runner, day);
    CREATE INDEX eventsBySuperseded ON events (supersedes) WHERE supersedes IS NOT NULL;
    CREATE INDEX eventsByRetracted ON events (retracts) WHERE retracts IS NOT NULL;
    """

  /// The tables that followed from the events in the first version.
  private static let firstReadingModels = """
    CREATE TABLE outdated (
      event INTEGER PRIMARY KEY REFERENCES events
    ) STRICT;
    CREATE TABLE sessions (
      id BLOB PRIMARY KEY,
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      at INTEGER NOT NULL,
      programme INTEGER,
      phase TEXT NOT NULL,
      rehearsed INTEGER NOT NULL,
      planned INTEGER NOT NULL,
      completed INTEGER NOT NULL,
      held INTEGER NOT NULL,
      worked INTEGER NOT NULL,
      ending TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessionsByDay ON sessions (runner, day);
    CREATE TABLE sets (
      session BLOB NOT NULL,
      position INTEGER NOT NULL,
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      rehearsed INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      level TEXT,
      number INTEGER NOT NULL,
      side TEXT,
      unit TEXT NOT NULL,
      prescribed REAL NOT NULL,
      isPlanned INTEGER NOT NULL,
      at INTEGER,
      eased TEXT,
      done REAL,
      seconds REAL,
      ending TEXT,
      reason TEXT,
      source TEXT,
      PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX setsByDay ON sets (runner, day, rehearsed, ending, reason, source);
    CREATE TABLE exerciseDays (
      session BLOB NOT NULL,
      exercise TEXT NOT NULL,
      side TEXT NOT NULL,
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      rehearsed INTEGER NOT NULL,
      planned INTEGER NOT NULL,
      reached INTEGER NOT NULL,
      completed INTEGER NOT NULL,
      partial INTEGER NOT NULL,
      skipped INTEGER NOT NULL,
      held INTEGER NOT NULL,
      done REAL NOT NULL,
      capped REAL NOT NULL,
      confirmations INTEGER NOT NULL,
      asShown INTEGER NOT NULL,
      PRIMARY KEY (session, exercise, side)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX exerciseDaysByDay ON exerciseDays (runner, day);
    CREATE TABLE scores (
      event INTEGER PRIMARY KEY REFERENCES events,
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      at INTEGER NOT NULL,
      askedOn INTEGER NOT NULL,
      session BLOB,
      programme TEXT,
      rehearsed INTEGER NOT NULL,
      moment TEXT NOT NULL,
      region TEXT NOT NULL,
      score INTEGER,
      sharp INTEGER NOT NULL,
      exercise TEXT,
      recalled INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX scoresByMoment ON scores (runner, moment, day);
    CREATE INDEX scoresSharp ON scores (runner, at) WHERE sharp = 1;
    CREATE INDEX scoresByDay ON scores (runner, day, at);
    """
}
