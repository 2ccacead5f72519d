/// One drill: position, side, movement or pattern, dose, cues and levels.
public struct Exercise: Hashable, Sendable {
  /// The identifier.
  public var id: Identifier
  /// The name as it is shown.
  public var name: String
  /// Why it is there.
  public var why: String?
  /// The position it starts from.
  public var position: String
  /// What to hold on to.
  public var support: String?
  /// Where to do it.
  public var place: String?
  /// What to have at hand.
  public var equipment: [String]
  /// How to do it, step by step.
  public var how: [String]
  /// What to watch for.
  public var watchFor: [String]
  /// The leg that works.
  public var side: WorkingSide
  /// The leg that carries.
  public var standOn: StandingLeg?
  /// How the movement is facilitated.
  public var technique: Technique?
  /// The diagonal it trains whole.
  public var pattern: Pattern?
  /// How much of it.
  public var dose: Dose
  /// The beat it is done to.
  public var metronome: Metronome?
  /// What is said at which moment.
  public var cues: [Cue]
  /// Its ladder from easy to hard.
  public var levels: [Level]
  /// The pain rules of its own, which win over the programme's.
  public var painRules: [PainRule]

  /// Creates an exercise.
  public init(
    id: Identifier, name: String, why: String? = nil, position: String, support: String? = nil,
    place: String? = nil, equipment: [String] = [], how: [String] = [], watchFor: [String] = [],
    side: WorkingSide, standOn: StandingLeg? = nil, technique: Technique? = nil,
    pattern: Pattern? = nil, dose: Dose, metronome: Metronome? = nil, cues: [Cue] = [],
    levels: [Level] = [], painRules: [PainRule] = []
  ) {
    self.id = id
    self.name = name
    self.why = why
    self.position = position
    self.support = support
    self.place = place
    self.equipment = equipment
    self.how = how
    self.watchFor = watchFor
    self.side = side
    self.standOn = standOn
    self.technique = technique
    self.pattern = pattern
    self.dose = dose
    self.metronome = metronome
    self.cues = cues
    self.levels = levels
    self.painRules = painRules
  }

  /// Returns the exercise at one of its levels, or nothing when it has no such level.
  public func at(level id: Identifier) -> Exercise? {
    guard let level = levels.first(where: { $0.id == id }) else { return nil }
    var exercise = self
    exercise.dose = level.dose
    exercise.support = level.support ?? support
    return exercise
  }

  /// Returns the level below one, or nothing at the bottom of the ladder.
  public func level(below id: Identifier) -> Level? {
    guard let index = levels.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
    return levels[index - 1]
  }
}

/// One rung of an exercise's ladder.
public struct Level: Hashable, Sendable {
  /// The identifier, unique within the exercise.
  public var id: Identifier
  /// The whole dose at this level.
  public var dose: Dose
  /// What to hold on to at this level, where it differs.
  public var support: String?

  /// Creates a level.
  public init(id: Identifier, dose: Dose, support: String? = nil) {
    self.id = id
    self.dose = dose
    self.support = support
  }
}
