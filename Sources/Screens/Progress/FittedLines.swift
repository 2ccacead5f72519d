import PlainText
import TerminalUI

/// Wraps texts into a part of a screen.
///
/// Where they need more rows than there are, the longest give up their last ones, and what is left of
/// such a text ends in an ellipsis.
///
/// - Parameters:
///   - texts: The texts, each with how it looks; one that comes earlier is cut later.
///   - size: The room.
///   - ellipsis: What stands where something was cut.
/// - Returns: The lines.
func fittedLines(
  _ texts: [(text: String, style: Style)], to size: Size, ellipsis: String
) -> [StyledLine] {
  let wrapped = texts.filter { !$0.text.isEmpty }.map {
    (lines: PlainText.wrapped($0.text, to: size.columns), style: $0.style)
  }
  var shown = wrapped.map(\.lines.count)
  while shown.reduce(0, +) > size.rows {
    guard let most = shown.max(), most > 1, let longest = shown.lastIndex(of: most) else { break }
    shown[longest] -= 1
  }
  let lines = zip(wrapped, shown).flatMap { text, count in
    text.lines.prefix(count).enumerated().map { index, line in
      let isCut = index == count - 1 && count < text.lines.count
      let whole = isCut ? line + " " + text.lines[count] : line
      return StyledLine(
        clipped(whole, to: size.columns, ellipsis: ellipsis), style: text.style)
    }
  }
  return Array(lines.prefix(size.rows))
}
