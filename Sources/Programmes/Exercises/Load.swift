/// What is carried or pulled against.
public enum Load: Hashable, Sendable {
  /// A weight in its unit.
  case weight(Double, WeightUnit)
  /// In words: `red band`.
  case words(String)
  /// The weight with which no more than so many repetitions are possible.
  case repetitionMaximum(ClosedRange<Int>)
  /// A percentage of the weight that can be lifted once.
  case percentOfMaximum(Int)

  /// Whether what was really used has to be asked after every set.
  public var isFound: Bool {
    switch self {
    case .weight, .words: false
    case .repetitionMaximum, .percentOfMaximum: true
    }
  }

  /// The load as it is written.
  public var text: String {
    switch self {
    case .weight(let value, let unit): "\(number(value)) \(unit.rawValue)"
    case .words(let words): words
    case .repetitionMaximum(let range) where range.count == 1: "\(range.lowerBound) RM"
    case .repetitionMaximum(let range): "\(range.lowerBound)-\(range.upperBound) RM"
    case .percentOfMaximum(let percent): "\(percent)% of 1 RM"
    }
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
