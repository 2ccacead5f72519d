import Programmes

/// The rows of a log that were found in a damaged file, told apart by what they hold.
///
/// The tables that follow from the events are passed over, since they are made anew.
struct FoundRows {
  private let pages: DatabasePages
  /// Devices by their short number.
  private(set) var devices: [Int: Device] = [:]
  /// Runners by their short number.
  private(set) var runners: [Int: Runner] = [:]
  /// Programmes by their short number.
  private(set) var programmes: [Int: ProgrammeReference] = [:]
  /// Whom the log was told to forget: the hash of their identity, with the day.
  private(set) var forgotten: [String: LocalDay] = [:]

  /// A device that wrote.
  struct Device {
    var id: UniqueID
    /// Whether the log writes as this one.
    var isOwn: Bool
  }

  /// A runner, with how far the log knows of them.
  struct Runner {
    var id: UniqueID
    var livesHere: Bool
    var known: (at: Int64, day: LocalDay)?
    /// The runner that this one really is, by short number.
    var person: Int?
  }

  /// Looks for who and what the events are about.
  init(_ pages: DatabasePages) {
    self.pages = pages
    pages.forEachRow { number, row in
      guard (1...Int64(UInt32.max)).contains(number) else { return }
      let number = Int(number)
      if let device = Device(row) {
        devices[number] = device
      } else if let runner = Runner(row) {
        runners[number] = runner
      } else if let programme = ProgrammeReference(row) {
        programmes[number] = programme
      } else if row.count == 2, let hash = row[0].text, hash.isHash, let day = row[1].day {
        forgotten[hash] = day
      }
    }
  }

  /// Adds what is known from elsewhere, where the rows themselves were not found.
  mutating func add(
    devices: [Int: UniqueID], runners: [Int: UniqueID], programmes: [Int: ProgrammeReference]
  ) {
    // Whether it was one of this log's own is lost, and of a lone runner it is likely.
    let isAlone = runners.count == 1
    self.devices.merge(devices.mapValues { Device(id: $0, isOwn: isAlone) }) { found, _ in found }
    self.runners.merge(runners.mapValues { Runner(id: $0, livesHere: isAlone) }) { found, _ in
      found
    }
    self.programmes.merge(programmes) { found, _ in found }
  }

  /// Hands on the texts of programmes, each once or more often.
  func forEachText(_ take: (BundleProgramme) throws -> Void) rethrows {
    try pages.forEachRow { _, row in
      guard row.count == 2, let hash = row[0].text, hash.isHash, let text = row[1].text,
        BundleProgramme.canBe(text), sha256(Array(text.utf8)) == hash
      else { return }
      try take(BundleProgramme(hash: hash, text: text))
    }
  }

  /// Hands on the events that can be trusted, each once or more often.
  func forEachEvent(_ take: (StoredEvent) throws -> Void) rethrows {
    try pages.forEachRow { _, row in
      guard let event = event(row), let line = event.carriedLine,
        event.digest.map({ $0 == EventDigest(of: line) }) ?? true
      else { return }
      try take(event)
    }
  }

  private func event(_ row: [FoundValue]) -> StoredEvent? {
    var row = row
    var writer: UniqueID?
    var about: EventMoment?
    var digest: EventDigest?
    if row.count == 21 {
      // Since the fifth version a digest tells whether it is what was written.
      let value = row.removeLast()
      digest = value.integer.map { EventDigest(value: Int64($0)) }
      guard digest != nil || value.isNull else { return nil }
    }
    if row.count == 20 {
      // Since the fourth version an event may be about another day.
      let (minute, day) = (row.removeLast(), row.removeLast())
      about = day.day.map { EventMoment(day: $0, minuteOfDay: minute.integer) }
      guard about != nil || day.isNull else { return nil }
    }
    if row.count == 18 {
      // Since the third version an event may name another identity of its runner.
      let identity = row.remove(at: 9)
      writer = identity.integer.flatMap { runners[$0]?.id }
      guard writer != nil || identity.isNull else { return nil }
    }
    guard row.count == 17, row[0].isNull, let id = row[1].id,
      let device = row[2].integer.flatMap({ devices[$0] }), let sequence = row[3].integer,
      let at = row[4].integer, let zone = row[5].text, let day = row[6].day,
      let minute = row[7].integer, let runner = row[8].integer.flatMap({ runners[$0] }),
      let rehearsed = row[11].flag, let kind = row[14].text, let version = row[15].integer,
      let payload = row[16].text
    else { return nil }
    let programme = row[10].integer.flatMap { programmes[$0] }
    guard programme != nil || row[10].isNull, row[9].id != nil || row[9].isNull,
      row[12].id != nil || row[12].isNull
    else { return nil }
    var event = StoredEvent(
      id: id, device: device.id, sequence: sequence,
      time: EventTime(milliseconds: Int64(at), zone: zone, day: day, minuteOfDay: minute),
      runner: writer ?? runner.id, session: row[9].id, programme: programme,
      isRehearsed: rehearsed, supersedes: row[12].id, about: about, kind: kind, version: version,
      payload: payload)
    event.digest = digest
    return event
  }
}

extension FoundRows.Device {
  /// Reads a row of the table of devices, or nothing when it is none.
  fileprivate init?(_ row: [FoundValue]) {
    guard (3...4).contains(row.count), row[0].isNull, let id = row[1].id, let isOwn = row[2].flag
    else { return nil }
    self.init(id: id, isOwn: isOwn)
  }
}

extension FoundRows.Runner {
  /// Reads a row of the table of runners, or nothing when it is none.
  fileprivate init?(_ row: [FoundValue]) {
    guard (5...6).contains(row.count), row[0].isNull, let id = row[1].id,
      let livesHere = row[2].flag
    else { return nil }
    self.init(id: id, livesHere: livesHere)
    if let at = row[3].integer, let day = row[4].day { known = (Int64(at), day) }
    if row.count == 6 { person = row[5].integer }
  }
}

extension ProgrammeReference {
  /// Reads a row of the table of programmes, or nothing when it is none.
  fileprivate init?(_ row: [FoundValue]) {
    guard row.count == 4, row[0].isNull, let id = row[1].text.flatMap({ Identifier($0) }),
      let revision = row[2].integer, let hash = row[3].text, hash.isHash
    else { return nil }
    self.init(id: id, revision: revision, hash: hash)
  }
}

extension FoundValue {
  /// The day, where it is one that a log can hold.
  fileprivate var day: LocalDay? {
    integer.map { LocalDay(number: $0) }.flatMap { LocalDay.loggable ~= $0 ? $0 : nil }
  }

  /// The truth value, where it is one.
  fileprivate var flag: Bool? { integer.flatMap { (0...1).contains($0) ? $0 == 1 : nil } }
}
