import Programmes

/// Reads lengths of time and counts of days as they are written in a file.
enum Quantities {
  /// The longest time that can be prescribed at a stretch.
  static let longest: Duration = .seconds(4 * 60 * 60)

  /// Returns a length of time: `30s`, `1m30s`, `1.5s`, `1h`.
  static func duration(_ text: some StringProtocol) -> Duration? {
    var rest = Array(text.utf8)[...]
    var milliseconds = 0
    for (unit, length) in units {
      let isSeconds = unit == UInt8(ascii: "s")
      let number = rest.prefix { $0.isDigit || (isSeconds && $0 == .point) }
      guard !number.isEmpty, rest.dropFirst(number.count).first == unit else { continue }
      guard let thousandths = thousandths(number) else { return nil }
      milliseconds += thousandths * length / 1_000
      rest = rest.dropFirst(number.count + 1)
    }
    return rest.isEmpty && !text.isEmpty ? .milliseconds(milliseconds) : nil
  }

  /// The units of time, with their lengths in milliseconds.
  private static let units: [(UInt8, Int)] = [
    (UInt8(ascii: "h"), 3_600_000), (UInt8(ascii: "m"), 60_000), (UInt8(ascii: "s"), 1_000),
  ]

  /// Returns how a length of time is best written, where a text can only mean one.
  static func suggestedDuration(for text: String) -> String? {
    if text == "none" { return "0s" }
    for (sign, unit) in [("''", "s"), ("\"", "s"), ("'", "m")] where text.hasSuffix(sign) {
      let number = text.dropLast(sign.count)
      if whole(number) != nil { return "\(number)\(unit)" }
    }
    if text.contains(","), duration(text.replacing(",", with: ".")) != nil {
      return text.replacing(",", with: ".")
    }
    if text.contains(" "), case let joined = text.replacing(" ", with: ""), duration(joined) != nil
    {
      return joined
    }
    let parts = text.split(separator: " ")
    if parts.count == 2, let first = suggestedDuration(for: String(parts[0])),
      let second = suggestedDuration(for: String(parts[1])), duration(first + second) != nil,
      parts.allSatisfy({ $0.last?.isLetter == true })
    {
      return first + second
    }
    let words = numberAndUnit(text.hasSuffix(".") ? String(text.dropLast()) : text)
    if let (number, unit) = words, thousandths(Array(number.utf8)[...]) != nil {
      switch unit {
      case "": return "\(number)s"
      case "s", "sec", "secs", "second", "seconds", "sek", "sekunden", "secondes":
        return "\(number)s"
      case "m", "min", "mins", "minute", "minutes", "minuten": return "\(number)m"
      case "h", "hour", "hours": return "\(number)h"
      default: return nil
      }
    }
    let clock = text.split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock[1].count == 2, let minutes = Int(clock[0]),
      let seconds = Int(clock[1]), (0...240).contains(minutes), (0..<60).contains(seconds)
    else { return nil }
    return (minutes > 0 ? "\(minutes)m" : "") + (seconds > 0 ? "\(seconds)s" : "")
  }

  /// Returns a length of time as it is best written: in seconds up to 100 of them.
  static func text(of time: Duration) -> String {
    let milliseconds = Int((time / .milliseconds(1)).rounded())
    var rest = milliseconds
    var text = ""
    for (unit, length) in [("h", 3_600_000), ("m", 60_000)]
    where rest >= length && milliseconds >= 100_000 {
      text += "\(rest / length)\(unit)"
      rest %= length
    }
    guard rest > 0 || text.isEmpty else { return text }
    guard rest % 1_000 != 0 else { return text + "\(rest / 1_000)s" }
    return text + "\(Double(rest) / 1_000)s"
  }

