import ProgressReports
import ProgressTracking

extension ReportWording {
  /// What rules found worth a look; stop signs, holds and releases.
  var flagSection: ReportSection {
    let flags = report.material.flags
    let found: ReportBlock =
      flags.isEmpty
      ? paragraph(.noFlags)
      : .table(
        ReportTable(
          caption: catalogue(ReportTableText.flags),
          columns: [wordColumn(.howSoon), wordColumn(.found), wordColumn(.rule)],
          rows: flags.map {
            [words.level($0.level), $0.words, words.rule($0.rule)].map(words.capitalised)
          }))
    let day = min(progress.knownThrough, progress.period.upperBound)
    let asOf = ReportBlock.paragraph(catalogue(ReportText.flagsAsOf, words.day(day)))
    return section(.worthALook, id: "flags", [found, asOf, incidents])
  }
}
