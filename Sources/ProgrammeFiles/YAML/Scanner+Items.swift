extension Scanner {
  /// Begins a list item anew where its dash was forgotten, so that what follows is read as the next one.
  mutating func supplyMissingDash(before span: Range<Int>, in mapping: inout BlockMapping) {
    guard startsItemWithoutDash(span, in: mapping) else { return }
    let line = source.line(source.lineIndex(of: span.lowerBound))
    let content = span.lowerBound..<contentEnd(from: span.lowerBound, on: line)
    findings.error(.missingDash(source.text(of: content)), at: span)
    mending.cover(span.lowerBound - 2..<span.lowerBound - 1, with: "-")
    mapping = BlockMapping(column: mapping.column)
  }

  /// Tells whether the first key of a list item is there again, and so is the key after it.
  private func startsItemWithoutDash(_ span: Range<Int>, in mapping: BlockMapping) -> Bool {
    guard let first = mapping.keys[source.text(of: span)], first.lowerBound >= 2,
      bytes(at: first.lowerBound - 2) == .dash,
      source.line(source.lineIndex(of: span.lowerBound)).lowerBound + 2 <= span.lowerBound,
      bytes(at: span.lowerBound - 2) == .space, bytes(at: span.lowerBound - 1) == .space,
      let next = nextKey(after: span.lowerBound, column: mapping.column)
    else { return false }
    return mapping.keys[next] != nil
  }

  /// Returns the next key in a column; nothing where the group ends before it.
  private func nextKey(after offset: Int, column: Int) -> String? {
    var start = lineStart(after: offset)
    while start < source.bytes.count {
      let line = source.line(source.lineIndex(of: start))
      let content = line.lowerBound + source.bytes[line].prefix { $0 == .space }.count
      if content < line.upperBound, bytes(at: content) != .hash {
        let indent = content - line.lowerBound
        if indent < column { return nil }
        if indent == column {
          return colon(in: content..<line.upperBound, on: line).map {
            source.text(of: content..<$0)
          }
        }
      }
      start = lineStart(after: start)
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func missingDash(_ text: String) -> Self {
    Self("the next list item begins without its '- '", help: "write '\(excerpt("- \(text)"))'")
  }
}
