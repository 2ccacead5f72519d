import Programmes

/// The parts of the pattern of a load.
private enum Pattern {
  static let percent = #"(?:(?:[1-9]|[1-9][0-9]|1[0-4][0-9])(?:\.[0-9])?|150)"#
  static let maximum = "(?:[1-9]|[1-4][0-9]|50)"
  /// What begins like a weight, a maximum or a percentage without being one.
  static let nearlyLoad =
    "[-+]?[.,]?[0-9][0-9.,+-]* *(?:[Kk][Gg][Ss]?[.]?|[Kk]ilos?|[Ll][Bb][Ss]?[.]?|[Pp]ounds?|"
    + #"[Gg]|[Gg]rams?|[Ss]tones?|[Rr][Mm]|%(?! of (?!.*[Rr][Mm]$)[^\s0-9]).*)?$"#
}

extension Notations {
  /// What is carried or pulled against: `5 kg`, `10 RM`, `70% of 1 RM`, `red band`.
  static let load = NotationParser<Load>(
    "a load",
    matches: "\(positive)(?:-\(positive))? (?:kg|lb)|"
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

extension Diagnostic.Message {
  fileprivate static var tooHeavy: Self {
    Self("the load is heavier than 1000", help: "check the number and its unit")
  }

  fileprivate static func notLoad(_ text: String, number: String, unit: String) -> Self {
    let oneSign = text.replacing("%-", with: "-")
    if oneSign != text, oneSign.hasSuffix("% of 1 RM") {
      return Self("a range has its unit once, at its end", help: "write '\(oneSign)'")
    }
    var number = String(number.drop { !$0.isASCIIDigit && $0 != "." }).replacing(",", with: ".")
    if number.hasPrefix(".") { number = "0" + number }
    if text.hasPrefix("+") {
      return Self(
        "a load is a whole amount, and \(quoted(text)) is more than another one",
        help:
          "write what is carried, step by step in a ladder: '\(number.isEmpty ? "5" : number) kg'")
    }
    let isOfBody = ["bw", "body weight", "bodyweight", "body"].contains { unit.hasSuffix($0) }
    if isOfBody {
      return Self(
        "a load in body weights is not counted out here",
        help: "write it in kg, or in words: 'half the body weight'")
    }
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
}
