import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// What was corrected or taken back: what it was, what it is, when and by whom.
  var correctionSection: ReportSection {
    let corrections = report.material.corrections
    guard !corrections.isEmpty else {
      return section(.corrections, id: "corrections", [paragraph(.noCorrections)])
    }
    let table = ReportTable(
      caption: catalogue(ReportTableText.corrections),
      columns: [
        dayColumn(.day), wordColumn(.was), wordColumn(.isNow), wordColumn(.corrected),
        wordColumn(.byWhom),
      ],
      rows: corrections.map { correction in
        let made = correction.made
        return [
          words.day(correction.day), correction.was,
          words.capitalised(correction.now ?? catalogue(ReportText.takenBack)),
          catalogue(
            ReportText.correctedAt, words.day(made.day), words.clock(minuteOfDay: made.minuteOfDay)),
          author(correction.author),
        ]
      })
    return section(.corrections, id: "corrections", [.table(table)])
  }

  private func author(_ author: CorrectedEntry.Author) -> String {
    switch author {
    case .runner: catalogue(ReportText.authorRunner)
    case .therapist: catalogue(ReportText.therapist)
    case .unknown: catalogue(ReportText.byUnknown)
    }
  }
}
