public import Programmes

/// Something the therapist should see.
public struct Incident: Hashable, Sendable {
  /// The day.
  public var day: LocalDay
  /// What it was.
  public var kind: Kind

  /// Creates an incident.
  package init(day: LocalDay, kind: Kind) {
    self.day = day
    self.kind = kind
  }

  /// What an incident is.
  public enum Kind: Hashable, Sendable {
    /// A pain rule acted.
    case rule(RuleRecord)
    /// Signs were there, in the programme's words.
    case stopSigns([String])
    /// Something was held.
    case held(Hold)
    /// A hold ended.
    case released(Release)
  }
}

/// A note of a day.
public struct DatedNote: Hashable, Sendable {
  /// The day.
  public var day: LocalDay
  /// The words.
  public var text: String

  /// Creates a note.
  package init(day: LocalDay, text: String) {
    self.day = day
    self.text = text
  }
}
