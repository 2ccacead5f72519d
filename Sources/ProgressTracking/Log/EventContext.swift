/// What several events that are appended together have in common.
public struct EventContext: Hashable, Sendable {
  /// Whom they are about.
  public var runner: UniqueID
  /// The session they belong to.
  public var session: UniqueID?
  /// The programme that is followed at that moment.
  public var programme: ProgrammeReference?
  /// Whether they were played faster than time and so never count as training.
  public var isRehearsed: Bool
  /// When they are written.
  public var time: EventTime
  /// The event that they correct and stand in for.
  public var supersedes: UniqueID?
  /// The day and the time they are about, where they are made afterwards.
  public var about: EventMoment?

  /// Creates a context.
  public init(
    runner: UniqueID, session: UniqueID? = nil, programme: ProgrammeReference? = nil,
    isRehearsed: Bool = false, time: EventTime, supersedes: UniqueID? = nil,
    about: EventMoment? = nil
  ) {
    self.runner = runner
    self.session = session
    self.programme = programme
    self.isRehearsed = isRehearsed
    self.time = time
    self.supersedes = supersedes
    self.about = about
  }
}

/// Events of one moment that are appended together.
public struct LogEntry: Hashable, Sendable {
  /// What happened, in order.
  public var bodies: [EventBody]
  /// What they have in common.
  public var context: EventContext

  /// Creates an entry.
  public init(_ bodies: [EventBody], _ context: EventContext) {
    self.bodies = bodies
    self.context = context
  }
}

/// An event with what became of it since.
public struct LoggedEvent: Hashable, Sendable {
  /// The event.
  public var event: Event
  /// Whether it counts.
  public var state: State

  /// Creates a logged event.
  package init(event: Event, state: State) {
    self.event = event
    self.state = state
  }

  /// What became of an event.
  public enum State: String, Hashable, Sendable {
    /// It counts.
    case counts
    /// A later event stands in for it, or it was retracted.
    case outdated
  }
}
