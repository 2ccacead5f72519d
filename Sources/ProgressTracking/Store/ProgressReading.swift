import GRDB
import Programmes

extension ProgressRecord {
  /// Reads what a progress over some days needs; in an overview nothing is by exercise.
  static func read(
    _ queries: LogQueries, of runner: Runner, following history: FollowedHistory,
    on days: ProgressDays, isOverview: Bool
  ) throws -> ProgressRecord {
    let (period, walk) = (days.period, days.walk)
    let held = try queries.events([.held, .released, .paused, .daysOffEnded])
    let rules = try queries.events([.ruleActed], about: walk.lowerBound)
    // Runs and notes say their day themselves.
    let written =
      try queries.events(
        [.stopSignsAnswered, .measured, .questionnaireAnswered], about: period.lowerBound)
      + queries.events([.ran, .noted])
    let entries = (held + rules + written).filter { period.contains($0.day) }
      .sorted { $0.isBefore($1) }
    let sessions = try queries.sessions(in: walk)
    let pain = try queries.scores(about: period)
    return try ProgressRecord(
      runner: runner, today: days.today, held: DaysHeld(held), period: period, walk: walk,
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
      rules: rules, entries: entries,
      measuredBefore: queries.lastMeasured(like: entries, before: period.lowerBound),
      runs: written.compactMap { if case .ran(let run) = $0.body { run } else { nil } }
        .filter { period.contains($0.day) },
      lateEntries: isOverview
        ? []
        : LateEntry.entries(
          written, firstDays: queries.firstDays(of: written), pain,
          sessions: queries.setsEnteredLater(in: period), in: period),
      isOverview: isOverview)
  }
}
