public import Programmes

/// A session as it was planned.
public struct SessionStart: Hashable, Sendable, Codable {
  /// The phase it belongs to.
  public var phase: Identifier
  /// The sets that are due in it, in their order.
  public var planned: [PlannedSet]

  /// Creates a start.
  public init(phase: Identifier, planned: [PlannedSet]) {
    self.phase = phase
    self.planned = planned
  }
}

/// The place of a set in a session: which exercise, which set, which side.
public struct PlannedSet: Hashable, Sendable, Codable {
  /// The exercise.
  public var exercise: Identifier
  /// The level it is prescribed at.
  public var level: Identifier?
  /// The set, counted from 1.
  public var set: Int
  /// The side that works, nothing standing for both.
  public var side: BodySide?
  /// The prescribed amount.
  public var amount: SetAmount

  /// Creates a place.
  public init(
    exercise: Identifier, level: Identifier? = nil, set: Int, side: BodySide?, amount: SetAmount
  ) {
    self.exercise = exercise
    self.level = level
    self.set = set
    self.side = side
    self.amount = amount
  }
}

/// An amount as it is logged: repetitions or seconds.
public struct SetAmount: Hashable, Sendable, Codable {
  /// What is counted.
  public var unit: Unit
  /// How many.
  public var value: Double

  /// Creates an amount.
  public init(_ value: Double, _ unit: Unit) {
    self.unit = unit
    self.value = value
  }

  /// Creates the logged form of a prescribed amount.
  public init(_ amount: Amount) {
    switch amount {
    case .repetitions: self.init(amount.value, .repetitions)
    case .time: self.init(amount.value, .seconds)
    }
  }

  /// What an amount counts.
  public enum Unit: String, Hashable, Sendable, Codable {
    case repetitions
    case seconds
  }
}

/// A set as it came to its end.
public struct SetRecord: Hashable, Sendable, Codable {
  /// Its place in the session, with what was prescribed.
  public var planned: PlannedSet
  /// The level it was done at, where that differs from the prescribed one.
  public var easedTo: Identifier?
  /// What was done of it, in the unit of what was prescribed.
  public var done: Double
  /// The time it took, in seconds, pauses left out.
  public var seconds: Double
  /// How it ended.
  public var ending: SetEnding
  /// How it is known.
  public var source: SetSource

  /// Creates a record.
  public init(
    planned: PlannedSet, easedTo: Identifier? = nil, done: Double, seconds: Double,
    ending: SetEnding, source: SetSource
  ) {
    self.planned = planned
    self.easedTo = easedTo
    self.done = done
    self.seconds = seconds
    self.ending = ending
    self.source = source
  }
}

/// How a set ended.
public enum SetEnding: Hashable, Sendable, Codable {
  /// All of it was done.
  case completed
  /// It was begun and finished early.
  case partial(SkipReason?)
  /// It was left out by the runner.
  case skipped(SkipReason)
  /// It was left out because a rule or a stop sign said so.
  case held
}

/// Why a set was left out or cut short.
public enum SkipReason: String, CaseIterable, Hashable, Sendable, Codable {
  case pain
  case fatigue
  case noTime = "no time"
  case unwell
  case didNotKnowHow = "did not know how"
  case noEquipment = "no equipment or space"
  case unmotivated
  case toldToStop = "told to stop"
  case other
}

/// How a set is known.
public enum SetSource: String, CaseIterable, Hashable, Sendable, Codable {
  /// The player paced it.
  case paced
  /// The runner set the pace and said when it was done.
  case selfPaced = "self-paced"
  /// A sound file guided it.
  case guided
  /// It was entered afterwards.
  case entered
}

/// What the runner says at the end of an exercise: the timer having run is not the exercise done.
public struct ExerciseConfirmation: Hashable, Sendable, Codable {
  /// The exercise.
  public var exercise: Identifier
  /// Whether it was done as shown.
  public var asShown: Bool

  /// Creates a confirmation.
  public init(exercise: Identifier, asShown: Bool) {
    self.exercise = exercise
    self.asShown = asShown
  }
}

/// How a session ended.
public enum SessionEnding: String, CaseIterable, Hashable, Sendable, Codable {
  /// It went to its end.
  case finished
  /// The runner ended it early.
  case endedEarly = "ended early"
  /// A pain rule ended it.
  case stoppedByRule = "stopped by a rule"
  /// A stop sign ended it.
  case stoppedBySign = "stopped by a stop sign"
  /// It was interrupted and not taken up again.
  case abandoned
}
