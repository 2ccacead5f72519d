/// What is done in a set.
public enum Work: Hashable, Sendable {
  /// Repetitions at a tempo: each is the stages in their order.
  case paced(repetitions: Bounds<Int>, stages: [Stage])
  /// Repetitions at the runner's own pace, within a time where there is one.
  case selfPaced(repetitions: Bounds<Int>, within: Duration? = nil)
  /// One position, held.
  case hold(Bounds<Duration>)
  /// A movement kept up for a time.
  case time(Bounds<Duration>)
  /// A distance covered, in metres.
  case distance(Double)

  /// The amount that has to be reached.
  public var amount: Amount {
    switch self {
    case .paced(let repetitions, _), .selfPaced(let repetitions, _):
      .repetitions(repetitions.least)
    case .hold(let time), .time(let time): .time(time.least)
    case .distance(let metres): .distance(metres)
    }
  }

  /// The amount at which to stop; nothing where form decides.
  public var most: Amount? {
    switch self {
    case .paced(let repetitions, _), .selfPaced(let repetitions, _):
      repetitions.most.map(Amount.repetitions)
    case .hold(let time), .time(let time): time.most.map(Amount.time)
    case .distance: amount
    }
  }
}

/// An amount of work, prescribed or done.
public enum Amount: Hashable, Sendable {
  case repetitions(Int)
  case time(Duration)
  /// In metres.
  case distance(Double)

  /// The amount as a number: repetitions, seconds or metres.
  public var value: Double {
    switch self {
    case .repetitions(let count): Double(count)
    case .time(let time): time / .seconds(1)
    case .distance(let metres): metres
    }
  }
}
