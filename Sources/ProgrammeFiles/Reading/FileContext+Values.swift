import PlainText
import Programmes
internal import Yams

/// The longest text of one value, in characters.
private let textLimit = 2_000

extension FileContext {
  /// Reads a text, cleaned.
  func text(_ node: Node, lineBreaks: LineBreaks) -> String? {
    guard case .scalar(let scalar) = node else {
      error(.notText(isMapping: node.mapping != nil), at: node)
      return nil
    }
    if scalar.string.unicodeScalars.count > textLimit {
      error(.tooLong, at: node)
      return nil
    }
    let isPlain =
      scalar.string.utf8.allSatisfy { (0x21...0x7E).contains($0) || $0 == .space }
      && scalar.string.utf8.first != .space && scalar.string.utf8.last != .space
    let text =
      isPlain ? scalar.string : trimmed(cleaned(scalar.string, lineBreaks: lineBreaks))
    if text.isEmpty {
      error(.noText, at: node)
      return nil
    }
    return text
  }

  /// Reads a text as it stands, for one of the small forms.
  func word(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node else {
      error(.notText(isMapping: node.mapping != nil), at: node)
      return nil
    }
    return scalar.string
  }

  /// Reads one of some words.
  func word(_ node: Node, among words: [String]) -> String? {
    guard let text = word(node) else { return nil }
    if words.contains(text) { return text }
    error(.notAmong(text, words), at: node)
    return nil
  }

  /// Reads an identifier.
  func identifier(_ node: Node) -> Identifier? {
    guard let text = word(node) else { return nil }
    if let identifier = Identifier(text) { return identifier }
    error(.notIdentifier(text), at: node)
    return nil
  }

  /// Reads a whole number in a range.
  func whole(_ node: Node, in range: ClosedRange<Int>) -> Int? {
    guard let text = word(node) else { return nil }
    guard let number = Quantities.whole(text) else {
      error(.notWhole(text, range), at: node)
      return nil
    }
    guard range.contains(number) else {
      error(.outside(range), at: node)
      return nil
    }
    return number
  }

  /// Reads a length of time.
  func duration(_ node: Node, mayBeZero: Bool) -> Duration? {
    guard let text = word(node) else { return nil }
    return duration(text, at: span(of: node), mayBeZero: mayBeZero)
  }

  /// Reads a length of time from a part of a value.
  func duration(_ text: String, at span: Range<Int>, mayBeZero: Bool) -> Duration? {
    guard let duration = Quantities.duration(text) else {
      findings.error(.notDuration(text), at: span)
      return nil
    }
    guard duration <= Quantities.longest, duration > .zero || mayBeZero else {
      findings.error(duration > .zero ? .tooLongTime : .noTime, at: span)
      return nil
    }
    return duration
  }

  /// Reads a count of days.
  func days(_ node: Node) -> Int? {
    guard let text = word(node) else { return nil }
    if let days = Quantities.days(text) { return days }
    error(.notDays(text), at: node)
    return nil
  }

  /// Returns the items of a list that are there, and reports those that are not.
  func filled(_ sequence: Node.Sequence) -> [Node] {
    sequence.filter { node in
      guard let scalar = node.scalar, scalar.string.isEmpty, scalar.style == .plain else {
        return true
      }
      error(.emptyItem, at: node)
      return false
    }
  }
}

/// Returns a text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var text = text[...]
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}

extension Diagnostic.Message {
  fileprivate static var emptyItem: Self {
    Self("the item is empty", help: "fill it in, or remove it")
  }
  fileprivate static var tooLong: Self {
    Self(
      "the text is longer than \(textLimit) characters", help: "shorten it")
  }
  fileprivate static var noText: Self {
    Self("the text is empty", help: "fill it in, or leave it out")
  }
  fileprivate static var tooLongTime: Self {
    Self(
      "the time is longer than four hours", help: "times are for one exercise: write 4h at most")
  }
  fileprivate static var noTime: Self {
    Self("the time is zero", help: "write 1s at least")
  }

  fileprivate static func notText(isMapping: Bool) -> Self {
    isMapping
      ? Self(
        "text is expected here, not keys and values",
        help: #"put text with ': ' in it in quotes: "say: keep going""#)
      : Self("one value is expected here, not a list", help: "leave the brackets or dashes out")
  }

  fileprivate static func notAmong(_ text: String, _ words: [String]) -> Self {
    let text = excerpt(text)
    let suggestion =
      nearest(to: text, among: words) ?? nearest(to: text.lowercased(), among: words)
      ?? words.first { text.count > 2 && text.lowercased().hasPrefix($0) }
    let help =
      suggestion.map { "did you mean '\($0)'?" } ?? "write \(words.count > 1 ? "one of: " : "")"
      + words.joined(separator: ", ")
    return Self("\(quoted(text)) is not one of the words for this", help: help)
  }

  fileprivate static func notIdentifier(_ text: String) -> Self {
    var suggestion = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isASCIIDigit {
        suggestion.append(character)
      } else if !suggestion.isEmpty, !suggestion.hasSuffix("-") {
        suggestion.append("-")
      }
    }
    while suggestion.hasSuffix("-") { suggestion.removeLast() }
    let isGood = Identifier(suggestion) != nil
    return Self(
      "\(quoted(text)) is not an identifier: lower-case letters, digits and single hyphens, at most 64",
      help: isGood ? "write '\(suggestion)'" : "write one like 'step-down'")
  }

  fileprivate static func notWhole(_ text: String, _ range: ClosedRange<Int>) -> Self {
    if text.hasSuffix(","), Quantities.whole(text.dropLast()) != nil {
      return Self("a number is expected here", help: "remove the comma: \(text.dropLast())")
    }
    if text.contains("-") || text.contains(" to "), text.first?.isASCIIDigit == true {
      return Self(
        "one whole number is expected here, not \(quoted(text))", help: "ranges are not read yet")
    }
    return Self(
      "a whole number is expected here, not \(quoted(text))",
      help: "write it in digits, from \(range.lowerBound) to \(range.upperBound)")
  }

  fileprivate static func outside(_ range: ClosedRange<Int>) -> Self {
    Self(
      "the number must be from \(range.lowerBound) to \(range.upperBound)",
      help: "write a number in that range")
  }

  fileprivate static func notDuration(_ text: String) -> Self {
    let text = text.hasSuffix(",") ? String(text.dropLast()) : text
    let suggestion = Quantities.suggestedDuration(for: text)
    let isBare = Quantities.number(text) != nil
    return Self(
      isBare ? "a time needs its unit" : "a time is expected here, not \(quoted(text))",
      help: suggestion.map { "write \($0)" } ?? "write a time like 30s, 1m30s or 2m")
  }

  fileprivate static func notDays(_ text: String) -> Self {
    let suggestion = Quantities.suggestedDays(for: text)
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare
        ? "a count of days needs its unit"
        : "a count of days is expected here, not \(quoted(text))",
      help: "write \(suggestion ?? "7 days")")
  }
}
