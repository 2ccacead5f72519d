import Programmes

/// The parts of the patterns of limits.
private enum Pattern {
  static let score = "(?:[0-9]|10)"
  static let thousand = "(?:[1-9][0-9]{0,2}|1000)"
  static let hundred = "(?:[1-9][0-9]?|100)"
  static let number = #"-?[0-9]{1,9}(?:\.[0-9]{1,3})?"#
}

extension Notations {
  /// A limit of a pain score: `at most 3`, `6 or more`.
  static let painLimit = NotationParser<PainLimit>(
    "a limit",
    matches: "at most (?:\(Pattern.score)|baseline)|\(Pattern.score) or more",
    means: "the scores from 0 to 10 that are meant",
    examples: ["at most 3", "at most baseline", "6 or more"]
  ) { text throws(Diagnostic.Message) in
    if text == "at most baseline" { return .atMostBaseline }
    if let score = try limit(text, after: "at most ", in: 0...10) { return .atMost(score) }
    if let score = try limit(text, before: " or more", in: 0...10) { return .atLeast(score) }
    throw .notLimit(text, "at most")
  }
}

/// How many sessions have to be done.
enum SessionsLimit: Hashable, Sendable {
  case count(Int)
  case percent(Int)
}

extension Notations {
  /// How many sessions have to be done: `at least 6`, `at least 80%`.
  static let sessionsLimit = NotationParser<SessionsLimit>(
    "a limit", matches: "at least (?:\(Pattern.thousand)|\(Pattern.hundred)%)",
    means: "how many sessions, or what share of those that were due",
    examples: ["at least 6", "at least 80%"]
  ) { text throws(Diagnostic.Message) in
    if text.hasSuffix("%") {
      if let percent = try limit(String(text.dropLast()), after: "at least ", in: 1...100) {
        return .percent(percent)
      }
    } else if let count = try limit(text, after: "at least ", in: 1...1_000) {
      return .count(count)
    }
    throw .notLimit(text, "at least")
  }
}

extension Notations {
  /// The sessions or days that a criterion is about: `last 3 sessions`, `last 7 days`, `7 days`.
  static let window = NotationParser<CriterionWindow>(
    "a window",
    matches: "last (?:session|\(Pattern.hundred) sessions?)|"
      + "(?:last )?(?:\(Pattern.hundred) days?|(?:[1-9]|1[0-4]) weeks?)",
    means: "the latest sessions or days",
    examples: ["last 3 sessions", "last session", "last 7 days", "2 weeks"]
  ) { text throws(Diagnostic.Message) in
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    if words == ["last", "session"] { return .sessions(1) }
    let isLast = words.first == "last"
    if isLast { words.removeFirst() }
    guard words.count == 2, let count = Quantities.whole(words[0]) else { throw .notWindow(text) }
    switch words[1] {
    case "session", "sessions":
      guard isLast else { throw .notWindow(text) }
      guard (1...100).contains(count) else { throw .outside(1...100) }
      return .sessions(count)
    case "day", "days":
      guard (1...100).contains(count) else { throw .outside(1...100) }
      return .days(count)
    case "week", "weeks":
      guard (1...14).contains(count) else { throw .outside(1...14) }
      return .days(count * 7)
    default: throw .notWindow(text)
    }
  }
}

/// A limit of a measured value with the unit it is written in.
struct MeasuredLimit: Sendable {
  var limit: MeasureLimit
  /// The unit, where the file writes one.
  var unit: String?
}

