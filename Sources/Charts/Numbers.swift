extension Double {
  /// The number itself, or nil where it is infinite or not a number.
  var ifFinite: Double? { isFinite ? self : nil }

  /// The number with exactly two decimals and a point, whatever the locale.
  var twoDecimals: String {
    let hundredths = clampedHundredths
    let size = hundredths.magnitude
    let decimals = size % 100
    return "\(hundredths < 0 ? "-" : "")\(size / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// The number with at most two decimals and none that say nothing.
  var short: String {
    var text = twoDecimals
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private var clampedHundredths: Int {
    guard isFinite else { return 0 }
    return Int((Swift.min(Swift.max(self, -1e12), 1e12) * 100).rounded())
  }

  /// The number cut to a range and rounded to the nearest whole one; what is not a number is low.
  func rounded(in range: ClosedRange<Int>) -> Int {
    guard !isNaN else { return range.lowerBound }
    if self <= Double(range.lowerBound) { return range.lowerBound }
    if self >= Double(range.upperBound) { return range.upperBound }
    return Int(rounded())
  }
}
