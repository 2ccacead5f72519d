/// How some numbers lie: their count, their middle, and the range of the middle half of them.
///
/// Quartiles are read off by straight lines between the sorted numbers (Hyndman and Fan's type 7,
/// which spreadsheets use), so that one number is its own quartiles.
public struct Spread: Hashable, Sendable, Codable {
  /// How many numbers.
  public var count: Int
  /// A quarter of the numbers is at or below it.
  public var lowerQuartile: Double
  /// The middle number, half-way between two where their count is even.
  public var median: Double
  /// Three quarters of the numbers are at or below it.
  public var upperQuartile: Double

  /// Creates the spread of some numbers, or nothing of none.
  public init?(_ numbers: some Sequence<Double>) {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    count = sorted.count
    lowerQuartile = quantile(0.25)
    median = quantile(0.5)
    upperQuartile = quantile(0.75)
  }
}