extension Notations {
  /// A limit of a measured value: `at least 30s`, `within 10% of the other side`.
  static let measureLimit = NotationParser<MeasuredLimit>(
    "a limit",
    matches: #"at (?:least|most) \#(Pattern.number)(?:\s*[^\s0-9.,-]\S*(?:\s\S+)*)?|"#
      + "within \(Pattern.hundred)% of the other side",
    means: "the values that are meant, with or without the measure's unit",
    examples: ["at least 30", "at most 12 cm", "within 10% of the other side"]
  ) { text throws(Diagnostic.Message) in
    if text.hasPrefix("within "), text.hasSuffix("% of the other side") {
      let number = text.dropFirst("within ".count).dropLast("% of the other side".count)
      guard let percent = Quantities.whole(number) else { throw .notLimit(text, "at least") }
      guard (1...100).contains(percent) else { throw .outside(1...100) }
      return MeasuredLimit(limit: .withinPercentOfOtherSide(percent))
    }
    for (words, limit) in [("at least ", MeasureLimit.atLeast), ("at most ", MeasureLimit.atMost)]
    where text.hasPrefix(words) {
      guard let measured = Measured(text.dropFirst(words.count)) else { break }
      let unit = measured.unit
      return MeasuredLimit(limit: limit(measured.value), unit: unit.isEmpty ? nil : unit)
    }
    throw .notLimit(text, "at least")
  }
}

extension Notations {
  /// What a pain rule does that is more than a word: `rest 1 day`.
  static let rest = NotationParser<PainAction>(
    "an action",
    matches: "rest (?:[1-9][0-9]?|[12][0-9]{2}|3[0-5][0-9]|36[0-6]) days?",
    means: "nothing is due for so many days after today", examples: ["rest 1 day", "rest 2 days"]
  ) { text throws(Diagnostic.Message) in
    guard text.hasPrefix("rest "), let days = Quantities.days(String(text.dropFirst(5))),
      !text.contains("week")
    else { throw .restWithoutDays(text) }
    return .rest(days: days)
  }
}

/// Returns the number of a limit, or nothing when the words are not those.
private func limit(
  _ text: String, after words: String = "", before end: String = "", in range: ClosedRange<Int>
) throws(Diagnostic.Message) -> Int? {
  guard text.hasPrefix(words), text.hasSuffix(end), text.count > words.count + end.count,
    let number = Quantities.whole(text.dropFirst(words.count).dropLast(end.count))
  else { return nil }
  guard range.contains(number) else { throw .outside(range) }
  return number
}

/// Returns how a limit is best written, where a text has one number: `at most 2` for `under 3`.
private func meantLimit(_ text: String, usually words: String) -> String? {
  let numbers = text.split { !$0.isASCIIDigit && $0 != "." }.filter { Quantities.number($0) != nil }
  guard let written = numbers.first, numbers.count == 1, let number = Quantities.number(written)
  else { return nil }
  let said = text.lowercased()
  func says(_ signs: [String]) -> Bool { signs.contains(where: said.contains) }
  // What is stated of pain from below is written with its words behind the number.
  func atLeast(_ number: String) -> String {
    words == "at most" ? "\(number) or more" : "at least \(number)"
  }
  let percent = said.contains("%") ? "%" : ""
  let whole = Quantities.whole(written)
  if says(["at least", "≥", ">=", "or more", "min"]) { return atLeast(written + percent) }
  if says(["at most", "≤", "<=", "or less", "max"]) { return "at most \(written)\(percent)" }
  if says(["more than", "over", "above", ">"]) {
    return whole.map { atLeast("\($0 + 1)\(percent)") }
  }
  if says(["less than", "under", "below", "<"]) {
    return whole.flatMap { $0 > 0 ? "at most \($0 - 1)\(percent)" : nil }
  }
  return number < 0 ? nil : "\(words) \(written)\(percent)"
}

extension Diagnostic.Message {
  /// A text is no limit.
  static func notLimit(_ text: String, _ words: String) -> Self {
    Self(
      "a limit is expected here, not \(quoted(text))",
      help: "write '\(meantLimit(text, usually: words) ?? "\(words) 3")'")
  }

  fileprivate static func notWindow(_ text: String) -> Self {
    let words = text.split(separator: " ")
    let isCount = words.count == 2 && Quantities.whole(words[0]) != nil && words[1] == "sessions"
    return Self(
      "\(quoted(text)) does not say which sessions or days",
      help: isCount
        ? "write 'last \(text)'" : "write 'last session', 'last 3 sessions' or 'last 7 days'")
  }

  /// An action to rest without its days.
  static func restWithoutDays(_ text: String) -> Self {
    Self(
      "\(quoted(text)) does not say how many days", help: "write 'rest 1 day' or 'rest 2 days'")
  }
}
