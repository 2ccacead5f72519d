import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// The notes that may be read.
  var noteSection: ReportSection {
    let notes = report.material.notes
    return section(
      .notes, id: "notes",
      notes.isEmpty
        ? [paragraph(.noNotes)]
        : [.entries(notes.map { DatedText(day: head(of: $0), text: $0.note.text) })])
  }

  private func head(of written: WrittenNote) -> String {
    let author = catalogue(
      written.note.author == .runner ? ReportText.authorRunner : .therapist)
    let about = written.note.exercise.map {
      [catalogue(ReportText.about, report.names[$0] ?? $0.text)]
    }
    let hidden = written.note.visibility == .private ? [catalogue(ReportText.isPrivate)] : []
    return words.series(
      [words.day(written.day), author] + (about ?? []) + hidden
        + [read(written)].compactMap(\.self))
  }

  /// Whether what was written to the runner has reached them, as far as the log tells.
  private func read(_ written: WrittenNote) -> String? {
    guard written.isToRunner else { return nil }
    return catalogue(written.isRead ? ReportText.isRead : .notRead)
  }
}
