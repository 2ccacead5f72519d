extension Scanner {
  /// Scans a value that starts at the position; more of it may follow on lines right of its parent.
  mutating func scanValue(on line: Range<Int>, parent: Int) {
    switch bytes(at: position) {
    case .quote, .apostrophe:
      _ = scanQuoted(parent: parent)
    case .openBracket, .openBrace:
      scanFlow(parent: parent)
    case .bar where isBlockHeader(on: line), .greater where isBlockHeader(on: line):
      skipBlockText(parent: parent)
    default:
      let content = position..<contentEnd(from: position, on: line)
      position = line.upperBound
      openText = OpenText(parent: parent)
      guard !isForbiddenStart(content) else { return }
      warnAboutText(content, on: line)
      if colon(in: content, on: line) != nil {
        findings.damage(.colonInText(source.text(of: content)), at: content)
        mending.blank(content)
      }
    }
  }

  /// Tells whether a block of text begins below, and not text that begins with its sign here.
  private func isBlockHeader(on line: Range<Int>) -> Bool {
    let content = position..<contentEnd(from: position, on: line)
    return source.bytes[content].dropFirst().allSatisfy {
      $0 == .dash || $0 == UInt8(ascii: "+") || (0x30...0x39).contains($0)
    }
  }

  /// Refuses a value that starts with a character that means something else in YAML.
  mutating func isForbiddenStart(_ content: Range<Int>) -> Bool {
    let message: Diagnostic.Message
    switch bytes(at: content.lowerBound) {
    case .ampersand where content.count > 1: message = .anchor(source.text(of: content))
    case .asterisk where content.count > 1 && !bytes(at: content.lowerBound + 1).isBlank:
      message = .alias(source.text(of: content))
    case .exclamation: message = .tag(source.text(of: content))
    case .ampersand, .asterisk, .at, .backtick, .percent, .bar, .greater:
      message = .forbiddenStart(source.text(of: content))
    case .questionMark where content.count > 1 && bytes(at: content.lowerBound + 1).isBlank:
      message = .forbiddenStart(source.text(of: content))
    default: return false
    }
    findings.damage(message, at: content)
    mending.blank(content)
    return true
  }

  /// Warns about what is legal and hardly ever meant.
  mutating func warnAboutText(_ content: Range<Int>, on line: Range<Int>) {
    let comment = source.bytes[content.upperBound..<line.upperBound].firstIndex(of: .hash)
    if let comment, comment + 1 < line.upperBound {
      let next = bytes(at: comment + 1)
      if !next.isBlank, next != .hash {
        let text = source.text(of: content.lowerBound..<line.upperBound)
        findings.warning(.comment(text), at: comment..<line.upperBound)
      }
    }
    // The bytes of ‘ ’ “ ” and „.
    let first = source.bytes[content].prefix(3)
    if first.starts(with: [0xE2, 0x80]), let last = first.last,
      [0x98, 0x99, 0x9C, 0x9D, 0x9E].contains(last)
    {
      findings.warning(.curlyQuotes, at: content)
    }
  }

  private mutating func skipBlockText(parent: Int) {
    position = lineStart(after: position)
    while position < source.bytes.count {
      let line = source.line(source.lineIndex(of: position))
      let column = source.bytes[line].prefix { $0 == .space }.count
      if column < line.count, column <= parent { break }
      position = lineStart(after: position)
    }
    // The loop over the lines moves on to the next one.
    position = max(0, position - 1)
  }

  mutating func refuseDepth(at offset: Int) {
    findings.damage(.tooDeep, at: offset..<offset + 1)
    canBeParsed = false
    position = source.bytes.count
  }
}

extension Diagnostic.Message {
  fileprivate static var curlyQuotes: Self {
    Self(
      "curly quotes are a part of the text", help: "quote with \" or ', or leave the quotes out")
  }
  fileprivate static var tooDeep: Self {
    Self("nested too deeply", help: "a programme needs six levels")
  }

  fileprivate static func anchor(_ text: String) -> Self {
    Self(
      "text cannot begin with '&' (anchors are not used here)",
      help: "write \(inQuotes(text)); an exercise is reused by its id")
  }

  fileprivate static func alias(_ text: String) -> Self {
    Self(
      "text cannot begin with '*' (aliases are not used here)",
      help: "write \(inQuotes(text)); an exercise is reused by its id")
  }

  fileprivate static func tag(_ text: String) -> Self {
    Self(
      "text cannot begin with '!' (tags are not used here)", help: "write \(inQuotes(text))")
  }

  fileprivate static func comment(_ text: String) -> Self {
    Self(
      "text after ' #' is a comment and is not read",
      help: "write \(inQuotes(text)), or a space after the '#' of a comment")
  }

  fileprivate static func forbiddenStart(_ text: String) -> Self {
    Self("text cannot begin with '\(text.prefix(1))'", help: "write \(inQuotes(text))")
  }
}
