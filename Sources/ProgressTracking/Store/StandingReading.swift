import GRDB
import Programmes

extension StandingRecord {
  /// Reads what a standing needs, or nothing for an unknown runner.
  ///
  /// - Parameters:
  ///   - database: The log.
  ///   - id: The runner.
  ///   - history: What was followed until the day.
  ///   - day: The day.
  ///   - lookback: How many days, today among them, have to be judged at least.
  ///   - includingRehearsed: Whether rehearsed events count.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file.
  static func read(
    from database: Database, runner id: UniqueID, following history: FollowedHistory,
    day: LocalDay, lookback: Int, includingRehearsed: Bool
  ) throws -> StandingRecord? {
    guard let entry = try RunnerTable(database: database).runner(id) else { return nil }
    let queries = LogQueries(
      database: database, runner: entry.number, includesRehearsed: includingRehearsed)
    let events = try queries.events([
      .held, .released, .paused, .daysOffEnded, .stopSignsAnswered, .ruleActed, .measured,
      .questionnaireAnswered,
    ]).filter { $0.time.day <= day }
    // Of a log from elsewhere the days after its latest bundle are unknown.
    let known = entry.livesHere ? day : min(day, entry.known?.day ?? day)
    let week = min(known.startOfWeek, known - max(0, lookback - 1))...known
    let starts = history.spans.filter { $0.overlaps(week) }.map(\.phaseSince) + [week.lowerBound]
    let walk = starts.reduce(known) { min($0, $1) }...known
    let programme = history.span(on: day)?.reference.id
    let open = try queries.openSession().flatMap { try OpenSession($0, queries) }
    let sessions = try queries.sessions(from: walk.lowerBound).filter { $0.day <= day }
    let isLeft = { (session: SessionSummary) in
      session.worked > 0 && !(session.day == day && session.id == open?.id)
    }
    let mornings = try queries.scores(of: .nextMorning, from: day - 7)
    return try StandingRecord(
      runner: entry.runner, number: entry.number, includesRehearsed: includingRehearsed,
      history: history, held: DaysHeld(events), walk: walk,
      sessions: sessions,
      lastWorkedBefore: queries.lastWorked(before: walk.lowerBound, of: programme),
      lastSessionDay: sessions.last(where: isLeft)?.day
        ?? queries.lastWorked(before: walk.lowerBound),
      openSession: open, signs: events, measured: latest(events), answered: answered(events),
      lastSharp: queries.lastSharpScore(),
      askedThisMorning: mornings.contains { $0.askedOn == day },
      references: programme.map { try references(queries, $0, through: day, open: open) } ?? [:],
      lastSessions: queries.lastSessions(of: sessions.filter(isLeft)),
      unreadNotes: queries.unreadNotes(on: day),
      suggestions: queries.events([.phaseSuggested]).filter { $0.time.day <= day })
  }

  /// Returns queries for more about the same runner.
  func queries(_ database: Database) -> LogQueries {
    LogQueries(database: database, runner: number, includesRehearsed: includesRehearsed)
  }

  private static func latest(
    _ events: [Event]
  ) -> [MeasuredKey: (value: Double, day: LocalDay)] {
    var latest: [MeasuredKey: (value: Double, day: LocalDay)] = [:]
    for event in events.sorted(by: { $0.instant < $1.instant }) {
      switch event.body {
      case .measured(let record):
        latest[MeasuredKey(record.measure, side: record.side)] = (record.value, event.day)
      case .questionnaireAnswered(let record):
        guard let score = record.score else { continue }
        latest[MeasuredKey(record.questionnaire)] = (score, event.day)
      default: continue
      }
    }
    return latest
  }

  private static func answered(_ events: [Event]) -> [Identifier: LocalDay] {
    events.reduce(into: [:]) { days, event in
      guard case .questionnaireAnswered(let record) = event.body else { return }
      let last = days[record.questionnaire] ?? event.day
      days[record.questionnaire] = max(last, event.day)
    }
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

extension OpenSession {
  /// Reads a session that was started and not ended.
  init?(_ id: UniqueID, _ queries: LogQueries) throws {
    let events = try queries.events(ofSession: id)
    guard let account = SessionAccount(events), let programme = account.opening.programme else {
      return nil
    }
    var finished: [SetRecord] = []
    var scores: [PainRecord] = []
    var ruled: Set<PainMoment> = []
    var eased: [Identifier: Identifier] = [:]
    for event in events {
      switch event.body {
      case .setFinished(let record): finished.append(record)
      case .exerciseEased(let choice): eased[choice.exercise] = choice.easedTo
      case .painScored(let record): scores.append(record)
      case .ruleActed(let record): ruled.insert(record.moment)
      default: break
      }
    }
    self.init(
      id: id, day: account.opening.day, programme: programme, start: account.start,
      finished: finished, scores: scores, ruled: ruled, eased: eased)
  }
}
