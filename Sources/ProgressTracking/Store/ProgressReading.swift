import GRDB
import Programmes

extension ProgressRecord {
  /// Reads what a progress over some days needs; in an overview nothing is by exercise.
  static func read(
    _ queries: LogQueries, of runner: Runner, following history: FollowedHistory,
    on days: ProgressDays, isOverview: Bool
  ) throws -> ProgressRecord {
    let (period, walk) = (days.period, days.walk)
    let events = try queries.events([
      .held, .released, .paused, .daysOffEnded, .stopSignsAnswered, .ruleActed, .measured,
      .questionnaireAnswered, .ran, .noted,
    ])
    let sessions = try queries.sessions(in: walk)
    let pain = try queries.scores(about: period)
    return try ProgressRecord(
      runner: runner, today: days.today, held: DaysHeld(events), period: period, walk: walk,
      sessions: sessions,
      lastWorkedBefore: queries.lastWorked(
        before: walk.lowerBound,
        of: history.spans.first { $0.overlaps(period) }?.reference.id),
      pain: pain,
      reasons: isOverview ? [] : queries.reasons(in: period),
      sessionsWithPainReason: sessions.contains { $0.wasCutShort && period.contains($0.day) }
        ? queries.sessions(leftOutFor: .pain, in: period) : [],
      sources: sessions.lazy.filter { period.contains($0.day) }
        .reduce(into: SourceCounts()) { $0 += $1.dose.sources }.bySource,
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
          events, firstDays: queries.firstDays(of: events), pain,
          sessions: queries.setsEnteredLater(in: period), in: period),
      isOverview: isOverview)
  }
}
