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
  var mappings: [BlockMapping] = []
  /// The column of a key or dash whose value is on the lines below, where there is one.
  var awaited: Int?
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

  /// A mapping in block style, by the column of its keys.
  struct BlockMapping {
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
    if indent == 0, scanDocumentMarker(on: line) { return }
    if isOpenTextGoing(on: line, column: indent) { return }
    sawContent = true
    let isValueLine = awaited.map { indent > $0 } ?? false
    var parent = isValueLine ? awaited ?? -1 : mappings.last?.column ?? -1
    awaited = nil
    var column = indent
    var dashes = 0
    while dashes <= Self.depthLimit, position < line.upperBound, bytes(at: position) == .dash,
      isBlankOrEnd(position + 1, of: line) || startsNoBreakSpace(position + 1)
        || startsKey(position + 1, of: line)
    {
      dashes += 1
      closeMappings(rightOf: column)
      parent = column
      let dash = position
      if startsKey(dash + 1, of: line) {
        let content = dash..<contentEnd(from: dash, on: line)
        findings.damage(.noSpaceAfterDash(source.text(of: content)), at: content)
        canBeParsed = false
        // What follows is scanned as if the space were there.
        column += 1
      }
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

  /// Tells whether a key of the table and its colon stand at an offset.
  private func startsKey(_ offset: Int, of line: Range<Int>) -> Bool {
    guard offset < line.upperBound, bytes(at: offset) != .dash, !bytes(at: offset).isBlank,
      let colon = colon(in: offset..<line.upperBound, on: line)
    else { return false }
    return KeyTable.isKey(source.text(of: offset..<colon))
  }

  private mutating func scanDocumentMarker(on line: Range<Int>) -> Bool {
    let start = source.bytes[line].prefix(3)
    let isStart = start.elementsEqual("---".utf8)
    if isStart || start.elementsEqual("...".utf8), isBlankOrEnd(line.lowerBound + 3, of: line) {
      if isStart, source.isLibraryMark(line) {
        mappings = []
        awaited = nil
        openText = nil
        sawContent = false
      } else if sawContent, isStart {
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

extension Diagnostic.Message {
  fileprivate static var tab: Self {
    Self(
      "the line is indented with a tab", help: "indent with spaces, two for each step")
  }
  fileprivate static var listInsideText: Self {
    Self(
      "this list item is read as text, because the key above it already has a value",
      help: "take the text away from the key's line, or make it the first item")
  }
  fileprivate static var indentedIntoText: Self {
    Self(
      "the line is indented further than its key, so it is read as more of the text above",
      help: "start it in the same column as the key above")
  }
  fileprivate static func noSpaceAfterDash(_ text: String) -> Self {
    Self(
      "a list item begins with '- '", help: "write '\(excerpt("- \(text.dropFirst())"))'")
  }
  fileprivate static var secondDocument: Self {
    Self(
      "a file holds one programme; a second one begins here", help: "make it a file of its own")
  }
  fileprivate static var directive: Self {
    Self(
      "a line cannot begin with '%'", help: "put text that begins with '%' in quotes")
  }
}
