/// How much of an exercise: its sets, and the rests between them.
public struct Dose: Hashable, Sendable {
  /// The sets in their order, each done on every side that works; never empty.
  public var sets: [PrescribedSet]
  /// The rest after a set, before the next, where the set does not say its own; from the least of a
  /// range on the runner may go on.
  public var rest: Bounds<Duration>
  /// How often a set starts, on either side; what is left of it after the set is rest.
  public var interval: Duration?
  /// The rest after a repetition, before the next.
  public var restBetweenRepetitions: Duration
  /// The pause in which the sides are switched.
  public var switchSides: Duration
  /// The end of the rest before a set, or the time before the first one, in which to get ready.
  public var ready: Duration

  /// How long it takes to get ready where nothing else is prescribed.
  public static let usualReady = Duration.seconds(5)

  /// Creates a dose.
  public init(
    sets: [PrescribedSet], rest: Bounds<Duration> = .zero, interval: Duration? = nil,
    restBetweenRepetitions: Duration = .zero, switchSides: Duration = .zero,
    ready: Duration = usualReady
  ) {
    self.sets = sets
    self.rest = rest
    self.interval = interval
    self.restBetweenRepetitions = restBetweenRepetitions
    self.switchSides = switchSides
    self.ready = ready
  }

  /// Returns the rest after a set, counted from 0.
  public func rest(after set: Int) -> Bounds<Duration> {
    sets.indices.contains(set) ? sets[set].rest ?? rest : rest
  }

  /// How many sets: the least of them are due, those above are as the runner likes.
  public var setCount: Bounds<Int> {
    Bounds(sets.count { !$0.isExtra }, to: sets.count)
  }
}

/// One set as it is prescribed.
public struct PrescribedSet: Hashable, Sendable {
  /// What is done in it.
  public var work: Work
  /// What is carried or pulled against.
  public var load: Load?
  /// What sets it apart from the others, in a word or two: `small range`.
  public var name: String?
  /// The rest after it, where it has one of its own.
  public var rest: Bounds<Duration>?
  /// Whether it is above the least of a range of sets: within the dose, and not due.
  public var isExtra: Bool

  /// Creates a set.
  public init(
    _ work: Work, load: Load? = nil, name: String? = nil, rest: Bounds<Duration>? = nil,
    isExtra: Bool = false
  ) {
    self.work = work
    self.load = load
    self.name = name
    self.rest = rest
    self.isExtra = isExtra
  }
}
