/// A stretch of the programme with its own schedule and exercises, and criteria to leave it.
public struct Phase: Hashable, Sendable {
  /// The identifier.
  public var id: Identifier
  /// The title as it is shown.
  public var title: String
  /// What the phase is for.
  public var about: String?
  /// When a session is due.
  public var schedule: Schedule
  /// The sessions that take turns, in their order; never empty, and only one may be without a name.
  public var sessions: [PhaseSession]
  /// When to go on to the next phase.
  public var advance: Advance?
  /// When to go back to an earlier one.
  public var stepBack: StepBack?
  /// The pain rules of its own, which win over the programme's.
  public var painRules: [PainRule]
  /// Identifiers of earlier revisions whose runners continue here.
  public var was: [Identifier]

  /// Creates a phase whose sessions take turns.
  public init(
    id: Identifier, title: String, about: String? = nil, schedule: Schedule,
    sessions: [PhaseSession], advance: Advance? = nil, stepBack: StepBack? = nil,
    painRules: [PainRule] = [], was: [Identifier] = []
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.schedule = schedule
    self.sessions = sessions
    self.advance = advance
    self.stepBack = stepBack
    self.painRules = painRules
    self.was = was
  }

  /// Creates a phase in which every session is the same.
  public init(
    id: Identifier, title: String, about: String? = nil, schedule: Schedule, items: [PhaseItem],
    advance: Advance? = nil, painRules: [PainRule] = []
  ) {
    self.init(
      id: id, title: title, about: about, schedule: schedule, sessions: [PhaseSession(items)],
      advance: advance, painRules: painRules)
  }

  /// The exercises of all its sessions, in their order.
  public var items: [PhaseItem] { sessions.flatMap(\.items) }

  /// Whether a session of it is due only on days of its schedule on which one of its exercises is:
  /// each of them has days of its own.
  public var isDueByExercises: Bool {
    guard case .weekdays = schedule.rhythm else { return false }
    return sessions.contains { session in
      session.items.allSatisfy { $0.isOptional || $0.rhythm != nil }
    }
  }

  /// Returns the session with an identifier.
  public func session(_ id: Identifier) -> PhaseSession? { sessions.first { $0.id == id } }
}

/// One of the sessions that take turns in a phase.
public struct PhaseSession: Hashable, Sendable {
  /// The identifier; nothing where the phase has only one.
  public var id: Identifier?
  /// The title as it is shown.
  public var title: String?
  /// The days of the week that it belongs to; empty where the sessions take turns.
  public var weekdays: Set<Weekday>
  /// The exercises in their order; never empty.
  public var items: [PhaseItem]

  /// Creates a session.
  public init(
    id: Identifier? = nil, title: String? = nil, weekdays: Set<Weekday> = [], _ items: [PhaseItem]
  ) {
    self.id = id
    self.title = title
    self.weekdays = weekdays
    self.items = items
  }
}
