/// Columns of blocks that show a height finer than a row.
struct BlockLevels {
  /// The glyphs of one cell from the lowest to the full one.
  private let levels: [String]

  init(_ glyphs: GlyphSet) {
    levels = glyphs.pick(
      ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], ["_", ".", "-", ":", "=", "#"])
  }

  /// The glyph of a full cell.
  var full: String { levels[levels.count - 1] }

  /// Returns the glyphs of a column of cells from the bottom up, nil above its end.
  ///
  /// The lowest level is kept for the bottom of the scale: a zero is seen, and is seen to be one.
  func column(_ fraction: Double, rows: Int) -> [String?] {
    guard rows > 0 else { return [] }
    let steps = levels.count
    let top = rows * steps
    let height =
      fraction > 0 ? max(2, (fraction * Double(top - 1)).rounded(in: 0...(top - 1)) + 1) : 1
    return (0..<rows).map { row in
      let left = height - row * steps
      return left <= 0 ? nil : levels[min(left, steps) - 1]
    }
  }
}
