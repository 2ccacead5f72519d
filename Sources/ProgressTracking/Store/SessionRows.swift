import GRDB
import Programmes

/// The rows of one session: itself, its sets, and their sums by exercise and side.
struct SessionRows {
  let database: Database

  /// Makes the rows of a session anew from its events.
  ///
  /// - Parameters:
  ///   - id: The session.
  ///   - added: Events of it that were just added, each of which counts: where it has no others, none
  ///     need to be read.
  /// - Returns: Where its rows were and where they are.
  /// - Throws: What is wrong with the file.
  @discardableResult
  func replace(_ id: UniqueID, added: [StoredEvent] = []) throws -> [DayPlace] {
    let before = try removeRows(of: id)
    let events =
      try !added.isEmpty && added.count == count(ofSession: id)
      ? added.sorted { $0.precedes($1) } : self.events(ofSession: id)
    let corrections = Corrections(database: database)
    let corrected = try events.filter { $0.supersedes != nil }
      .reduce(into: [:]) { $0[$1.id] = try corrections.first(of: $1) }
    guard let session = SessionAccount(events, correcting: corrected) else { return before }
    let runner = try EventTable(database: database).number(ofRunner: session.opening.runner)
    let sums = session.sums
    try insert(session, SessionDose(sums), id, runner: runner)
    for (position, entry) in session.entries.enumerated() {
      try insert(entry, at: position, of: session, id, runner: runner)
    }
    for sum in sums { try insert(sum, of: session, id, runner: runner) }
    return before + [DayPlace(runner: runner, day: session.opening.day.number)]
  }

  private func count(ofSession id: UniqueID) throws -> Int? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM events WHERE session = ?"),
      arguments: [id.blob])
  }

  /// Returns the events of a session that count, by time.
  private func events(ofSession id: UniqueID) throws -> [StoredEvent] {
    try database.values(
      StoredEvent.selection + """
         WHERE e.session = ? AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
        \(StoredEvent.byTime)
        """,
      [id.blob]
    ) { try StoredEvent(row: $0) }
  }

  /// Removes the rows of a session, which are where its own row says; returns where that is.
  private func removeRows(of id: UniqueID) throws -> [DayPlace] {
    let place = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT runner, day FROM sessions WHERE id = ?"),
      arguments: [id.blob])
    guard let place else { return [] }
    let (runner, day): (Int, Int) = try (place.read(0), place.read(1))
    for (table, column) in [("sets", "session"), ("exerciseDays", "session"), ("sessions", "id")] {
      try database.cachedStatement(
        sql: "DELETE FROM \(table) WHERE runner = ? AND day = ? AND \(column) = ?"
      ).execute(arguments: [runner, day, id.blob])
    }
    return [DayPlace(runner: runner, day: day)]
  }

  private func insert(
    _ session: SessionAccount, _ dose: SessionDose, _ id: UniqueID, runner: Int
  ) throws {
    let programme = try session.opening.programme.map {
      try EventTable(database: database).number(ofProgramme: $0)
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO sessions (id, runner, day, at, programme, phase, name, rehearsed, planned,
          completed, held, worked, ending, reached, done, capped, paced, selfPaced, guided, entered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, runner, session.opening.day.number, session.opening.instant,
      programme,
      session.start.phase.text, session.start.session?.text, session.opening.isRehearsed,
      session.count { $0.isCounted },
      session.count { $0.isCounted && $0.ending == "completed" },
      session.count { $0.isCounted && $0.ending == "held" },
      session.count { $0.isWorked && !$0.place.isOptional },
      session.ending?.rawValue, dose.reached, dose.done, dose.capped, dose.sources.paced,
      dose.sources.selfPaced, dose.sources.guided, dose.sources.entered,
    ])
  }

  private func insert(
    _ entry: SessionAccount.Entry, at position: Int, of session: SessionAccount, _ id: UniqueID,
    runner: Int
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO sets (session, position, runner, day, rehearsed, exercise, level, number, side,
          unit, prescribed, most, isPlanned, isOptional, at, eased, done, seconds, ending, reason, source,
          load, tenths, enteredOn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, position, runner, session.opening.day.number, session.opening.isRehearsed,
      entry.place.exercise.text, entry.place.level?.text, entry.place.set,
      entry.place.side?.rawValue, entry.place.amount.unit.rawValue, entry.place.amount.value,
      entry.place.most,
      entry.isPlanned, entry.place.isOptional, entry.at, entry.record?.easedTo?.text,
      entry.record?.done,
      entry.record?.seconds, entry.ending, entry.record?.ending.reason?.rawValue,
      entry.record?.source.rawValue, entry.record?.loadUsed, entry.tenths,
      entry.enteredOn(after: session.opening.day)?.number,
    ])
  }

  private func insert(
    _ sum: SessionAccount.Sum, of session: SessionAccount, _ id: UniqueID, runner: Int
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO exerciseDays (session, exercise, side, runner, day, rehearsed, planned,
          reached, completed, partial, skipped, held, done, capped, confirmations, asShown, worked,
          effort, load)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, sum.exercise.text, sum.side?.rawValue ?? "", runner, session.opening.day.number,
      session.opening.isRehearsed, sum.planned, sum.reached, sum.completed, sum.partial,
      sum.skipped,
      sum.held, sum.done, sum.capped, sum.confirmations, sum.asShown, sum.worked, sum.effort,
      sum.load,
    ])
  }
}
