/// A frame with a title in its upper edge.
package struct Box: Widget {
  /// The title; nothing when empty.
  package var title: String

  /// How the frame looks.
  package var style: Style

  /// How the title looks.
  package var titleStyle: Style

  /// Creates a frame.
  package init(_ title: String = "", style: Style = .muted, titleStyle: Style = .bold) {
    self.title = title
    self.style = style
    self.titleStyle = titleStyle
  }

  /// Returns the part inside the frame, with a column of air on both sides.
  package static func inside(_ rect: Rect) -> Rect {
    rect.inset(columns: rect.columns > 4 ? 2 : 1, rows: 1)
  }

  /// Draws the frame; a part too small for one stays as it is.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let lines = canvas.glyphs.lines
    let left = rect.column
    let right = rect.columnRange.upperBound - 1
    let top = rect.row
    let bottom = rect.rowRange.upperBound - 1
    canvas.fill(rect.line(0), with: lines.horizontal, style: style)
    canvas.fill(rect.line(-1), with: lines.horizontal, style: style)
    for row in rect.inset(rows: 1).rowRange {
      canvas.write(String(lines.vertical), at: Point(column: left, row: row), style: style)
      canvas.write(String(lines.vertical), at: Point(column: right, row: row), style: style)
    }
    for (corner, column, row) in [
      (lines.topLeft, left, top), (lines.topRight, right, top),
      (lines.bottomLeft, left, bottom), (lines.bottomRight, right, bottom),
    ] {
      canvas.write(String(corner), at: Point(column: column, row: row), style: style)
    }
    if !title.isEmpty, rect.columns > 6 {
      canvas.writeLabel(" \(title) ", in: rect.line(0).inset(columns: 2), style: titleStyle)
    }
  }
}

extension Canvas {
  /// Writes text over a line that is already drawn, clipped.
  fileprivate mutating func writeLabel(_ text: String, in rect: Rect, style: Style) {
    write(text, in: rect, style: style)
  }
}
