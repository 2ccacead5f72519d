import Programmes
import ProgressTracking

/// The measures, left beside right.
func measureSection(_ report: Report) -> ReportSection {
  var order: [Row] = []
  var values: [Row: [BodySide?: [Double]]] = [:]
  for point in report.progress.measures {
    let row = Row(
      measure: point.record.measure, name: point.name, unit: point.unit, day: point.day)
    if values[row] == nil { order.append(row) }
    values[row, default: [:]][point.record.side, default: []].append(point.record.value)
  }
  let blocks: [ReportBlock]
  if order.isEmpty {
    blocks = [.paragraph("No measure was taken in this period.")]
  } else {
    let rows = byMeasure(order).map { row in
      let sides: [BodySide?] = [.left, .right, nil]
      let cells = sides.map { side in
        values[row]?[side].map { $0.map(decimal).joined(separator: ", ") } ?? nothing
      }
      return [row.name, row.day.inTable] + cells + [row.unit]
    }
    blocks = [
      .table(
        ReportTable(
          caption: "Measures, left against right",
          columns: [
            .words("Measure"), .day("Day"), .number("Left"), .number("Right"),
            .number("No side"), .words("Unit"),
          ], rows: rows))
    ]
  }
  return ReportSection(id: "measures", title: "Measures", blocks: blocks)
}

/// A measure on a day.
private struct Row: Hashable {
  var measure: Identifier
  var name: String
  var unit: String
  var day: LocalDay
}

/// Returns rows with those of a measure together, the measures in the order of their first row.
private func byMeasure(_ rows: [Row]) -> [Row] {
  let groups = Dictionary(grouping: rows, by: \.measure)
  var seen: Set<Identifier> = []
  return rows.filter { seen.insert($0.measure).inserted }.flatMap { groups[$0.measure] ?? [] }
}
