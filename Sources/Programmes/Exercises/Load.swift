/// What is carried or pulled against.
public enum Load: Hashable, Sendable {
  /// A weight in its unit, or a range of weights to choose from.
  case weight(Bounds<Double>, WeightUnit)
  /// In words: `red band`.
  case words(String)
  /// The weight with which no more than so many repetitions are possible.
  case repetitionMaximum(ClosedRange<Int>)
  /// A percentage, or a range of them, of the weight that can be lifted once.
  case percentOfMaximum(Bounds<Double>)

  /// Whether it has to be found by trying, so that nobody knows the repetitions beforehand.
  public var isFound: Bool {
    switch self {
    case .weight, .words: false
    case .repetitionMaximum, .percentOfMaximum: true
    }
  }

  /// Whether what was really used is asked after every set.
  public var isAsked: Bool {
    if case .weight(let weight, _) = self { !weight.isExact } else { isFound }
  }

  /// The load as it is written.
  public var text: String {
    switch self {
    case .weight(let weight, let unit): "\(range(weight)) \(unit.rawValue)"
    case .words(let words): words
    case .repetitionMaximum(let range) where range.count == 1: "\(range.lowerBound) RM"
    case .repetitionMaximum(let range): "\(range.lowerBound)-\(range.upperBound) RM"
    case .percentOfMaximum(let percent): "\(range(percent))% of 1 RM"
    }
  }

  private func range(_ bounds: Bounds<Double>) -> String {
    bounds.isExact
      ? number(bounds.least) : "\(number(bounds.least))-\(number(bounds.highest))"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }
}

/// A unit of weight.
public enum WeightUnit: String, CaseIterable, Hashable, Sendable {
  case kilogram = "kg"
  case pound = "lb"
}
