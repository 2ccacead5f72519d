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

/// Returns where labels begin on one line, each over the place it names, so that none touches another.
///
/// A label in the way of the one after it, or of the end of the line, moves to the left as long as it
/// still stands over its place; where that is not far enough it is left out.
///
/// - Parameters:
///   - labels: The labels from left to right: the place each names, and how wide it is.
///   - end: The end of the line.
///   - gap: How far apart labels are at least.
/// - Returns: The beginning of each label; nothing of one that is left out.
func labelStarts(
  _ labels: [(place: Double, width: Double)], before end: Double, gap: Double
) -> [Double?] {
  var end = end
  let starts = labels.reversed().map { label -> Double? in
    let start = min(label.place, end - label.width)
    guard start >= max(0, label.place - label.width + 1) else { return nil }
    end = start - gap
    return start
  }
  return starts.reversed()
}

/// Chooses which labels to write on one line so that none touches another.
struct LabelLine {
  /// The first place that is free.
  private(set) var end = 0.0

  /// Takes a place on the line, or returns false where a label before is in the way.
  mutating func take(from start: Double, width: Double, gap: Double) -> Bool {
    guard start >= end else { return false }
    end = start + width + gap
    return true
  }
}
