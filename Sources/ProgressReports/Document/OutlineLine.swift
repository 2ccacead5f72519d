/// A line that may belong to the one above it.
package struct OutlineLine: Hashable, Sendable {
  /// How many lines it belongs to, one within the other.
  var depth: Int
  /// Whether it is one of a list.
  var isItem: Bool
  var text: String

  /// The deepest that lines are told apart.
  static let deepest = 5

  /// Tells from the blanks at their starts what lines belong to; empty lines and dashes go.
  package static func lines(_ lines: [String]) -> [OutlineLine] {
    var margins: [Int] = []
    return lines.compactMap { line in
      let margin = line.prefix { $0 == " " }.count
      var text = line.dropFirst(margin)
      let isItem = text.hasPrefix("- ")
      if isItem { text = text.dropFirst(2) }
      guard !text.isEmpty else { return nil }
      while let last = margins.last, last >= margin { margins.removeLast() }
      margins.append(margin)
      return OutlineLine(
        depth: min(margins.count - 1, deepest), isItem: isItem, text: String(text))
    }
  }
}
