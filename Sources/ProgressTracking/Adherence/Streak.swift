public import Programmes

/// Days of training in a row with no session missed between them.
///
/// Days on which nothing was due, days off, held days and days that the log does not know neither
/// add to it nor break it. A day on which any session was missed breaks it, whatever else was done.
public struct Streak: Hashable, Sendable {
  /// The days with training of the one that goes on, 0 after a missed session.
  public var current: Int
  /// The days with training of the longest one of the period.
  public var longest: Int
  /// The last day on which a session was missed.
  public var lastMissed: LocalDay?
}

extension Progress {
  /// How many days were trained in a row.
  public var streak: Streak {
    var streak = Streak(current: 0, longest: 0)
    for day in days {
      if day.sessions.missed > 0 {
        streak.current = 0
        streak.lastMissed = day.day
      } else if day.sets > 0 {
        streak.current += 1
        streak.longest = max(streak.longest, streak.current)
      }
    }
    return streak
  }
}
