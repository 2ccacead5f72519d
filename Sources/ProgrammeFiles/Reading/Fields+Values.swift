import PlainText
import Programmes
internal import Yams

extension Fields {
  /// Reads text on one line.
  func line(_ name: String) -> String? {
    value(name).flatMap { file.text($0, lineBreaks: .joined) }
  }

  /// Reads text with its line breaks.
  func prose(_ name: String) -> String? {
    value(name).flatMap { file.text($0, lineBreaks: .kept) }
  }

  /// Reads one text or a list of texts; nothing where the key is not there.
  func lines(_ name: String) -> [String] {
    let isProse = KeyTable.key(name, of: place)?.value == .oneOrMore(.prose)
    var seen: Set<String> = []
    return items(name).compactMap { node in
      guard let text = file.text(node, lineBreaks: isProse ? .kept : .joined) else { return nil }
      if !isProse, !seen.insert(text).inserted { file.error(.wordTwice(text), at: node) }
      return text
    }
  }

  /// Reads the items of a list, or the one value that stands for a list.
  func items(_ name: String) -> [Node] {
    guard let node = value(name) else { return [] }
    guard case .sequence(let sequence) = node else {
      if let scalar = node.scalar, scalar.style == .plain, isListWithoutSpaces(scalar.string) {
        file.error(.listWithoutSpaces, at: node)
        return []
      }
      return [node]
    }
    if sequence.isEmpty {
      file.error(.emptyList, at: node)
    }
    return file.filled(sequence)
  }

  /// Reads the items of what must be a list.
  func list(_ name: String) -> [Node] {
    guard let node = value(name) else { return [] }
    if case .sequence = node { return items(name) }
    if node.scalar?.style == .plain, isListWithoutSpaces(node.scalar?.string ?? "") {
      return items(name)
    }
    file.error(.notList(name, node.scalar?.string, of: KeyTable.key(name, of: place)), at: node)
    return []
  }

  /// Reads an identifier.
  func identifier(_ name: String) -> Identifier? { written(name, Notations.identifier) }

  /// Reads a text in a notation, which is the one of the table.
  func written<Value>(_ name: String, _ notation: NotationParser<Value>) -> Value? {
    value(name).flatMap { file.written($0, notation) }
  }

  /// Reads a whole number in the range of the table.
  func whole(_ name: String) -> Int? {
    guard let node = value(name), case .whole(let range) = KeyTable.key(name, of: place)?.value
    else { return nil }
    return file.whole(node, in: range)
  }

  /// Reads a number with or without decimals, which may carry a unit that it has anyway.
  func number(_ name: String, unit: String?) -> Double? {
    guard let node = value(name), let text = file.word(node) else { return nil }
    if let number = Quantities.number(text) { return file.isPlain(node) ? number : nil }
    if let measured = try? Notations.measured.value(text), measured.unit == unit {
      return measured.value
    }
    file.error(.notNumber(text, unit: unit), at: node)
    return nil
  }

  /// Reads a length of time.
  func duration(_ name: String) -> Duration? { written(name, Notations.duration) }

  /// Reads a length of time that may be zero.
  func pause(_ name: String) -> Duration? { written(name, Notations.pause) }

  /// Reads a count of days.
  func days(_ name: String) -> Int? { written(name, Notations.days) }

  /// Reads `yes` or `no`.
  func yesNo(_ name: String) -> Bool? {
    value(name).flatMap { file.word($0, among: ["yes", "no"]) }.map { $0 == "yes" }
  }

  /// Reads one of the words of the table.
  func word(_ name: String) -> String? {
    guard let node = value(name), case .word(let words) = KeyTable.key(name, of: place)?.value
    else {
      return nil
    }
    return file.word(node, among: words)
  }

  /// Reads one or several of the words of the table, each once.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - meant: Returns what was likely meant by a text that is none of the words.
  /// - Returns: The words in the order of the file.
  func words(_ name: String, meant: (String) -> String? = { _ in nil }) -> [String] {
    let form = KeyTable.key(name, of: place)?.value
    let words: [String]
    switch form {
    case .oneOrMore(.word(let allowed)): words = allowed
    case .list(.word(let allowed), count: _): words = allowed
    default: words = []
    }
    var seen: Set<String> = []
    return items(name).compactMap { node in
      let word = file.word(node, among: words, meant: node.scalar.flatMap { meant($0.string) })
      guard let word else { return nil }
      if !seen.insert(word).inserted { file.error(.wordTwice(word), at: node) }
      return word
    }
  }

  /// Reads a mapping.
  func fields(_ name: String, as place: FilePlace) -> Fields? {
    value(name).flatMap { Fields($0, as: place, in: file) }
  }
}

/// Tells whether a text is what becomes of a list whose dashes have no spaces after them.
private func isListWithoutSpaces(_ text: String) -> Bool {
  text.hasPrefix("-") && text.contains(" -")
    || text.hasPrefix("-") && !text.hasPrefix("--") && text.dropFirst().first?.isLetter == true
}

extension Diagnostic.Message {
  fileprivate static var listWithoutSpaces: Self {
    Self(
      "a list item needs a space after its '-'",
      help: "write '- one' and '- two' on lines of their own")
  }
  fileprivate static var emptyList: Self {
    Self("the list is empty", help: "add an item, or leave it out")
  }

  fileprivate static func notList(_ name: String, _ text: String?, of key: Key?) -> Self {
    if let stages = text.flatMap({ Quantities.stages(meantBy: $0, as: name) }) {
      return Self(
        "'\(name)' names what is done in each of the times", help: "write '\(name): \(stages)'")
    }
    let isShort = text.map { $0.contains(", ") && !$0.contains("\n") } ?? false
    return Self(
      "'\(name)' is a list",
      help: isShort
        ? "write '\(name): [\(excerpt(text ?? ""))]'"
        : "write '- ' before each item, on lines below '\(name):'"
          + (key.map { ", or \($0.example)" } ?? ""))
  }

  /// A word of a list is there a second time.
  static func wordTwice(_ word: String) -> Self {
    Self("\(quoted(word)) is there twice", help: "remove one of the two")
  }

  /// A text is no number.
  static func notNumber(_ text: String, unit: String?) -> Self {
    if text.hasSuffix(","), Quantities.number(text.dropLast()) != nil {
      return Self("a number is expected here", help: "remove the comma: \(text.dropLast())")
    }
    if let measured = Measured(text), !measured.unit.isEmpty, let unit {
      return Self(
        "the unit is \(quoted(unit)), not \(quoted(measured.unit))",
        help: "write the number in \(excerpt(unit))")
    }
    return Self(
      "a number is expected here, not \(quoted(text))",
      help: "write it in digits; the unit stands in 'unit'")
  }
}
