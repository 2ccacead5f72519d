/// Reads lengths of time and counts of days as they are written in a file.
enum Quantities {
  /// The longest time that can be prescribed at a stretch.
  static let longest: Duration = .seconds(4 * 60 * 60)

  /// Returns a length of time: `30s`, `1m30s`, `1.5s`, `1h`.
  static func duration(_ text: some StringProtocol) -> Duration? {
    var rest = Substring(text)
    var milliseconds = 0
    for (unit, length) in [("h", 3_600_000), ("m", 60_000), ("s", 1_000)] {
      let number = rest.prefix { $0.isASCIIDigit || (unit == "s" && $0 == ".") }
      guard !number.isEmpty, rest.dropFirst(number.count).hasPrefix(unit) else { continue }
      guard let thousandths = thousandths(number) else { return nil }
      milliseconds += thousandths * length / 1_000
      rest = rest.dropFirst(number.count + 1)
    }
    return rest.isEmpty && !text.isEmpty ? .milliseconds(milliseconds) : nil
  }

  /// Returns how a length of time is best written, where a text can only mean one.
  static func suggestedDuration(for text: String) -> String? {
    let words = numberAndUnit(text)
    if let (number, unit) = words, thousandths(number[...]) != nil {
      switch unit {
      case "": return "\(number)s"
      case "s", "sec", "secs", "second", "seconds": return "\(number)s"
      case "m", "min", "mins", "minute", "minutes": return "\(number)m"
      case "h", "hour", "hours": return "\(number)h"
      default: return nil
      }
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let minutes = Int(parts[0]),
      let seconds = Int(parts[1]), (0...240).contains(minutes), (0..<60).contains(seconds)
    else { return nil }
    return (minutes > 0 ? "\(minutes)m" : "") + (seconds > 0 ? "\(seconds)s" : "")
  }

  /// Returns a count of days: `1 day`, `7 days`.
  static func days(_ text: String) -> Int? {
    guard let (number, unit) = numberAndUnit(text), unit == "day" || unit == "days",
      text.contains(" "), let days = whole(number), (1...366).contains(days)
    else { return nil }
    return days
  }

  /// Returns how a count of days is best written, where a text can only mean one.
  static func suggestedDays(for text: String) -> String? {
    guard let (number, unit) = numberAndUnit(text), let count = whole(number), count <= 366 else {
      return nil
    }
    switch unit {
    case "", "d", "day", "days": return count == 1 ? "1 day" : "\(count) days"
    case "w", "week", "weeks": return "\(count * 7) days"
    default: return nil
    }
  }

  /// Returns a whole number in plain digits.
  static func whole(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }

  /// Returns a number with or without decimals.
  static func number(_ text: some StringProtocol) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...12).contains(digits.count), digits.first?.isASCIIDigit == true,
      digits.last?.isASCIIDigit == true, digits.allSatisfy({ $0.isASCIIDigit || $0 == "." })
    else { return nil }
    return Double(text)
  }

  /// Splits `30 sec` or `30sec` into its number and its unit.
  private static func numberAndUnit(_ text: String) -> (number: String, unit: String)? {
    let number = text.prefix { $0.isASCIIDigit || $0 == "." }
    let unit = text.dropFirst(number.count).drop { $0 == " " }
    guard !number.isEmpty, unit.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return (String(number), unit.lowercased())
  }

  /// Returns a number of at most six digits and three decimals, in thousandths.
  private static func thousandths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].count), let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return whole * 1_000 }
    let padded = (parts[1] + "00").prefix(3)
    guard (1...3).contains(parts[1].count), let fraction = Int(padded) else { return nil }
    return whole * 1_000 + fraction
  }
}

/// A moment in a set as the key of a cue: `at 10s`, or `at -5s` before its end.
struct CueTime: Hashable {
  let time: Duration
  let isBeforeEnd: Bool

  init?(_ key: String) {
    guard Self.isWritten(in: key) else { return nil }
    let text = key.dropFirst(3)
    isBeforeEnd = text.hasPrefix("-")
    guard let time = Quantities.duration(isBeforeEnd ? text.dropFirst() : text) else { return nil }
    self.time = time
  }

  /// Tells whether a key looks like such a moment.
  static func isWritten(in key: String) -> Bool {
    guard key.hasPrefix("at ") else { return false }
    let rest = key.dropFirst(3)
    return (rest.hasPrefix("-") ? rest.dropFirst() : rest).first?.isASCIIDigit ?? false
  }
}

extension Character {
  /// Whether the character is one of the digits 0 to 9.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
