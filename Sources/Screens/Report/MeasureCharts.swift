import Charts
import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Each measure over days, left against right; one whose unit changed has a picture for each.
  var measureCharts: [ReportChart] {
    progress.measures.grouped { MeasureUnit(measure: $0.record.measure, unit: $0.unit) }
      .map(measureChart)
  }

  private func measureChart(_ points: [MeasurePoint]) -> ReportChart {
    let span = drawnSpan
    let sides: [BodySide?] = [.left, .right, nil]
    let bySide = Dictionary(grouping: points, by: \.record.side)
    let taken = Set(points.map(\.day)).filter { span.contains($0.number) }.sorted()
    let series = sides.compactMap { side -> Series? in
      guard let own = bySide[side] else { return nil }
      let values = Dictionary(own.map { ($0.day, $0.record.value) }) { _, last in last }
      // On a day on which only the other side was measured, this one is missing.
      let days = side == nil ? taken.filter { values[$0] != nil } : taken
      return Series(
        name: name(side, of: points), role: look(side).0, shape: look(side).1,
        values: days.map { DayValue(day: $0.number, value: values[$0]) })
    }
    let drawn = series.flatMap(\.values).compactMap(\.value)
    let chart = SeriesChart(
      title: latest(heading(of: points)),
      summary: catalogue(
        ReportText.measureByDay,
        words.further(sides.compactMap { side in bySide[side].map { summary($0, side) } })),
      series: series, scale: ValueScale(covering: drawn), days: dayNames(span),
      events: changes(in: span), span: span, missingName: catalogue(ReportText.missing),
      reach: reach(of: points), words: words.chart)
    return ReportChart(
      chart, height: series.count > 1 ? 200 : 160, lines: 6 * series.count + 4)
  }

  private func heading(of points: [MeasurePoint]) -> String {
    heading(points.last?.name ?? "", unit: points.last?.unit ?? "")
  }

  /// Returns a measure with its unit: `Knee to wall (cm)`.
  func heading(_ name: String, unit: String) -> String {
    unit.isEmpty ? name : catalogue(ReportText.bracketed, name, unit)
  }

  /// The side, or the measure itself where it has none.
  private func name(_ side: BodySide?, of points: [MeasurePoint]) -> String {
    side.map { words.side($0) } ?? points.last?.name ?? ""
  }

  private func look(_ side: BodySide?) -> (Role, Shape) {
    switch side {
    case .left: (.primary, .circle)
    case .right: (.secondary, .square)
    case nil: (.primary, .diamond)
    }
  }

  private func summary(_ points: [MeasurePoint], _ side: BodySide?) -> String {
    let values = points.map(\.record.value)
    return catalogue(
      ReportText.measureSide, name(side, of: points),
      catalogue.count(values.count, ReportText.values),
      words.decimal(values.first ?? 0), words.decimal(values.last ?? 0))
  }

  /// How many days apart two values may be for a line to join them: half as many again as is
  /// prescribed, so that one that was left out is a gap.
  private func reach(of points: [MeasurePoint]) -> Int {
    let measures = report.material.prescribed.flatMap(\.programme.measures)
    let prescribed = measures.first { $0.id == points.first?.record.measure }?.everyDays
    return prescribed.map { $0 + $0 / 2 } ?? 31
  }
}

private struct MeasureUnit: Hashable {
  var measure: Identifier
  var unit: String
}
