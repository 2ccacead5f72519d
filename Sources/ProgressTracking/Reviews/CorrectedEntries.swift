package import Programmes

/// An entry that was corrected or taken back: what it was, and what it is.
package struct CorrectedEntry: Hashable, Sendable, Identifiable {
  /// The event that corrects it or takes it back.
  package var id: UniqueID
  /// When it was corrected.
  package var time: EventTime
  /// Who corrected it, as far as the log tells.
  package var author: Author
  /// What it was.
  package var was: Event
  /// What it is since; nothing where it was taken back.
  package var now: Event?

  /// Who corrects entries.
  package enum Author: String, CaseIterable, Hashable, Sendable {
    /// A machine on which the runner trains.
    case runner
    /// A machine on which a therapist looks at the log.
    case therapist
    /// A machine of which the log says nothing else.
    case unknown
  }
}

extension ProgressLog {
  /// Returns what was corrected and taken back of what is about some days, by when that was done.
  ///
  /// An entry that was corrected twice is there twice. What is about no training is left out: names, looks,
  /// reports.
  ///
  /// - Parameters:
  ///   - days: The days that the entries were about.
  ///   - runner: The runner.
  ///   - includingRehearsed: Whether rehearsed entries count.
  /// - Returns: The entries.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func corrections(
    about days: ClosedRange<LocalDay>, of runner: UniqueID, includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> [CorrectedEntry] {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(database: database, runner: number, includesRehearsed: includingRehearsed)
        .corrections(about: days)
    }
  }
}
