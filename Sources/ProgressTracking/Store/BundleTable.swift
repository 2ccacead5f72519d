import GRDB
import Programmes

/// Writing the events of a runner as a bundle.
struct BundleTable {
  let database: Database

  /// Writes a bundle, or nothing for an unknown runner.
  func bundle(
    of id: UniqueID, made time: EventTime, _ selection: BundleSelection
  ) throws -> [UInt8]? {
    let runners = RunnerTable(database: database)
    guard let entry = try runners.runner(id) else { return nil }
    let events = try self.events(of: entry.number, selection)
    let texts = try texts(events.hashes.subtracting(selection.base.texts))
    let made = entry.livesHere ? nil : entry.known
    let also = try runners.otherIdentities(of: entry.number)
    var header = BundleHeader(
      runner: Runner(id: entry.runner.id, name: selection.hasNames ? entry.runner.name : ""),
      madeAt: made?.at ?? time.milliseconds, madeOn: made?.day ?? time.day,
      programmes: texts.count, events: events.count, devices: events.devices)
    header.also = also
    header.since = selection.base.since(header.identities)
    if let stretch = selection.stretch {
      header.since = try last(of: entry.number, before: stretch, selection)
    }
    var writer = BundleWriter()
    writer.write(header.json)
    for text in texts { writer.write(text.json) }
    writer.write(lines: events.lines, count: events.count)
    writer.finish()
    return writer.bytes
  }

  /// The events of a bundle, and what its first line says of them.
  private struct Events {
    var lines: [UInt8] = []
    var count = 0
    var devices: [UniqueID: Int] = [:]
    var hashes: Set<String> = []
  }

  private func events(of runner: Int, _ selection: BundleSelection) throws -> Events {
    let kept = try kept(of: runner, selection)
    var condition = " WHERE e.runner = ?"
    var arguments: StatementArguments = [runner]
    if let stretch = selection.stretch {
      condition += " AND d.id = ? AND e.sequence >= ? AND e.sequence < ?"
      arguments += [
        stretch.device.blob, stretch.places.lowerBound, stretch.places.upperBound,
      ]
    }
    let rows = try Row.fetchCursor(
      database,
      sql: StoredEvent.selection + condition + " ORDER BY d.id, e.sequence, e.id",
      arguments: arguments)
    var events = Events()
    while let row = try rows.next() {
      let event = try StoredEvent(row: row)
      guard !kept.contains(event.id), selection.carries(event.id, kind: event.kind) else {
        continue
      }
      // An event that cannot be written would make a bundle that nobody can read.
      guard let line = event.json else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      line.write(to: &events.lines)
      events.lines.append(UInt8(ascii: "\n"))
      events.count += 1
      events.devices[event.device] = event.sequence
      if let programme = event.programme { events.hashes.insert(programme.hash) }
    }
    return events
  }

  /// The events of a runner that stay here as they are for their author alone.
  private func kept(of runner: Int, _ selection: BundleSelection) throws -> Set<UniqueID> {
    try selection.hasPrivateNotes ? [] : PrivateNotes(database: database).ids(of: runner)
  }

  /// A stretch of what a device has written about a runner.
  struct Stretch {
    var device: UniqueID
    /// Which of the device's stretches, counted from 1.
    var number: Int
    var selection: BundleSelection.Stretch
    /// When its last event was written, where more can no longer come.
    var end: EventTime?
  }

  /// Returns what each device has written about a runner, cut into stretches of so many places.
  func stretches(of runner: Int, length: Int) throws -> [Stretch] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT d.id, (e.sequence - 1) / ?2 AS stretch, max(e.sequence), e.at, e.zone, e.day, e.minute,
          (SELECT max(sequence) FROM events WHERE device = e.device)
        FROM events e JOIN devices d ON d.number = e.device
        WHERE e.runner = ?1 GROUP BY d.id, stretch ORDER BY d.id, stretch
        """, arguments: [runner, length])
    return try rows.map { row in
      let number: Int = try row.read(1)
      let first = number * length + 1
      let isFull = try row.read(7) >= first + length
      let end = try row.time(3)
      return try Stretch(
        device: row.uniqueID(0), number: number + 1,
        selection: BundleSelection.Stretch(device: row.uniqueID(0), places: first..<first + length),
        end: isFull ? end : nil)
    }
  }

  private func texts(_ hashes: Set<String>) throws -> [BundleProgramme] {
    let table = ProgrammeTexts(database: database)
    return try hashes.sorted { $0.precedes($1) }.compactMap { hash in
      try table.text(hash: hash).map { BundleProgramme(hash: hash, text: $0) }
    }
  }

  /// Returns the last event of a device that goes out before a stretch of it.
  private func last(
    of runner: Int, before stretch: BundleSelection.Stretch, _ selection: BundleSelection
  ) throws -> [UniqueID: UniqueID] {
    let kept = try kept(of: runner, selection)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.id, e.kind FROM events e JOIN devices d ON d.number = e.device
        WHERE e.runner = ? AND d.id = ? AND e.sequence < ?
        ORDER BY e.sequence DESC, e.id DESC
        """, arguments: [runner, stretch.device.blob, stretch.places.lowerBound])
    while let row = try rows.next() {
      let id = try row.uniqueID(0)
      if try !kept.contains(id) && selection.carries(id, kind: row.read(1)) {
        return [stretch.device: id]
      }
    }
    return [:]
  }
}

extension BundleSelection {
  /// Tells whether an event goes out, be it for its author alone or not.
  fileprivate func carries(_ id: UniqueID, kind: String) -> Bool {
    !base.events.contains(id) && (hasNames || kind != EventKind.runnerNamed.rawValue)
  }
}
