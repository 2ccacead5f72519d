/// One rung of an exercise's ladder.
public struct Level: Hashable, Sendable {
  /// The identifier, unique within the exercise.
  public var id: Identifier
  /// The whole dose at this level.
  public var dose: Dose
  /// What to hold on to at this level, where it differs.
  public var support: String?
  /// The position at this level, where it differs.
  public var position: String?
  /// The leg that carries at this level, where it differs: another one, or none.
  public var standOn: StandingLeg??
  /// What to have at hand at this level, where it differs.
  public var equipment: [String]?
  /// How to do it at this level, where it differs.
  public var how: [String]?
  /// What to watch for at this level, where it differs.
  public var watchFor: [String]?
  /// What is said at this level, where it differs.
  public var cues: [Cue]?
  /// The beat at this level, where it differs: another one, or none.
  public var metronome: Metronome??
  /// How hard it is to be at this level, where it differs: in numbers, or not asked.
  public var effort: ClosedRange<Int>??
  /// The keys whose values the file leaves to a default at this level, where they differ.
  public var defaulted: Set<String>?
  /// Whether nothing is left to the exercise: what is missing is not there at this level.
  public private(set) var isWhole = false

  /// Creates a level.
  public init(id: Identifier, dose: Dose, support: String? = nil) {
    self.id = id
    self.dose = dose
    self.support = support
  }
}

extension Level {
  /// Returns the level with all that it leaves to an exercise.
  public func whole(of exercise: Exercise) -> Level {
    guard !isWhole else { return self }
    var level = self
    level.support = support ?? exercise.support
    level.position = position ?? exercise.position
    level.standOn = standOn ?? exercise.standOn
    level.equipment = equipment ?? exercise.equipment
    level.how = how ?? exercise.how
    level.watchFor = watchFor ?? exercise.watchFor
    level.cues = cues ?? exercise.cues
    level.metronome = metronome ?? exercise.metronome
    level.effort = effort ?? exercise.effort
    level.defaulted = defaulted ?? exercise.defaulted
    level.isWhole = true
    return level
  }
}

extension Exercise {
  /// Returns the exercise at one of its levels, or nothing when it has no such level.
  ///
  /// Its levels are whole then, so that going on to another one leaves nothing of this one.
  public func at(level id: Identifier) -> Exercise? {
    let levels = levels.map { $0.whole(of: self) }
    guard let level = levels.first(where: { $0.id == id }) else { return nil }
    var exercise = self
    exercise.levels = levels
    exercise.dose = level.dose
    exercise.support = level.support
    exercise.position = level.position ?? position
    exercise.standOn = level.standOn ?? nil
    exercise.equipment = level.equipment ?? equipment
    exercise.how = level.how ?? how
    exercise.watchFor = level.watchFor ?? watchFor
    exercise.cues = level.cues ?? cues
    exercise.metronome = level.metronome ?? nil
    exercise.effort = level.effort ?? nil
    exercise.defaulted = level.defaulted ?? defaulted
    return exercise
  }

  /// Returns the level below one, or nothing at the bottom of the ladder.
  public func level(below id: Identifier) -> Level? {
    guard let index = levels.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
    return levels[index - 1]
  }
}
