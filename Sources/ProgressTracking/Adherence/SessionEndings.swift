public import Programmes

/// A session that is over, and how it ended.
public struct EndedSession: Hashable, Sendable {
  /// The day it was started.
  public var day: LocalDay
  /// How it ended; nothing where it was left without a word.
  public var ending: SessionEnding?
  /// Whether it ended before its end because of pain: a pain rule ended it, or it was ended early and
  /// a set of it was left out or cut short for pain.
  public var isForPain: Bool

  /// Creates an ended session.
  package init(day: LocalDay, ending: SessionEnding?, isForPain: Bool) {
    self.day = day
    self.ending = ending
    self.isForPain = isForPain
  }
}

/// How often sessions ended in one way.
public struct EndingCount: Hashable, Sendable {
  /// The way; nothing for sessions that were left without a word.
  public var ending: SessionEnding?
  /// Sessions that ended so.
  public var sessions: Int
}

extension Progress {
  /// How the sessions ended, in the order of ``SessionEnding``, those left without a word last.
  public var endingCounts: [EndingCount] {
    (SessionEnding.allCases.map(Optional.some) + [nil]).compactMap { ending in
      let count = endings.count { $0.ending == ending }
      return count > 0 ? EndingCount(ending: ending, sessions: count) : nil
    }
  }
}
