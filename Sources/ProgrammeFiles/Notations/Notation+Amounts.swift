import Programmes

/// The parts of the patterns of amounts.
private enum Pattern {
  static let count = "(?:[1-9][0-9]{0,2}|1000)"
  static let score = "(?:[0-9]|10)"
  static let positive = #"(?=[0-9.]*[1-9])[0-9]{1,6}(?:\.[0-9]{1,3})?"#
  static let percent = #"(?:(?:[1-9]|[1-9][0-9]|1[0-4][0-9])(?:\.[0-9])?|150)"#
  static let share = #"(?:(?:[5-9][0-9]|1[0-4][0-9])(?:\.[0-9])?|150)"#
  static let rate = "(?:[2-9][0-9]|[1-3][0-9]{2}|400)"
  static let maximum = "(?:[1-9]|[1-4][0-9]|50)"
  static let few = "(?:[1-9]|[12][0-9]|3[01])"
  static let dozen = "(?:[1-9]|1[0-2])"
  /// What begins like a weight, a maximum or a percentage without being one.
  static let nearlyLoad =
    "[-+]?[.,]?[0-9][0-9.,+-]* *(?:[Kk][Gg][Ss]?[.]?|[Kk]ilos?|[Ll][Bb][Ss]?[.]?|[Pp]ounds?|"
    + #"[Gg]|[Gg]rams?|[Ss]tones?|[Rr][Mm]|%(?! of (?!.*[Rr][Mm]$)[^\s0-9]).*)?$"#
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
      "\(Pattern.maximum)(?:-| to )\(Pattern.maximum)|up to \(Pattern.maximum)",
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
  /// A distance in metres or kilometres: `400 m`.
  static let distance = NotationParser<Double>(
    "a distance", matches: "\(Pattern.positive) k?m", means: "a distance with its unit",
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
  /// What is carried or pulled against: `5 kg`, `10 RM`, `70% of 1 RM`, `red band`.
  static let load = NotationParser<Load>(
    "a load",
    matches: "\(Pattern.positive)(?:-\(Pattern.positive))? (?:kg|lb)|"
      + "\(Pattern.maximum)(?:-\(Pattern.maximum))? RM|"
      + #"\#(Pattern.percent)(?:-\#(Pattern.percent))?% of 1 RM|\s*(?!\#(Pattern.nearlyLoad))\S[\s\S]*"#,
    means:
      "a weight, a repetition maximum, a percentage of the weight that can be lifted once, or words",
    examples: [
      "5 kg", "12.5 kg", "4-6 kg", "10 lb", "10 RM", "8-12 RM", "70% of 1 RM", "70-80% of 1 RM",
      "50% of body weight", "red band",
    ]
  ) { text throws(Diagnostic.Message) in
    guard !trimmed(text).isEmpty else { throw .notLoad(text, number: "5", unit: "") }
    var digits = text[...]
    if let sign = digits.first, "+-".contains(sign) { digits.removeFirst() }
    if let point = digits.first, ".,".contains(point) { digits.removeFirst() }
    guard digits.first?.isASCIIDigit == true else { return .words(text) }
    let number = text.prefix { $0.isASCIIDigit || "+-.,".contains($0) }
    let unit = text.dropFirst(number.count)
    if let weight = WeightUnit.allCases.first(where: { unit == " \($0.rawValue)" }),
      let value = try Quantities.amountRange(number, unit: unit), value.least > 0
    {
      guard value.highest <= 1_000 else { throw .tooHeavy }
      return .weight(value, weight)
    }
    if unit == " RM", let range = Quantities.wholeRange(number) {
      guard range.lowerBound >= 1, range.upperBound <= 50 else { throw .outside(1...50) }
      return .repetitionMaximum(range)
    }
    if unit == "% of 1 RM", let percent = try Quantities.percentRange(number, unit: unit) {
      guard percent.least >= 1, percent.highest <= 150 else { throw .outside(1...150) }
      return .percentOfMaximum(percent)
    }
    if unit.hasPrefix("% of "), let first = unit.dropFirst("% of ".count).first,
      !first.isWhitespace,
      !first.isASCIIDigit, !unit.lowercased().hasSuffix("rm")
    {
      return .words(text)
    }
    var words = trimmed(unit).lowercased()
    if words.hasSuffix("."), words.count <= 4 { words.removeLast() }
    guard words.isEmpty || words.hasPrefix("%") || unitsOfLoads[words] != nil else {
      return .words(text)
    }
    throw .notLoad(text, number: String(number), unit: words)
  }
}

/// What people write for a unit of a load, mapped to the unit; to nothing where it is none here.
private let unitsOfLoads: [String: String?] = [
  "kg": "kg", "kgs": "kg", "kilo": "kg", "kilos": "kg", "lb": "lb", "lbs": "lb", "pound": "lb",
  "pounds": "lb", "rm": "RM", "g": nil, "gram": nil, "grams": nil, "stone": nil, "stones": nil,
]

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

