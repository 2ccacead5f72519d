/// The course of some values on a single line.
package struct Sparkline: Chart, Equatable {
  package var title: String
  package var summary: String
  /// The values in the order of time, nil where one is missing.
  package var values: [Double?]
  /// The range of values; those beyond it are drawn at its edge.
  package var scale: ValueScale
  package var role: Role

  package init(
    title: String, summary: String = "", values: [Double?], scale: ValueScale = .pain,
    role: Role = .primary
  ) {
    self.title = title
    self.summary = summary
    self.values = values.map { $0?.ifFinite }
    self.scale = scale
    self.role = role
  }

  package var table: ChartTable {
    ChartTable(
      header: ["", title],
      rows: values.enumerated().map { index, value in
        [String(index + 1), value?.short ?? ""]
      })
  }

  /// Draws the latest values, one to a column, however high the place is.
  package func glyphLines(width: Int, height: Int, glyphs: GlyphSet) -> [ChartLine] {
    height > 0 ? [line(width: width, glyphs: glyphs)] : []
  }

  /// Draws the latest values, one to a column.
  package func line(width: Int, glyphs: GlyphSet) -> ChartLine {
    var grid = GlyphGrid(width: width, height: 1)
    let blocks = BlockLevels(glyphs)
    for (column, value) in values.suffix(grid.width).enumerated() {
      let glyph = value.flatMap { blocks.column(scale.fraction(of: $0), rows: 1).first ?? nil }
      grid.put(
        glyph ?? glyphs.missing, column: column, row: 0, role: glyph == nil ? .missing : role)
    }
    return grid.lines.first ?? ChartLine(runs: [])
  }

  package func drawing(width: Double, height: Double) -> Drawing {
    let whole = SeriesChart(
      title: title, summary: summary,
      series: [
        Series(
          name: title, role: role,
          values: values.enumerated().map { DayValue(day: $0.offset, value: $0.element) })
      ],
      scale: scale)
    // Below the size of a full chart a series chart is a bare line.
    return whole.drawing(width: width, height: min(height, 80))
  }
}
