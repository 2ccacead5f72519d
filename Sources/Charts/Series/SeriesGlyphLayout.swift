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
  /// Whether panels have their names before the numbers of their axis, in want of a row above.
  let namesPanelsLeft: Bool
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

    namesPanelsLeft = chart.series.count > 1 && nameRows == 0
    let numbers = chart.axisNumbers(rows: max(room(), 1), glyphs: glyphs).values
    let names = namesPanelsLeft ? chart.series.map { $0.name.columns + 1 } : []
    let widest = min(
      (numbers.map(\.columns).max() ?? 0) + (names.max() ?? 0),
      namesPanelsLeft ? width / 2 - 2 : width / 3)
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
  /// Returns how many columns there are for days on a grid, so that a span can be chosen that has a column
  /// for each.
  package func dayColumns(width: Int, height: Int, glyphs: GlyphSet) -> Int {
    let layout = SeriesGlyphLayout(
      self, span: shownSpan ?? 0...0, width: width, height: height, glyphs: glyphs)
    return max(width - layout.plotColumn, 1)
  }

  /// Returns the numbers left of a panel's axis, by their rows counted from the bottom.
  ///
  /// Where rows are few only every second or third number is there, so that the steps stay even, or the
  /// ends of the scale alone; a single row says both.
  func axisNumbers(rows: Int, glyphs: GlyphSet) -> [Int: String] {
    guard let least = scale.ticks.first, let most = scale.ticks.last else { return [:] }
    guard rows > 1 else {
      return [0: words.number(least) + glyphs.pick("–", "-") + words.number(most)]
    }
    let steps = scale.ticks.count - 1
    let places = scale.ticks.map {
      (scale.fraction(of: $0) * Double(rows - 1)).rounded(in: 0...rows)
    }
    let every = (1...max(steps, 1)).first { every in
      guard steps.isMultiple(of: every) else { return false }
      let shown = stride(from: 0, through: steps, by: every).map { places[$0] }
      return Set(shown).count == shown.count
    }
    guard let every else { return [places[0]: words.number(least)] }
    return stride(from: 0, through: steps, by: every).reduce(into: [:]) {
      $0[places[$1]] = words.number(scale.ticks[$1])
    }
  }

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
