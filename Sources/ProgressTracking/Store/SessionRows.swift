import GRDB
import Programmes

/// The rows of one session: itself, its sets, and their sums by exercise and side.
struct SessionRows {
  let database: Database

  /// Makes the rows of a session anew from its events.
  func replace(_ id: UniqueID) throws {
    try removeRows(of: id)
    let events = try database.values(
      StoredEvent.selection + """
         WHERE e.session = ? AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
        \(StoredEvent.byTime)
        """,
      [id.blob]
    ) { try StoredEvent(row: $0) }
    guard let session = SessionAccount(events) else { return }
    let runner = try EventTable(database: database).number(ofRunner: session.opening.runner)
    try insert(session, id, runner: runner)
    for (position, entry) in session.entries.enumerated() {
      try insert(entry, at: position, of: session, id, runner: runner)
    }
    for sum in session.sums { try insert(sum, of: session, id, runner: runner) }
  }

  /// Removes the rows of a session, which are where its own row says.
  private func removeRows(of id: UniqueID) throws {
    let place = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT runner, day FROM sessions WHERE id = ?"),
      arguments: [id.blob])
    guard let place else { return }
    let (runner, day): (Int, Int) = try (place.read(0), place.read(1))
    for table in ["sets", "exerciseDays"] {
      try database.cachedStatement(
        sql: "DELETE FROM \(table) WHERE runner = ? AND day = ? AND session = ?"
      ).execute(arguments: [runner, day, id.blob])
    }
    try database.cachedStatement(sql: "DELETE FROM sessions WHERE id = ?")
      .execute(arguments: [id.blob])
  }

  private func insert(_ session: SessionAccount, _ id: UniqueID, runner: Int) throws {
    let programme = try session.opening.programme.map {
      try EventTable(database: database).number(ofProgramme: $0)
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO sessions (id, runner, day, at, programme, phase, name, rehearsed, planned,
          completed, held, worked, ending)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, runner, session.opening.day.number, session.opening.instant,
      programme,
      session.start.phase.text, session.start.session?.text, session.opening.isRehearsed,
      session.count { $0.isCounted },
      session.count { $0.isCounted && $0.ending == "completed" },
      session.count { $0.isCounted && $0.ending == "held" },
      session.count { $0.isWorked && !$0.place.isOptional },
      session.ending?.rawValue,
    ])
  }

  private func insert(
    _ entry: SessionAccount.Entry, at position: Int, of session: SessionAccount, _ id: UniqueID,
    runner: Int
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO sets (session, position, runner, day, rehearsed, exercise, level, number, side,
          unit, prescribed, isPlanned, isOptional, at, eased, done, seconds, ending, reason, source,
          load, tenths, enteredOn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, position, runner, session.opening.day.number, session.opening.isRehearsed,
      entry.place.exercise.text, entry.place.level?.text, entry.place.set,
      entry.place.side?.rawValue, entry.place.amount.unit.rawValue, entry.place.amount.value,
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
          effort, load, paced, selfPaced, guided, entered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id.blob, sum.exercise.text, sum.side?.rawValue ?? "", runner, session.opening.day.number,
      session.opening.isRehearsed, sum.planned, sum.reached, sum.completed, sum.partial,
      sum.skipped,
      sum.held, sum.done, sum.capped, sum.confirmations, sum.asShown, sum.worked, sum.effort,
      sum.load, sum.sources.paced, sum.sources.selfPaced, sum.sources.guided, sum.sources.entered,
    ])
  }
}
