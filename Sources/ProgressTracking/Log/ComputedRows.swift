/// What a log computes from its events and keeps beside them.
public enum ComputedRows: Hashable, Sendable, CaseIterable {
  /// Which events no longer count.
  case outdatedEntries
  /// Sessions.
  case sessions
  /// The sets of sessions.
  case sets
  /// What was done of an exercise on a side in a session.
  case exerciseSums
  /// Pain scores.
  case scores

  /// The table.
  var table: String {
    switch self {
    case .outdatedEntries: "outdated"
    case .sessions: "sessions"
    case .sets: "sets"
    case .exerciseSums: "exerciseDays"
    case .scores: "scores"
    }
  }
}
