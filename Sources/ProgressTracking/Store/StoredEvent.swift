import GRDB
import Programmes

/// An event as it is kept and carried: what this version understands and what it does not.
struct StoredEvent {
  var id: UniqueID
  var device: UniqueID
  var sequence: Int
  var time: EventTime
  var runner: UniqueID
  var session: UniqueID?
  var programme: ProgrammeReference?
  var isRehearsed: Bool
  var supersedes: UniqueID?
  var about: EventMoment?
  var kind: String
  var version: Int
  /// The payload as canonical JSON.
  var payload: String
  /// The digest that was kept of it, nothing where none was.
  var digest: EventDigest?
  /// What the payload says, where that was read already.
  var readBody: EventBody?

  /// What happened, or nothing when the payload is damaged.
  var body: EventBody? {
    readBody
      ?? JSONReader.value(of: payload).flatMap {
        EventBody.read(kind: kind, version: version, payload: $0)
      }
  }

  /// The local day that it is about.
  var day: LocalDay { about?.day ?? time.day }

  /// When that was, as near as is known, in milliseconds since 1970 in UTC.
  var instant: Int64 { time.instant(about: about) }

  /// The event that it takes back, where it takes one back.
  var retracts: UniqueID? {
    guard kind == EventKind.retracted.rawValue, case .retracted(let event) = body else {
      return nil
    }
    return event
  }

  /// Tells whether two events are the same, byte for byte.
  func isIdentical(to other: StoredEvent) -> Bool {
    id == other.id && device == other.device && sequence == other.sequence
      && time.milliseconds == other.time.milliseconds && time.day == other.time.day
      && time.minuteOfDay == other.time.minuteOfDay
      && time.zone.utf8.elementsEqual(other.time.zone.utf8)
      && runner == other.runner && session == other.session && programme == other.programme
      && isRehearsed == other.isRehearsed && supersedes == other.supersedes && about == other.about
      && kind.utf8.elementsEqual(other.kind.utf8) && version == other.version
      && payload.utf8.elementsEqual(other.payload.utf8)
  }
}

extension StoredEvent {
  /// What to select so that ``init(row:)`` understands it: events whose device or runner is lost among
  /// them, which it takes for damage.
  static let selection = """
    SELECT e.id, d.id, e.sequence, e.at, e.zone, e.day, e.minute,
      CASE WHEN e.writtenAs IS NULL THEN r.id ELSE w.id END, e.session,
      p.id, p.revision, p.hash, e.rehearsed, e.supersedes, e.kind, e.version, e.payload,
      e.aboutDay, e.aboutMinute, e.digest
    FROM events e LEFT JOIN devices d ON d.number = e.device
      LEFT JOIN runners r ON r.number = e.runner
      LEFT JOIN runners w ON w.number = e.writtenAs LEFT JOIN programmes p ON p.number = e.programme
    """

  /// The order of events by time: of those that are equal in it, the same in every log.
  static let byTime = "ORDER BY e.at, d.id, e.sequence, e.id"

  /// Tells whether it comes before another in that order.
  func precedes(_ other: StoredEvent) -> Bool {
    (time.milliseconds, device, sequence, id)
      < (other.time.milliseconds, other.device, other.sequence, other.id)
  }

  /// Creates an event from a row of ``selection``.
  ///
  /// - Throws: That the file is damaged.
  init(row: Row) throws {
    id = try row.uniqueID(0)
    device = try row.uniqueID(1)
    sequence = try row.read(2)
    time = try row.time(3)
    runner = try row.uniqueID(7)
    session = try row.optionalUniqueID(8)
    if let id = try Identifier(row.read(9) as String? ?? "") {
      programme = try ProgrammeReference(id: id, revision: row.read(10), hash: row.read(11))
    }
    isRehearsed = try row.read(12)
    supersedes = try row.optionalUniqueID(13)
    kind = try row.read(14)
    version = try row.read(15)
    payload = try row.read(16)
    about = try row.moment(17)
    digest = try (row.read(19) as Int64?).map { EventDigest(value: $0) }
  }

  /// The event with its body understood, or nothing when the payload is damaged.
  var event: Event? {
    body.map {
      var event = Event(
        id: id, device: device, sequence: sequence, time: time, runner: runner, session: session,
        programme: programme, isRehearsed: isRehearsed, supersedes: supersedes, body: $0)
      event.about = about
      return event
    }
  }
}
