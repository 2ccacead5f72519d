/// How much of an exercise: its sets, and the rests between them.
public struct Dose: Hashable, Sendable {
  /// The sets in their order, each done on every side that works; never empty.
  public var sets: [PrescribedSet]
  /// The rest after a set, before the next.
  public var rest: Duration
  /// The rest after a repetition, before the next.
  public var restBetweenRepetitions: Duration
  /// The pause in which the sides are switched.
  public var switchSides: Duration

  /// Creates a dose.
  public init(
    sets: [PrescribedSet], rest: Duration = .zero, restBetweenRepetitions: Duration = .zero,
    switchSides: Duration = .zero
  ) {
    self.sets = sets
    self.rest = rest
    self.restBetweenRepetitions = restBetweenRepetitions
    self.switchSides = switchSides
  }
}

/// One set as it is prescribed.
public struct PrescribedSet: Hashable, Sendable {
  /// What is done in it.
  public var work: Work
  /// What is carried or pulled against, in words.
  public var load: String?

  /// Creates a set.
  public init(_ work: Work, load: String? = nil) {
    self.work = work
    self.load = load
  }
}

/// What is done in a set.
public enum Work: Hashable, Sendable {
  /// Repetitions at a tempo: each is the stages in their order.
  case paced(repetitions: Int, stages: [Stage])
  /// Repetitions at the runner's own pace.
  case selfPaced(repetitions: Int)
  /// One position, held.
  case hold(Duration)
  /// A movement kept up for a time.
  case time(Duration)

  /// The prescribed amount, in repetitions or in time.
  public var amount: Amount {
    switch self {
    case .paced(let repetitions, _), .selfPaced(let repetitions): .repetitions(repetitions)
    case .hold(let time), .time(let time): .time(time)
    }
  }
}

/// An amount of work, prescribed or done.
public enum Amount: Hashable, Sendable {
  case repetitions(Int)
  case time(Duration)

  /// The amount as a number: repetitions, or seconds.
  public var value: Double {
    switch self {
    case .repetitions(let count): Double(count)
    case .time(let time): time / .seconds(1)
    }
  }
}

/// One part of a repetition, with its own length and cue.
public struct Stage: Hashable, Sendable {
  /// The word that is shown in big letters.
  public var name: String
  /// How long it takes.
  public var length: Duration
  /// What the runner is told when it starts.
  public var cue: String?
  /// Which leg does it, where it is not the working one.
  public var leg: StageLeg

  /// Creates a stage.
  public init(name: String, length: Duration, cue: String? = nil, leg: StageLeg = .working) {
    self.name = name
    self.length = length
    self.cue = cue
    self.leg = leg
  }
}

/// The leg that a stage belongs to, seen from the one that works.
public enum StageLeg: String, CaseIterable, Hashable, Sendable {
  case working
  case other
}