  /// Beats a minute: `170/min`.
  static let rate = NotationParser<Int>(
    "a rate", matches: "\(Pattern.rate)/min",
    means: "beats a minute, from 20 to 400; both feet counted", examples: ["170/min"]
  ) { text throws(Diagnostic.Message) in
    let beats = try rates.value(text)
    guard beats.isExact else { throw .notRate(text) }
    return beats.least
  }

  /// Beats a minute, or a range of them: `165-175/min`.
  static let rates = NotationParser<Bounds<Int>>(
    "a rate or a range of rates", matches: "\(Pattern.rate)(?:-\(Pattern.rate))?/min",
    means: "beats a minute, from 20 to 400; both feet counted",
    examples: ["170/min", "165-175/min"]
  ) { text throws(Diagnostic.Message) in
    guard text.hasSuffix("/min") else { throw .notRate(text) }
    let number = text.dropLast(4)
    guard case .fromTo(let first, let last) = WrittenRange(String(number)) else {
      guard let beats = Quantities.whole(number) else { throw .notRate(text) }
      guard (20...400).contains(beats) else { throw .rateOutside }
      return Bounds(beats)
    }
    guard let least = Quantities.whole(first), let most = Quantities.whole(last) else {
      throw .notRate(text)
    }
    guard least < most else { throw .rangeBackwards(first, last) }
    guard (20...400).contains(least), most <= 400 else { throw .rateOutside }
    return Bounds(least, to: most)
  }
}

extension Notations {
  /// A percentage of a measured rate: `105% of step-rate`.
  static let share = NotationParser<Metronome.Rate>(
    "a rate",
    matches: "\(Pattern.share)(?:-\(Pattern.share))?% of \(Notations.groups)",
    means: "a percentage, from 50 to 150, of the latest value of a measure",
    examples: ["105% of step-rate", "107.5% of step-rate", "105-110% of step-rate"]
  ) { text throws(Diagnostic.Message) in
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "of", parts[0].hasSuffix("%"),
      let percent = try Quantities.percentRange(
        parts[0].dropLast(), unit: "% of \(parts[2])"), let id = Identifier(parts[2])
    else { throw .notRate(text) }
    guard percent.least >= 50, percent.highest <= 150 else { throw .percentageOutside }
    return .percent(percent, of: id)
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
  fileprivate static var tooHeavy: Self {
    Self("the load is heavier than 1000", help: "check the number and its unit")
  }
  fileprivate static var rateOutside: Self {
    Self(
      "a rate is from 20/min to 400/min", help: "write steps a minute, both feet counted")
  }
  fileprivate static var percentageOutside: Self {
    Self("the percentage must be from 50% to 150%", help: "105% is five per cent faster")
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

  fileprivate static func notLoad(_ text: String, number: String, unit: String) -> Self {
    let oneSign = text.replacing("%-", with: "-")
    if oneSign != text, oneSign.hasSuffix("% of 1 RM") {
      return Self("a range has its unit once, at its end", help: "write '\(oneSign)'")
    }
    var number = String(number.drop { !$0.isASCIIDigit && $0 != "." }).replacing(",", with: ".")
    if number.hasPrefix(".") { number = "0" + number }
    if unit.hasPrefix("%") {
      return Self(
        "\(quoted(text)) does not say of what", help: "write '\(number)% of 1 RM'")
    }
    guard !unit.isEmpty else {
      return Self("a load needs its unit", help: "write '\(number) kg', or '\(number) RM'")
    }
    let message = "a load is expected here, not \(quoted(text))"
    guard let known = unitsOfLoads[unit].flatMap(\.self) else {
      return Self(message, help: "write it in kg or lb: '5 kg'")
    }
    guard number.contains(where: { "123456789".contains($0) }) else {
      return Self(message, help: "leave 'load' out where there is none")
    }
    return Self(message, help: "write '\(number) \(known)'")
  }

  /// A text is no rate.
  static func notRate(_ text: String) -> Self {
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare ? "a rate needs its unit" : "a rate is expected here, not \(quoted(text))",
      help: isBare ? "write \(text)/min" : "write '170/min' or '105% of step-rate'")
  }
}
