import GRDB
import Programmes

/// Writing the events of a runner as a bundle, and taking one in.
struct BundleTable {
  let database: Database

  /// Writes a bundle, or nothing for an unknown runner.
  func bundle(of id: UniqueID, made time: EventTime) throws -> [UInt8]? {
    guard let entry = try RunnerTable(database: database).runner(id) else { return nil }
    let texts = try Row.fetchAll(
      database,
      sql: """
        SELECT hash, text FROM programmeTexts WHERE hash IN (
          SELECT p.hash FROM events e JOIN programmes p ON p.number = e.programme
          WHERE e.runner = ?)
        ORDER BY hash
        """, arguments: [entry.number])
    let devices = try Row.fetchAll(
      database,
      sql: """
        SELECT d.id, max(e.sequence), count(*) FROM events e JOIN devices d ON d.number = e.device
        WHERE e.runner = ? GROUP BY d.id
        """, arguments: [entry.number])
    let made = entry.livesHere ? nil : entry.known
    var writer = BundleWriter()
    try writer.write(
      BundleHeader(
        runner: entry.runner, madeAt: made?.at ?? time.milliseconds, madeOn: made?.day ?? time.day,
        programmes: texts.count, events: devices.reduce(0) { try $0 + $1.read(2) as Int },
        devices: Dictionary(devices.map { try ($0.uniqueID(0), $0.read(1)) }) { max($0, $1) }
      ).json)
    for row in texts {
      try writer.write(BundleProgramme(hash: row.read(0), text: row.read(1)).json)
    }
    let events = try Row.fetchCursor(
      database, sql: StoredEvent.selection + " WHERE e.runner = ? ORDER BY d.id, e.sequence, e.id",
      arguments: [entry.number])
    while let row = try events.next() {
      // An event that cannot be written would make a bundle that nobody can read.
      guard let line = try StoredEvent(row: row).json else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      writer.write(line)
    }
    writer.finish()
    return writer.bytes
  }

  /// Takes a bundle in; whatever is wrong with it is thrown, and the transaction must end then.
  func merge(_ bytes: some Sequence<UInt8>) throws -> (header: BundleHeader, added: Int) {
    var reader = BundleReader()
    var touches: [ReadingModels.Touch] = []
    let own = try DeviceTable(database: database).own()
    var copied: Set<UniqueID> = []
    do {
      let header = try reader.read(bytes) { item in
        switch item {
        case .programme(let programme):
          try ProgrammeTexts(database: database).keep(programme.text, hash: programme.hash)
        case .event(let event, let line):
          guard let touch = try add(event, line: line) else { return }
          touches.append(touch)
          if own.contains(event.device) { copied.insert(event.device) }
        }
      }
      // What is new here of our own device, another copy of this store has written.
      for device in copied { try DeviceTable(database: database).retire(device) }
      try ReadingModels(database: database).update(after: touches)
      let runners = RunnerTable(database: database)
      try runners.meet(header.runner.id)
      try runners.note(at: header.madeAt, on: header.madeOn, of: header.runner.id)
      return (header, touches.count)
    } catch let problem as BundleProblem {
      throw ProgressLogError.bundle(problem)
    }
  }

  private func add(_ event: StoredEvent, line: Int) throws -> ReadingModels.Touch? {
    switch try EventTable(database: database).add(event) {
    case .added(let number, _): return ReadingModels.Touch(number: number, event)
    case .alreadyThere: return nil
    case .conflict(let present):
      throw BundleProblem.conflict(line: line, event: event.id, day: present.time.day)
    }
  }
}
