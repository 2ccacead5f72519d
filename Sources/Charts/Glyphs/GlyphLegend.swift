/// The line or lines below a chart that say what its glyphs mean.
struct GlyphLegend {
  /// A glyph, its role and what it means.
  typealias Entry = (glyph: String, role: Role, name: String)

  /// The entries of each line.
  private let lines: [[Entry]]

  private static let gap = 3

  /// Breaks entries into lines of a width; entries that are wider than a line are left out.
  init(_ entries: [Entry], width: Int) {
    var lines: [[Entry]] = []
    var used = 0
    for entry in entries {
      let columns = GlyphLegend.columns(of: entry)
      guard columns <= width else { continue }
      if lines.isEmpty || used + GlyphLegend.gap + columns > width {
        lines.append([entry])
        used = columns
      } else {
        lines[lines.count - 1].append(entry)
        used += GlyphLegend.gap + columns
      }
    }
    self.lines = lines
  }

  /// The rows the legend takes.
  var height: Int { lines.count }

  /// Writes the legend from a row of a grid downwards.
  func put(on grid: inout GlyphGrid, row: Int) {
    for (offset, line) in lines.enumerated() {
      var column = 0
      for entry in line {
        grid.put(entry.glyph, column: column, row: row + offset, role: entry.role)
        let start = entry.glyph.isEmpty ? 0 : entry.glyph.columns + 1
        grid.put(entry.name, column: column + start, row: row + offset, role: .muted)
        column += GlyphLegend.columns(of: entry) + GlyphLegend.gap
      }
    }
  }

  private static func columns(of entry: Entry) -> Int {
    (entry.glyph.isEmpty ? 0 : entry.glyph.columns + 1) + entry.name.columns
  }
}
