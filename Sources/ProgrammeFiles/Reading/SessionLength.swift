import Programmes

/// The pace at which a runner who sets it is taken to be quick, so that no length is overestimated.
private let quickRepetition: Duration = .seconds(1)
private let quickMetre: Duration = .milliseconds(250)

extension Dose {
  /// The least time that the dose takes, on every side that works.
  func leastLength(_ side: WorkingSide) -> Duration {
    let sides = if case .each = side { 2 } else { 1 }
    let count = setCount.least
    return (0..<count).reduce(.zero) { sum, index in
      let isLast = index == count - 1
      let work = leastLength(of: sets[index].work)
      if let interval, !isLast { return sum + max(interval, work) * sides }
      return sum + work * sides
        + (sides == 2 ? switchSides : .zero) + (isLast ? .zero : rest(after: index).least)
    }
  }

  private func leastLength(of work: Work) -> Duration {
    switch work {
    case .paced(let repetitions, let stages):
      let repetition = stages.reduce(Duration.zero) { $0 + $1.length.least }
      return repetition * repetitions.least + restBetweenRepetitions * max(0, repetitions.least - 1)
    case .selfPaced(let repetitions, let within):
      return within ?? (quickRepetition * repetitions.least)
        + restBetweenRepetitions * max(0, repetitions.least - 1)
    case .hold(let time), .time(let time): return time.least
    case .distance(let metres): return quickMetre * metres
    }
  }
}

extension PhaseItem {
  /// The least time that the item takes, at the longest step of its ladder.
  var leastLength: Duration {
    let exercises = [exercise] + (ladder?.steps.map(\.exercise) ?? [])
    return exercises.map { $0.dose.leastLength($0.side) }.max() ?? .zero
  }

  /// The days of the week on which alone it is due; nothing where it may be due on any.
  var weekdays: Set<Weekday>? {
    guard case .weekdays(let days) = rhythm else { return nil }
    return days
  }
}

extension Duration {
  /// Returns a length of time times a number.
  fileprivate static func * (time: Duration, factor: Double) -> Duration {
    .seconds(time / .seconds(1) * factor)
  }
}
