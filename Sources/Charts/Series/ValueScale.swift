/// The fixed range of an axis of values.
package struct ValueScale: Sendable, Equatable {
  /// The value at the bottom.
  package let lower: Double
  /// The value at the top, above `lower`.
  package let upper: Double
  /// The values to label, from low to high; those outside of the range are left out.
  package let ticks: [Double]

  /// Makes a scale; a range that is empty or not finite becomes one of length 1.
  package init(lower: Double, upper: Double, ticks: [Double]) {
    let lower = min(max(lower.ifFinite ?? 0, -1e9), 1e9)
    let upper = min(max(upper.ifFinite ?? lower + 1, -1e9), 1e9)
    self.lower = lower
    self.upper = upper > lower ? upper : lower + 1
    let range = self.lower...self.upper
    self.ticks = ticks.filter { range.contains($0) }.sorted()
  }

  /// Makes a scale on which all of some values have room, with a few round numbers on it.
  ///
  /// It starts at 0, so that one bar can be held against another; only where all values lie so close
  /// together that nothing would be seen of their differences does it start below the lowest.
  package init(covering values: [Double]) {
    let values = values.filter { abs($0) <= 1e9 }
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    let isClose = least > 0 && most > least && most - least < most / 5
    let low = isClose ? least - (most - least) / 2 : min(least, 0)
    let high = max(most, 0)
    let step = Self.step(for: max(high - low, 1e-6))
    // A quotient that is a hair off a whole number is that number.
    let first = (low / step + 1e-9).rounded(.down)
    let last = max((high / step - 1e-9).rounded(.up), first + 1)
    self.init(
      lower: first * step, upper: last * step,
      ticks: stride(from: first, through: last, by: 1).map { $0 * step })
  }

  /// The smallest round number of which at most four make up a range.
  private static func step(for range: Double) -> Double {
    var power = 1e-7
    while power * 10 * 4 < range { power *= 10 }
    // Powers are made by multiplying, so that a step such as 0.1 is counted up from whole numbers.
    for factor in [1, 2, 2.5, 5, 10] where power * factor * 4 >= range { return power * factor }
    return power * 10
  }

  /// Pain scores, 0 to 10.
  package static let pain = ValueScale(lower: 0, upper: 10, ticks: [0, 5, 10])

  /// How far up the scale a value is, from 0 to 1.
  func fraction(of value: Double) -> Double {
    let fraction = (value - lower) / (upper - lower)
    return fraction.isNaN ? 0 : min(max(fraction, 0), 1)
  }
}
