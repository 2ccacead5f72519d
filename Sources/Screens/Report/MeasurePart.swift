import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// The measures, left beside right.
  var measureSection: ReportSection {
    guard !progress.measures.isEmpty else {
      return section(.measures, id: "measures", [paragraph(.noMeasures)])
    }
    return section(
      .measures, id: "measures", [.table(measureTable)] + measureCharts.map { .chart($0) })
  }

  private var measureTable: ReportTable {
    var order: [MeasureRow] = []
    var values: [MeasureRow: [BodySide?: [Double]]] = [:]
    for point in progress.measures {
      let row = MeasureRow(
        measure: point.record.measure, name: point.name, unit: point.unit, day: point.day)
      if values[row] == nil { order.append(row) }
      values[row, default: [:]][point.record.side, default: []].append(point.record.value)
    }
    let rows = order.together(by: \.measure).map { row in
      let sides: [BodySide?] = [.left, .right, nil]
      let cells = sides.map { side in
        values[row]?[side].map { words.further($0.map { words.decimal($0) }) } ?? nothing
      }
      return [row.name, words.dayInTable(row.day)] + cells + [row.unit]
    }
    let sides: [ReportTableText] = [.left, .right, .noSide]
    return ReportTable(
      caption: catalogue(ReportTableText.measures),
      columns: [wordColumn(.measure), dayColumn(.day)] + sides.map(numberColumn)
        + [wordColumn(.unit)],
      rows: rows)
  }
}

/// A measure on a day.
private struct MeasureRow: Hashable {
  var measure: Identifier
  var name: String
  var unit: String
  var day: LocalDay
}
