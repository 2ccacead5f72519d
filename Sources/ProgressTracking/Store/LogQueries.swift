import GRDB
import Programmes

/// What the sums over a log read of it, all of one runner.
struct LogQueries {
  let database: Database
  /// The runner's short number.
  let runner: Int
  /// Whether rehearsed events are read too.
  let includesRehearsed: Bool

  private var rehearsed: Int { includesRehearsed ? 1 : 0 }

  /// Returns the days on which those of some events were written first that are corrections.
  func firstDays(of events: [Event]) throws -> [UniqueID: LocalDay] {
    let table = EventTable(database: database)
    let corrections = Corrections(database: database)
    return try events.filter { $0.supersedes != nil }.reduce(into: [:]) { days, event in
      days[event.id] = try table.event(event.id).map { try corrections.first(of: $0).time.day }
    }
  }

  /// Returns the first day about which a session, a score, a measure, a run or a note was logged, nothing
  /// where there is none.
  func firstLoggedDay() throws -> LocalDay? {
    let counted = try ["sessions", "scores"].compactMap { table in
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT min(day) FROM \(table) WHERE runner = ? AND rehearsed <= ?"),
        arguments: [runner, rehearsed]
      ).map { LocalDay(number: $0) }
    }
    let written = try events([.measured, .questionnaireAnswered, .ran, .noted]).map { event in
      switch event.body {
      case .ran(let run): run.day
      case .noted(let note): note.day ?? event.day
      default: event.day
      }
    }
    return (counted + written).min()
  }

  /// Returns the events of a session that count, by time.
  ///
  /// The plus keeps SQLite from looking through all events of the runner instead.
  func events(ofSession id: UniqueID) throws -> [StoredEvent] {
    try database.values(
      StoredEvent.selection + """
         WHERE e.session = ? AND +e.runner = ?
          AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
        \(StoredEvent.byTime)
        """,
      [id.blob, runner]
    ) { try StoredEvent(row: $0) }
  }

  /// Returns the sessions of some days, by time.
  func sessions(in days: ClosedRange<LocalDay>) throws -> [SessionSummary] {
    var identifiers = KnownIdentifiers()
    return try database.values(
      """
      SELECT s.id, s.day, s.at, p.id, s.phase, s.name, s.planned, s.completed, s.held, s.worked,
        s.ending, s.reached, s.done, s.capped, s.paced, s.selfPaced, s.guided, s.entered
      FROM sessions s LEFT JOIN programmes p ON p.number = s.programme
      WHERE s.runner = ? AND s.day BETWEEN ? AND ? AND s.rehearsed <= ?
      ORDER BY s.at, s.id
      """,
      [runner, days.lowerBound.number, days.upperBound.number, rehearsed]
    ) { row in
      try SessionSummary(
        id: row.uniqueID(0), day: row.day(1), at: row.read(2),
        programme: (row.read(3) as String?).flatMap { identifiers.identifier($0) },
        phase: identifiers.identifier(row.read(4)),
        name: (row.read(5) as String?).flatMap { identifiers.identifier($0) },
        planned: row.read(6), completed: row.read(7), held: row.read(8), worked: row.read(9),
        ending: (row.read(10) as String?).flatMap { SessionEnding(rawValue: $0) },
        dose: SessionDose(
          reached: row.read(11), done: row.read(12), capped: row.read(13),
          sources: SourceCounts(
            paced: row.read(14), selfPaced: row.read(15), guided: row.read(16),
            entered: row.read(17))))
    }
  }

  /// Returns the last day before another on which a session of a programme, or of any, was done.
  func lastWorked(before day: LocalDay, of programme: Identifier? = nil) throws -> LocalDay? {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT s.day FROM sessions s LEFT JOIN programmes p ON p.number = s.programme
          WHERE s.runner = ? AND s.day < ? AND s.rehearsed <= ? AND s.worked > 0
            AND (? IS NULL OR p.id IS NULL OR p.id = ?)
          ORDER BY s.day DESC LIMIT 1
          """),
      arguments: [runner, day.number, rehearsed, programme?.text, programme?.text]
    ).map { LocalDay(number: $0) }
  }

  /// Returns the latest session, or of rehearsals alone, if it was started and not ended.
  func openSession(isRehearsal: Bool = false) throws -> UniqueID? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id, ending FROM sessions WHERE runner = ? AND rehearsed <= ? AND rehearsed >= ?
          ORDER BY day DESC, at DESC, id DESC LIMIT 1
          """), arguments: [runner, rehearsed, isRehearsal ? 1 : 0]
    ).flatMap { try $0.read(1) as String? == nil ? $0.uniqueID(0) : nil }
  }

  /// Tells whether any of an exercise was done since a day.
  func hasDone(_ exercise: Identifier, since day: LocalDay) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT 1 FROM exerciseDays
          WHERE runner = ? AND day >= ? AND rehearsed <= ? AND exercise = ? AND worked > 0
          ORDER BY day DESC LIMIT 1
          """), arguments: [runner, day.number, rehearsed, exercise.text]) != nil
  }
}
