import GRDB
import Programmes

/// Appending to and reading from the table of events.
struct EventTable {
  let database: Database
  /// What was looked up for the events before, where many come in one after another.
  var known = KnownNumbers()

  /// The outcome of offering an event to the table.
  enum Outcome {
    /// It is new here; another event may have the same place in its device's sequence, because the
    /// device was copied.
    case added(number: Int, sharesPlace: Bool)
    case alreadyThere
    /// Another content is there under the same identity.
    case conflict(StoredEvent)
  }

  /// Adds an event unless it is there already; the reading models are not touched.
  func add(_ event: StoredEvent) throws -> Outcome {
    let device = try number(ofDevice: event.device)
    let sharesPlace = try isTaken(event.sequence, ofDevice: device)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO events (id, device, sequence, at, zone, day, minute, runner, writtenAs, session,
          programme, rehearsed, supersedes, retracts, kind, version, payload, aboutDay, aboutMinute,
          digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """)
    let runner = try numbers(ofRunner: event.runner)
    try statement.execute(
      arguments: [
        event.id.blob, device, event.sequence, event.time.milliseconds, event.time.zone,
        event.time.day.number, event.time.minuteOfDay, runner.person,
        runner.identity == runner.person ? nil : runner.identity, event.session?.blob,
        try event.programme.map { try number(ofProgramme: $0) },
        event.isRehearsed, event.supersedes?.blob, event.retracts?.blob, event.kind, event.version,
        event.payload, event.about?.day.number, event.about?.minuteOfDay,
        (event.digest ?? EventDigest(of: event))?.value,
      ])
    if database.changesCount == 0, let present = try self.event(event.id) {
      return present.isIdentical(to: event) ? .alreadyThere : .conflict(present)
    }
    known.lastSequences[device] = max(known.lastSequences[device] ?? 0, event.sequence)
    return .added(number: Int(database.lastInsertedRowID), sharesPlace: sharesPlace)
  }

  /// Tells whether an event has a place in a device's sequence.
  private func isTaken(_ sequence: Int, ofDevice device: Int) throws -> Bool {
    let last =
      try known.lastSequences[device]
      ?? Int.fetchOne(
        database.cachedStatement(sql: "SELECT max(sequence) FROM events WHERE device = ?"),
        arguments: [device]) ?? 0
    known.lastSequences[device] = last
    guard sequence <= last else { return false }
    return try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM events WHERE device = ? AND sequence = ?"),
      arguments: [device, sequence]) != nil
  }

  /// Returns an event by its identity, or nothing.
  func event(_ id: UniqueID) throws -> StoredEvent? {
    try Row.fetchOne(
      database.cachedStatement(sql: StoredEvent.selection + " WHERE e.id = ?"),
      arguments: [id.blob]
    ).map { try StoredEvent(row: $0) }
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
    if let number = known.devices[id] { return number }
    let number =
      try number("SELECT number FROM devices WHERE id = ?", [id.blob])
      ?? inserted("INSERT INTO devices (id, isOwn) VALUES (?, 0)", [id.blob])
    known.devices[id] = number
    return number
  }

  /// Returns the short number of a runner, whichever of their identities it is by; one that is new
  /// here gets one.
  func number(ofRunner id: UniqueID) throws -> Int { try numbers(ofRunner: id).person }

  /// Returns the short numbers of an identity and of the runner that it is really of, the same for
  /// most; one that is new here gets one.
  func numbers(ofRunner id: UniqueID) throws -> (identity: Int, person: Int) {
    if let numbers = known.runners[id] { return numbers }
    let numbers = try readNumbers(ofRunner: id)
    known.runners[id] = numbers
    return numbers
  }

  private func readNumbers(ofRunner id: UniqueID) throws -> (identity: Int, person: Int) {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT number, person FROM runners WHERE id = ?"),
      arguments: [id.blob])
    if let row {
      let number: Int = try row.read(0)
      return try (number, row.read(1) ?? number)
    }
    let new = try inserted("INSERT INTO runners (id, livesHere) VALUES (?, 0)", [id.blob])
    return (new, new)
  }

  /// Returns the short number of a programme's text; one that is new here gets one.
  func number(ofProgramme reference: ProgrammeReference) throws -> Int {
    if let number = known.programmes[reference] { return number }
    let key: StatementArguments = [reference.id.text, reference.revision, reference.hash]
    let number =
      try number(
        "SELECT number FROM programmes WHERE id = ? AND revision = ? AND hash = ?", key)
      ?? inserted("INSERT INTO programmes (id, revision, hash) VALUES (?, ?, ?)", key)
    known.programmes[reference] = number
    return number
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
  /// Returns how many events there are.
  func count() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM events") ?? 0
  }

  /// Returns when the latest event was written, of a runner by number or of all, or nothing.
  func latest(of runner: Int? = nil) throws -> EventTime? {
    try Row.fetchOne(
      database,
      sql: StoredEvent.selection + """
         WHERE ?1 IS NULL OR e.runner = ?1 ORDER BY e.at DESC, d.id DESC, e.sequence DESC LIMIT 1
        """, arguments: [runner]
    ).map { try StoredEvent(row: $0).time }
  }
}

extension EventTable {
  /// Returns events by time, each with whether it still counts.
  func events(of runner: UniqueID?, on days: ClosedRange<LocalDay>?) throws -> [LoggedEvent] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let runner {
      conditions.append(
        "e.runner = (SELECT coalesce(person, number) FROM runners WHERE id = ?)")
      arguments += [runner.blob]
    }
    if let days {
      conditions.append("e.day BETWEEN ? AND ?")
      arguments += [days.lowerBound.number, days.upperBound.number]
    }
    let filter = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    let outdated = try Set(
      Row.fetchAll(database, sql: "SELECT id FROM events JOIN outdated ON event = number")
        .map { try $0.uniqueID(0) })
    return try Row.fetchAll(
      database, sql: StoredEvent.selection + filter + " " + StoredEvent.byTime,
      arguments: arguments
    ).compactMap { row in
      try StoredEvent(row: row).event.map {
        LoggedEvent(event: $0, state: outdated.contains($0.id) ? .outdated : .counts)
      }
    }
  }
}
