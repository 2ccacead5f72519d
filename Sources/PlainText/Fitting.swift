/// Where a text stands in a space wider than itself.
package enum Alignment: Sendable {
  /// At the left edge.
  case left
  /// In the middle, the odd column on the right.
  case centre
  /// At the right edge.
  case right
}

/// Returns a text cut to a width in columns, ending in an ellipsis if something was cut.
///
/// A wide character is never split; where one does not fit the result is a column narrower.
package func clipped(
  _ text: some StringProtocol, to width: Int, ellipsis: String = "…"
) -> String {
  guard width > 0 else { return "" }
  let whole = prefix(of: text, upTo: width)
  if whole.endIndex == text.endIndex { return String(whole) }
  let mark = String(prefix(of: ellipsis, upTo: width))
  return prefix(of: text, upTo: width - displayWidth(mark)) + mark
}

/// Returns the longest start of a text that fits a width in columns.
package func prefix<Text: StringProtocol>(of text: Text, upTo width: Int) -> Text.SubSequence {
  var used = 0
  var end = text.startIndex
  let scalars = text.unicodeScalars
  while end < text.endIndex {
    let next = displayWidth(scalars[end])
    if used + next > max(width, 0) { break }
    used += next
    end = scalars.index(after: end)
  }
  return text[..<end]
}

/// Returns a text clipped or filled with spaces to exactly a width in columns.
package func padded(
  _ text: some StringProtocol, to width: Int, _ alignment: Alignment = .left,
  ellipsis: String = "…"
) -> String {
  let text = clipped(text, to: width, ellipsis: ellipsis)
  let space = max(0, width - displayWidth(text))
  let before = indent(alignment, space)
  return spaces(before) + text + spaces(space - before)
}

/// Returns the columns to leave before a text, given the columns it leaves free.
package func indent(_ alignment: Alignment, _ space: Int) -> Int {
  switch alignment {
  case .left: 0
  case .centre: max(0, space) / 2
  case .right: max(0, space)
  }
}

private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
