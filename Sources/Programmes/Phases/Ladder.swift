/// Steps that an exercise climbs while a phase lasts.
public struct Ladder: Hashable, Sendable {
  /// What moves it.
  public var moves: LadderMoves
  /// The steps in their order; never empty.
  public var steps: [LadderStep]
  /// The earlier phase that left it at some step, from which it goes on.
  public var goesOnFrom: Identifier?
  /// Whether it begins anew after its last step, as weeks of more and of less do.
  public var repeats: Bool

  /// Creates a ladder.
  public init(
    _ moves: LadderMoves, steps: [LadderStep], goesOnFrom: Identifier? = nil, repeats: Bool = false
  ) {
    self.moves = moves
    self.steps = steps
    self.goesOnFrom = goesOnFrom
    self.repeats = repeats
  }

  /// Returns the step that is reached after so many weeks or sessions, counted from 0.
  ///
  /// The last step lasts for as long as the phase does, unless the ladder repeats.
  public func step(after passed: Int) -> Int {
    let passed = repeats ? passed % length : passed
    var end = 0
    for (index, step) in steps.enumerated() {
      end += max(1, step.length)
      if passed < end { return index }
    }
    return max(0, steps.count - 1)
  }
}

extension Ladder {
  /// How many weeks or sessions it lasts from its first step to its last.
  public var length: Int { max(1, steps.reduce(0) { $0 + max(1, $1.length) }) }
}

/// What moves a ladder from step to step.
public enum LadderMoves: Hashable, Sendable {
  /// Weeks since the phase was entered.
  case weeks
  /// Sessions of the phase in which the exercise was done.
  case sessions
  /// What the runner answered in the sessions in which it was done; the first rule that is met
  /// moves it, and where none is the step is repeated.
  case answers([AnswerRule])
}

/// One step of a ladder.
public struct LadderStep: Hashable, Sendable {
  /// How many weeks or sessions it lasts; 1 where answers move the ladder.
  public var length: Int
  /// The exercise with everything that the step changes applied.
  public var exercise: Exercise
  /// The level, where the step names one.
  public var level: Identifier?
  /// On which days it is due, where the step says so.
  public var rhythm: Rhythm?

  /// Creates a step.
  public init(
    length: Int = 1, _ exercise: Exercise, level: Identifier? = nil, rhythm: Rhythm? = nil
  ) {
    self.length = length
    self.exercise = exercise
    self.level = level
    self.rhythm = rhythm
  }
}

/// How an answer moves a ladder.
public struct AnswerRule: Hashable, Sendable {
  /// What was asked.
  public var question: Question
  /// The answers that it is about, 0 to 10.
  public var scores: ClosedRange<Int>
  /// Where the ladder goes.
  public var move: Move

  /// Creates a rule.
  public init(_ question: Question, _ scores: ClosedRange<Int>, then move: Move) {
    self.question = question
    self.scores = scores
    self.move = move
  }

  /// A question whose answer is a number from 0 to 10.
  public enum Question: Hashable, Sendable {
    /// The worst pain score of the moment.
    case pain(PainMoment)
    /// The effort of the exercise.
    case effort
  }

  /// Where a ladder goes.
  public enum Move: Hashable, Sendable {
    case up
    case stay
    case down
    /// Stays, and is not due for so many days.
    case rest(days: Int)
  }
}
