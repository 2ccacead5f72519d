public import Programmes

/// That a therapist looked at a log, and what came of it.
///
/// It overwrites nothing: what was looked at before stays in the log with its day.
public struct ReviewRecord: Hashable, Sendable, Codable {
  /// What came of it.
  public var outcome: Outcome
  /// The last day that the log knew of then; what came in later is new.
  public var knownThrough: LocalDay
  /// What there was to look at, by ``RaisedFlag/occasion``.
  public var flags: [String]
  /// The therapist's words, empty where there are none: to the runner where it is an answer to them, for
  /// the therapist alone otherwise.
  public var note: String

  /// Creates a record.
  public init(
    _ outcome: Outcome, knownThrough: LocalDay, flags: [String] = [], note: String = ""
  ) {
    self.outcome = outcome
    self.knownThrough = knownThrough
    self.flags = flags
    self.note = note
  }

  /// What comes of a look.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was looked at, and nothing was said.
    case looked
    /// It is out of the way until something new is there.
    case setAside = "set aside"
    /// The runner is told that all is fine. It is the only one that goes to the runner.
    case carryOn = "carry on"
  }
}
