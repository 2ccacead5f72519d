import Charts
import Foundation
import Programmes
import ProgressReports
import ProgressTracking
import Screens
import Testing

@Suite struct `The chart of a measure` {
  /// The chart of a measure that was taken on some days, on the left and on the right.
  private func chart(_ values: [(Int, Double?, Double?)], every days: Int? = 7) throws
    -> SeriesChart
  {
    var progress = try emptyProgress()
    let reach = try identifier("reach")
    for (offset, left, right) in values {
      for (side, value) in [(BodySide.left, left), (.right, right)] {
        guard let value else { continue }
        progress.measures.append(
          MeasurePoint(
            day: progress.period.lowerBound + offset,
            record: MeasureRecord(measure: reach, side: side, value: value), name: "Reach",
            unit: "cm"))
      }
    }
    var programme = try sampleProgramme()
    programme.measures = [
      Measure(id: reach, name: "Reach", unit: "cm", eachSide: true, everyDays: days, range: 0...99)
    ]
    var material = ReportMaterial()
    material.prescribed = [PrescribedProgramme(programme)]
    let report = Report(progress, material, made: try made(), version: "0")
    let section = try #require(
      ReportWording(report).document.sections.first { $0.id == "measures" })
    let charts = section.blocks.compactMap { block in
      if case .chart(let chart) = block { chart.chart as? SeriesChart } else { nil }
    }
    return try #require(charts.first)
  }

  @Test func `has a series for each side and a table of their values`() throws {
    let chart = try chart([(0, 7.5, 10), (7, 8, 10.5)])
    #expect(chart.title == "Reach (cm)")
    #expect(chart.table.header.prefix(3) == ["Day", "left", "right"])
    #expect(
      chart.table.rows.map { Array($0.prefix(3)) } == [
        ["12 Oct 2026", "7.5", "10"], ["19 Oct 2026", "8", "10.5"],
      ])
    #expect(chart.summary.contains("left: 2 values, from 7.5 to 8"))
  }

  @Test func `shows a side that was left out as missing and not as nought`() throws {
    let chart = try chart([(0, 7.5, 10), (7, 8, nil), (14, 8, 10)])
    #expect(chart.table.rows.map { $0[2] } == ["10", "missing", "10"])
    #expect(lines(in: chart) == 3)
  }

  @Test func `joins no values between which one was due`() throws {
    #expect(lines(in: try chart([(0, 7, 7), (7, 8, 8), (21, 9, 9), (28, 9, 9)])) == 4)
    #expect(lines(in: try chart([(0, 7, 7), (7, 8, 8), (21, 9, 9), (28, 9, 9)], every: 14)) == 2)
  }

  @Test func `is one for each unit of a measure whose unit has changed`() throws {
    var progress = try emptyProgress()
    let stand = try identifier("stand")
    progress.measures = [(0, 30.0, "s"), (7, 35, "s"), (14, 2, "min"), (21, 3, "min")].map {
      MeasurePoint(
        day: progress.period.lowerBound + $0,
        record: MeasureRecord(measure: stand, side: .left, value: $1), name: "Stand", unit: $2)
    }
    let document = ReportWording(Report(progress, made: try made(), version: "0")).document
    let charts = document.sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart) = block { chart.chart as? SeriesChart } else { nil }
    }
    #expect(charts.map(\.title) == ["Stand (s)", "Stand (min)"])
    #expect(charts.map { $0.series.flatMap(\.values).map(\.value) } == [[30, 35], [2, 3]])
  }

  /// How many lines the values are joined to.
  private func lines(in chart: SeriesChart) -> Int {
    chart.drawing(width: 640, height: 200).marks.count { mark in
      if case .polyline = mark { true } else { false }
    }
  }
}
