import Programmes
package import ProgressTracking

extension Progress {
  /// Every week of the period: those after the end of the log too, of which nothing is known.
  package var wholeWeeks: [WeekProgress] {
    let known = Dictionary(weeks.map { ($0.start, $0) }, uniquingKeysWith: { _, last in last })
    let first = weeks.first?.start ?? period.lowerBound.startOfWeek
    return stride(from: first, through: period.upperBound, by: 7).map {
      known[$0] ?? WeekProgress(start: $0, sessions: SessionTally(), dose: DoseTally())
    }
  }
}
