internal import Yams

extension SourceText {
  /// Returns the bytes that a node takes up on its first line.
  ///
  /// The parser tells where a node starts; where it ends is looked up in the text.
  func span(of node: Node) -> Range<Int> {
    guard let mark = node.mark else { return 0..<0 }
    let start = offset(line: mark.line, column: mark.column)
    let line = line(lineIndex(of: start))
    let content = start..<contentEnd(from: start, on: line)
    guard let first = bytes[content].first else { return content }
    switch first {
    case .quote, .apostrophe:
      return start..<closingQuote(from: start, in: content)
    case .openBracket, .openBrace:
      return start..<closingBracket(from: start, in: content)
    default:
      guard case .scalar(let scalar) = node, scalar.style == .plain else { return content }
      let end = start + scalar.string.utf8.count
      let isWhole =
        end <= content.upperBound && bytes[start..<end].elementsEqual(scalar.string.utf8)
      return isWhole ? start..<end : content
    }
  }

  /// Returns the text behind a key's colon where all of it is a comment that is stuck to its '#'.
  func comment(after key: Range<Int>) -> String? {
    let line = line(lineIndex(of: key.lowerBound))
    let rest = bytes[min(key.upperBound, line.upperBound)..<line.upperBound]
    guard let start = rest.firstIndex(where: { !$0.isBlank && $0 != .colon }),
      bytes[start] == .hash, start + 1 < line.upperBound, !bytes[start + 1].isBlank,
      bytes[start + 1] != .hash
    else { return nil }
    return text(of: start..<line.upperBound)
  }

  private func contentEnd(from start: Int, on line: Range<Int>) -> Int {
    var end = start
    for index in start..<max(start, line.upperBound) {
      let byte = bytes[index]
      if byte == .hash, index > line.lowerBound, bytes[index - 1].isBlank { break }
      if !byte.isBlank { end = index + 1 }
    }
    return end
  }

  private func closingQuote(from start: Int, in content: Range<Int>) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < content.upperBound {
      if bytes[index] == .backslash, quote == .quote { index += 1 }
      if index < content.upperBound, bytes[index] == quote { return index + 1 }
      index += 1
    }
    return content.upperBound
  }

  private func closingBracket(from start: Int, in content: Range<Int>) -> Int {
    var depth = 0
    var index = start
    while index < content.upperBound {
      switch bytes[index] {
      case .openBracket, .openBrace: depth += 1
      case .closeBracket, .closeBrace: depth -= 1
      case .quote where !bytes[index - 1].isLetter, .apostrophe where !bytes[index - 1].isLetter:
        index = closingQuote(from: index, in: content) - 1
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return content.upperBound
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
  }
}
