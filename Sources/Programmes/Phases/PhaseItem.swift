/// An exercise as a phase prescribes it: overrides applied, at its level.
public struct PhaseItem: Hashable, Sendable {
  /// The exercise with the phase's overrides and its level applied; on a ladder, its first step.
  public var exercise: Exercise
  /// The level, where the exercise has a ladder of levels.
  public var level: Identifier?
  /// On which days it is due, where that differs from the phase.
  public var rhythm: Rhythm?
  /// The fewest days from one of its days to the next, where it is due so often in a window; 2
  /// leaves a day free between them.
  public var leastDaysBetween: Int
  /// Whether it is an extra that nobody counts.
  public var isOptional: Bool
  /// The ladder it climbs in this phase.
  public var ladder: Ladder?
  /// The circuit it belongs to.
  public var circuit: Circuit?

  /// Creates an item.
  public init(
    _ exercise: Exercise, level: Identifier? = nil, rhythm: Rhythm? = nil,
    leastDaysBetween: Int = 1, isOptional: Bool = false, ladder: Ladder? = nil,
    circuit: Circuit? = nil
  ) {
    self.exercise = exercise
    self.level = level
    self.rhythm = rhythm
    self.leastDaysBetween = leastDaysBetween
    self.isOptional = isOptional
    self.ladder = ladder
    self.circuit = circuit
  }

  /// The item one level easier, or nothing when there is none.
  public var easier: PhaseItem? {
    guard let level, let below = exercise.level(below: level),
      let exercise = exercise.at(level: below.id)
    else { return nil }
    var item = self
    item.exercise = exercise
    item.level = below.id
    return item
  }

  /// Returns the item at a step of its ladder, counted from 0; past the last step, at the last.
  public func at(step: Int) -> PhaseItem {
    guard let steps = ladder?.steps, let last = steps.last else { return self }
    let step = steps.indices.contains(step) ? steps[step] : step < 0 ? steps[0] : last
    var item = self
    item.exercise = step.exercise
    item.level = step.level ?? level
    item.rhythm = step.rhythm ?? rhythm
    return item
  }
}

/// Exercises of a session that are done one set each, round after round.
public struct Circuit: Hashable, Sendable {
  /// Which circuit of the session it is, counted from 1.
  public var number: Int
  /// How many rounds; of a range the least are due.
  public var rounds: Bounds<Int>
  /// The rest after a round, before the next.
  public var rest: Bounds<Duration>

  /// Creates a circuit.
  public init(number: Int, rounds: Bounds<Int>, rest: Bounds<Duration> = .zero) {
    self.number = number
    self.rounds = rounds
    self.rest = rest
  }
}
