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
  /// The exercises of a session in their order; never empty.
  public var items: [PhaseItem]
  /// When to go on to the next phase.
  public var advance: Advance?
  /// The pain rules of its own, which win over the programme's.
  public var painRules: [PainRule]

  /// Creates a phase.
  public init(
    id: Identifier, title: String, about: String? = nil, schedule: Schedule, items: [PhaseItem],
    advance: Advance? = nil, painRules: [PainRule] = []
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.schedule = schedule
    self.items = items
    self.advance = advance
    self.painRules = painRules
  }
}

/// An exercise as a phase prescribes it: overrides applied, at its level.
public struct PhaseItem: Hashable, Sendable {
  /// The exercise with the phase's overrides and its level applied.
  public var exercise: Exercise
  /// The level, where the exercise has a ladder.
  public var level: Identifier?

  /// Creates an item.
  public init(_ exercise: Exercise, level: Identifier? = nil) {
    self.exercise = exercise
    self.level = level
  }

  /// The item one level easier, or nothing when there is none.
  public var easier: PhaseItem? {
    guard let level, let below = exercise.level(below: level),
      let exercise = exercise.at(level: below.id)
    else { return nil }
    return PhaseItem(exercise, level: below.id)
  }
}