  /// Returns a count of days: `1 day`, `7 days`, `2 weeks`.
  static func days(_ text: String) -> Int? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let count = whole(words[0]) else { return nil }
    switch words[1] {
    case "day", "days": return (1...366).contains(count) ? count : nil
    case "week", "weeks": return (1...52).contains(count) ? count * 7 : nil
    default: return nil
    }
  }

  /// Returns how a count of days is best written, where a text can only mean one.
  static func suggestedDays(for text: String) -> String? {
    switch text.lowercased() {
    case "day", "daily", "every day": return "1 day"
    case "other day", "second day", "every other day": return "2 days"
    case "third day": return "3 days"
    case "week", "weekly", "every week": return "7 days"
    default: break
    }
    guard let (number, unit) = numberAndUnit(String(text.drop { !$0.isASCIIDigit })),
      let count = whole(number), count <= 366
    else { return nil }
    func written(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    switch unit {
    case "", "d", "day", "days", "tag", "tage", "tagen", "jour", "jours":
      return written(count, "day")
    case "w", "week", "weeks", "woche", "wochen", "semaine", "semaines":
      return written(count, "week")
    case "h", "hour", "hours", "stunden", "heures":
      return count % 24 == 0 ? written(count / 24, "day") : nil
    case "month", "months", "monat", "monate", "mois":
      return count <= 12 ? written(count * 30, "day") : nil
    default: return nil
    }
  }

  /// Returns a whole number in plain digits, without zeros before it.
  static func whole(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
  }

  /// Returns a whole number with zeros before it, where a text is one.
  static func withoutZeros(_ text: String) -> Int? {
    text.hasPrefix("0") ? whole(text.drop { $0 == "0" }) : nil
  }

  /// Returns a range of whole numbers: `8-12`, or one number as a range.
  static func wholeRange(_ text: some StringProtocol) -> ClosedRange<Int>? {
    if let one = whole(text) { return one...one }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = whole(parts[0]), let high = whole(parts[1]), low < high
    else { return nil }
    return low...high
  }

  /// Returns an amount with up to three decimals, or a range of two of them: `5`, `4-6`.
  static func amountRange(
    _ text: some StringProtocol, unit: some StringProtocol
  ) throws(Diagnostic.Message) -> Bounds<Double>? {
    try range(text, unit) { isAmount($0) ? Double($0) : nil }
  }

  /// Returns a percentage with one decimal at most, or a range of two of them: `107.5`, `70-80`.
  static func percentRange(
    _ text: some StringProtocol, unit: some StringProtocol
  ) throws(Diagnostic.Message) -> Bounds<Double>? {
    try range(text, unit) { part in
      let whole = part.prefix { $0 != "." }
      guard self.whole(whole) != nil, part.count - whole.count != 1, part.count - whole.count <= 2
      else { return nil }
      return isAmount(part) ? Double(part) : nil
    }
  }

  private static func range(
    _ text: some StringProtocol, _ unit: some StringProtocol, number: (Substring) -> Double?
  ) throws(Diagnostic.Message) -> Bounds<Double>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Substring($0) }
    guard let first = parts.first, let least = number(first) else { return nil }
    if parts.count == 1 { return Bounds(least) }
    guard parts.count == 2, let most = number(parts[1]) else { return nil }
    guard least < most else { throw .rangeBackwards("\(first)\(unit)", String(parts[1])) }
    return Bounds(least, to: most)
  }

  /// Tells whether a text is a number of some digits at most and three decimals.
  static func isAmount(_ text: some StringProtocol, places: Int = 6) -> Bool {
    thousandths(Array(text.utf8)[...], places: places) != nil
  }

  /// Returns what `3x8` or `3 x 8` says in one.
  static func product(_ text: String) -> (sets: Int, repetitions: Int)? {
    let parts = text.replacing("×", with: "x").split(
      separator: "x", omittingEmptySubsequences: false
    ).map { trimmed($0) }
    guard parts.count == 2, let sets = whole(parts[0]), let repetitions = whole(parts[1])
    else { return nil }
    return (sets, repetitions)
  }

  /// Returns the count of `8 per side`, `8 each leg` or `8/8`.
  static func perSide(_ text: String) -> Int? {
    let halves = text.split(separator: "/")
    if halves.count == 2, halves[0] == halves[1] { return whole(halves[0]) }
    let words = text.lowercased().split(separator: " ")
    guard let count = words.first.flatMap({ whole($0) }), words.count > 1,
      words.dropFirst().contains(where: { ["side", "sides", "leg", "legs", "seite"].contains($0) })
    else { return nil }
    return count
  }

  /// Returns how a range is best written, where a text can only mean one: `6-8`, `20s-30s`.
  static func suggestedRange(_ text: String) -> String? {
    let plain = ["–", "—", "..", " to "].reduce(text) { $0.replacing($1, with: "-") }
    let parts = plain.split(separator: "-").map { trimmed($0) }
    guard parts.count == 2, whole(parts[0]) != nil else {
      return text.hasSuffix("+") ? "'\(text.dropLast()) or more'" : nil
    }
    let last = parts[1].prefix(while: \.isASCIIDigit)
    guard !last.isEmpty else { return nil }
    let written = trimmed(parts[1].dropFirst(last.count)).lowercased()
    let unit = ["sec": "s", "secs": "s", "min": "m", "mins": "m"][written] ?? written
    // What else stands behind it, sets or times, is not written.
    let range =
      ["s", "m", "h"].contains(unit) ? "\(parts[0])\(unit)-\(last)\(unit)" : "\(parts[0])-\(last)"
    return range == text ? nil : range
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

  /// Returns a number of some digits at most and three decimals, in thousandths.
  private static func thousandths(_ text: ArraySlice<UInt8>, places: Int = 6) -> Int? {
    let whole = text.prefix(while: \.isDigit)
    var decimals = text.dropFirst(whole.count)
    guard (1...places).contains(whole.count) else { return nil }
    if decimals.popFirst() != nil, decimals.isEmpty { return nil }
    guard decimals.count <= 3, decimals.allSatisfy(\.isDigit) else { return nil }
    let digits = whole + decimals + Array(repeating: UInt8(ascii: "0"), count: 3 - decimals.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension UInt8 {
  fileprivate static let point = UInt8(ascii: ".")

  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
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

  /// Returns the key that is meant by one that says a moment in other words: `at 10s`.
  static func key(meantBy text: String) -> String? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard words.count == 2, ["after", "in", "before"].contains(words[0]) else { return nil }
    return Quantities.suggestedDuration(for: words[1]).map {
      words[0] == "before" ? "at -\($0)" : "at \($0)"
    }
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
