extension BarChart {
  package func glyphLines(width: Int, height: Int, glyphs: GlyphSet) -> [ChartLine] {
    var grid = GlyphGrid(width: width, height: height)
    guard !bars.isEmpty else {
      grid.put(words.noData, column: 0, row: 0, role: .muted)
      return grid.lines
    }
    let layout = BarGlyphLayout(self, width: grid.width, height: grid.height, glyphs: glyphs)
    if layout.hidden > 0 {
      grid.put(
        ChartWords.filled(words.hidden, layout.hidden)
          .clippedLabel(to: grid.width, glyphs: glyphs),
        column: 0, row: 0, role: .muted)
    }
    for (offset, bar) in bars.suffix(layout.shown).enumerated() {
      put(bar, row: offset + (layout.hidden > 0 ? 1 : 0), layout: layout, glyphs: glyphs, on: &grid)
    }
    layout.legend?.put(on: &grid, row: layout.legendRow)
    return grid.lines
  }

  private func put(
    _ bar: Bar, row: Int, layout: BarGlyphLayout, glyphs: GlyphSet, on grid: inout GlyphGrid
  ) {
    let label = bar.label.rightLabel(in: layout.labelWidth, glyphs: glyphs)
    grid.put(label, column: 0, row: row, role: .axis)
    if layout.barColumn > layout.labelWidth {
      grid.put(glyphs.pick("│", "|"), column: layout.barColumn - 1, row: row, role: .axis)
    }
    var sum = 0.0
    var column = 0
    for (index, kind) in kinds.enumerated() {
      guard let value = bar.value(index), value > 0 else { continue }
      sum += value
      // Every part that is there is seen, be it ever so small.
      let end = max((sum * layout.columnsPerUnit).rounded(in: 0...layout.barWidth), column + 1)
      let part = String(repeating: kind.fill.glyph(glyphs), count: end - column)
      grid.put(
        part, column: layout.barColumn + column, row: row, role: kind.role,
        limit: layout.barWidth - column)
      column = min(end, layout.barWidth)
    }
    guard layout.textWidth > 0 else {
      // Without its text a bar that is not known would look like one of length 0.
      if bar.isUnknown {
        grid.put(glyphs.missing, column: layout.barColumn, row: row, role: .missing)
      }
      return
    }
    let text = bar.endText(words).clippedLabel(to: layout.textWidth, glyphs: glyphs)
    grid.put(
      text, column: layout.barColumn + column + (column > 0 ? 1 : 0), row: row, role: .axis)
  }
}

/// Where the parts of a bar chart stand on a grid.
///
/// Where columns are few the texts at the ends of the bars go first, then the labels.
struct BarGlyphLayout {
  let labelWidth: Int
  /// The first column of the bars, right of the axis if there is room for one.
  let barColumn: Int
  /// The greatest length of a bar.
  let barWidth: Int
  /// The columns for the text at the end of a bar, 0 if there is no room.
  let textWidth: Int
  let columnsPerUnit: Double
  /// The bars shown, the latest ones.
  let shown: Int
  /// The bars before them that do not fit.
  let hidden: Int
  let legend: GlyphLegend?
  let legendRow: Int

  init(_ chart: BarChart, width: Int, height: Int, glyphs: GlyphSet) {
    let labels = chart.bars.map(\.label.columns).max() ?? 0
    labelWidth = labels <= width / 2 && labels + 7 <= width ? labels : width < 24 ? 0 : width / 3
    barColumn = labelWidth + (width < 6 ? 0 : 1)
    let texts = min(chart.bars.map { $0.endText(chart.words).columns }.max() ?? 0, 16)
    let room = width - barColumn
    textWidth = room - texts - 1 < 8 ? 0 : texts
    barWidth = max(textWidth > 0 ? room - textWidth - 1 : room, 0)

    // Whole columns for a unit, where there is room for them, make counts easy to read off.
    let longest = max(chart.longest, 1e-9)
    let columns = Double(barWidth) / longest
    columnsPerUnit = columns >= 1 ? min(columns.rounded(.down), 4) : columns

    let legend = GlyphLegend(
      chart.kindsShown.map {
        let kind = chart.kinds[$0]
        return (kind.fill.glyph(glyphs), kind.role, kind.name)
      }, width: width)
    let hasLegend = width >= 16 && height - legend.height - 1 >= min(chart.bars.count, 3)
    let rows = height - (hasLegend ? legend.height + 1 : 0)
    shown = chart.bars.count <= rows ? chart.bars.count : max(rows > 2 ? rows - 1 : rows, 0)
    hidden = chart.bars.count > shown && rows > 2 ? chart.bars.count - shown : 0
    self.legend = hasLegend ? legend : nil
    legendRow = shown + (hidden > 0 ? 1 : 0) + 1
  }
}

extension Fill {
  /// The glyph that fills a cell.
  func glyph(_ glyphs: GlyphSet) -> String {
    switch self {
    case .solid: glyphs.pick("█", "#")
    case .hatch: glyphs.pick("▒", "o")
    case .dots: glyphs.pick("░", "x")
    case .lines: glyphs.pick("═", "=")
    case .cross: glyphs.pick("┼", "+")
    case .outline: glyphs.pick("·", "_")
    }
  }
}
