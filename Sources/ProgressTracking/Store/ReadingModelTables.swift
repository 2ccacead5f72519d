extension StoreSchema {
  /// Tables that follow from the events alone.
  ///
  /// What is of one runner lies together, in the order of days, so that a figure over days reads one
  /// stretch of the file, however many other runners there are. A session has its dose beside it, so
  /// that nobody who does not ask by exercise reads its exercises, and a day has the sums of its sessions,
  /// so that a report of years reads days; what is told of all sets of an exercise is read from an index
  /// alone.
  ///
  /// `most` is the upper end of what was prescribed, nothing where it is open; `tenths` the time of a
  /// repetition, in tenths of a second, of sets that tell a tempo;
  /// `low` and `high` are the sums of the halves of all digests;
  /// `enteredOn` the day on which a set of an earlier day was entered.
  static let readingModels = """
    CREATE TABLE outdated (
      event INTEGER PRIMARY KEY REFERENCES events
    ) STRICT;
    CREATE TABLE sessions (
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      id BLOB NOT NULL,
      at INTEGER NOT NULL,
      programme INTEGER,
      phase TEXT NOT NULL,
      name TEXT,
      rehearsed INTEGER NOT NULL,
      planned INTEGER NOT NULL,
      completed INTEGER NOT NULL,
      held INTEGER NOT NULL,
      worked INTEGER NOT NULL,
      ending TEXT,
      reached INTEGER NOT NULL,
      done REAL NOT NULL,
      capped REAL NOT NULL,
      paced INTEGER NOT NULL,
      selfPaced INTEGER NOT NULL,
      guided INTEGER NOT NULL,
      entered INTEGER NOT NULL,
      PRIMARY KEY (runner, day, id)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX sessionsByID ON sessions (id);
    CREATE TABLE sets (
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      session BLOB NOT NULL,
      position INTEGER NOT NULL,
      rehearsed INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      level TEXT,
      number INTEGER NOT NULL,
      side TEXT,
      unit TEXT NOT NULL,
      prescribed REAL NOT NULL,
      most REAL,
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
      tenths INTEGER,
      enteredOn INTEGER,
      PRIMARY KEY (runner, day, session, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX setsWithTempo ON sets (runner, exercise, day, rehearsed, level, number, tenths)
      WHERE tenths IS NOT NULL;
    CREATE INDEX setsWithReason ON sets (runner, day, rehearsed, isOptional, reason, exercise, side,
      session) WHERE reason IS NOT NULL;
    CREATE INDEX setsEnteredLater ON sets (runner, day) WHERE enteredOn IS NOT NULL;
    CREATE TABLE exerciseDays (
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      session BLOB NOT NULL,
      exercise TEXT NOT NULL,
      side TEXT NOT NULL,
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
      PRIMARY KEY (runner, day, session, exercise, side)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX exercisesAnswered ON exerciseDays (runner, day, session, exercise, side, rehearsed,
      effort, load) WHERE effort IS NOT NULL OR load IS NOT NULL;
    CREATE TABLE dayExercises (
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      side TEXT NOT NULL,
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
      PRIMARY KEY (runner, day, exercise, side, rehearsed)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dayLevels (
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      exercise TEXT NOT NULL,
      side TEXT NOT NULL,
      level TEXT NOT NULL,
      eased TEXT NOT NULL,
      rehearsed INTEGER NOT NULL,
      sets INTEGER NOT NULL,
      seconds REAL NOT NULL,
      PRIMARY KEY (runner, day, exercise, side, level, eased, rehearsed)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contents (
      runner INTEGER PRIMARY KEY,
      entries INTEGER NOT NULL,
      low INTEGER NOT NULL,
      high INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE scores (
      event INTEGER NOT NULL REFERENCES events,
      runner INTEGER NOT NULL,
      day INTEGER NOT NULL,
      at INTEGER NOT NULL,
      device BLOB NOT NULL,
      sequence INTEGER NOT NULL,
      id BLOB NOT NULL,
      askedOn INTEGER NOT NULL,
      session BLOB,
      programme TEXT,
      rehearsed INTEGER NOT NULL,
      moment TEXT NOT NULL,
      region TEXT NOT NULL,
      score INTEGER,
      sharp INTEGER NOT NULL,
      exercise TEXT,
      recalled INTEGER NOT NULL,
      PRIMARY KEY (runner, day, at, device, sequence, id)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX scoresByEvent ON scores (event);
    CREATE INDEX scoresByMoment ON scores (runner, moment, day);
    CREATE INDEX scoresSharp ON scores (runner, at) WHERE sharp = 1;
    """

  /// The tables that ``Store`` empties and fills again when the reading models are rebuilt.
  static let readingModelTables = ComputedRows.allCases.map(\.table)
}
