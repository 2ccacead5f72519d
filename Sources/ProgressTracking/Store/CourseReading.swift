import GRDB
import Programmes

extension CourseRecord {
  /// Reads how far phases have come.
  ///
  /// - Parameters:
  ///   - queries: The runner's log.
  ///   - prescriptions: The phases.
  ///   - sessions: The sessions since they were entered, by time.
  ///   - rules: The events of the rules that acted, by time.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file.
  static func read(
    _ queries: LogQueries, for prescriptions: [Prescription], sessions: [SessionSummary],
    rules: [Event]
  ) throws -> CourseRecord {
    let named = prescriptions.flatMap { prescription in
      prescription.phase.names.map { ($0, prescription) }
    }
    let byName = Dictionary(grouping: named, by: \.0)
    let sessions = sessions.filter { session in
      session.phase.flatMap { byName[$0] }?.contains { $0.1.has(session) } ?? false
    }
    guard let first = sessions.first?.day, let last = sessions.last?.day else {
      return try CourseRecord(
        prescriptions, lastWorked: lastWorked(queries, before: prescriptions))
    }
    let days = first...max(first, last)
    let phases = prescriptions.map(\.phase)
    return try CourseRecord(
      prescriptions,
      sessions: LivedSession.sessions(
        sessions,
        rows: phases.contains(where: \.followsExercises) ? queries.exerciseRows(in: days) : [],
        scores: phases.contains(where: \.followsAnswers)
          ? queries.scores(about: first...days.upperBound + 1) : [],
        rules: rules),
      lastWorked: lastWorked(queries, before: prescriptions))
  }

  private static func lastWorked(
    _ queries: LogQueries, before prescriptions: [Prescription]
  ) throws -> [LocalDay: [Identifier: LocalDay]] {
    var result: [LocalDay: [Identifier: LocalDay]] = [:]
    for prescription in prescriptions where prescription.phase.longestInterval > 0 {
      let first = prescription.span.phaseSince
      result[first] = try queries.lastWorked(
        exercisesOf: prescription.span.reference.id,
        in: first - prescription.phase.longestInterval...first - 1)
    }
    return result
  }
}

extension LogQueries {
  /// Returns the last day of some on which each exercise was done in a session of a programme.
  func lastWorked(
    exercisesOf programme: Identifier, in days: ClosedRange<LocalDay>
  ) throws -> [Identifier: LocalDay] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT x.exercise, max(x.day)
          FROM exerciseDays x JOIN sessions s ON s.id = x.session
            LEFT JOIN programmes p ON p.number = s.programme
          WHERE x.runner = ? AND x.day BETWEEN ? AND ? AND x.rehearsed <= ? AND x.worked > 0
            AND (p.id IS NULL OR p.id = ?)
          GROUP BY x.exercise
          """),
      arguments: [
        runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0,
        programme.text,
      ])
    return try rows.reduce(into: [:]) { days, row in
      guard let exercise = try Identifier(row.read(0) as String) else { return }
      days[exercise] = try row.day(1)
    }
  }

  /// Returns which programme and phase was followed when.
  func history() throws -> FollowedHistory {
    try FollowedHistory(events([.programmeFollowed, .phaseEntered]))
  }
}
