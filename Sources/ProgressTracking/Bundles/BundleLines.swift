import Programmes

/// The first line of a bundle: what it is, whose, and how far it knows.
struct BundleHeader {
  /// The name and version of the format.
  static let format = "midstance-log/1"

  var runner: Runner
  /// Other identities of the same person, under which some of the events are written.
  var also: [UniqueID] = []
  /// The instant up to which the log is known, in milliseconds since 1970 in UTC.
  var madeAt: Int64
  /// The local day of that instant.
  var madeOn: LocalDay
  var programmes: Int
  var events: Int
  /// The last place of each device in it.
  var devices: [UniqueID: Int]
  /// Where it holds only what came after another bundle: the last event of each device in that one.
  var since: [UniqueID: UniqueID] = [:]

  /// Every identity that its events may name.
  var identities: [UniqueID] { [runner.id] + also }

  /// The line as it is written.
  var json: JSONValue {
    .object(of: [
      "devices": .sorted(
        devices.map { JSONMember($0.key.description, .integer($0.value)) }),
      "events": .integer(events), "format": .string(Self.format),
      "made": .object(of: ["at": .integer(madeAt), "day": .string(madeOn.description)]),
      "programmes": .integer(programmes),
      "runner": .object(of: [
        "also": also.isEmpty ? nil : .array(also.map { .string($0.description) }),
        "id": .string(runner.id.description), "name": .string(runner.name),
      ]),
      "since": since.isEmpty
        ? nil
        : .sorted(
          since.map { JSONMember($0.key.description, .string($0.value.description)) }),
    ])
  }

  /// Reads the line.
  init(_ json: JSONValue) throws(BundleProblem) {
    guard let format = json["format"]?.string, format.hasPrefix("midstance-log/") else {
      throw .notABundle
    }
    guard format == Self.format else { throw .newer }
    guard let made = json["made"], let madeAt = made["at"]?.integer, let madeOn = made.day("day"),
      let events = json["events"]?.integer, events >= 0,
      let programmes = json["programmes"]?.integer, programmes >= 0,
      let runner = json["runner"], let id = runner.uniqueID("id"),
      case .object(let members)? = json["devices"]
    else { throw .damaged(line: 1) }
    var devices: [UniqueID: Int] = [:]
    for member in members {
      guard let device = UniqueID(member.name), let last = member.value.integer else {
        throw .damaged(line: 1)
      }
      devices[device] = last
    }
    self.init(
      runner: Runner(id: id, name: runner.line("name") ?? ""), madeAt: Int64(madeAt),
      madeOn: madeOn, programmes: programmes, events: events, devices: devices)
    if let others = runner["also"] {
      also = (others.array ?? []).compactMap { $0.string.flatMap { UniqueID($0) } }
      guard !also.isEmpty, also.count == others.array?.count, !also.contains(id) else {
        throw .damaged(line: 1)
      }
    }
    if let since = json["since"] {
      guard case .object(let members) = since, !members.isEmpty else { throw .damaged(line: 1) }
      for member in members {
        guard let device = UniqueID(member.name),
          let last = member.value.string.flatMap({ UniqueID($0) })
        else { throw .damaged(line: 1) }
        self.since[device] = last
      }
    }
  }

  /// Creates a header.
  init(
    runner: Runner, madeAt: Int64, madeOn: LocalDay, programmes: Int, events: Int,
    devices: [UniqueID: Int]
  ) {
    self.runner = runner
    self.madeAt = madeAt
    self.madeOn = madeOn
    self.programmes = programmes
    self.events = events
    self.devices = devices
  }
}

/// A line of a bundle that carries the text of a programme.
struct BundleProgramme {
  /// The largest text, in bytes.
  static let largestText = 512 * 1_024

  /// Tells whether a text can be kept: not too large, and without the NUL that would end it early.
  static func canBe(_ text: String) -> Bool {
    text.utf8.count <= largestText && !text.utf8.contains(0)
  }

  var hash: String
  var text: String

  /// The line as it is written.
  var json: JSONValue { .object(of: ["hash": .string(hash), "text": .string(text)]) }
}

