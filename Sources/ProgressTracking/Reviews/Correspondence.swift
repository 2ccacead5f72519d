public import Programmes

/// What a therapist and a runner have said to each other in a log, and what the therapist keeps.
public struct Correspondence: Hashable, Sendable {
  /// When the therapist looked, and what came of it, by time.
  public var reviews: [DatedReview]
  /// The notes of both, private ones among them, by time.
  public var notes: [WrittenNote]

  /// Creates a correspondence.
  package init(reviews: [DatedReview] = [], notes: [WrittenNote] = []) {
    self.reviews = reviews
    self.notes = notes
  }
}

/// A therapist's look at a log in its place in time.
public struct DatedReview: Hashable, Sendable, Identifiable {
  /// The event.
  public var id: UniqueID
  /// The day on which it was, where the therapist is.
  public var day: LocalDay
  /// What came of it.
  public var record: ReviewRecord

  /// Creates a review.
  package init(id: UniqueID, day: LocalDay, record: ReviewRecord) {
    self.id = id
    self.day = day
    self.record = record
  }
}

/// A note with the day that it is about, and whether the runner has read it.
public struct WrittenNote: Hashable, Sendable, Identifiable {
  /// The event.
  public var id: UniqueID
  /// The day that it is about.
  public var day: LocalDay
  /// The note.
  public var note: NoteRecord
  /// Whether the runner has said so.
  public var isRead: Bool

  /// Creates a note.
  public init(id: UniqueID, day: LocalDay, note: NoteRecord, isRead: Bool = false) {
    self.id = id
    self.day = day
    self.note = note
    self.isRead = isRead
  }
}

extension ProgressLog {
  /// Returns what was said about a runner's log and between the two who share it.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func correspondence(
    of runner: UniqueID
  ) throws(ProgressLogError) -> Correspondence {
    let number = try number(of: runner)
    return try store.read { database in
      try LogQueries(database: database, runner: number, includesRehearsed: false)
        .correspondence()
    }
  }
}
