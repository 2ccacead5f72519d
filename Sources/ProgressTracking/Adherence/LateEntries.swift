public import Programmes

/// Something that was entered on a later day than the one it is about.
public struct LateEntry: Hashable, Sendable {
  /// What was entered.
  public var kind: Kind
  /// The day it is about.
  public var day: LocalDay
  /// The local day on which it was entered.
  public var enteredOn: LocalDay

  /// Creates an entry.
  package init(kind: Kind, day: LocalDay, enteredOn: LocalDay) {
    self.kind = kind
    self.day = day
    self.enteredOn = enteredOn
  }

  /// How many days later.
  public var delay: Int { enteredOn - day }

  /// What can be entered for an earlier day.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A pain score outside any session.
    case pain
    /// A measure or a questionnaire.
    case measure
    /// A run outside the programme.
    case run
    /// A runner's note.
    case note
    /// A session, in whole or in part.
    case session
  }
}

/// What was written down while it happened, and what afterwards.
public struct Promptness: Hashable, Sendable {
  /// Sets of which the time was kept: paced, ended by the runner while it ran, or guided by sound.
  public var timedSets: Int
  /// Sets that were entered afterwards.
  public var enteredSets: Int
  /// Scores of a morning that were given after noon, from memory.
  public var recalledScores: Int
  /// Scores, measures, runs, notes and sessions that were entered on a later day; a session counts once.
  public var late: Int
  /// How many days later those were; nothing where there are none.
  public var delay: Spread?
}

extension Progress {
  /// What was written down while it happened, and what afterwards.
  public var promptness: Promptness {
    let entered = sources[.entered] ?? 0
    return Promptness(
      timedSets: sources.values.reduce(0, +) - entered, enteredSets: entered,
      recalledScores: pain.count { $0.record.isRecalled }, late: lateEntries.count,
      delay: Spread(lateEntries.map { Double($0.delay) }))
  }
}
