import Charts
import PlainText
import Programmes
import ProgressTracking

extension Progress {
  /// Returns the days on which another phase or revision began, to be marked in a picture.
  ///
  /// - Parameters:
  ///   - span: The days of the picture.
  ///   - words: The words.
  /// - Returns: A mark for each, with the revision where that is a new one.
  func programmeMarks(in span: ClosedRange<LocalDay>, _ words: Wording) -> [DayEvent] {
    followed.indices.compactMap { index in
      let begun = followed[index]
      guard span.contains(begun.from), begun.from > period.lowerBound else { return nil }
      let title = cleaned(begun.phaseTitle, limit: 200)
      let isSame = index > 0 && followed[index - 1].reference == begun.reference
      return DayEvent(
        day: begun.from.number,
        label: isSame
          ? title
          : words.catalogue(
            ReportText.programmeRevision, title, String(begun.reference.revision)))
    }
  }
}
