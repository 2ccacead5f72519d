import PlainText

/// A bar that fills from left to right, its label outside it.
package struct Gauge: Widget {
  /// How much is filled, from 0 to 1.
  package let fraction: Double

  /// What stands at the right of the bar; nothing when empty.
  package var label: String

  /// How the filled part looks.
  package var style: Style

  /// Creates a gauge; what is not a number counts as empty.
  package init(_ fraction: Double, label: String = "", style: Style = Style(.accent)) {
    self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.label = label
    self.style = style
  }

  /// Draws the bar as high as the part, the label on its middle row.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let wanted = label.isEmpty ? 0 : displayWidth(cleaned(label)) + 1
    let labelColumns = wanted < rect.columns / 2 ? wanted : 0
    let parts = rect.splitColumns(.fill, .length(labelColumns))
    let line = bar(columns: rect.columns - labelColumns, glyphs: canvas.glyphs)
    for row in 0..<rect.rows {
      canvas.write(line.filled, in: parts[0].line(row), style: style)
      canvas.write(
        line.empty, in: parts[0].line(row), .right, style: .muted)
    }
    if labelColumns > 0 {
      canvas.write(label, in: parts[1].line((rect.rows - 1) / 2), .right)
    }
  }

  /// The filled and the empty part of a bar, together as wide as asked.
  private func bar(columns: Int, glyphs: GlyphSet) -> (filled: String, empty: String) {
    let steps = glyphs.barParts.count
    let filled = Int((fraction * Double(columns * steps)).rounded(.down))
    let whole = filled / steps
    var text = String(repeating: glyphs.barParts[steps - 1], count: whole)
    let rest = filled % steps
    if rest > 0 { text.append(glyphs.barParts[rest - 1]) }
    let used = whole + (rest > 0 ? 1 : 0)
    return (text, String(repeating: glyphs.barEmpty, count: max(0, columns - used)))
  }
}
