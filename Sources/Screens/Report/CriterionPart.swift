import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// What has to hold to go on or back, with the numbers.
  var criterionSection: ReportSection {
    let blocks = [false, true].compactMap { isBack -> ReportBlock? in
      let part = report.material.criteria.filter { $0.isBack == isBack }
      guard let first = part.first else { return nil }
      let decider = catalogue(decides(first.decider))
      let caption =
        isBack
        ? catalogue(ReportTableText.backTo, first.phase, decider)
        : catalogue(ReportTableText.onTo, first.phase, decider)
      return .table(
        ReportTable(
          caption: caption, columns: [wordColumn(.criterion), wordColumn(.holds)],
          rows: part.map {
            [
              words.capitalised($0.words),
              catalogue($0.isMet ? ProgressScreenText.yes : .no),
            ]
          }))
    }
    return section(
      .criteria, id: "criteria", blocks.isEmpty ? [paragraph(.noCriteria)] : blocks)
  }

  /// Returns who decides.
  func decides(_ decider: Decider) -> ReportText {
    decider == .runner ? .runnerDecides : .therapistDecides
  }
}
