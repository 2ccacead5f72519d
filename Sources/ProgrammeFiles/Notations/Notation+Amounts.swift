import Programmes

/// The parts of the patterns of amounts.
private enum Pattern {
  static let count = "(?:[1-9][0-9]{0,2}|1000)"
  static let score = "(?:[0-9]|10)"
  static let few = "(?:[1-9]|[12][0-9]|3[01])"
  static let fifty = "(?:[1-9]|[1-4][0-9]|50)"
  static let dozen = "(?:[1-9]|1[0-2])"
}

extension Notations {
  /// A count that is not exact: `6-8`, `5 or more`, `open`.
  static let count = NotationParser<Bounds<Int>>(
    "a count",
    matches:
      "\(Pattern.count)(?:(?:-| to )\(Pattern.count)| or more)|up to \(Pattern.count)|open",
    means: "a range of counts, a least or a most count, or 'open' for as many as good form allows",
    examples: ["6-8", "6 to 8", "5 or more", "up to 12", "open"]
  ) { text throws(Diagnostic.Message) in
    if text == "open" { return Bounds(1, to: nil) }
    if case .from(let least) = WrittenRange(text) {
      return Bounds(try whole(least, of: text, in: 1...1_000), to: nil)
    }
    return try range(text, in: 1...1_000)
  }

  /// A count of sets or rounds that is a range: `2-3`.
  static let sets = NotationParser<Bounds<Int>>(
    "a range of sets",
    matches:
      "\(Pattern.fifty)(?:-| to )\(Pattern.fifty)|up to \(Pattern.fifty)",
    means: "a range of counts up to 50; the least are due",
    examples: ["2-3", "2 to 3", "up to 3"]
  ) { text throws(Diagnostic.Message) in try range(text, in: 1...50) }

  /// How often, where that is a range: `2-3`.
  static let times = NotationParser<Bounds<Int>>(
    "how often",
    matches:
      "\(Pattern.few)(?:-| to )\(Pattern.few)|up to \(Pattern.few)",
    means: "a range of counts up to 31; the least are due", examples: ["2-3", "2 to 3"]
  ) { text throws(Diagnostic.Message) in try range(text, in: 1...31) }

  /// How many sessions of a day, where that is a range: `2-3`.
  static let timesADay = NotationParser<Bounds<Int>>(
    "how often a day",
    matches: "\(Pattern.dozen)(?:-| to )\(Pattern.dozen)|up to \(Pattern.dozen)",
    means: "a range of counts up to 12; the least are due", examples: ["2-3", "2 to 3"]
  ) { text throws(Diagnostic.Message) in try range(text, in: 1...12) }

  private static func whole(
    _ part: String, of text: String, in range: ClosedRange<Int>
  ) throws(Diagnostic.Message) -> Int {
    guard let number = Quantities.whole(part) else { throw .notCount(text) }
    guard range.contains(number) else { throw .outside(range) }
    return number
  }

  /// Returns what a range of counts means, of which the lower end may be left open.
  private static func range(
    _ text: String, in limits: ClosedRange<Int>
  ) throws(Diagnostic.Message) -> Bounds<Int> {
    switch WrittenRange(text) {
    case .one, .from: throw .notCount(text)
    case .upTo(let most): return Bounds(1, to: try whole(most, of: text, in: limits))
    case .fromTo(let first, let last):
      let least = try whole(first, of: text, in: limits)
      let most = try whole(last, of: text, in: limits)
      guard least < most else { throw .rangeBackwards(first, last) }
      return Bounds(least, to: most)
    }
  }
}

extension Notations {
  /// A range of scores from 0 to 10: `5-7`.
  static let scores = NotationParser<ClosedRange<Int>>(
    "a range of scores", matches: "\(Pattern.score)(?:-| to )\(Pattern.score)",
    means: "from one score to another, on a scale from 0 to 10", examples: ["5-7", "5 to 7"]
  ) { text throws(Diagnostic.Message) in
    guard case .fromTo(let first, let last) = WrittenRange(text), let low = Quantities.whole(first),
      let high = Quantities.whole(last)
    else { throw .notScores(text) }
    guard low <= 10, high <= 10 else { throw .outside(0...10) }
    guard low < high else { throw .rangeBackwards(first, last) }
    return low...high
  }
}

extension Notations {
  /// The pattern of a number above zero, with up to three decimals.
  static let positive = #"(?=[0-9.]*[1-9])[0-9]{1,6}(?:\.[0-9]{1,3})?"#

