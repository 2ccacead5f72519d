import PlainText

/// The help of a screen: every key with a sentence, in a frame.
package struct KeyHelp: Widget {
  private let title: String
  private let rows: [(keys: String, help: String)]
  private let top: Int

  /// Creates the help from a table of keys.
  package init<Action>(_ title: String, _ table: KeyTable<Action>) {
    self.init(title, rows: table.helpRows())
  }

  /// Creates the help from the names of keys and their sentences.
  ///
  /// - Parameters:
  ///   - title: What stands in the frame.
  ///   - rows: The keys and their sentences.
  ///   - top: How many lines are scrolled past where it is too long for its part.
  package init(_ title: String, rows: [(keys: String, help: String)], top: Int = 0) {
    self.title = title
    self.rows = rows
    self.top = top
  }

  /// All of it in lines, where the keys find no column of their own.
  private var paragraph: Paragraph {
    Paragraph(rows.map { "\($0.keys): \($0.help)" }.joined(separator: "\n"))
  }

  /// The last line that can stand at the top in a window; 0 where all of it fits.
  package func lastTop(in size: Size) -> Int {
    let inside = Box.inside(Rect(size))
    return max(0, paragraph.rows(at: inside.columns) - inside.rows)
  }

  /// Draws the frame in the middle of the part, over what is there.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let keyColumns = rows.map { displayWidth(cleaned($0.keys)) }.max() ?? 0
    let helpColumns = rows.map { displayWidth(cleaned($0.help)) }.max() ?? 0
    let size = Size(columns: keyColumns + helpColumns + 6, rows: rows.count + 2)
    var help = paragraph
    help.scrolled = top
    var area = rect.centred(size)
    if size.columns > rect.columns {
      let rows = help.rows(at: Box.inside(area).columns) + 2
      area = rect.centred(Size(columns: area.columns, rows: rows))
    }
    canvas.fill(area)
    canvas.draw(Box(title, style: Style(.accent)), in: area)
    let inside = Box.inside(area)
    if size.columns > rect.columns || size.rows > rect.rows {
      canvas.draw(help, in: inside)
      let edge = Point(column: area.columnRange.upperBound - 2, row: area.rowRange.upperBound - 1)
      let hasMore = help.rows(at: inside.columns) - top > inside.rows
      if hasMore, area.columns > 4 {
        canvas.write(String(canvas.glyphs.moreBelow), at: edge, style: Style(.accent, .bold))
      }
      return
    }
    for (offset, row) in rows.enumerated() {
      let parts = inside.line(offset).splitColumns(.length(keyColumns + 2), .fill)
      canvas.write(row.keys, in: parts[0], style: Style(.accent, .bold))
      canvas.write(row.help, in: parts[1])
    }
  }
}
