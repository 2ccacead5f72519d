import GRDB
import Programmes

/// What was last measured of a runner, and last answered.
struct LatestMeasures {
  /// The latest value of each measure, and score of each questionnaire, with its day.
  private(set) var values: [MeasuredKey: (value: Double, day: LocalDay)] = [:]
  /// The last day on which each questionnaire was asked, whole or not.
  private(set) var answered: [Identifier: LocalDay] = [:]
  private var instants: [MeasuredKey: Int64] = [:]

  /// Takes in an entry; of several at one instant the one that is taken in last stays.
  mutating func take(_ body: EventBody, on day: LocalDay, at instant: Int64) {
    switch body {
    case .measured(let record):
      keep(record.value, of: MeasuredKey(record.measure, side: record.side), on: day, at: instant)
    case .questionnaireAnswered(let record):
      answered[record.questionnaire] = max(answered[record.questionnaire] ?? day, day)
      if let score = record.score {
        keep(score, of: MeasuredKey(record.questionnaire), on: day, at: instant)
      }
    default: break
    }
  }

  private mutating func keep(
    _ value: Double, of key: MeasuredKey, on day: LocalDay, at instant: Int64
  ) {
    guard instants[key].map({ $0 <= instant }) ?? true else { return }
    instants[key] = instant
    values[key] = (value, day)
  }
}

extension LogQueries {
  /// Returns what was last measured and answered, of what was written until a day.
  ///
  /// Of the many entries only what is needed is read, since today waits for them. The plus keeps SQLite from
  /// looking through all events up to the day instead of those of the two kinds.
  func latestMeasures(through day: LocalDay) throws -> LatestMeasures {
    var latest = LatestMeasures()
    try database.forEach(
      """
      SELECT e.kind, e.version, e.payload, e.at, e.zone, e.day, e.minute, e.aboutDay, e.aboutMinute
      FROM events e JOIN devices d ON d.number = e.device
      WHERE e.runner = ? AND e.kind IN (?, ?) AND +e.day <= ? AND e.rehearsed <= ?
        AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
      \(StoredEvent.byTime)
      """,
      [
        runner, EventKind.measured.rawValue, EventKind.questionnaireAnswered.rawValue, day.number,
        includesRehearsed ? 1 : 0,
      ]
    ) { row in
      let body = try JSONReader.value(of: row.read(2)).flatMap {
        try EventBody.read(kind: row.read(0), version: row.read(1), payload: $0)
      }
      guard let body else { return }
      let (time, about) = try (row.time(3), row.moment(7))
      latest.take(body, on: about?.day ?? time.day, at: time.instant(about: about))
    }
    return latest
  }

  /// Returns the last values before a day of what some entries measured and answered.
  ///
  /// What was written is gone through from the last on, as far as it can be about a later moment than what
  /// was found: nothing is about a moment more than two days after it was written.
  func lastMeasured(like entries: [Event], before day: LocalDay) throws -> [MeasuredKey: Double] {
    var last: [MeasuredKey: Event] = [:]
    for (kind, like) in Dictionary(grouping: entries, by: { EventKind(rawValue: $0.body.kind) }) {
      let keys = Set(like.compactMap(\.measuredKey))
      guard let kind, !keys.isEmpty else { continue }
      try forEachEvent(kind, latestFirst: true) { event in
        let latest = event.time.milliseconds + 2 * 86_400_000
        if keys.allSatisfy({ last[$0].map { $0.instant > latest } ?? false }) { return false }
        guard event.day < day, let key = event.measuredKey, keys.contains(key) else { return true }
        if last[key].map({ $0.isBefore(event) }) ?? true { last[key] = event }
        return true
      }
    }
    return last.compactMapValues { $0.measured?.value }
  }
}

extension Event {
  /// What was measured, or answered with a score; nothing of other events.
  fileprivate var measuredKey: MeasuredKey? {
    measured.map { MeasuredKey($0.measure, side: $0.side) }
  }
}
