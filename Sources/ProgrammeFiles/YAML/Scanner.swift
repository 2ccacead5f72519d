/// Walks over the outline of a YAML text before it is parsed.
///
/// It finds what a parser would report in its own words, at another place or not at all, refuses
/// what the format leaves out (anchors, aliases, tags, merge keys, directives), and covers each
/// mistake so that the rest can be read. Where it has no opinion the parser decides.
struct Scanner {
  let source: SourceText
  let findings: Findings
  /// What to cover before the text is parsed.
  var mending = Mending()
  /// Whether the outline is sound enough for a parser.
  var canBeParsed = true
  /// The next byte to look at.
  var position = 0

  /// The mappings in block style that the current line is in, outermost first.
  private var mappings: [BlockMapping] = []
  /// The column of a key or dash whose value is on the lines below, where there is one.
  private var awaited: Int?
  /// The text that deeper lines go on with.
  var openText: OpenText?
  private var sawContent = false

  /// The nesting beyond which a text is refused.
  static let depthLimit = 24

  init(_ source: SourceText, findings: Findings) {
    self.source = source
    self.findings = findings
  }

  /// Scans the whole text.
  mutating func scan() {
    coverForbiddenCharacters()
    while position < source.bytes.count {
      scanLine()
      position = lineStart(after: position)
    }
  }

  private struct BlockMapping {
    var column: Int
    var keys: [String: Range<Int>] = [:]
  }

  /// A text that lines right of its parent go on with.
  struct OpenText {
    var parent: Int
    /// Whether its mistakes have been reported.
    var isDamaged = false
  }
}

// MARK: - Lines

extension Scanner {
  private mutating func scanLine() {
    let line = source.line(source.lineIndex(of: position))
    guard let indent = scanIndentation(of: line) else { return }
    if isOpenTextGoing(on: line, column: indent) { return }
    if indent == 0, scanDocumentMarker(on: line) { return }
    sawContent = true
    let isValueLine = awaited.map { indent > $0 } ?? false
    var parent = isValueLine ? awaited ?? -1 : mappings.last?.column ?? -1
    awaited = nil
    var column = indent
    var dashes = 0
    while position < line.upperBound, bytes(at: position) == .dash,
      isBlankOrEnd(position + 1, of: line) || startsNoBreakSpace(position + 1)
    {
      dashes += 1
      closeMappings(rightOf: column)
      parent = column
      let dash = position
      position += 1
      skipNoBreakSpace()
      skipBlanks(on: line)
      column += source.scalarCount(dash..<position)
      if isEndOfContent(on: line) {
        awaited = parent
        return
      }
    }
    guard mappings.count + dashes <= Self.depthLimit else { return refuseDepth(at: position) }
    scanNode(on: line, column: column, parent: parent, isFresh: isValueLine || dashes > 0)
  }

  /// Moves past the indentation; returns its width, or nothing when the line has no content.
  private mutating func scanIndentation(of line: Range<Int>) -> Int? {
    var column = 0
    while position < line.upperBound {
      if bytes(at: position) == .space {
        position += 1
      } else if !skipNoBreakSpace() {
        break
      }
      column += 1
    }
    let content = source.bytes[position..<line.upperBound].first { !$0.isBlank }
    guard let content, content != .hash else { return nil }
    if bytes(at: position) == .tab {
      let end = source.bytes[position..<line.upperBound].firstIndex { !$0.isBlank }
      findings.damage(.tab, at: position..<(end ?? line.upperBound))
      canBeParsed = false
      return nil
    }
    return column
  }

  /// Reports and covers a no-break space at the position, if one is there.
  @discardableResult
  private mutating func skipNoBreakSpace() -> Bool {
    guard startsNoBreakSpace(position) else { return false }
    findings.damage(.noBreakSpace, at: position..<position + 2)
    mending.blank(position..<position + 2)
    position += 2
    return true
  }

  /// Deals with a line that belongs to a text begun on a line above.
  private mutating func isOpenTextGoing(on line: Range<Int>, column: Int) -> Bool {
    guard let text = openText, column > text.parent else {
      openText = nil
      return false
    }
    let content = position..<contentEnd(from: position, on: line)
    guard !text.isDamaged else { return true }
    if bytes(at: position) == .dash, isBlankOrEnd(position + 1, of: line) {
      findings.damage(.listInsideText, at: content)
    } else if let colon = colon(in: content, on: line) {
      let isKey = KeyTable.isKey(source.text(of: position..<colon))
      findings.damage(
        isKey ? .indentedIntoText : .colonInText(source.text(of: content)), at: content)
      if !isKey {
        mending.blank(content)
        return true
      }
    } else {
      return true
    }
    openText?.isDamaged = true
    canBeParsed = false
    return true
  }

