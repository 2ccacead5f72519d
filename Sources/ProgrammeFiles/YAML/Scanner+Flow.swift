extension Scanner {
  /// Scans a list in `[ ]` or a mapping in `{ }` that opens at the position, to its end.
  mutating func scanFlow(parent: Int) {
    let outermost = position
    var open: [FlowCollection] = []
    while position < source.bytes.count {
      let line = source.line(source.lineIndex(of: position))
      skipBlanks(on: line)
      if isEndOfContent(on: line) {
        let next = lineStart(after: position)
        guard next < source.bytes.count, !isOutdented(lineAt: next, parent: parent) else { break }
        position = next
        continue
      }
      let byte = bytes(at: position)
      switch byte {
      case .openBracket, .openBrace:
        guard open.count < Self.depthLimit else { return refuseDepth(at: position) }
        open.mutateLast { $0.take(position..<position + 1) }
        open.append(FlowCollection(opener: position, isMapping: byte == .openBrace))
        position += 1
      case .closeBracket, .closeBrace:
        guard let collection = open.popLast() else { return }
        guard collection.isMapping == (byte == .closeBrace) else {
          findings.damage(
            .wrongBracket(source.text(of: collection.opener..<collection.opener + 1)),
            at: position..<position + 1, notes: [("it opens here", collection.start)])
          return abandonFlow(from: outermost, at: line, parent: parent)
        }
        finishEntry(of: collection)
        position += 1
        if open.isEmpty { return expectEndOfLine(from: outermost, on: line, parent: parent) }
      case .comma:
        guard let collection = open.popLast() else { return }
        if collection.isEmpty {
          findings.damage(.loneComma, at: position..<position + 1)
          mending.blank(position..<position + 1)
        }
        finishEntry(of: collection)
        open.append(collection.afterComma(at: position))
        position += 1
      case .quote, .apostrophe:
        guard let span = scanQuoted(parent: parent, isInFlow: true) else {
          return abandonFlow(from: outermost, at: line, parent: parent)
        }
        open.mutateLast { $0.take(span) }
        takeColon(of: &open, name: span.dropFirst().dropLast(), span, isQuoted: true)
      default:
        scanPlainInFlow(of: &open, on: line)
      }
    }
    let opener = open.last?.start ?? outermost..<outermost + 1
    findings.damage(.unclosedBracket(source.text(of: opener)), at: opener)
    abandonFlow(
      from: outermost, at: source.line(source.lineIndex(of: position)), parent: parent)
  }

  private mutating func scanPlainInFlow(of open: inout [FlowCollection], on line: Range<Int>) {
    let content = position..<flowTextEnd(from: position, on: line)
    let end = source.bytes[content].lastIndex { !$0.isBlank } ?? position
    let span = position..<max(position + 1, end + 1)
    position = max(position + 1, content.upperBound)
    guard !isForbiddenStart(span) else { return open.mutateLast { $0.isDamaged = true } }
    if isEndOfContent(on: line) { warnAboutText(span, on: line) }
    open.mutateLast { $0.take(span) }
    takeColon(of: &open, name: span, span, isQuoted: false)
  }

  /// Takes a colon that follows a key, or reports the second one of an entry.
  private mutating func takeColon(
    of open: inout [FlowCollection], name: Range<Int>, _ span: Range<Int>, isQuoted: Bool
  ) {
    guard position < source.bytes.count, bytes(at: position) == .colon, var last = open.popLast()
    else { return }
    defer { open.append(last) }
    if last.hasColon {
      let line = source.line(source.lineIndex(of: position))
      var end = position
      while end < line.upperBound, !bytes(at: end).isFlowIndicator { end += 1 }
      let value = span.lowerBound..<end
      findings.damage(.colonInText(source.text(of: value)), at: value)
      mending.blank(value)
      position = end
    } else {
      last.hasColon = true
      (last.key, last.value) = (name, nil)
      if last.isMapping { checkKey(name, span, in: &last.keys) }
      position += 1
    }
  }

  /// Reports an entry of a mapping that has no value of its own: mostly text after a comma.
  private mutating func finishEntry(of collection: FlowCollection) {
    guard collection.isMapping, !collection.hasColon, !collection.isDamaged,
      let entry = collection.entry
    else { return }
    if let colon = source.bytes[entry].firstIndex(of: .colon), colon + 1 < entry.upperBound,
      KeyTable.isKey(source.text(of: entry.lowerBound..<colon))
    {
      let key = source.text(of: entry.lowerBound..<colon)
      findings.damage(.missingSpace(key, in: source.text(of: entry)), at: entry)
      mending.blank(colon + 1..<entry.upperBound)
    } else if bytes(at: entry.lowerBound).isFlowIndicator {
      findings.damage(.keyNotText, at: entry)
      mending.blank(entry)
    } else if let key = KeyTable.longestKey(startingLineWith: source.text(of: entry)),
      key.utf8.count < entry.count,
      source.text(of: entry).dropFirst(key.count + 1).first?.isNumber == true
    {
      findings.damage(.missingColon(key: key, text: source.text(of: entry)), at: entry)
      mending.blank((collection.comma ?? entry.lowerBound)..<entry.upperBound)
    } else if let comma = collection.comma {
      let value = (collection.value ?? entry).lowerBound..<looseEnd(from: entry.upperBound)
      let key = collection.key.map { source.text(of: $0) }
      findings.damage(
        .commaInText(source.text(of: value), isList: key.map(KeyTable.isListKey) ?? false),
        at: entry)
      mending.blank(comma..<entry.upperBound)
    } else {
      findings.damage(.loneKey, at: entry)
      mending.blank(entry)
    }
  }

  /// Returns where the entries end that have no key, after one that has none and on its line.
  private func looseEnd(from start: Int) -> Int {
    let line = source.line(source.lineIndex(of: start))
    var end = start
    var index = start
    while index < line.upperBound, bytes(at: index) == .comma {
      let next = flowTextEnd(from: index + 1, on: line)
      guard next < line.upperBound, bytes(at: next) == .comma || bytes(at: next) == .closeBrace,
        source.bytes[index + 1..<next].contains(where: { !$0.isBlank })
      else { break }
      (index, end) = (next, next)
    }
    return end
  }

  private mutating func abandonFlow(from start: Int, at line: Range<Int>, parent: Int) {
    let end = max(line.upperBound, start)
    mending.blank(start..<end)
    findings.markDamaged(start..<end)
    position = end
    openText = OpenText(parent: parent, isDamaged: true)
  }

  private mutating func expectEndOfLine(from start: Int, on line: Range<Int>, parent: Int) {
    let closer = position
    skipBlanks(on: line)
    guard !isEndOfContent(on: line) else { return }
    let content = position..<contentEnd(from: position, on: line)
    let bracket = source.text(of: closer - 1..<closer)
    findings.damage(.textAfterBracket(bracket), at: content)
    abandonFlow(from: start, at: line, parent: parent)
  }

  private func flowTextEnd(from start: Int, on line: Range<Int>) -> Int {
    var index = start
    while index < line.upperBound {
      let byte = bytes(at: index)
      if byte.isFlowIndicator { break }
      if byte == .hash, index > start, bytes(at: index - 1).isBlank { break }
      if byte == .colon,
        isBlankOrEnd(index + 1, of: line) || bytes(at: index + 1).isFlowIndicator
      {
        break
      }
      index += 1
    }
    return index
  }
}

