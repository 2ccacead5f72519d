import GRDB
import Programmes

extension LogQueries {
  /// Returns the events of some kinds that count, written from an instant on and about a day from one on, by
  /// time.
  func events(
    _ kinds: [EventKind], since instant: Int64 = 0,
    about first: LocalDay = LocalDay.loggable.lowerBound
  ) throws -> [Event] {
    var events: [Event] = []
    for kind in kinds {
      try forEachEvent(kind, since: instant, about: first) { event in
        events.append(event)
        return true
      }
    }
    return events.sorted { $0.precedes($1) }
  }

  /// Goes through the events of a kind that count, by time as far as the clock tells, until one is not
  /// taken.
  ///
  /// Read kind by kind, they come in the order of an index, and nothing is sorted with all that it says.
  func forEachEvent(
    _ kind: EventKind, since instant: Int64 = 0,
    about first: LocalDay = LocalDay.loggable.lowerBound, latestFirst: Bool = false,
    take: (Event) throws -> Bool
  ) throws {
    var names = NamedNumbers(database: database)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT e.id, e.device, e.sequence, e.at, e.zone, e.day, e.minute,
            coalesce(e.writtenAs, e.runner), e.session, e.programme, e.rehearsed, e.supersedes,
            e.version, e.payload, e.aboutDay, e.aboutMinute
          FROM events e INDEXED BY eventsByKind
          WHERE e.runner = ? AND e.kind = ? AND e.at >= ? AND e.rehearsed <= ?
            AND coalesce(e.aboutDay, e.day) >= ?
            AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
          ORDER BY e.at \(latestFirst ? "DESC" : "ASC")
          """),
      arguments: [
        runner, kind.rawValue, instant, includesRehearsed ? 1 : 0, first.number,
      ])
    while let row = try rows.next() {
      guard let event = try event(row, kind, &names) else { continue }
      guard try take(event) else { return }
    }
  }

  /// Reads an event, or nothing where its payload is damaged.
  private func event(
    _ row: Row, _ kind: EventKind, _ names: inout NamedNumbers
  ) throws -> Event? {
    let body = try JSONReader.value(of: row.read(13)).flatMap {
      try EventBody.read(kind: kind.rawValue, version: row.read(12), payload: $0)
    }
    guard let body else { return nil }
    var event = try Event(
      id: row.uniqueID(0), device: names.device(row.read(1)), sequence: row.read(2),
      time: row.time(3), runner: names.runner(row.read(7)), session: row.optionalUniqueID(8),
      programme: (row.read(9) as Int?).flatMap { try names.programme($0) },
      isRehearsed: row.read(10), supersedes: row.optionalUniqueID(11), body: body)
    event.about = try row.moment(14)
    return event
  }
}

extension Event {
  /// Tells whether it comes before another by time: of those that are equal in it, the same in every log.
  func precedes(_ other: Event) -> Bool {
    (time.milliseconds, device, sequence, id)
      < (other.time.milliseconds, other.device, other.sequence, other.id)
  }

  /// Tells whether what it is about comes before what another is about.
  func isBefore(_ other: Event) -> Bool {
    instant == other.instant ? precedes(other) : instant < other.instant
  }
}

/// Whom and what the short numbers of a file stand for, each looked up once.
private struct NamedNumbers {
  let database: Database
  private var devices: [Int: UniqueID] = [:]
  private var runners: [Int: UniqueID] = [:]
  private var programmes: [Int: ProgrammeReference?] = [:]

  init(database: Database) { self.database = database }

  mutating func device(_ number: Int) throws -> UniqueID {
    if let known = devices[number] { return known }
    let id = try identity("SELECT id FROM devices WHERE number = ?", number)
    devices[number] = id
    return id
  }

  mutating func runner(_ number: Int) throws -> UniqueID {
    if let known = runners[number] { return known }
    let id = try identity("SELECT id FROM runners WHERE number = ?", number)
    runners[number] = id
    return id
  }

  /// Returns a programme, or nothing where its row is lost: what was done is worth more than its name.
  mutating func programme(_ number: Int) throws -> ProgrammeReference? {
    if let known = programmes[number] { return known }
    let row = try row("SELECT id, revision, hash FROM programmes WHERE number = ?", number)
    let reference = try row.flatMap { row in
      try Identifier(row.read(0) as String).map {
        try ProgrammeReference(id: $0, revision: row.read(1), hash: row.read(2))
      }
    }
    programmes[number] = .some(reference)
    return reference
  }

  /// Returns the identity of a number; a missing one is damage.
  private func identity(_ sql: String, _ number: Int) throws -> UniqueID {
    guard let row = try row(sql, number) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return try row.uniqueID(0)
  }

  private func row(_ sql: String, _ number: Int) throws -> Row? {
    try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [number])
  }
}
