/// Which parts of a series chart there is room for on a grid, and where they stand.
///
/// Series stand below each other, each in a panel of its own, so that none covers another. Where
/// rows are few the legend goes first, then the names above the panels, events, and the day axis.
struct SeriesGlyphLayout {
  let columns: DayColumns
  let panels: Int
  let panelHeight: Int
  let labelWidth: Int
  let axisWidth: Int
  let eventRows: Int
  let nameRows: Int
  let dayRows: Int
  let legend: GlyphLegend?

  init(_ chart: SeriesChart, span: ClosedRange<Int>, width: Int, height: Int, glyphs: GlyphSet) {
    let panels = min(chart.series.count, max(height, 0))
    var eventRows = chart.events.isEmpty ? 0 : 1
    var nameRows = chart.series.count > 1 ? 1 : 0
    var dayRows = 2
    var legendRows = 0
    func room() -> Int {
      (height - eventRows - dayRows - legendRows) / max(panels, 1) - nameRows
    }
    if room() < 2 { nameRows = 0 }
    if room() < 2 { eventRows = 0 }
    if room() < 1 { dayRows = 0 }

    // A panel without a name above it has its name on the left, in place of the values.
    let labels =
      chart.series.count > 1 && nameRows == 0
      ? chart.series.map(\.name) : room() < 2 ? [] : chart.scale.ticks.map(chart.words.number)
    let widest = min(labels.map(\.columns).max() ?? 0, width / 3)
    labelWidth = width - widest - 1 < 8 ? 0 : widest
    axisWidth = width < 8 ? 0 : 1
    columns = DayColumns(span: span, width: width - labelWidth - axisWidth)

    let entries = chart.glyphLegend(columns: columns, glyphs: glyphs)
    let legend = GlyphLegend(entries, width: width)
    legendRows = legend.height
    if width < 24 || room() < 3 { legendRows = 0 }
    self.legend = legendRows > 0 ? legend : nil
    panelHeight = max(room(), 1)
    self.panels = panels
    self.eventRows = eventRows
    self.nameRows = nameRows
    self.dayRows = dayRows
  }

  /// The column right of the axis.
  var plotColumn: Int { labelWidth + axisWidth }

  /// The first row of a panel, below its name.
  func top(of panel: Int) -> Int { eventRows + panel * (panelHeight + nameRows) + nameRows }

  /// The row below the last panel.
  var bottom: Int { eventRows + panels * (panelHeight + nameRows) }
}

extension SeriesChart {
  fileprivate func glyphLegend(columns: DayColumns, glyphs: GlyphSet) -> [GlyphLegend.Entry] {
    var entries: [GlyphLegend.Entry] = []
    if series.count == 1, let only = series.first {
      entries.append((BlockLevels(glyphs).full, only.role, only.name))
    }
    if hasMissing { entries.append((glyphs.missing, .missing, missingName)) }
    if columns.daysPerColumn > 1 {
      entries.append(("", .muted, ChartWords.filled(words.daysPerColumn, columns.daysPerColumn)))
    }
    return entries
  }
}

extension GlyphSet {
  /// Stands for a value that is missing.
  var missing: String { pick("·", "?") }
}
