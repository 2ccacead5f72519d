import Programmes

/// A session as what is prescribed next depends on it: what was done in it and what was answered.
struct LivedSession {
  var summary: SessionSummary
  /// Its exercises, with the sets of which anything was done.
  var exercises: [Identifier: Int] = [:]
  /// How hard its exercises were, where that was answered.
  var efforts: [Identifier: Int] = [:]
  /// The pain scores that were asked for in it, and on the morning after it.
  var scores: [PainRecord] = []
  /// The pain rules that acted in it, or after it and before the next.
  var rules: [RuleRecord] = []

  var day: LocalDay { summary.day }

  /// Whether anything was done in it.
  var isWorked: Bool { summary.worked > 0 }

  /// Tells whether it began before another one.
  func precedes(_ other: LivedSession) -> Bool {
    (summary.at, summary.id) < (other.summary.at, other.summary.id)
  }
}

extension LivedSession {
  /// Puts the sessions of a phase together, by time.
  ///
  /// The score of a morning belongs to the last session of the day before, so that it moves nothing
  /// twice, and a rule that acted outside a session to the last session before it.
  ///
  /// - Parameters:
  ///   - sessions: The sessions, by time.
  ///   - rows: The sums over their exercises.
  ///   - scores: The pain scores of these days and of the morning after.
  ///   - rules: The events of rules that acted, by time.
  /// - Returns: Each with what was done and answered in it.
  static func sessions(
    _ sessions: [SessionSummary], rows: [ExerciseRow], scores: [ScoreRow], rules: [Event]
  ) -> [LivedSession] {
    var lived = sessions.map { LivedSession(summary: $0) }
    let places = Dictionary(
      sessions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      guard let place = places[row.session] else { continue }
      lived[place].exercises[row.sum.exercise, default: 0] += row.sum.worked
      lived[place].efforts[row.sum.exercise] = row.sum.effort
    }
    let lastOfDay = Dictionary(
      lived.enumerated().filter(\.element.isWorked).map { ($1.day, $0) },
      uniquingKeysWith: { max($0, $1) })
    for score in scores {
      let place =
        score.record.moment == .nextMorning
        ? lastOfDay[score.record.day - 1]
        : score.aboutSession.flatMap { places[$0] }
      if let place { lived[place].scores.append(score.record) }
    }
    for event in rules {
      guard case .ruleActed(let rule) = event.body else { continue }
      let place =
        event.session.flatMap { places[$0] }
        ?? sessions.lastIndex { $0.at <= event.instant }
      if let place { lived[place].rules.append(rule) }
    }
    return lived
  }
}