  private mutating func scanDocumentMarker(on line: Range<Int>) -> Bool {
    let start = source.bytes[line].prefix(3)
    let isStart = start.elementsEqual("---".utf8)
    if isStart || start.elementsEqual("...".utf8), isBlankOrEnd(line.lowerBound + 3, of: line) {
      if sawContent, isStart {
        findings.damage(.secondDocument, at: line.lowerBound..<line.lowerBound + 3)
        canBeParsed = false
        position = source.bytes.count
      }
      return true
    }
    if bytes(at: line.lowerBound) == .percent {
      findings.damage(.directive, at: line)
      mending.blank(line)
      return true
    }
    return false
  }
}

// MARK: - Keys

extension Scanner {
  private mutating func scanNode(on line: Range<Int>, column: Int, parent: Int, isFresh: Bool) {
    switch bytes(at: position) {
    case .quote, .apostrophe:
      guard let span = scanQuoted(parent: parent) else { return }
      skipBlanks(on: line)
      guard span.upperBound <= line.upperBound, bytes(at: position) == .colon,
        isBlankOrEnd(position + 1, of: line)
      else { return }
      enterKey(span.dropFirst().dropLast(), span, on: line, column: column, isFresh: isFresh)
    case .questionMark where isBlankOrEnd(position + 1, of: line):
      findings.damage(.complexKey, at: position..<position + 1)
      canBeParsed = false
    case .openBracket, .openBrace, .bar, .greater, .ampersand, .asterisk, .exclamation, .at,
      .backtick, .percent:
      scanValue(on: line, parent: parent)
    default:
      scanPlainNode(on: line, column: column, parent: parent, isFresh: isFresh)
    }
  }

  private mutating func scanPlainNode(
    on line: Range<Int>, column: Int, parent: Int, isFresh: Bool
  ) {
    let content = position..<contentEnd(from: position, on: line)
    if let colon = colon(in: content, on: line) {
      let end = source.bytes[position..<colon].lastIndex { !$0.isBlank } ?? position
      let key = position..<end + 1
      position = colon
      return enterKey(key, key, on: line, column: column, isFresh: isFresh)
    }
    if let colon = source.bytes[content].firstIndex(of: .colon), colon + 1 < content.upperBound {
      let key = position..<colon
      if KeyTable.isKey(source.text(of: key)) {
        let isHardSpace = startsNoBreakSpace(colon + 1)
        findings.damage(
          isHardSpace
            ? .noBreakSpace : .missingSpace(source.text(of: key), in: source.text(of: content)),
          at: isHardSpace ? colon + 1..<colon + 3 : content)
        mending.blank(colon + 1..<content.upperBound)
        position = line.upperBound
        registerKey(key, key, column: column, isFresh: isFresh)
        return
      }
    }
    if isFresh { return scanValue(on: line, parent: parent) }
    reportMissingColon(content, column: column)
    position = line.upperBound
  }

  /// Reports a line in a mapping that has no colon, and reads its first words as the key if it can.
  private mutating func reportMissingColon(_ content: Range<Int>, column: Int) {
    let text = source.text(of: content)
    let key = KeyTable.longestKey(startingLineWith: text)
    findings.damage(.missingColon(key: key, text: text), at: content)
    guard let key else {
      canBeParsed = mappings.isEmpty
      return
    }
    let span = content.lowerBound..<content.lowerBound + key.utf8.count
    if span.upperBound < content.upperBound {
      mending.cover(span.upperBound..<span.upperBound + 1, with: ":")
      mending.blank(span.upperBound + 1..<content.upperBound)
    } else {
      canBeParsed = false
    }
    registerKey(span, span, column: column, isFresh: false)
  }

  /// Goes on behind a key whose colon is at the position.
  private mutating func enterKey(
    _ name: Range<Int>, _ span: Range<Int>, on line: Range<Int>, column: Int, isFresh: Bool
  ) {
    registerKey(name, span, column: column, isFresh: isFresh)
    position += 1
    skipBlanks(on: line)
    if isEndOfContent(on: line) {
      awaited = column
    } else if bytes(at: position) == .dash, isBlankOrEnd(position + 1, of: line) {
      let content = position..<contentEnd(from: position, on: line)
      findings.damage(.listAfterKey, at: content)
      canBeParsed = false
      openText = OpenText(parent: column, isDamaged: true)
    } else {
      scanValue(on: line, parent: column)
    }
  }

  private mutating func registerKey(
    _ name: Range<Int>, _ span: Range<Int>, column: Int, isFresh: Bool
  ) {
    closeMappings(rightOf: column)
    var mapping = BlockMapping(column: column)
    if mappings.last?.column == column {
      mapping = mappings.removeLast()
    } else if !isFresh, let above = mappings.last {
      findings.damage(.misaligned(column: above.column + 1), at: span)
      canBeParsed = false
    }
    checkKey(name, span, in: &mapping.keys)
    mappings.append(mapping)
  }

