public import Programmes

/// A session as it was planned.
public struct SessionStart: Hashable, Sendable, Codable {
  /// The phase it belongs to.
  public var phase: Identifier
  /// Which of the sessions that take turns in the phase, where there are several.
  public var session: Identifier?
  /// The sets that are due in it, in their order.
  public var planned: [PlannedSet]

  /// Creates a start.
  public init(phase: Identifier, session: Identifier? = nil, planned: [PlannedSet]) {
    self.phase = phase
    self.session = session
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
  /// The prescribed amount; the least of it where it is a range or open upwards.
  public var amount: SetAmount
  /// What may be done beyond the amount.
  public var reach: Reach
  /// Whether it is an extra that nobody counts.
  public var isOptional: Bool

  /// What may be done beyond the prescribed amount.
  public enum Reach: Hashable, Sendable, Codable {
    /// Nothing: the amount is exact.
    case exact
    /// Up to this much, in the unit of the amount.
    case upTo(Double)
    /// As much as good form allows.
    case open
  }

  /// Creates a place.
  public init(
    exercise: Identifier, level: Identifier? = nil, set: Int, side: BodySide?, amount: SetAmount,
    reach: Reach = .exact, isOptional: Bool = false
  ) {
    self.exercise = exercise
    self.level = level
    self.set = set
    self.side = side
    self.amount = amount
    self.reach = reach
    self.isOptional = isOptional
  }

  /// The most that is prescribed, in the unit of the amount; nothing where it is open.
  public var most: Double? {
    switch reach {
    case .exact: amount.value
    case .upTo(let most): max(most, amount.value)
    case .open: nil
    }
  }

  /// Returns how much of what is prescribed an amount is, 1 being all of it.
  ///
  /// Anything from the least to the most is all of it, and more is more only beyond the most.
  public func share(of done: Double) -> Double {
    guard amount.value > 0 else { return done > 0 ? 1 : 0 }
    if done < amount.value { return max(0, done) / amount.value }
    switch reach {
    case .exact: return done / amount.value
    case .upTo(let most): return max(1, done / max(most, amount.value))
    case .open: return 1
    }
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
    case .distance: self.init(amount.value, .metres)
    }
  }

  /// What an amount counts.
  public enum Unit: String, Hashable, Sendable, Codable {
    /// Repetitions.
    case repetitions
    /// Seconds of work or hold.
    case seconds
    /// Metres.
    case metres
  }
}

/// A set as it came to its end.
public struct SetRecord: Hashable, Sendable, Codable {
  /// Its place in the session, with what was prescribed.
  public var planned: PlannedSet
  /// The level, or the easier exercise, that it was done at where that differs from the prescribed one.
  public var easedTo: Identifier?
  /// What was done of it, in the unit of what was prescribed.
  public var done: Double
  /// The time it took, in seconds, pauses left out.
  public var seconds: Double
  /// How it ended.
  public var ending: SetEnding
  /// How it is known.
  public var source: SetSource
  /// The load that was really used, as the runner gave it.
  public var loadUsed: String?

  /// Creates a record.
  public init(
    planned: PlannedSet, easedTo: Identifier? = nil, done: Double, seconds: Double,
    ending: SetEnding, source: SetSource, loadUsed: String? = nil
  ) {
    self.planned = planned
    self.easedTo = easedTo
    self.done = done
    self.seconds = seconds
    self.ending = ending
    self.source = source
    self.loadUsed = loadUsed
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
  /// It hurt.
  case pain
  /// Too tired.
  case fatigue
  /// No time for it.
  case noTime = "no time"
  /// Unwell otherwise.
  case unwell
  /// It was not clear how it goes.
  case didNotKnowHow = "did not know how"
  /// What it needs was not at hand.
  case noEquipment = "no equipment or space"
  /// Not in the mood.
  case unmotivated
  /// Someone who treats the runner said so.
  case toldToStop = "told to stop"
  /// Another reason, or none that was said.
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
  /// Whether it was done as shown; nothing where it was asked and not answered.
  public var asShown: Bool?

  /// Creates a confirmation.
  public init(exercise: Identifier, asShown: Bool?) {
    self.exercise = exercise
    self.asShown = asShown
  }
}

/// An easier form of an exercise that the runner chose for what was left of a session.
///
/// It changes nothing of what is prescribed.
public struct ChosenEasing: Hashable, Sendable, Codable {
  /// The exercise as it was planned.
  public var exercise: Identifier
  /// The level, or the easier exercise, that was gone on with.
  public var easedTo: Identifier

  /// Creates a choice.
  public init(exercise: Identifier, easedTo: Identifier) {
    self.exercise = exercise
    self.easedTo = easedTo
  }
}

/// How hard an exercise was.
public struct EffortRecord: Hashable, Sendable, Codable {
  /// The exercise.
  public var exercise: Identifier
  /// From 0, no effort, to 10, the hardest possible; nothing where it was asked and not answered.
  public var effort: Int?

  /// Creates a record.
  public init(exercise: Identifier, effort: Int?) {
    self.exercise = exercise
    self.effort = effort
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
