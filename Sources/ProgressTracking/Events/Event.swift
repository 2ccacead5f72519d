public import Programmes

/// One immutable entry of the log.
///
/// Events are appended, never changed and never deleted. Two logs merge by union over ``id``.
public struct Event: Hashable, Sendable, Identifiable {
  /// The identity, made once, sorting roughly by time.
  public var id: UniqueID
  /// The device that wrote it.
  public var device: UniqueID
  /// Its place in the device's own sequence, from 1 without gaps.
  public var sequence: Int
  /// When it was written.
  public var time: EventTime
  /// Whom it is about.
  public var runner: UniqueID
  /// The session it belongs to.
  public var session: UniqueID?
  /// The programme that was followed at that moment.
  public var programme: ProgrammeReference?
  /// Whether it was played faster than time and so never counts as training.
  public var isRehearsed: Bool
  /// The event that this one corrects and stands in for.
  public var supersedes: UniqueID?
  /// The day and the time that it is about, where it was made afterwards.
  public var about: EventMoment?
  /// What happened.
  public var body: EventBody

  /// Creates an event.
  package init(
    id: UniqueID, device: UniqueID, sequence: Int, time: EventTime, runner: UniqueID,
    session: UniqueID? = nil, programme: ProgrammeReference? = nil, isRehearsed: Bool = false,
    supersedes: UniqueID? = nil, body: EventBody
  ) {
    self.id = id
    self.device = device
    self.sequence = sequence
    self.time = time
    self.runner = runner
    self.session = session
    self.programme = programme
    self.isRehearsed = isRehearsed
    self.supersedes = supersedes
    self.body = body
  }
}

extension Event {
  /// The local day that it is about: the one on which it was written, unless it was made afterwards.
  public var day: LocalDay { about?.day ?? time.day }

  /// When that was, in milliseconds since 1970 in UTC; of an event that was made afterwards, as near as
  /// its day and time tell.
  public var instant: Int64 { time.instant(about: about) }
}

/// What an event is about that was made afterwards.
public struct EventMoment: Hashable, Sendable {
  /// The local day.
  public var day: LocalDay
  /// Minutes since local midnight, 0 to 1439; nothing where it is not known.
  public var minuteOfDay: Int?

  /// Creates a moment.
  public init(day: LocalDay, minuteOfDay: Int? = nil) {
    self.day = day
    self.minuteOfDay = minuteOfDay
  }
}

extension EventTime {
  /// Returns the instant of a moment before this one; of a day without a time, its noon.
  func instant(about moment: EventMoment?) -> Int64 {
    guard let moment else { return milliseconds }
    let minutes = (moment.minuteOfDay ?? 720) - minuteOfDay
    return milliseconds + Int64(moment.day - day) * 86_400_000 + Int64(minutes) * 60_000
  }
}

/// The instant of an event, with the local day and zone of that moment.
///
/// The local day is kept, not computed again later, so that a day stays the day it was lived as.
public struct EventTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01 in UTC.
  public var milliseconds: Int64
  /// The time zone's name in the IANA database, `UTC` where it is unknown.
  public var zone: String
  /// The local day.
  public var day: LocalDay
  /// Minutes since local midnight, 0 to 1439.
  public var minuteOfDay: Int

  /// Creates a time.
  public init(milliseconds: Int64, zone: String, day: LocalDay, minuteOfDay: Int) {
    self.milliseconds = milliseconds
    self.zone = zone
    self.day = day
    self.minuteOfDay = minuteOfDay
  }
}

/// Which text of a programme was followed.
public struct ProgrammeReference: Hashable, Sendable, Codable {
  /// The programme.
  public var id: Identifier
  /// Its revision.
  public var revision: Int
  /// The SHA-256 of its exact text, in lower-case hexadecimal.
  public var hash: String

  /// Creates a reference.
  public init(id: Identifier, revision: Int, hash: String) {
    self.id = id
    self.revision = revision
    self.hash = hash
  }
}
