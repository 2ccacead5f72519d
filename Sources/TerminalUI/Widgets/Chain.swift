import PlainText

/// Links one below another, each with a name and a text: the joints of a leg and what they do.
package struct Chain: Widget {
  /// One link.
  package struct Link: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The text.
    package var text: String

    /// Creates a link.
    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The links from top to bottom.
  package let links: [Link]

  /// How the names look.
  package let style: Style

  /// Creates a chain.
  package init(_ links: [Link], style: Style = Style(.accent, .bold)) {
    self.links = links
    self.style = style
  }

  /// Draws the links, with a line between them as far as there is room for both.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let names = links.map { displayWidth(cleaned($0.name)) }.max() ?? 0
    let indent = names + 3
    guard rect.columns >= indent + 8 else { return }
    let texts = links.map { wrapped(cleaned($0.text), to: rect.columns - indent) }
    let needed = texts.reduce(0) { $0 + max(1, $1.count) }
    // Lines of text go first where there is no room, then the links at the end.
    let most = needed <= rect.rows ? Int.max : max(1, rect.rows / max(1, links.count))
    let spare = max(0, rect.rows - (needed <= rect.rows ? needed : rect.rows))
    let between = links.count > 1 ? min(2, spare / (links.count - 1)) : 0
    var row = 0
    for (index, link) in links.enumerated() {
      let text = texts[index].prefix(most)
      canvas.write(String(canvas.glyphs.open), in: rect.line(row), style: style)
      canvas.write(link.name, in: rect.line(row).inset(columns: 2), style: style)
      let height = max(1, text.count)
      for (line, words) in text.enumerated() {
        let place = rect.line(row + line).splitColumns(.length(indent), .fill)[1]
        canvas.write(words, in: place, style: .bold)
      }
      if index < links.count - 1 {
        for line in 1..<(height + between) {
          let place = rect.line(row + line)
          canvas.write(String(canvas.glyphs.lines.vertical), in: place, style: .muted)
        }
      }
      row += height + between
    }
  }
}
