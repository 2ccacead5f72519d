extension Scanner {
  mutating func scanNode(on line: Range<Int>, column: Int, parent: Int, isFresh: Bool) {
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

  mutating func scanPlainNode(
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
  mutating func reportMissingColon(_ content: Range<Int>, column: Int) {
    let text = source.text(of: content)
    let key = findings.isFull ? nil : KeyTable.longestKey(startingLineWith: text)
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
  mutating func enterKey(
    _ name: Range<Int>, _ span: Range<Int>, on line: Range<Int>, column: Int, isFresh: Bool
  ) {
    let isAligned = registerKey(name, span, column: column, isFresh: isFresh)
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
      // The lines that are right may well seem to be too far right now.
      if !isAligned { openText?.isDamaged = true }
    }
  }

  /// Takes a key up into its mapping; tells whether it lines up with one.
  @discardableResult
  mutating func registerKey(
    _ name: Range<Int>, _ span: Range<Int>, column: Int, isFresh: Bool
  ) -> Bool {
    // The group that the line was meant for is the nearest one to its right, or else around it.
    let right = mappings.first { $0.column > column }
    closeMappings(rightOf: column)
    var mapping = BlockMapping(column: column)
    var isAligned = true
    if mappings.last?.column == column {
      mapping = mappings.removeLast()
    } else if !isFresh, let above = right ?? mappings.last {
      findings.damage(.misaligned(column: above.column + 1), at: span)
      canBeParsed = false
      isAligned = false
    }
    supplyMissingDash(before: span, in: &mapping)
    checkKey(name, span, in: &mapping.keys)
    mappings.append(mapping)
    return isAligned
  }

  mutating func closeMappings(rightOf column: Int) {
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

extension Diagnostic.Message {
  fileprivate static var complexKey: Self {
    Self("'? ' is not used here", help: "write 'key: value'")
  }
  fileprivate static var listAfterKey: Self {
    Self(
      "a list with '- ' starts on the line below its key",
      help: "start a new line, or write the list as [one, two]")
  }
  fileprivate static var mergeKey: Self {
    Self(
      "merge keys ('<<') are not used here", help: "write the keys out")
  }

  fileprivate static func misaligned(column: Int) -> Self {
    Self(
      "the line does not line up with the lines above it",
      help: "start it in column \(column), or mend the lines above it")
  }

  /// A key is not told from its value.
  static func missingColon(key: String?, text: String) -> Self {
    guard let key else {
      if let first = text.first, "•–—·*-".contains(first) {
        let item = text.dropFirst().drop { $0 == " " }
        return Self(
          "a list item begins with '- '",
          help: "write '\(excerpt("- \(item)"))', in the column of the others")
      }
      if text.contains("：") {
        return Self("this colon is a wide one, which does not count here", help: "write ': '")
      }
      return Self("this line has no 'key: '", help: "write 'key: value', or indent it as text")
    }
    let value = String(text.dropFirst(key.count).drop { " =;".contains($0) })
    return Self("a colon is missing after '\(key)'", help: "write '\(excerpt("\(key): \(value)"))'")
  }
}
