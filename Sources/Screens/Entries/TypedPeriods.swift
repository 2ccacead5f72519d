package import Programmes

extension TypedEntries {
  /// The longest period that can be looked back on, in days: a life.
  private static let longest = 36_525

  /// Returns the days of a period that was typed.
  ///
  /// - Parameters:
  ///   - from: The first day, empty for the first that is known.
  ///   - through: The last day, empty for today.
  /// - Returns: The first day, nothing where none was typed, and the last.
  /// - Throws: Why it is no period.
  package func period(
    from: String, through: String
  ) throws(Problem) -> (first: LocalDay?, last: LocalDay) {
    let last = try dayThatHasBeen(through)
    guard from.contains(where: { !$0.isWhitespace }) else { return (nil, last) }
    let first = try dayThatHasBeen(from)
    guard first <= last else { throw problem(.periodBackwards) }
    return (max(first, last - Self.longest), last)
  }

  /// Returns the last days that were typed, today among them: `6 weeks`, `6w`, `10 days`; a bare number
  /// is of weeks.
  package func last(_ text: String) throws(Problem) -> ClosedRange<LocalDay> {
    let words = text.lowercased().filter { !$0.isWhitespace }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let unit = words.dropFirst(digits.count)
    let days =
      switch unit {
      case "", "w", "week", "weeks", "woche", "wochen": 7
      case "d", "day", "days", "t", "tag", "tage", "tagen": 1
      default: 0
      }
    guard let count = Int(digits), count > 0, days > 0, count <= Self.longest / days else {
      throw problem(.lengthBad, text)
    }
    return (today - (count * days - 1))...today
  }
}
