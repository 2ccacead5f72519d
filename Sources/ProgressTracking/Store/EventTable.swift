import GRDB
import Programmes

/// Appending to and reading from the table of events.
struct EventTable {
  let database: Database

  /// The outcome of offering an event to the table.
  enum Outcome {
    case added(number: Int)
    case alreadyThere
    /// Another content is there under the same identity.
    case conflict(StoredEvent)
    /// Another event has the same place in its device's sequence.
    case placeTaken
  }

  /// Adds an event unless it is there already; the reading models are not touched.
  func add(_ event: StoredEvent) throws -> Outcome {
    if let present = try self.event(event.id) {
      return present.isIdentical(to: event) ? .alreadyThere : .conflict(present)
    }
    let device = try number(ofDevice: event.device)
    let taken = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM events WHERE device = ? AND sequence = ?"),
      arguments: [device, event.sequence])
    guard taken == nil else { return .placeTaken }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO events (id, device, sequence, at, zone, day, minute, runner, session,
          programme, rehearsed, supersedes, retracts, kind, version, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        event.id.blob, device, event.sequence, event.time.milliseconds, event.time.zone,
        event.time.day.number, event.time.minuteOfDay, try number(ofRunner: event.runner),
        event.session?.blob, try event.programme.map { try number(ofProgramme: $0) },
        event.isRehearsed, event.supersedes?.blob, event.retracts?.blob, event.kind, event.version,
        event.payload,
      ])
    return .added(number: Int(database.lastInsertedRowID))
  }

  /// Returns an event by its identity, or nothing.
  func event(_ id: UniqueID) throws -> StoredEvent? {
    try Row.fetchOne(
      database.cachedStatement(sql: StoredEvent.selection + " WHERE e.id = ?"),
      arguments: [id.blob]
    ).map { StoredEvent(row: $0) }
  }

  /// Returns the highest place in a device's sequence, 0 where it has none.
  func lastSequence(ofDevice device: UniqueID) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT max(sequence) FROM events
          WHERE device = (SELECT number FROM devices WHERE id = ?)
          """), arguments: [device.blob]) ?? 0
  }
}

extension EventTable {
  /// Returns the short number of a device; one that is new here gets one.
  func number(ofDevice id: UniqueID) throws -> Int {
    try number("SELECT number FROM devices WHERE id = ?", [id.blob])
      ?? inserted("INSERT INTO devices (id, isOwn) VALUES (?, 0)", [id.blob])
  }

  /// Returns the short number of a runner; one that is new here gets one.
  func number(ofRunner id: UniqueID) throws -> Int {
    try number("SELECT number FROM runners WHERE id = ?", [id.blob])
      ?? inserted("INSERT INTO runners (id, livesHere) VALUES (?, 0)", [id.blob])
  }

  /// Returns the short number of a programme's text; one that is new here gets one.
  func number(ofProgramme reference: ProgrammeReference) throws -> Int {
    let key: StatementArguments = [reference.id.text, reference.revision, reference.hash]
    return try number(
      "SELECT number FROM programmes WHERE id = ? AND revision = ? AND hash = ?", key)
      ?? inserted("INSERT INTO programmes (id, revision, hash) VALUES (?, ?, ?)", key)
  }

  private func number(_ sql: String, _ arguments: StatementArguments) throws -> Int? {
    try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }

  private func inserted(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
    return Int(database.lastInsertedRowID)
  }
}

extension EventTable {
  /// Returns events by time, each with whether it still counts.
  func events(of runner: UniqueID?, on days: ClosedRange<LocalDay>?) throws -> [LoggedEvent] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let runner {
      conditions.append("r.id = ?")
      arguments += [runner.blob]
    }
    if let days {
      conditions.append("e.day BETWEEN ? AND ?")
      arguments += [days.lowerBound.number, days.upperBound.number]
    }
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let order = " ORDER BY e.at, d.id, e.sequence"
    let outdated = try Set(
      Row.fetchAll(database, sql: "SELECT id FROM events JOIN outdated ON event = number")
        .map { $0.uniqueID(0) })
    return try Row.fetchAll(
      database, sql: StoredEvent.selection + filter + order, arguments: arguments
    ).compactMap { row in
      StoredEvent(row: row).event.map {
        LoggedEvent(event: $0, state: outdated.contains($0.id) ? .outdated : .counts)
      }
    }
  }
}
