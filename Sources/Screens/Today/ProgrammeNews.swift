package import ProgressTracking

/// The file of the programme that is followed has changed since it was followed.
package struct ProgrammeNews: Hashable, Sendable {
  /// The file, or the starter, as it is followed by.
  package var source: ProgrammeChoice.Source
  /// The text that is followed, for which the news are news.
  package var since: ProgrammeReference
  /// What has come.
  package var state: State

  /// What has come.
  package enum State: Hashable, Sendable {
    /// The file cannot be followed as it is.
    case hasMistakes
    /// A revision: its number, what changed in words, and where it goes on where the phase is gone.
    case ready(revision: Int, changes: [String], goesOnIn: String?)
  }

  /// Creates news.
  package init(source: ProgrammeChoice.Source, since: ProgrammeReference, state: State) {
    self.source = source
    self.since = since
    self.state = state
  }
}
