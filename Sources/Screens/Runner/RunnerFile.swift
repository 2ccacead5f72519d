package import ProgressTracking

/// All that a therapist sees of one runner.
package struct RunnerFile: Hashable, Sendable {
  /// What there is to look at, and when it was looked at before.
  package var reviewed: ReviewedRunner
  /// What the whole log adds up to.
  package var progress: Progress
  /// Where the runner stands; nothing where that cannot be told.
  package var standing: Standing?
  /// What both have written.
  package var notes: [WrittenNote]

  /// Creates a file.
  package init(
    reviewed: ReviewedRunner, progress: Progress, standing: Standing?, notes: [WrittenNote] = []
  ) {
    self.reviewed = reviewed
    self.progress = progress
    self.standing = standing
    self.notes = notes
  }
}
