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
      .measures, id: "measures",
      [.table(changeTable), paragraph(.measureDirection), .table(measureTable)]
        + measureCharts.map { .chart($0) })
  }

  private var changeTable: ReportTable {
    let numbers: [ReportTableText] = [.first, .latest, .change, .smallestChange]
    return ReportTable(
      caption: catalogue(ReportTableText.measureChanges),
      columns: [wordColumn(.measure), wordColumn(.side)] + numbers.map(numberColumn) + [
        wordColumn(.better)
      ],
      rows: progress.measureChanges.map { change in
        let (first, latest) = (change.first.value, change.latest.value)
        return [
          heading(change.name, unit: change.unit), change.side.map { words.side($0) } ?? nothing,
          words.decimal(first), change.count > 1 ? words.decimal(latest) : nothing,
          change.count > 1 ? difference(change) : nothing,
          change.smallestChange.map { words.tenths($0) } ?? nothing, better(change.better),
        ]
      })
  }

  private func difference(_ change: MeasureChange) -> String {
    let text = words.difference(change.change)
    return change.isSmall == true && change.change != 0
      ? catalogue(ReportText.small, text) : text
  }

  private func better(_ direction: MeasureDirection?) -> String {
    switch direction {
    case .higher: catalogue(ReportText.moreIsBetter)
    case .lower: catalogue(ReportText.lessIsBetter)
    case nil: catalogue(ReportText.notStated)
    }
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
      return [row.name, words.day(row.day)] + cells + [row.unit]
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
