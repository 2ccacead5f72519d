package import PlainText

extension Canvas {
  /// Writes one line of text into the first row of a part, clipped with an ellipsis.
  package mutating func write(
    _ text: some StringProtocol, in rect: Rect, _ alignment: Alignment = .left,
    style: Style = .plain
  ) {
    guard !rect.isEmpty else { return }
    let line = clipped(cleaned(text), to: rect.columns, ellipsis: glyphs.ellipsis)
    let before = indent(alignment, rect.columns - displayWidth(line))
    write(line, at: Point(column: rect.column + before, row: rect.row), style: style, limit: rect)
  }

  /// Draws a widget into a part, which it does not leave.
  package mutating func draw(_ widget: some Widget, in rect: Rect) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    widget.draw(in: area, on: &self)
  }

  /// The rows as text, without spaces at their ends.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<size.columns { line.append(contentsOf: scalars(column, row)) }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// The whole picture as text, a line for each row.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The styles that are not plain, a line for each run of cells: `row columns role emphasis`.
  package var styleRuns: String {
    var runs = ""
    for row in 0..<size.rows {
      var start = 0
      while start < size.columns {
        let style = self[start, row].style
        var end = start + 1
        while end < size.columns, self[end, row].style == style { end += 1 }
        if style != .plain { runs += "\(row) \(start)..<\(end) \(style)\n" }
        start = end
      }
    }
    return runs
  }
}

extension Style: CustomStringConvertible {
  /// The role and the ways of emphasis as words.
  package var description: String {
    let ways: [(Emphasis, String)] = [
      (.bold, "bold"), (.reverse, "reverse"), (.underline, "underline"), (.dim, "dim"),
    ]
    return (["\(role)"] + ways.filter { emphasis.contains($0.0) }.map(\.1)).joined(separator: " ")
  }
}
