import GRDB
import Programmes

/// Keeps the tables that follow from the events.
///
/// Whatever an event touches is computed again from all its events: so that the order of arrival
/// never matters, and rows kept along the way equal those made at once.
struct ReadingModels {
  let database: Database

  /// What of an event says which rows it touches.
  struct Touch {
    let number: Int
    let id: UniqueID
    let runner: UniqueID
    let session: UniqueID?
    let supersedes: UniqueID?
    let retracts: UniqueID?
    let isScore: Bool

    /// Creates the touch of an event that was added.
    init(number: Int, _ event: StoredEvent) {
      self.number = number
      self.id = event.id
      self.runner = event.runner
      self.session = event.session
      self.supersedes = event.supersedes
      self.retracts = event.retracts
      self.isScore = event.kind == EventKind.painScored.rawValue
    }
  }

  /// Brings the rows up to date after events were added.
  func update(after events: [Touch]) throws {
    let corrections = Corrections(database: database)
    let table = EventTable(database: database)
    var sessions: Set<UniqueID> = []
    var scores: Set<Int> = []
    // Of many events, all that is corrected is read at once.
    let targets = events.count > Self.few ? try corrections.targets() : nil
    for event in events {
      if let session = event.session { sessions.insert(session) }
      if event.isScore { scores.insert(event.number) }
      let runner = try table.number(ofRunner: event.runner)
      let isCorrected =
        try targets.map { $0.contains(event.id) }
        ?? corrections.isTarget(event.id, runner: runner)
      let entries = [event.retracts, event.supersedes != nil || isCorrected ? event.id : nil]
      for entry in entries.compactMap({ $0 }) {
        let touched = try corrections.settle(entry, runner: runner)
        sessions.formUnion(touched.sessions)
        scores.formUnion(touched.scores)
      }
    }
    for session in sessions { try SessionRows(database: database).replace(session) }
    for score in scores { try replaceScore(score) }
  }

  /// How many events are looked up one by one.
  private static let few = 32

  /// Makes all rows anew from the events.
  func rebuild() throws {
    for table in StoreSchema.readingModelTables {
      try database.execute(sql: "DELETE FROM \(table)")
    }
    let linked = try Row.fetchAll(
      database,
      sql: """
        SELECT id, retracts, supersedes, runner FROM events
        WHERE retracts IS NOT NULL OR supersedes IS NOT NULL
        """)
    for row in linked {
      let ids = try [
        row.optionalUniqueID(1), row.optionalUniqueID(2) == nil ? nil : row.uniqueID(0),
      ]
      for id in ids.compactMap({ $0 }) {
        _ = try Corrections(database: database).settle(id, runner: row.read(3))
      }
    }
    let sessions = try Row.fetchAll(
      database, sql: "SELECT DISTINCT session FROM events WHERE session IS NOT NULL")
    for row in sessions { try SessionRows(database: database).replace(row.uniqueID(0)) }
    let scores = try Int.fetchAll(
      database, sql: "SELECT number FROM events WHERE kind = ?",
      arguments: [EventKind.painScored.rawValue])
    for score in scores { try replaceScore(score) }
  }

  /// Makes all rows anew from the events, and counts those that differ from what was there.
  func rebuildAndCompare() throws -> [ComputedRows: Int] {
    for table in StoreSchema.readingModelTables {
      try database.execute(sql: "CREATE TEMP TABLE kept_\(table) AS SELECT * FROM main.\(table)")
    }
    try rebuild()
    var differing: [ComputedRows: Int] = [:]
    for rows in ComputedRows.allCases {
      let (made, kept) = ("main.\(rows.table)", "temp.kept_\(rows.table)")
      let count = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (SELECT * FROM \(made) EXCEPT SELECT * FROM \(kept)
            UNION ALL SELECT * FROM (SELECT * FROM \(kept) EXCEPT SELECT * FROM \(made)))
          """)
      if let count, count > 0 { differing[rows] = count }
      try database.execute(sql: "DROP TABLE \(kept)")
    }
    return differing
  }

  private func replaceScore(_ number: Int) throws {
    try database.cachedStatement(sql: "DELETE FROM scores WHERE event = ?")
      .execute(arguments: [number])
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: StoredEvent.selection + """
           WHERE e.number = ? AND e.number NOT IN (SELECT event FROM outdated)
          """), arguments: [number])
    guard let event = try row.map({ try StoredEvent(row: $0) }),
      case .painScored(let record) = event.body
    else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO scores (event, runner, day, at, device, sequence, id, askedOn, session, programme, rehearsed, moment,
          region, score, sharp, exercise, recalled)
        VALUES (?, (SELECT runner FROM events WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?)
        """
    ).execute(arguments: [
      number, number, record.day.number, event.time.milliseconds, event.device.blob,
      event.sequence, event.id.blob, event.time.day.number,
      event.session?.blob, event.programme?.id.text, event.isRehearsed, record.moment.rawValue,
      record.region, record.score?.value, record.isSharp, record.exercise?.text,
      record.isRecalled,
    ])
  }
}
