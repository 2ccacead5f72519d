package import PlainText

/// Time and words in letters that grow with the room there is.
///
/// A pixel is as many columns wide as half rows high, so that letters keep their shape; the steps
/// are a column wide where half blocks may be used, and two columns after the smallest otherwise.
/// Where even the smallest letters do not fit, ordinary text is drawn.
package struct BigType: Widget {
  /// What is written; letters become capitals.
  package let text: String

  /// A text for which room is kept as well, so that a clock does not change its size.
  package let reserving: String

  /// How the letters look.
  package let style: Style

  /// Where the text stands.
  package let alignment: Alignment

  /// Creates big type.
  package init(
    _ text: String, reserving: String = "", style: Style = .bold, alignment: Alignment = .centre
  ) {
    self.text = cleaned(text, limit: 80).uppercased()
    self.reserving = cleaned(reserving, limit: 80).uppercased()
    self.style = style
    self.alignment = alignment
  }

  /// Returns the size that the text is drawn at in a room, or nothing when only plain text fits.
  package func size(fitting room: Size, glyphs: GlyphSet) -> Size? {
    guard let scale = scale(fitting: room, glyphs: glyphs), let rows = Self.pixels(text) else {
      return nil
    }
    return Self.size(of: rows, scale: scale)
  }

  /// Returns how many columns the smallest letters of a text take; nothing where a letter is missing.
  package static func leastColumns(of text: String) -> Int? {
    pixels(cleaned(text, limit: 80).uppercased())?.first?.count
  }

  /// Draws the largest letters that fit, in the middle between top and bottom.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    guard let scale = scale(fitting: rect.size, glyphs: canvas.glyphs),
      let pixels = Self.pixels(text)
    else {
      canvas.write(text, in: rect.line((rect.rows - 1) / 2), alignment, style: style)
      return
    }
    let size = Self.size(of: pixels, scale: scale)
    let column = rect.column + indent(alignment, rect.columns - size.columns)
    let row = rect.row + (rect.rows - size.rows) / 2
    for line in 0..<size.rows {
      let upper = Self.line(pixels, at: 2 * line / scale)
      let lower = Self.line(pixels, at: (2 * line + 1) / scale)
      for pixel in upper.indices where upper[pixel] || lower[pixel] {
        let glyph = Self.glyph(upper: upper[pixel], lower: lower[pixel], canvas.glyphs)
        let place = Rect(
          column: column + pixel * scale, row: row + line, columns: scale, rows: 1)
        canvas.fill(place, with: glyph, style: style)
      }
    }
  }

  /// The number of columns that a pixel takes, and of half rows.
  private func scale(fitting room: Size, glyphs: GlyphSet) -> Int? {
    guard let pixels = Self.pixels(text), let width = pixels.first?.count, width > 0 else {
      return nil
    }
    let reserved = Self.pixels(reserving)?.first?.count ?? 0
    let most = min(room.columns / max(width, reserved), 2 * room.rows / BigLetters.height)
    let scale = glyphs.isUnicode || most == 1 ? most : most - most % 2
    return scale > 0 ? scale : nil
  }

  private static func size(of pixels: [[Bool]], scale: Int) -> Size {
    Size(
      columns: (pixels.first?.count ?? 0) * scale, rows: (BigLetters.height * scale + 1) / 2)
  }

  private static func line(_ pixels: [[Bool]], at row: Int) -> [Bool] {
    row < pixels.count ? pixels[row] : Array(repeating: false, count: pixels.first?.count ?? 0)
  }

  /// The glyph for a cell of which at least one half is filled.
  private static func glyph(upper: Bool, lower: Bool, _ glyphs: GlyphSet) -> Character {
    upper && lower ? glyphs.block : upper ? glyphs.upperHalf : glyphs.lowerHalf
  }

  /// The pixel rows of a whole text, a column between letters; nothing when a letter is missing.
  private static func pixels(_ text: String) -> [[Bool]]? {
    var rows = Array(repeating: [Bool](), count: BigLetters.height)
    for character in text {
      guard let picture = BigLetters.rows(of: character) else { return nil }
      for row in rows.indices {
        if !rows[row].isEmpty { rows[row].append(false) }
        rows[row] += picture[row]
      }
    }
    return rows
  }
}
