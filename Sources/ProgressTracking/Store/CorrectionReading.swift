import GRDB
import Programmes

extension LogQueries {
  /// Returns what was corrected and taken back of what is about some days, by when that was done.
  func corrections(about days: ClosedRange<LocalDay>) throws -> [CorrectedEntry] {
    var authors: [UniqueID: CorrectedEntry.Author] = [:]
    let events = EventTable(database: database)
    let entries = try corrections().compactMap { correction -> CorrectedEntry? in
      guard let target = correction.supersedes ?? correction.retracts,
        let was = try events.event(target)?.event, was.body.isAboutTraining,
        days.contains(was.dayAbout)
      else { return nil }
      let author = try authors[correction.device] ?? self.author(correction.device)
      authors[correction.device] = author
      return CorrectedEntry(
        id: correction.id, time: correction.time, author: author, was: was,
        now: correction.supersedes == nil ? nil : correction.event)
    }
    // A session that is taken back takes all of it along, which is one thing to say.
    let sessions = Set(entries.filter { $0.now == nil && $0.was.body.isStart }.map(\.was.session))
    return entries.filter { entry in
      entry.now != nil || entry.was.body.isStart || entry.was.session == nil
        || !sessions.contains(entry.was.session)
    }
  }

  /// The events that correct others or take them back, of which a log has few.
  ///
  /// The plus keeps SQLite from looking through all events of the runner instead.
  private func corrections() throws -> [StoredEvent] {
    try ["supersedes", "retracts"].flatMap { column in
      try database.values(
        StoredEvent.selection
          + " WHERE e.\(column) IS NOT NULL AND +e.runner = ? AND e.rehearsed <= ?",
        [runner, includesRehearsed ? 1 : 0]
      ) { try StoredEvent(row: $0) }
    }
    .sorted { $0.precedes($1) }
  }

  /// Tells from what else a device has written who sits before it.
  private func author(_ device: UniqueID) throws -> CorrectedEntry.Author {
    if try hasWritten(.reviewed, device) { return .therapist }
    return try hasWritten(.sessionStarted, device) ? .runner : .unknown
  }

  private func hasWritten(_ kind: EventKind, _ device: UniqueID) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT 1 FROM events e JOIN devices d ON d.number = e.device
          WHERE e.runner = ? AND e.kind = ? AND d.id = ? AND e.supersedes IS NULL LIMIT 1
          """), arguments: [runner, kind.rawValue, device.blob]) != nil
  }
}

extension EventBody {
  fileprivate var isStart: Bool {
    if case .sessionStarted = self { true } else { false }
  }

  /// Whether it says something of what was done, felt or prescribed.
  fileprivate var isAboutTraining: Bool {
    switch self {
    case .runnerNamed, .noteRead, .reviewed, .reportWritten, .retracted, .unknown: false
    default: true
    }
  }
}
