#if canImport(FoundationEssentials)
  import Glibc
#else
  import Darwin
#endif

/// How far a difference of two means may be off, by adding up Student's distribution step by step.
enum NaiveInterval {
  /// Returns half the length of the interval that holds the difference in 99 of 100 cases.
  static func half(_ one: [Double], _ other: [Double]) -> Double {
    let spread = [one, other].reduce(0.0) { sum, numbers in
      let mean = numbers.reduce(0, +) / Double(numbers.count)
      let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return sum + squares / Double(numbers.count - 1) / Double(numbers.count)
    }
    return quantile(freedom: min(one.count, other.count) - 1) * spread.squareRoot()
  }

  /// Returns the number that Student's distribution stays below in 99.5 of 100 cases.
  private static func quantile(freedom: Int) -> Double {
    let freedom = Double(freedom)
    let scale =
      exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / (freedom * Double.pi).squareRoot()
    let step = 0.0005
    var (sum, place) = (0.5, 0.0)
    while sum < 0.995 {
      let middle = place + step / 2
      sum += step * scale * pow(1 + middle * middle / freedom, -(freedom + 1) / 2)
      place += step
    }
    return place
  }
}
