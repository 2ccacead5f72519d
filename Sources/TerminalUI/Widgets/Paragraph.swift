package import PlainText

/// Text wrapped to the width it is given.
package struct Paragraph: Widget {
  /// The text; line breaks begin a new line.
  package var text: String

  /// Where its lines stand.
  package var alignment: Alignment

  /// How it looks.
  package var style: Style

  /// The number of lines that are scrolled away at the top.
  package var scrolled: Int

  /// Creates a paragraph.
  package init(
    _ text: String, _ alignment: Alignment = .left, style: Style = .plain, scrolled: Int = 0
  ) {
    self.text = cleaned(text, lineBreaks: .kept, limit: 20_000)
    self.alignment = alignment
    self.style = style
    self.scrolled = scrolled
  }

  /// Returns the number of rows that the text needs at a width in columns.
  package func rows(at columns: Int) -> Int { wrapped(text, to: columns).count }

  /// Returns the paragraph scrolled to a page of it, counted from 0, as large as a part has room for;
  /// after the last page comes the first.
  package func page(_ number: Int, in size: Size) -> Paragraph {
    let lines = rows(at: size.columns)
    guard size.rows > 0, lines > size.rows else { return self }
    let pages = (lines + size.rows - 1) / size.rows
    var paragraph = self
    paragraph.scrolled = max(0, number) % pages * size.rows
    return paragraph
  }

  /// Draws as many lines as there is room for; the last one says when there are more.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let lines = wrapped(text, to: rect.columns).dropFirst(max(0, scrolled))
    for (offset, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = offset == rect.rows - 1 && lines.count > rect.rows
      canvas.write(
        isCut ? line + canvas.glyphs.ellipsis : line, in: rect.line(offset), alignment,
        style: style)
    }
  }
}
