import PlainText

/// One line of keys and what they do; those at the end go first when room is short.
package struct Footer: Widget {
  /// The keys, the most important first.
  package var hints: [KeyHint]

  /// Creates a footer.
  package init(_ hints: [KeyHint]) { self.hints = hints }

  /// Draws into the last row of the part, whole hints only.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let line = rect.line(-1)
    var column = line.column
    for hint in hints {
      let gap = column > line.column ? 2 : 0
      let width = displayWidth(cleaned(hint.key)) + 1 + displayWidth(cleaned(hint.label))
      guard column + gap + width <= line.columnRange.upperBound else { return }
      let end = canvas.write(
        hint.key, at: Point(column: column + gap, row: line.row), style: Style(.accent, .bold),
        limit: line)
      column = canvas.write(
        hint.label, at: Point(column: end + 1, row: line.row), style: .muted, limit: line)
    }
  }
}
