public import Programmes

/// A session that was done, as it is looked back on the next time.
public struct PastSession: Hashable, Sendable {
  /// The session.
  public var id: UniqueID
  /// The day it was started.
  public var day: LocalDay
  /// What was planned in it.
  public var start: SessionStart
  /// Planned sets that were completed, extras left out.
  public var completed: Int
  /// Planned sets, extras left out.
  public var planned: Int
  /// How it ended, nothing where it was left.
  public var ending: SessionEnding?
  /// The worst pain that was told in it; nothing where none was.
  public var worstPain: PainScore?

  /// Creates a session.
  package init(
    id: UniqueID, day: LocalDay, start: SessionStart, completed: Int, planned: Int,
    ending: SessionEnding? = nil, worstPain: PainScore? = nil
  ) {
    self.id = id
    self.day = day
    self.start = start
    self.completed = completed
    self.planned = planned
    self.ending = ending
    self.worstPain = worstPain
  }
}

/// What the therapist has said to the runner and has not been read yet: a note, or that all is fine.
public struct UnreadNote: Hashable, Sendable {
  /// The event of the note.
  public var id: UniqueID
  /// The day on which it was written.
  public var day: LocalDay
  /// The note; without words where nothing more was said than that all is fine.
  public var note: NoteRecord
  /// Whether the therapist looked at the log and says to carry on.
  public var saysCarryOn: Bool

  /// Creates a note.
  package init(id: UniqueID, day: LocalDay, note: NoteRecord, saysCarryOn: Bool = false) {
    self.id = id
    self.day = day
    self.note = note
    self.saysCarryOn = saysCarryOn
  }
}
