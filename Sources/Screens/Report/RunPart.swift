import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Running outside the programme, by week.
  var runSection: ReportSection {
    let runs = progress.runs
    guard !runs.isEmpty else { return section(.running, id: "running", [paragraph(.noRuns)]) }
    let byWeek = Dictionary(grouping: runs) { $0.day.startOfWeek }
    let numbers: [ReportTableText] = [.runCount, .kilometres, .minutes, .worstPain]
    let table = ReportTable(
      caption: catalogue(ReportTableText.runs),
      columns: [dayColumn(.weekOf)] + numbers.map(numberColumn),
      rows: byWeek.keys.sorted().map {
        [words.day(start(ofWeek: $0))] + cells(byWeek[$0] ?? [])
      },
      total: [catalogue(ReportTableText.wholePeriod)] + cells(runs))
    return section(.running, id: "running", [.table(table)])
  }

  private func cells(_ runs: [RunRecord]) -> [String] {
    func sum(_ values: [Double]) -> String {
      values.isEmpty ? nothing : words.decimal(values.reduce(0, +))
    }
    return [
      String(runs.count), sum(runs.compactMap(\.kilometres)), sum(runs.compactMap(\.minutes)),
      runs.compactMap { $0.pain?.value }.max().map { String($0) } ?? nothing,
    ]
  }
}