/// A list or mapping in brackets that is being scanned.
private struct FlowCollection {
  let opener: Int
  let isMapping: Bool
  var keys: [String: Range<Int>] = [:]
  /// What the current entry takes up so far.
  var entry: Range<Int>?
  /// The comma before the current entry.
  var comma: Int?
  /// The key of the entry before that one, or of the current one once its colon was there.
  var key: Range<Int>?
  /// The value that goes with that key, from where it begins.
  var value: Range<Int>?
  var hasColon = false
  var isDamaged = false

  init(opener: Int, isMapping: Bool) {
    self.opener = opener
    self.isMapping = isMapping
  }

  var start: Range<Int> { opener..<opener + 1 }

  /// Whether the current entry has nothing in it.
  var isEmpty: Bool { entry == nil && !hasColon && !isDamaged }

  mutating func take(_ span: Range<Int>) {
    entry = (entry?.lowerBound ?? span.lowerBound)..<span.upperBound
    if hasColon { value = value ?? span }
  }

  func afterComma(at comma: Int) -> FlowCollection {
    var next = self
    next.entry = nil
    next.comma = comma
    next.hasColon = false
    next.isDamaged = false
    return next
  }
}

extension [FlowCollection] {
  fileprivate mutating func mutateLast(_ change: (inout FlowCollection) -> Void) {
    if !isEmpty { change(&self[count - 1]) }
  }
}

extension Diagnostic.Message {
  fileprivate static var loneComma: Self {
    Self("there is nothing before this comma", help: "write something there, or remove the comma")
  }
  fileprivate static var loneKey: Self {
    Self(
      "this has no value", help: "write 'key: value'; text that begins with '{' must be in quotes")
  }

  fileprivate static func commaInText(_ text: String, isList: Bool) -> Self {
    isList
      ? Self(
        "the comma before this ends the value: a list inside { } is written in [ ]",
        help: "write [\(excerpt(text))]")
      : Self(
        "the comma before this ends the value: text with a comma inside { } must be in quotes",
        help: "write \(inQuotes(text))")
  }

  fileprivate static func unclosedBracket(_ bracket: String) -> Self {
    Self(
      "the '\(bracket)' is never closed",
      help: "close it with '\(bracket == "{" ? "}" : "]")'")
  }

  fileprivate static func wrongBracket(_ opener: String) -> Self {
    Self("this does not close the '\(opener)'", help: "write '\(opener == "{" ? "}" : "]")'")
  }

  fileprivate static func textAfterBracket(_ bracket: String) -> Self {
    Self(
      "there is text after the closing '\(bracket)'",
      help: "put text that begins with a bracket in quotes")
  }
}