/// The last line of a bundle.
struct BundleTrailer {
  /// The lines before it.
  var lines: Int
  /// The SHA-256 of all bytes before it, in lower-case hexadecimal.
  var hash: String

  /// The line as it is written.
  var json: JSONValue { .object(of: ["lines": .integer(lines), "sha256": .string(hash)]) }
}

extension StoredEvent {
  /// The event as a line of a bundle.
  var json: JSONValue? { JSONReader.value(of: payload).map { json(payload: $0) } }

  /// Returns the event as a line of a bundle, its payload being read already.
  func json(payload: JSONValue) -> JSONValue {
    .object(of: [
      "about": about.map {
        .object(of: [
          "day": .string($0.day.description), "minute": $0.minuteOfDay.map { .integer($0) },
        ])
      },
      "at": .integer(time.milliseconds), "day": .string(time.day.description),
      "device": .string(device.description), "id": .string(id.description),
      "kind": .string(kind), "minute": .integer(time.minuteOfDay), "payload": payload,
      "programme": programme.map {
        .object(of: [
          "hash": .string($0.hash), "id": .string($0.id.text), "revision": .integer($0.revision),
        ])
      },
      "rehearsed": isRehearsed ? .bool(true) : nil, "runner": .string(runner.description),
      "sequence": .integer(sequence), "session": .optional(session?.description),
      "supersedes": .optional(supersedes?.description), "version": .integer(version),
      "zone": .string(time.zone),
    ])
  }

  /// Reads a line of a bundle; nothing when a value is missing or cannot be.
  init?(_ json: JSONValue) {
    guard let at = json["at"]?.integer, let day = json.day("day"), let id = json.uniqueID("id"),
      let device = json.uniqueID("device"), let kind = json["kind"]?.string,
      let minute = json["minute"]?.integer, let payload = json["payload"],
      let runner = json.uniqueID("runner"), let sequence = json["sequence"]?.integer,
      let version = json["version"]?.integer, let zone = json["zone"]?.string
    else { return nil }
    var reference: ProgrammeReference?
    if let programme = json["programme"] {
      guard let id = programme.identifier("id"), let hash = programme["hash"]?.string,
        let revision = programme["revision"]?.integer, hash.isHash
      else { return nil }
      reference = ProgrammeReference(id: id, revision: revision, hash: hash)
    }
    var about: EventMoment?
    if let moment = json["about"] {
      guard let day = moment.day("day") else { return nil }
      about = EventMoment(day: day, minuteOfDay: moment["minute"]?.integer)
    }
    self.init(
      id: id, device: device, sequence: sequence,
      time: EventTime(milliseconds: Int64(at), zone: zone, day: day, minuteOfDay: minute),
      runner: runner, session: json.uniqueID("session"), programme: reference,
      isRehearsed: json["rehearsed"]?.bool ?? false, supersedes: json.uniqueID("supersedes"),
      about: about,
      kind: kind, version: version, payload: payload.text)
    readBody = EventBody.read(kind: kind, version: version, payload: payload)
    guard isSound, readBody != nil else { return nil }
  }
}

extension StoredEvent {
  /// Whether its values are ones that a log can hold.
  fileprivate var isSound: Bool {
    LocalDay.loggable ~= time.day && (0..<1_440).contains(time.minuteOfDay)
      && (0...7_258_118_400_000).contains(time.milliseconds)
      && abs(time.day.number - Int(time.milliseconds / 86_400_000)) <= 2
      // West of the date line it may still be the day before the one that is corrected.
      && about.map { $0.day <= time.day + 1 && (0..<1_440).contains($0.minuteOfDay ?? 0) } ?? true
      && time.zone.isPrintable(upTo: 64) && kind.isPrintable(upTo: 64)
      && (1..<1 << 52).contains(sequence) && (1...1_000_000).contains(version)
  }
}

extension String {
  /// Whether it is ASCII that can be printed, of one to so many characters.
  fileprivate func isPrintable(upTo length: Int) -> Bool {
    (1...length).contains(utf8.count) && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// Whether it is a SHA-256 in lower-case hexadecimal.
  var isHash: Bool {
    utf8.count == 64
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
