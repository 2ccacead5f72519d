import GRDB
import Programmes

extension StandingRecord {
  /// Reads what a standing needs of the days that it depends on.
  ///
  /// - Parameters:
  ///   - database: The log.
  ///   - own: What was read of the runner already.
  ///   - history: What was followed until the day.
  ///   - day: The day.
  ///   - lookback: How many days, today among them, have to be judged at least.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file.
  static func read(
    from database: Database, of own: RunnerRecord, following history: FollowedHistory,
    day: LocalDay, lookback: Int
  ) throws -> StandingRecord {
    let queries = own.queries(database)
    let known = own.known
    let week = min(known.startOfWeek, known - max(0, lookback - 1))...known
    let starts = history.spans.filter { $0.overlaps(week) }.map(\.phaseSince) + [week.lowerBound]
    let walk = starts.reduce(known) { min($0, $1) }...known
    let programme = history.span(on: day)?.reference.id
    let sessions = try queries.sessions(from: walk.lowerBound).filter { $0.day <= day }
    let isLeft = { (session: SessionSummary) in
      session.worked > 0 && !(session.day == day && session.id == own.openSession?.id)
    }
    return try StandingRecord(
      own: own, history: history, walk: walk, sessions: sessions,
      lastWorkedBefore: queries.lastWorked(before: walk.lowerBound, of: programme),
      lastSessionDay: sessions.last(where: isLeft)?.day
        ?? queries.lastWorked(before: walk.lowerBound),
      references: programme.map {
        try references(queries, $0, through: day, open: own.openSession)
      } ?? [:],
      lastSessions: queries.lastSessions(of: sessions.filter(isLeft)))
  }

  private static func references(
    _ queries: LogQueries, _ programme: Identifier, through day: LocalDay, open: OpenSession?
  ) throws -> [PainReference: PainScore] {
    var references: [PainReference: PainScore] = [:]
    references[.lastMorning] = try queries.mornings(
      of: programme, through: day, latestFirst: true, count: 1
    ).first
    let first = try queries.mornings(of: programme, through: day, latestFirst: false, count: 3)
    if first.count == 3 { references[.baseline] = first.sorted()[1] }
    if let open {
      references[.before] = try queries.events(ofSession: open.id).compactMap { event in
        guard case .painScored(let record) = event.body, record.moment == .before else {
          return nil
        }
        return record.score
      }.max()
    }
    return references
  }
}
