public import Programmes

/// A note: what the runner or the therapist wrote down, and who may see it.
public struct NoteRecord: Hashable, Sendable, Codable {
  /// The words; line breaks are kept.
  public var text: String
  /// Who wrote it.
  public var author: Author
  /// Who may see it.
  public var visibility: Visibility
  /// The exercise it is about.
  public var exercise: Identifier?
  /// The day it is about, where that is another than the one on which it was written.
  public var day: LocalDay?

  /// Creates a note.
  public init(
    text: String, author: Author = .runner, visibility: Visibility = .toRunner,
    exercise: Identifier? = nil, day: LocalDay? = nil
  ) {
    self.text = text
    self.author = author
    self.visibility = visibility
    self.exercise = exercise
    self.day = day
  }

  /// Who writes notes.
  public enum Author: String, CaseIterable, Hashable, Sendable, Codable {
    /// The runner whom the log is about.
    case runner
    /// Their therapist.
    case therapist
  }

  /// Who may see a note.
  public enum Visibility: String, CaseIterable, Hashable, Sendable, Codable {
    /// Only its author: it is in no report, and does not go back to the runner.
    case `private`
    /// The runner, and whoever the runner gives the log to.
    case toRunner = "to the runner"
  }
}
