import Programmes

extension LateEntry {
  /// Finds what was entered on a later day than the one it is about.
  ///
  /// A score of a session belongs to its session, however long past midnight that goes on. What was
  /// corrected later was entered when it was written first.
  ///
  /// - Parameters:
  ///   - events: Notes, runs and measures, among others.
  ///   - firstDays: The days on which those of them were written first that are corrections.
  ///   - scores: Pain scores.
  ///   - sessions: Sessions that were entered later, in whole or in part.
  ///   - period: The days they are about.
  /// - Returns: The entries, by the day they are about.
  static func entries(
    _ events: [Event], firstDays: [UniqueID: LocalDay], _ scores: [ScoreRow],
    sessions: [LateEntry],
    in period: ClosedRange<LocalDay>
  ) -> [LateEntry] {
    let written = events.compactMap { event -> LateEntry? in
      let enteredOn = firstDays[event.id] ?? event.time.day
      return switch event.body {
      case .noted(let note) where note.author == .runner:
        LateEntry(kind: .note, day: note.day ?? event.day, enteredOn: enteredOn)
      case .ran(let run): LateEntry(kind: .run, day: run.day, enteredOn: enteredOn)
      case .measured, .questionnaireAnswered:
        LateEntry(kind: .measure, day: event.day, enteredOn: enteredOn)
      default: nil
      }
    }
    let scored = scores.filter { $0.session == nil }.map {
      LateEntry(kind: .pain, day: $0.record.day, enteredOn: $0.askedOn)
    }
    return (written + scored + sessions).filter { $0.delay > 0 && period.contains($0.day) }
      .sorted { ($0.day, $0.enteredOn) < ($1.day, $1.enteredOn) }
  }
}
