extension StoreSchema {
  /// Tables that follow from the events alone.
  static let readingModels = """
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
      name TEXT,
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
      isOptional INTEGER NOT NULL,
      at INTEGER,
      eased TEXT,
      done REAL,
      seconds REAL,
      ending TEXT,
      reason TEXT,
      source TEXT,
      load TEXT,
      PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX setsByDay ON sets (runner, day, rehearsed, isOptional, ending, reason, source);
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
      worked INTEGER NOT NULL,
      effort INTEGER,
      load TEXT,
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

  /// The tables that ``Store`` empties and fills again when the reading models are rebuilt.
  static let readingModelTables = ComputedRows.allCases.map(\.table)
}
