import GRDB
import Programmes

extension ProgressRecord {
  /// Reads what a progress needs, or nothing for an unknown runner.
  ///
  /// Where it is whole it reaches back to the first day of the programmes, not only of their phases.
  /// In an overview nothing is by exercise.
  static func read(
    from database: Database, runner id: UniqueID, following history: FollowedHistory,
    over period: ClosedRange<LocalDay>?, today: LocalDay, isWhole: Bool,
    isOverview: Bool, includingRehearsed: Bool
  ) throws -> ProgressRecord? {
    guard let entry = try RunnerTable(database: database).runner(id) else { return nil }
    let queries = LogQueries(
      database: database, runner: entry.number, includesRehearsed: includingRehearsed)
    let events = try queries.events([
      .held, .released, .paused, .daysOffEnded, .stopSignsAnswered, .ruleActed, .measured,
      .questionnaireAnswered, .ran, .noted,
    ])
    let known = entry.livesHere ? today : min(today, entry.known?.day ?? today)
    let first = history.spans.first?.from ?? known
    let period = period ?? min(first, known)...known
    let spans = history.spans.filter { $0.overlaps(period) }
    let starts = spans.map { isWhole ? $0.programmeSince : $0.phaseSince }
    let start = starts.reduce(period.lowerBound) { min($0, $1) }
    let walk = start...period.upperBound
    let pain = try queries.scores(about: period)
    let exercises = isOverview ? [] : try queries.exerciseRows(in: period)
    let doses =
      isOverview ? try queries.sessionDoses(in: period) : SessionDose.doses(exercises)
    return try ProgressRecord(
      runner: entry.runner, today: known, history: history, held: DaysHeld(events),
      period: period, walk: walk,
      sessions: queries.sessions(from: walk.lowerBound).filter { $0.day <= walk.upperBound },
      lastWorkedBefore: queries.lastWorked(
        before: walk.lowerBound, of: spans.first?.reference.id),
      doses: doses, exercises: exercises, pain: pain,
      reasons: isOverview ? [] : queries.reasons(in: period),
      sessionsWithPainReason: queries.sessions(leftOutFor: .pain, in: period),
      sources: doses.reduce(into: SourceCounts()) { $0 += $1.sources }.bySource,
      rules: events.filter { if case .ruleActed = $0.body { true } else { false } },
      entries: events.filter { period.contains($0.day) }.sorted { $0.instant < $1.instant },
      measuredBefore: events.filter { $0.day < period.lowerBound }
        .sorted { $0.instant < $1.instant }.compactMap(\.measured)
        .reduce(into: [:]) { $0[MeasuredKey($1.measure, side: $1.side)] = $1.value },
      runs: events.compactMap { if case .ran(let run) = $0.body { run } else { nil } }
        .filter { period.contains($0.day) },
      lateEntries: isOverview
        ? []
        : LateEntry.entries(
          events, pain, sessions: queries.setsEnteredLater(in: period), in: period),
      isOverview: isOverview, number: entry.number, includesRehearsed: includingRehearsed)
  }

  /// Returns queries for more about the same runner.
  func queries(_ database: Database) -> LogQueries {
    LogQueries(database: database, runner: number, includesRehearsed: includesRehearsed)
  }
}