  private mutating func closeMappings(rightOf column: Int) {
    while let last = mappings.last, last.column > column { mappings.removeLast() }
  }

  /// Refuses a merge key, and a key that its mapping already has.
  mutating func checkKey(
    _ name: Range<Int>, _ span: Range<Int>, in keys: inout [String: Range<Int>]
  ) {
    let text = source.text(of: name)
    if text == "<<" {
      findings.damage(.mergeKey, at: span)
      mending.coverKey(span)
    } else if let first = keys.updateValue(span, forKey: text) {
      keys[text] = first
      findings.error(.duplicateKey(text), at: span, notes: [("it is here first", first)])
      mending.coverKey(span)
    }
  }
}

// MARK: - Values

extension Scanner {
  /// Scans a value that starts at the position; more of it may follow on lines right of its parent.
  mutating func scanValue(on line: Range<Int>, parent: Int) {
    switch bytes(at: position) {
    case .quote, .apostrophe:
      _ = scanQuoted(parent: parent)
    case .openBracket, .openBrace:
      scanFlow(parent: parent)
    case .bar, .greater:
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

  /// Refuses a value that starts with a character that means something else in YAML.
  mutating func isForbiddenStart(_ content: Range<Int>) -> Bool {
    let message: Diagnostic.Message
    switch bytes(at: content.lowerBound) {
    case .ampersand where content.count > 1: message = .anchor
    case .asterisk where content.count > 1 && !bytes(at: content.lowerBound + 1).isBlank:
      message = .alias
    case .exclamation: message = .tag
    case .ampersand, .asterisk, .at, .backtick, .percent:
      message = .forbiddenStart(source.text(of: content.lowerBound..<content.lowerBound + 1))
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
        findings.warning(.comment, at: comment..<line.upperBound)
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
  fileprivate static let tab = Self(
    "the line is indented with a tab", help: "indent with spaces, two for each step")
  fileprivate static let noBreakSpace = Self(
    "this is a no-break space, which does not count as a space here",
    help: "replace it by an ordinary space")
  fileprivate static let listInsideText = Self(
    "this list item is read as text, because the key above it already has a value",
    help: "take the text away from the key's line, or make it the first item")
  fileprivate static let indentedIntoText = Self(
    "the line is indented further than its key, so it is read as more of the text above",
    help: "start it in the same column as the key above")
  fileprivate static let secondDocument = Self(
    "a file holds one programme; a second one begins here", help: "make it a file of its own")
  fileprivate static let directive = Self(
    "a line cannot begin with '%'", help: "put text that begins with '%' in quotes")
  fileprivate static let complexKey = Self("'? ' is not used here", help: "write 'key: value'")
  fileprivate static let listAfterKey = Self(
    "a list with '- ' starts on the line below its key",
    help: "start a new line, or write the list as [one, two]")
  fileprivate static let mergeKey = Self(
    "merge keys ('<<') are not used here", help: "write the keys out")
  fileprivate static let anchor = Self(
    "text cannot begin with '&' (anchors are not used here)",
    help: "put the text in quotes; an exercise is reused by its id")
  fileprivate static let alias = Self(
    "text cannot begin with '*' (aliases are not used here)",
    help: "put the text in quotes; an exercise is reused by its id")
  fileprivate static let tag = Self(
    "text cannot begin with '!' (tags are not used here)", help: "put the text in quotes")
  fileprivate static let comment = Self(
    "text after ' #' is a comment and is not read",
    help: "put the whole text in quotes, or a space after the '#' of a comment")
  fileprivate static let curlyQuotes = Self(
    "curly quotes are a part of the text", help: "quote with \" or ', or leave the quotes out")
  fileprivate static let tooDeep = Self("nested too deeply", help: "a programme needs six levels")

  fileprivate static func forbiddenStart(_ character: String) -> Self {
    Self("text cannot begin with '\(character)'", help: "put the text in quotes")
  }

  fileprivate static func misaligned(column: Int) -> Self {
    Self(
      "the line does not line up with the lines above it", help: "start it in column \(column)")
  }

  fileprivate static func duplicateKey(_ key: String) -> Self {
    Self("\(quoted(key)) is there twice", help: "remove one of the two")
  }

  fileprivate static func missingColon(key: String?, text: String) -> Self {
    guard let key else {
      return Self("this line has no 'key: '", help: "write 'key: value', or indent it as text")
    }
    let value = String(text.dropFirst(key.count).drop { $0 == " " })
    return Self("a colon is missing after '\(key)'", help: "write '\(excerpt("\(key): \(value)"))'")
  }
}
