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
    migrator.registerMigration("9 corrections on the day of what they correct") { database in
      // Where nothing was corrected, the rows say so already.
      let hasCorrections = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM events WHERE supersedes IS NOT NULL)")
      if hasCorrections ?? false { try dropReadingModels(database) }
    }
    migrator.registerMigration("10 sums of a day, for reports of years") { database in
      try dropReadingModels(database)
    }
    return migrator
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
