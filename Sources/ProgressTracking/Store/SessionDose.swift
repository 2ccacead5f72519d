import GRDB
import Programmes

/// The sums over all exercises of one session.
struct SessionDose {
  var session: UniqueID
  var day: LocalDay
  /// Planned sets, extras left out here and below.
  var planned = 0
  /// Planned sets that came to an end and were not held.
  var reached = 0
  var held = 0
  /// What was done, in sets-worth.
  var done = 0.0
  /// What was done of the planned sets, each counted at most once.
  var capped = 0.0
  var sources = SourceCounts()

  /// Adds up the rows of exercises, which come session by session.
  static func doses(_ rows: [ExerciseRow]) -> [SessionDose] {
    var doses: [SessionDose] = []
    for row in rows {
      if doses.last?.session != row.session {
        doses.append(SessionDose(session: row.session, day: row.day))
      }
      doses[doses.count - 1].add(row.sum)
    }
    return doses
  }

  private mutating func add(_ sum: SessionAccount.Sum) {
    planned += sum.planned
    reached += sum.reached
    held += sum.held
    done += sum.done
    capped += sum.capped
    sources += sum.sources
  }
}

extension LogQueries {
  /// Returns the sums by session over some days, without a row for each exercise.
  func sessionDoses(in days: ClosedRange<LocalDay>) throws -> [SessionDose] {
    try database.values(
      """
      SELECT session, day, sum(planned), sum(reached), sum(held), sum(done), sum(capped), sum(paced),
        sum(selfPaced), sum(guided), sum(entered)
      FROM exerciseDays WHERE runner = ? AND day BETWEEN ? AND ? AND rehearsed <= ?
      GROUP BY day, session ORDER BY day, session
      """,
      [runner, days.lowerBound.number, days.upperBound.number, includesRehearsed ? 1 : 0]
    ) { row in
      try SessionDose(
        session: row.uniqueID(0), day: row.day(1), planned: row.read(2), reached: row.read(3),
        held: row.read(4), done: row.read(5), capped: row.read(6),
        sources: SourceCounts(
          paced: row.read(7), selfPaced: row.read(8), guided: row.read(9), entered: row.read(10)))
    }
  }
}
