import GRDB
import Programmes

/// Keeps the tables that follow from the events.
///
/// Whatever an event touches is computed again from all its events: so that the order of arrival
/// never matters, and rows kept along the way equal those made at once.
struct ReadingModels {
  let database: Database

  /// An event that was added, with its number.
  typealias Addition = (number: Int, event: StoredEvent)

  /// Brings the rows up to date after events were added.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - targets: Every event that one that is there corrects or takes back, where that is known.
  /// - Throws: What is wrong with the file.
  func update(after events: [Addition], correcting targets: Set<UniqueID>? = nil) throws {
    let corrections = Corrections(database: database)
    let table = EventTable(database: database)
    var sessions: [UniqueID: [StoredEvent]] = [:]
    var corrected: Set<UniqueID> = []
    var scored: [Int: StoredEvent] = [:]
    var scores: Set<Int> = []
    // All events are there already, so that once is enough for an entry, however often it was corrected.
    var settled: [Int: Set<UniqueID>] = [:]
    for (number, event) in events {
      if let session = event.session { sessions[session, default: []].append(event) }
      if event.kind == EventKind.painScored.rawValue { scored[number] = event }
      let runner = try table.number(ofRunner: event.runner)
      let isCorrected =
        try targets.map { $0.contains(event.id) }
        ?? corrections.isTarget(event.id, runner: runner)
      let entries = [event.retracts, event.supersedes != nil || isCorrected ? event.id : nil]
      for entry in entries.compactMap({ $0 }) where settled[runner]?.contains(entry) != true {
        let touched = try corrections.settle(entry, runner: runner)
        settled[runner, default: []].formUnion(touched.events)
        corrected.formUnion(touched.sessions)
        scores.formUnion(touched.scores)
      }
    }
    var days: Set<DayPlace> = []
    for session in corrected.union(sessions.keys).sorted() {
      let fresh = corrected.contains(session) ? nil : sessions[session]
      days.formUnion(
        try SessionRows(database: database).replace(session, added: fresh ?? []))
    }
    for day in days.sorted() { try DayRows(database: database).replace(day) }
    for score in scores.sorted() { try replaceScore(score) }
    // A score that no correction touches has no row yet, and need not be read again.
    for (number, event) in scored.sorted(by: { $0.key < $1.key }) where !scores.contains(number) {
      try insertScore(number, event)
    }
    // What is written in one transaction has numbers without gaps.
    if let first = events.first?.number, let last = events.last?.number {
      try EventDigests(database: database).count(first...last)
    }
  }

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
    var settled: [Int: Set<UniqueID>] = [:]
    for row in linked {
      let runner: Int = try row.read(3)
      let ids = try [
        row.optionalUniqueID(1), row.optionalUniqueID(2) == nil ? nil : row.uniqueID(0),
      ]
      for id in ids.compactMap({ $0 }) where settled[runner]?.contains(id) != true {
        let touched = try Corrections(database: database).settle(id, runner: runner)
        settled[runner, default: []].formUnion(touched.events)
      }
    }
    let sessions = try Row.fetchAll(
      database, sql: "SELECT DISTINCT session FROM events WHERE session IS NOT NULL")
    for row in sessions { try SessionRows(database: database).replace(row.uniqueID(0)) }
    try DayRows(database: database).fill()
    let scores = try Int.fetchAll(
      database, sql: "SELECT number FROM events WHERE kind = ?",
      arguments: [EventKind.painScored.rawValue])
    for score in scores { try replaceScore(score) }
    try EventDigests(database: database).count(0...Int.max)
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
      let key = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0",
        arguments: [rows.table]
      ).joined(separator: ", ")
      // A row that says something else is one, not the one it was and the one it is.
      let count = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (
            SELECT \(key) FROM (SELECT * FROM \(made) EXCEPT SELECT * FROM \(kept))
            UNION SELECT \(key) FROM (SELECT * FROM \(kept) EXCEPT SELECT * FROM \(made)))
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
    if let event = try row.map({ try StoredEvent(row: $0) }) { try insertScore(number, event) }
  }

  private func insertScore(_ number: Int, _ event: StoredEvent) throws {
    guard case .painScored(let record) = event.body else { return }
    let first = try Corrections(database: database).first(of: event)
    try database.cachedStatement(
      sql: """
        INSERT INTO scores (event, runner, day, at, device, sequence, id, askedOn, session, programme, rehearsed, moment,
          region, score, sharp, exercise, recalled)
        VALUES (?, (SELECT runner FROM events WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?)
        """
    ).execute(arguments: [
      number, number, record.day.number, first.time.milliseconds, event.device.blob,
      event.sequence, event.id.blob, first.time.day.number,
      event.session?.blob, event.programme?.id.text, event.isRehearsed, record.moment.rawValue,
      record.region, record.score?.value, record.isSharp, record.exercise?.text,
      record.isRecalled,
    ])
  }
}
