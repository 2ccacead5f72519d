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
  /// What was done of an exercise on a side on a day.
  case daySums
  /// At which levels an exercise was done on a day.
  case dayLevels
  /// Pain scores.
  case scores
  /// How many entries there are of each runner, and what they add up to.
  case contents

  /// The table.
  var table: String {
    switch self {
    case .outdatedEntries: "outdated"
    case .sessions: "sessions"
    case .sets: "sets"
    case .exerciseSums: "exerciseDays"
    case .daySums: "dayExercises"
    case .dayLevels: "dayLevels"
    case .scores: "scores"
    case .contents: "contents"
    }
  }
}
