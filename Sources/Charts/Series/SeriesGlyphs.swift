extension SeriesChart {
  package func glyphLines(width: Int, height: Int, glyphs: GlyphSet) -> [ChartLine] {
    var grid = GlyphGrid(width: width, height: height)
    guard let span = shownSpan, !series.isEmpty else {
      grid.put(words.noData, column: 0, row: 0, role: .muted)
      return grid.lines
    }
    let layout = SeriesGlyphLayout(
      self, span: span, width: grid.width, height: grid.height, glyphs: glyphs)
    for (index, series) in series.prefix(layout.panels).enumerated() {
      put(series, panel: index, layout: layout, glyphs: glyphs, on: &grid)
    }
    putDays(layout: layout, glyphs: glyphs, on: &grid)
    putEvents(layout: layout, glyphs: glyphs, on: &grid)
    layout.legend?.put(on: &grid, row: layout.bottom + layout.dayRows)
    return grid.lines
  }

  private func put(
    _ series: Series, panel: Int, layout: SeriesGlyphLayout, glyphs: GlyphSet,
    on grid: inout GlyphGrid
  ) {
    let top = layout.top(of: panel)
    let bottom = top + layout.panelHeight - 1
    if layout.nameRows > 0 {
      let name = series.name.clippedLabel(to: grid.width - layout.plotColumn, glyphs: glyphs)
      grid.put(name, column: layout.plotColumn, row: top - 1, role: series.role)
    }
    putValueAxis(series, rows: top...bottom, layout: layout, glyphs: glyphs, on: &grid)
    let blocks = BlockLevels(glyphs)
    for (column, value) in layout.columns.values(of: series) {
      let column = column + layout.plotColumn
      guard let value else {
        grid.put(glyphs.missing, column: column, row: bottom, role: .missing)
        continue
      }
      let cells = blocks.column(scale.fraction(of: value), rows: layout.panelHeight)
      for (offset, glyph) in cells.enumerated() {
        guard let glyph else { continue }
        let bar = String(repeating: glyph, count: layout.columns.barWidth)
        grid.put(bar, column: column, row: bottom - offset, role: series.role)
      }
    }
  }

  private func putValueAxis(
    _ series: Series, rows: ClosedRange<Int>, layout: SeriesGlyphLayout, glyphs: GlyphSet,
    on grid: inout GlyphGrid
  ) {
    var labels = axisNumbers(rows: rows.count, glyphs: glyphs)
    if layout.namesPanelsLeft {
      let number = labels[rows.count - 1] ?? ""
      let name = series.name.clippedLabel(
        to: layout.labelWidth - number.columns - 1, glyphs: glyphs)
      labels[rows.count - 1] = "\(name) \(number)"
    }
    for row in rows {
      let label = labels[rows.upperBound - row]?.rightLabel(in: layout.labelWidth, glyphs: glyphs)
      grid.put(label ?? "", column: 0, row: row, role: .axis)
      guard layout.axisWidth > 0 else { continue }
      let glyph = label == nil ? glyphs.pick("│", "|") : glyphs.pick("┤", "+")
      grid.put(glyph, column: layout.labelWidth, row: row, role: .axis)
    }
  }

  private func putDays(layout: SeriesGlyphLayout, glyphs: GlyphSet, on grid: inout GlyphGrid) {
    guard layout.dayRows > 0 else { return }
    if layout.axisWidth > 0 {
      grid.put(glyphs.pick("└", "+"), column: layout.labelWidth, row: layout.bottom, role: .axis)
    }
    let line = String(repeating: glyphs.pick("─", "-"), count: layout.columns.width)
    grid.put(line, column: layout.plotColumn, row: layout.bottom, role: .axis)
    let labels = days.ticks.sorted { $0.key < $1.key }.map {
      DayEvent(day: $0.key, label: $0.value)
    }
    let columns = putLabels(
      evenly(labels, layout.columns), row: layout.bottom + 1, role: .axis, layout: layout,
      glyphs: glyphs, on: &grid)
    for column in columns {
      grid.put(glyphs.pick("┬", "+"), column: column, row: layout.bottom, role: .axis)
    }
  }

  /// Returns the labels, or every second or third of them where steps that are equal would become unequal.
  private func evenly(_ labels: [DayEvent], _ columns: DayColumns) -> [DayEvent] {
    let pairs = zip(labels, labels.dropFirst())
    guard Set(pairs.map { $1.day - $0.day }).count == 1 else { return labels }
    let places = labels.compactMap { columns.column(of: $0.day) }
    let step = max(zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 1, 1)
    let widest = (labels.map(\.label.columns).max() ?? 0) + 1
    let every = (widest + step - 1) / step
    return labels.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  private func putEvents(layout: SeriesGlyphLayout, glyphs: GlyphSet, on grid: inout GlyphGrid) {
    guard layout.eventRows > 0 else { return }
    let ordered = events.sorted { $0.day < $1.day }
    _ = putLabels(ordered, row: 0, role: .axis, layout: layout, glyphs: glyphs, on: &grid)
    for event in ordered {
      guard let column = layout.columns.column(of: event.day) else { continue }
      for row in 1..<max(layout.bottom, 1)
      where grid.isBlank(column: column + layout.plotColumn, row: row) {
        let glyph = glyphs.pick("┊", "|")
        grid.put(glyph, column: column + layout.plotColumn, row: row, role: .muted)
      }
    }
  }

  /// Writes labels at their days as far as there is room, and returns the columns of those written.
  private func putLabels(
    _ labels: [DayEvent], row: Int, role: Role, layout: SeriesGlyphLayout, glyphs: GlyphSet,
    on grid: inout GlyphGrid
  ) -> [Int] {
    var line = LabelLine()
    return labels.compactMap { label in
      guard let column = layout.columns.column(of: label.day) else { return nil }
      let place = column + layout.plotColumn
      let text = label.label.clippedLabel(to: min(24, grid.width), glyphs: glyphs)
      // A label near the right edge moves left as far as it must.
      let start = max(min(place, grid.width - text.columns), 0)
      guard line.take(from: Double(start), width: Double(text.columns), gap: 1) else { return nil }
      grid.put(text, column: start, row: row, role: role)
      return place
    }
  }
}
