import PlainText

extension String {
  /// The text without anything that could upset a screen or a page, on one line.
  var displayable: String { cleaned(self) }

  /// The columns the text takes on a terminal once it is displayable.
  var columns: Int { displayWidth(displayable) }

  /// The displayable text cut to a number of columns.
  func clippedLabel(to columns: Int, glyphs: GlyphSet) -> String {
    clipped(displayable, to: columns, ellipsis: glyphs.pick("…", "~"))
  }

  /// The displayable text at the right of a number of columns.
  func rightLabel(in columns: Int, glyphs: GlyphSet) -> String {
    padded(displayable, to: columns, .right, ellipsis: glyphs.pick("…", "~"))
  }

  /// A guess, on the safe side, at the width of the text on a drawing in user units.
  var drawnWidth: Double { Double(columns) * 6.5 }
}

/// Chooses which labels to write on one line so that none touches another.
struct LabelLine {
  private var end = 0.0

  /// Takes a place on the line, or returns false where a label before is in the way.
  mutating func take(from start: Double, width: Double, gap: Double) -> Bool {
    guard start >= end else { return false }
    end = start + width + gap
    return true
  }
}
