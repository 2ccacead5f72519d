package import Programmes
package import ProgressTracking

/// A runner as a therapist reviews one: what the log adds up to lately, what there is to look at, and
/// when it was last looked at.
package struct ReviewedRunner: Hashable, Sendable {
  /// What the log adds up to over ``period(through:)``.
  package var recent: Progress

  /// What to look at, the most pressing first.
  package var flags: [RaisedFlag]

  /// The looks so far, by time.
  package var reviews: [DatedReview]

  /// What the runner wrote, by time.
  package var notes: [WrittenNote] = []

  /// Why the log of this one cannot be added up, as a sentence; nothing where it can.
  package var problem: String?

  /// Whether the log has been read; until then nothing is known but who it is.
  package private(set) var isRead = true

  /// Creates a runner whose log is still to be read.
  init(reading runner: Runner, today: LocalDay) {
    self.init(
      recent: Progress(
        runner: runner, period: Self.period(through: today), knownThrough: today), flags: [])
    isRead = false
  }

  /// Creates a reviewed runner.
  package init(
    recent: Progress, flags: [RaisedFlag], reviews: [DatedReview] = [], problem: String? = nil
  ) {
    self.recent = recent
    self.flags = flags
    self.reviews = reviews
    self.problem = problem
  }

  /// Creates a reviewed runner whose flags follow from the shipped rules.
  package init(
    recent: Progress, reviews: [DatedReview] = [], notes: [WrittenNote] = [], today: LocalDay
  ) {
    self.init(recent: recent, flags: recent.flags(today: today), reviews: reviews)
    self.notes = notes.filter { $0.note.author == .runner }
  }

  /// The runner.
  package var runner: Runner { recent.runner }

  /// Returns the days that the flags look back on.
  package static func period(through today: LocalDay) -> ClosedRange<LocalDay> {
    (today - (FlagRule.daysLookedBackOn - 1))...today
  }

  /// Returns what is logged when a therapist has looked and something came of it.
  ///
  /// That all is fine goes to the runner; that the flags are seen with it stays with the therapist.
  package func bodies(of outcome: ReviewRecord.Outcome, note: String = "") -> [EventBody] {
    let isAnswer = outcome == .carryOn
    let seen = ReviewRecord(
      isAnswer ? .setAside : outcome, knownThrough: recent.knownThrough,
      flags: flags.map(\.occasion), note: isAnswer ? "" : note)
    guard isAnswer else { return [.reviewed(seen)] }
    return [
      .reviewed(seen),
      .reviewed(ReviewRecord(.carryOn, knownThrough: recent.knownThrough, note: note)),
    ]
  }

  /// What is logged when the runner is opened on a day; nothing where the same was looked at already.
  package func look(on today: LocalDay) -> [EventBody] {
    let isSeen = reviews.last.map { last in
      last.day == today && last.record.knownThrough == recent.knownThrough
        && flags.allSatisfy { last.record.flags.contains($0.occasion) }
        && notes.allSatisfy { $0.id < last.id }
    }
    return isSeen == true ? [] : bodies(of: .looked)
  }
}
