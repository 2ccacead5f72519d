extension Scanner {
  /// Scans a text in quotes that opens at the position; returns it with its quotes.
  ///
  /// A quote that is never closed is reported where it opens, and the rest of that line is given up:
  /// then there is nothing to return, and the position is at the end of the line.
  mutating func scanQuoted(parent: Int, isInFlow: Bool = false) -> Range<Int>? {
    let opener = position
    let line = source.line(source.lineIndex(of: opener))
    guard let end = closingQuote(of: opener, parent: parent) else {
      giveUp(.unclosedQuote, at: opener..<opener + 1, from: opener, on: line, parent: parent)
      return nil
    }
    let lastLine = source.line(source.lineIndex(of: end))
    position = end + 1
    let blanks = source.bytes[position..<lastLine.upperBound].prefix { $0.isBlank }
    let next = position + blanks.count
    if next >= lastLine.upperBound { return opener..<end + 1 }
    let byte = bytes(at: next)
    let goesOn =
      byte == .colon || (byte == .hash && !blanks.isEmpty) || (isInFlow && byte.isFlowIndicator)
    if goesOn {
      if isInFlow { position = next }
      return opener..<end + 1
    }
    if lastLine == line {
      giveUp(
        .textAfterQuote(isApostrophe: bytes(at: opener) == .apostrophe),
        at: next..<contentEnd(from: next, on: line), from: opener, on: line,
        parent: parent)
    } else {
      giveUp(.unclosedQuote, at: opener..<opener + 1, from: opener, on: line, parent: parent)
    }
    return nil
  }

  private func closingQuote(of opener: Int, parent: Int) -> Int? {
    let quote = bytes(at: opener)
    var index = opener + 1
    while index < source.bytes.count {
      let byte = bytes(at: index)
      if byte == .backslash, quote == .quote {
        index += 2
        continue
      }
      if byte == quote {
        guard quote == .apostrophe, index + 1 < source.bytes.count, bytes(at: index + 1) == quote
        else { return index }
        index += 2
        continue
      }
      if byte.isLineBreak, isOutdented(lineAt: lineStart(after: index), parent: parent) {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func giveUp(
    _ message: Diagnostic.Message, at span: Range<Int>, from start: Int, on line: Range<Int>,
    parent: Int
  ) {
    findings.damage(message, at: span)
    mending.blank(start..<line.upperBound)
    position = line.upperBound
    openText = OpenText(parent: parent, isDamaged: true)
  }

  /// Covers the characters that would be read as line breaks or not at all.
  mutating func coverForbiddenCharacters() {
    let bytes = source.bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let span: Range<Int>
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E:
        index += 1
        continue
      case 0x00...0x1F, 0x7F:
        span = index..<index + 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
        span = index..<index + 2
      case 0xE2 where isLineSeparator(at: index), 0xEF where isByteOrderMark(at: index):
        span = index..<index + 3
      default:
        index += 1
        continue
      }
      findings.damage(.forbiddenCharacter(source.text(of: span)), at: span)
      mending.blank(span)
      index = span.upperBound
    }
  }

  private func isLineSeparator(at index: Int) -> Bool {
    index + 2 < source.bytes.count && bytes(at: index + 1) == 0x80
      && (0xA8...0xA9).contains(bytes(at: index + 2))
  }

  private func isByteOrderMark(at index: Int) -> Bool {
    guard index + 2 < source.bytes.count else { return false }
    let rest = (bytes(at: index + 1), bytes(at: index + 2))
    return rest == (0xBB, 0xBF) || rest == (0xBF, 0xBE) || rest == (0xBF, 0xBF)
  }
}

// MARK: - Looking

extension Scanner {
  func bytes(at offset: Int) -> UInt8 {
    source.bytes.indices.contains(offset) ? source.bytes[offset] : .lineFeed
  }

  /// Returns where the line after the one with this byte starts, or the end of the text.
  func lineStart(after offset: Int) -> Int {
    let next = source.lineIndex(of: offset) + 1
    return next < source.lineStarts.count ? source.lineStarts[next] : source.bytes.count
  }

  mutating func skipBlanks(on line: Range<Int>) {
    while position < line.upperBound, bytes(at: position).isBlank { position += 1 }
  }

  /// Tells whether nothing but a comment is left of the line.
  func isEndOfContent(on line: Range<Int>) -> Bool {
    position >= line.upperBound
      || (bytes(at: position) == .hash
        && (position == line.lowerBound || bytes(at: position - 1).isBlank))
  }

  func isBlankOrEnd(_ offset: Int, of line: Range<Int>) -> Bool {
    offset >= line.upperBound || bytes(at: offset).isBlank
  }

  /// Returns where the content of a line ends: before a comment and the blanks before that.
  func contentEnd(from start: Int, on line: Range<Int>) -> Int {
    var end = start
    for index in start..<max(start, line.upperBound) {
      let byte = bytes(at: index)
      if byte == .hash, index == line.lowerBound || bytes(at: index - 1).isBlank { break }
      if !byte.isBlank { end = index + 1 }
    }
    return end
  }

  /// Returns the first colon that makes what stands before it a key.
  func colon(in content: Range<Int>, on line: Range<Int>) -> Int? {
    content.first { bytes(at: $0) == .colon && isBlankOrEnd($0 + 1, of: line) }
  }

  func startsNoBreakSpace(_ offset: Int) -> Bool {
    bytes(at: offset) == 0xC2 && bytes(at: offset + 1) == 0xA0
  }

  /// Tells whether a line has content no further right than its parent, and is no closing bracket.
  func isOutdented(lineAt start: Int, parent: Int) -> Bool {
    let line = source.line(source.lineIndex(of: start))
    guard start == line.lowerBound else { return false }
    let column = source.bytes[line].prefix { $0 == .space }.count
    let first = line.lowerBound + column
    guard first < line.upperBound, column <= parent else { return false }
    return bytes(at: first) != .closeBracket && bytes(at: first) != .closeBrace
  }
}

extension Range<Int> {
  /// The range without its first element.
  func dropFirst() -> Range<Int> { isEmpty ? self : lowerBound + 1..<upperBound }

  /// The range without its last element.
  func dropLast() -> Range<Int> { isEmpty ? self : lowerBound..<upperBound - 1 }
}

extension UInt8 {
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let asterisk = UInt8(ascii: "*")
  static let at = UInt8(ascii: "@")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let bar = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")
  static let closeBracket = UInt8(ascii: "]")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let exclamation = UInt8(ascii: "!")
  static let greater = UInt8(ascii: ">")
  static let hash = UInt8(ascii: "#")
  static let openBrace = UInt8(ascii: "{")
  static let openBracket = UInt8(ascii: "[")
  static let percent = UInt8(ascii: "%")
  static let questionMark = UInt8(ascii: "?")
  static let quote = UInt8(ascii: "\"")

  /// Whether the byte is a bracket or a comma.
  var isFlowIndicator: Bool {
    switch self {
    case .comma, .openBrace, .closeBrace, .openBracket, .closeBracket: true
    default: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var unclosedQuote: Self {
    Self(
      "the quote that opens here is never closed",
      help: "close it, and indent the lines it goes on with further than its key")
  }

  fileprivate static func textAfterQuote(isApostrophe: Bool) -> Self {
    Self(
      "there is text after the closing quote",
      help: isApostrophe
        ? #"use " around text with an apostrophe: "don't lean""#
        : #"use ' around text with a quote in it: 'say "push" aloud'"#)
  }

  fileprivate static func forbiddenCharacter(_ text: String) -> Self {
    let value = text.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isSeparator = value == 0x85 || value == 0x2028 || value == 0x2029
    return Self(
      isSeparator
        ? "the character U+\(code) breaks the line where no editor shows it"
        : "the character U+\(code) cannot be in a programme file",
      help: isSeparator ? "replace it by a space or a line break" : "remove it")
  }
}