  /// A distance in metres or kilometres: `400 m`.
  static let distance = NotationParser<Double>(
    "a distance", matches: "\(positive) k?m", means: "a distance with its unit",
    examples: ["400 m", "1.5 km"]
  ) { text throws(Diagnostic.Message) in
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let number = Quantities.number(words[0]), number > 0,
      words[1] == "m" || words[1] == "km", Quantities.isAmount(words[0])
    else { throw .notDistance(text) }
    let metres = words[1] == "km" ? number * 1_000 : number
    guard metres <= 100_000 else { throw .tooFar }
    return metres
  }
}

extension Notations {
  /// A number with the unit that it has anyway: `60s`.
  static let measured = NotationParser<Measured>(
    "a number", matches: #"-?[0-9]{1,9}(?:\.[0-9]{1,3})?\s*[^\s0-9.,-][\s\S]*"#,
    means: "a number with the unit of its measure", examples: ["60s", "120/min"]
  ) { text throws(Diagnostic.Message) in
    guard let measured = Measured(text), !measured.unit.isEmpty else {
      throw .notNumber(text, unit: nil)
    }
    return measured
  }
}

/// A number with its unit.
struct Measured: Sendable {
  var value: Double
  var unit: String

  /// Creates a number from its text, which begins with digits or a minus.
  init?(_ text: some StringProtocol) {
    let hasSign = text.hasPrefix("-")
    let digits = text.dropFirst(hasSign ? 1 : 0).prefix { $0.isASCIIDigit || $0 == "." }
    let unit = trimmed(text.dropFirst(digits.count + (hasSign ? 1 : 0)))
    guard Quantities.isAmount(digits, places: 9), let value = Double(digits),
      unit.first.map({ !"0123456789.,-".contains($0) }) ?? true
    else { return nil }
    self.value = hasSign ? -value : value
    self.unit = unit
  }
}

extension Diagnostic.Message {
  fileprivate static var tooFar: Self {
    Self("the distance is longer than 100 km", help: "write 100 km at most")
  }
  /// Several counts stand where one does.
  static func setsThatDiffer(_ counts: [String]) -> Self {
    Self(
      "sets that differ from each other are a list in 'sets'",
      help: "write 'sets: [\(excerpt(counts.joined(separator: ", ")))]', without 'reps'")
  }

  fileprivate static func notCount(_ text: String) -> Self {
    let parts = text.split(separator: ",").map { trimmed($0) }
    if parts.count > 1, parts.allSatisfy({ Quantities.whole($0) != nil }) {
      return .setsThatDiffer(parts)
    }
    let differing = text.split(separator: "-").map { trimmed($0) }
    if differing.count > 2, differing.allSatisfy({ Quantities.whole($0) != nil }) {
      return .setsThatDiffer(differing)
    }
    if let number = Quantities.perSide(text) {
      return Self(
        "a count is expected here, not \(quoted(text))",
        help: "write \(number), and 'side: affected first' to train each leg")
    }
    if ["amrap", "max", "failure", "to failure", "as many as possible"].contains(text.lowercased())
    {
      return Self("a count is expected here, not \(quoted(text))", help: "write open")
    }
    if let product = Quantities.product(text) {
      return Self(
        "\(quoted(text)) says two things at once",
        help: "write 'sets: \(product.sets)' and 'reps: \(product.repetitions)'")
    }
    if let number = Quantities.withoutZeros(text) { return .zeroInFront(number) }
    if text.allSatisfy(\.isASCIIDigit) { return .outside(1...1_000) }
    if text.hasSuffix(","), Quantities.whole(text.dropLast()) != nil {
      return Self("a number is expected here", help: "remove the comma: \(text.dropLast())")
    }
    return Self(
      "a count is expected here, not \(quoted(text))",
      help: Quantities.suggestedRange(text).map { "write \($0)" }
        ?? "write 8, 6-8, '5 or more' or open")
  }

  fileprivate static func notScores(_ text: String) -> Self {
    Self(
      "a score or a range of scores is expected here, not \(quoted(text))",
      help: "write a number from 0 to 10, or a range like 5-7")
  }

  fileprivate static func notDistance(_ text: String) -> Self {
    let number = text.prefix { $0.isASCIIDigit || $0 == "." }
    let unit = trimmed(text.dropFirst(number.count)).lowercased()
    let units = ["": "m", "m": "m", "metres": "m", "meters": "m", "km": "km", "k": "km"]
    let isBare = Quantities.number(text) != nil
    return Self(
      isBare
        ? "a distance needs its unit" : "a distance is expected here, not \(quoted(text))",
      help: number.isEmpty || units[unit] == nil
        ? "write a distance like '400 m' or '1.5 km'"
        : "write '\(number) \(units[unit] ?? "m")'")
  }
}
