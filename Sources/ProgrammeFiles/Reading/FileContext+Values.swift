import PlainText
import Programmes
internal import Yams

extension FileContext {
  /// Reads a text, cleaned.
  func text(_ node: Node, lineBreaks: LineBreaks) -> String? {
    guard case .scalar(let scalar) = node else {
      error(.notText(isMapping: node.mapping != nil), at: node)
      return nil
    }
    if scalar.string.utf8.count > ValueForm.textLimit,
      scalar.string.unicodeScalars.count > ValueForm.textLimit
    {
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
  ///
  /// - Parameters:
  ///   - node: The word.
  ///   - words: Those that it may be.
  ///   - meant: The one that is suggested instead of the nearest.
  /// - Returns: The word, or nothing where it is none of those.
  func word(
    _ node: Node, among words: [String], meant: @autoclosure () -> String? = nil
  ) -> String? {
    guard let text = word(node) else { return nil }
    if words.contains(text) { return text }
    error(.notAmong(text, words, meant: meant()), at: node)
    return nil
  }

  /// Reads a text in a notation.
  func written<Value>(_ node: Node, _ notation: NotationParser<Value>) -> Value? {
    guard let text = word(node) else { return nil }
    return written(text, at: span(of: node), notation)
  }

  /// Reads a part of a value in a notation.
  func written<Value>(
    _ text: String, at span: @autoclosure () -> Range<Int>, _ notation: NotationParser<Value>
  ) -> Value? {
    do {
      return try notation.value(text)
    } catch {
      findings.error(error, at: span())
      return nil
    }
  }

  /// Reads an identifier.
  func identifier(_ node: Node) -> Identifier? { written(node, Notations.identifier) }

  /// Reads a count of days.
  func days(_ node: Node) -> Int? { written(node, Notations.days) }

  /// Reads a whole number in a range.
  func whole(_ node: Node, in range: ClosedRange<Int>) -> Int? {
    guard let text = word(node) else { return nil }
    guard let number = Quantities.whole(text) else {
      error(.notWhole(text, range), at: node)
      return nil
    }
    guard isPlain(node) else { return nil }
    guard range.contains(number) else {
      error(.outside(range), at: node)
      return nil
    }
    return number
  }

  /// Reads a count: a whole number, or one of the texts that stand for several.
  func count(_ node: Node) -> Bounds<Int>? {
    if let counts = node.sequence?.compactMap(\.scalar?.string), counts.count > 1 {
      error(.setsThatDiffer(counts), at: node)
      return nil
    }
    return number(node, or: Notations.count, in: 1...1_000) { Bounds($0) }
  }

  /// Reads a whole number, or a range of them.
  func range(
    _ node: Node, or notation: NotationParser<Bounds<Int>>, in limits: ClosedRange<Int>
  ) -> Bounds<Int>? {
    guard let text = word(node) else { return nil }
    let isRange =
      switch WrittenRange(text) {
      case .fromTo, .upTo: true
      case .one, .from:
        text.first?.isASCIIDigit == true && !text.hasSuffix("+") && Quantities.whole(text) == nil
          && Quantities.suggestedRange(text) != nil
      }
    return isRange ? written(node, notation) : whole(node, in: limits).map { Bounds($0) }
  }

  /// Reads how hard something is to be, or that nobody asks.
  func effort(_ node: Node) -> ClosedRange<Int>? {
    node.scalar?.string == "none" ? nil : scores(node)
  }

  /// Reads a score from 0 to 10, or a range of scores.
  func scores(_ node: Node) -> ClosedRange<Int>? {
    number(node, or: Notations.scores, in: 0...10) { $0...$0 }
  }

  /// Reads a whole number, or a text in a notation where it is none.
  private func number<Value>(
    _ node: Node, or notation: NotationParser<Value>, in range: ClosedRange<Int>,
    as value: (Int) -> Value
  ) -> Value? {
    guard let text = word(node) else { return nil }
    guard Quantities.whole(text) == nil else { return whole(node, in: range).map(value) }
    return written(node, notation)
  }

  /// Tells whether a number is written without quotes, and reports it where it is not.
  func isPlain(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style != .plain else { return true }
    error(.quotedNumber(scalar.string), at: node)
    return false
  }

  /// Returns the items of a list that are there, and reports those that are not.
  func filled(_ sequence: Node.Sequence) -> [Node] {
    sequence.filter { node in
      guard node.isNothing else { return true }
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
      "the text is longer than \(ValueForm.textLimit) characters", help: "shorten it")
  }
  fileprivate static var noText: Self {
    Self("the text is empty", help: "fill it in, or leave it out")
  }
  fileprivate static func notText(isMapping: Bool) -> Self {
    isMapping
      ? Self(
        "text is expected here, not keys and values",
        help: #"put text with ': ' in it in quotes: "say: keep going""#)
      : Self("one value is expected here, not a list", help: "leave the brackets or dashes out")
  }

  fileprivate static func notAmong(_ text: String, _ words: [String], meant: String?) -> Self {
    let text = excerpt(text)
    let suggestion =
      meant ?? MeantWords.meant(by: text, among: words) ?? nearest(to: text, among: words)
      ?? nearest(to: text.lowercased(), among: words)
      ?? words.first { text.count > 2 && text.lowercased().hasPrefix($0) }
    let help =
      suggestion.map { "did you mean '\($0)'?" } ?? "write \(words.count > 1 ? "one of: " : "")"
      + words.joined(separator: ", ")
    return Self("\(quoted(text)) is not one of the words for this", help: help)
  }

  fileprivate static func quotedNumber(_ text: String) -> Self {
    Self("a number is written without quotes", help: "write \(excerpt(trimmed(text)))")
  }

  fileprivate static func notWhole(_ text: String, _ range: ClosedRange<Int>) -> Self {
    if text.hasSuffix(","), Quantities.whole(text.dropLast()) != nil {
      return Self("a number is expected here", help: "remove the comma: \(text.dropLast())")
    }
    if text.contains("\u{A0}") { return .noBreakSpace }
    if let number = Quantities.withoutZeros(text) { return .zeroInFront(number) }
    if let product = Quantities.product(text) {
      return Self(
        "\(quoted(text)) says two things at once",
        help: "write 'sets: \(product.sets)' and 'reps: \(product.repetitions)'")
    }
    let words = text.split(separator: " ")
    if words.count == 2, let number = words.first.flatMap({ Quantities.whole($0) }),
      range.contains(number), words[1].allSatisfy(\.isLetter)
    {
      return Self("a number is expected here without a word", help: "write \(number)")
    }
    return Self(
      "a whole number is expected here, not \(quoted(text))",
      help: "write it in digits, from \(range.lowerBound) to \(range.upperBound)")
  }
}
