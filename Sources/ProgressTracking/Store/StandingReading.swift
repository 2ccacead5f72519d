import GRDB
import Programmes

extension StandingRecord {
  /// Reads what a standing needs of the days that it depends on.
  ///
  /// - Parameters:
  ///   - database: The log.
  ///   - own: What was read of the runner already.
  ///   - references: The scores to compare others with.
  ///   - history: What was followed until the day.
  ///   - day: The day.
  ///   - lookback: How many days, today among them, have to be judged at least.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file.
  static func read(
    from database: Database, of own: RunnerRecord, _ references: [PainReference: PainScore],
    following history: FollowedHistory, day: LocalDay, lookback: Int
  ) throws -> StandingRecord {
    let queries = own.queries(database)
    let known = own.known
    let week = min(known.startOfWeek, known - max(0, lookback - 1))...known
    let starts = history.spans.filter { $0.overlaps(week) }.map(\.phaseSince) + [week.lowerBound]
    let walk = starts.reduce(known) { min($0, $1) }...known
    let programme = history.span(on: day)?.reference.id
    let sessions = try queries.sessions(in: walk.lowerBound...max(day, walk.lowerBound))
    let isLeft = { (session: SessionSummary) in
      session.worked > 0 && !(session.day == day && session.id == own.openSession?.id)
    }
    let lastSessionDay =
      try sessions.last(where: isLeft)?.day
      ?? queries.lastWorked(before: walk.lowerBound)
    let signs = try queries.events(
      [.held, .ruleActed, .stopSignsAnswered],
      since: own.signsMatter(since: walk.lowerBound, on: day, of: programme)
    ).filter { $0.time.day <= day }
    let holding = own.held.hold(on: day).flatMap { rule(signs, of: $0) }
    let last = lastRule(signs, on: day, lastSession: lastSessionDay)
    return try StandingRecord(
      own: own, history: history, walk: walk, sessions: sessions,
      lastWorkedBefore: queries.lastWorked(before: walk.lowerBound, of: programme),
      lastSessionDay: lastSessionDay, references: references, signs: signs,
      holdingRule: holding.map { try queries.acted($0.rule, in: $0.event) },
      lastRule: last.flatMap {
        $0.event.id == holding?.event.id ? nil : try queries.acted($0.rule, in: $0.event)
      },
      lastSessions: queries.lastSessions(of: sessions.filter(isLeft)))
  }
}

extension RunnerRecord {
  /// Returns when the first of the signs was given that can still matter on a day, in milliseconds
  /// since 1970 in UTC: after the last round of a programme, with the hold of the day, or from another
  /// day on, wherever on earth that began.
  fileprivate func signsMatter(
    since first: LocalDay, on day: LocalDay, of programme: Identifier?
  ) -> Int64 {
    let instants = [
      lastRound(of: programme)?.time.milliseconds, held.hold(on: day)?.made.milliseconds,
    ]
    return instants.compactMap(\.self).reduce(Int64((first - 1).number) * 86_400_000) {
      min($0, $1)
    }
  }

  /// Reads the scores with which others are compared.
  ///
  /// - Parameters:
  ///   - database: The log.
  ///   - history: What was followed; nothing is compared where nothing is.
  ///   - today: The day it is.
  ///   - day: The last day that counts.
  /// - Returns: The score of each reference that is known.
  /// - Throws: What is wrong with the file.
  func references(
    in database: Database, following history: FollowedHistory, on today: LocalDay,
    through day: LocalDay
  ) throws -> [PainReference: PainScore] {
    guard let programme = history.span(on: today)?.reference.id,
      let start = history.spans.first(where: { $0.reference.id == programme })?.from
    else { return [:] }
    let queries = queries(database)
    var references: [PainReference: PainScore] = [:]
    references[.lastMorning] = try queries.mornings(
      of: programme, through: day, latestFirst: true, count: 1
    ).first
    // What is entered afterwards for days before the programme is no morning of it.
    let first = try queries.mornings(
      of: programme, from: start, through: day, latestFirst: false, count: 3)
    if first.count == 3 { references[.baseline] = first.sorted()[1] }
    if let openSession {
      references[.before] = try queries.events(ofSession: openSession.id).compactMap { event in
        guard case .painScored(let record) = event.body, record.moment == .before else {
          return nil
        }
        return record.score
      }.max()
    }
    return references
  }
}
