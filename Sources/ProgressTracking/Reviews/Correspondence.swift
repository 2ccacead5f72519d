package import Programmes

/// What a therapist and a runner have said to each other in a log, and what the therapist keeps.
package struct Correspondence: Hashable, Sendable {
  /// When the therapist looked, and what came of it, by time.
  package var reviews: [DatedReview]
  /// The notes of both, private ones among them, by time.
  package var notes: [WrittenNote]

  /// Creates a correspondence.
  package init(reviews: [DatedReview] = [], notes: [WrittenNote] = []) {
    self.reviews = reviews
    self.notes = notes
  }
}

/// A therapist's look at a log in its place in time.
package struct DatedReview: Hashable, Sendable, Identifiable {
  /// The event.
  package var id: UniqueID
  /// The day on which it was, where the therapist is.
  package var day: LocalDay
  /// What came of it.
  package var record: ReviewRecord
  /// Whether the runner has said that they read it.
  package var isRead = false

  /// Creates a review.
  package init(id: UniqueID, day: LocalDay, record: ReviewRecord) {
    self.id = id
    self.day = day
    self.record = record
  }
}

/// A note with the day that it is about, and whether the runner has read it.
package struct WrittenNote: Hashable, Sendable, Identifiable {
  /// The event.
  package var id: UniqueID
  /// The day that it is about.
  package var day: LocalDay
  /// The note.
  package var note: NoteRecord
  /// Whether the runner has said so.
  package var isRead: Bool

  /// Creates a note.
  package init(id: UniqueID, day: LocalDay, note: NoteRecord, isRead: Bool = false) {
    self.id = id
    self.day = day
    self.note = note
    self.isRead = isRead
  }

  /// Whether the therapist wrote it to the runner.
  package var isToRunner: Bool { note.author == .therapist && note.visibility == .toRunner }
}

extension ProgressLog {
  /// Returns what was said about a runner's log and between the two who share it.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  package func correspondence(
    of runner: UniqueID
  ) throws(ProgressLogError) -> Correspondence {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(database: database, runner: number, includesRehearsed: false)
        .correspondence()
    }
  }
}
