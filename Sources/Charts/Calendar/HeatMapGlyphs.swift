extension HeatMap {
  package func glyphLines(width: Int, height: Int, glyphs: GlyphSet) -> [ChartLine] {
    var grid = GlyphGrid(width: width, height: height)
    guard !weeks.isEmpty else {
      grid.put(words.noData, column: 0, row: 0, role: .muted)
      return grid.lines
    }
    let labels = min((0..<7).map { weekday($0).columns }.max() ?? 0, 6)
    let left = grid.width >= labels + 1 + 6 ? labels + 1 : 0
    let headings = grid.height >= 8 && weeks.contains { $0.heading != nil }
    let top = headings ? 1 : 0

    // Two columns for a week make a day about square; the latest weeks are the ones to see.
    let shown = min(weeks.count, max((grid.width - left + 1) / 2, 0))
    let first = weeks.count - shown
    for row in 0..<7 {
      if left > 0 {
        let label = weekday(row).rightLabel(in: labels, glyphs: glyphs)
        grid.put(label, column: 0, row: top + row, role: .axis)
      }
      for week in first..<weeks.count {
        let column = left + (week - first) * 2
        let kind = weeks[week][row]
        grid.put(kind.glyph(glyphs), column: column, row: top + row, role: kind.role)
        if isToday(week: week, weekday: row) {
          grid.put(glyphs.pick("◂", "<"), column: column + 1, row: top + row, role: .axis)
        }
      }
    }
    if headings { putHeadings(from: first, left: left, glyphs: glyphs, on: &grid) }
    putLegend(below: top + 7, glyphs: glyphs, on: &grid)
    return grid.lines
  }

  private func putHeadings(
    from first: Int, left: Int, glyphs: GlyphSet, on grid: inout GlyphGrid
  ) {
    let headings = weeks[first...].enumerated().compactMap { offset, week in
      week.heading.map {
        (column: left + offset * 2, text: $0.clippedLabel(to: 12, glyphs: glyphs))
      }
    }
    let starts = labelStarts(
      headings.map { (Double($0.column), Double($0.text.columns)) }, before: Double(grid.width),
      gap: 1)
    for (heading, start) in zip(headings, starts) {
      guard let start else { continue }
      grid.put(heading.text, column: Int(start), row: 0, role: .axis)
    }
  }

  private func putLegend(below row: Int, glyphs: GlyphSet, on grid: inout GlyphGrid) {
    var entries: [GlyphLegend.Entry] = kindsShown.map { ($0.glyph(glyphs), $0.role, name(of: $0)) }
    if today != nil { entries.append((glyphs.pick("◂", "<"), .axis, words.marked)) }
    let legend = GlyphLegend(entries, width: grid.width)
    guard grid.width >= 16, row + 1 + legend.height <= grid.height else { return }
    legend.put(on: &grid, row: row + 1)
  }
}
