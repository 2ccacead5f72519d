import GRDB

/// Which events no longer count, because they were corrected or taken back.
///
/// An event and its corrections, and theirs, are one entry. Of an entry the member counts that no other
/// one corrects, the latest of several, whatever a clock that was put right says of the others; or none of
/// them once any was retracted. A retraction itself cannot be retracted. None of this depends on the order
/// in which the events arrived.
struct Corrections {
  let database: Database

  /// An event as far as this needs it.
  private struct Member {
    let number: Int
    let id: UniqueID
    let supersedes: UniqueID?
    let session: UniqueID?
    let kind: String
    let order: (at: Int, device: UniqueID, sequence: Int, id: UniqueID)
  }

  /// Settles the entry that an event belongs to.
  ///
  /// - Returns: The events of the entry, and the sessions and the scores whose rows may have changed.
  func settle(
    _ id: UniqueID, runner: Int
  ) throws -> (events: Set<UniqueID>, sessions: Set<UniqueID>, scores: Set<Int>) {
    let members = try entry(of: id, runner: runner)
    var isRetracted = false
    for member in members where try isTarget(member.id, of: "retracts", runner: runner) {
      isRetracted = true
    }
    let corrected = Set(members.compactMap(\.supersedes))
    let last = members.filter { !corrected.contains($0.id) }
    // Corrections that go round in a ring, which only a forged bundle has, all correct each other.
    let current = isRetracted ? nil : (last.isEmpty ? members : last).max { $0.order < $1.order }
    for member in members {
      if member.number == current?.number {
        try database.cachedStatement(sql: "DELETE FROM outdated WHERE event = ?")
          .execute(arguments: [member.number])
      } else {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO outdated (event) VALUES (?)")
          .execute(arguments: [member.number])
      }
    }
    let scores = members.filter { $0.kind == EventKind.painScored.rawValue }.map(\.number)
    return (
      Set(members.map(\.id) + [id]), Set(members.compactMap(\.session)), Set(scores)
    )
  }

  /// Returns what the entry of an event said first: a correction says what it was, not when it was
  /// written down.
  func first(of event: StoredEvent) throws -> StoredEvent {
    guard event.supersedes != nil else { return event }
    let table = EventTable(database: database)
    let members = try entry(of: event.id, runner: table.number(ofRunner: event.runner))
    let known = Set(members.map(\.id))
    let first = members.filter { member in member.supersedes.map { !known.contains($0) } ?? true }
    return try (first.isEmpty ? members : first).min { $0.order < $1.order }
      .flatMap { try table.event($0.id) } ?? event
  }

  /// Tells whether an event is corrected or taken back by one that is there already.
  func isTarget(_ id: UniqueID, runner: Int) throws -> Bool {
    try isTarget(id, of: "supersedes", runner: runner)
      || isTarget(id, of: "retracts", runner: runner)
  }

  /// Returns every event, there or not, that one that is there corrects or takes back.
  ///
  /// One of another runner may be among them: settling it finds that nothing of it is corrected.
  func targets() throws -> Set<UniqueID> {
    try Set(
      database.values(
        """
        SELECT supersedes FROM events WHERE supersedes IS NOT NULL
        UNION ALL SELECT retracts FROM events WHERE retracts IS NOT NULL
        """
      ) { try $0.uniqueID(0) })
  }

  private func isTarget(_ id: UniqueID, of column: String, runner: Int) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM events WHERE \(column) = ? AND runner = ?"),
      arguments: [id.blob, runner]) != nil
  }

  private func entry(of id: UniqueID, runner: Int) throws -> [Member] {
    var members: [UniqueID: Member] = [:]
    var open = [id]
    while let id = open.popLast() {
      guard members[id] == nil else { continue }
      let related = try related(to: id, runner: runner)
      for member in related where member.id == id { members[id] = member }
      // An event that has not arrived yet still joins those that correct it.
      open += related.compactMap { $0.id == id ? $0.supersedes : $0.id }
        .filter { members[$0] == nil }
    }
    return Array(members.values)
  }

  private func related(to id: UniqueID, runner: Int) throws -> [Member] {
    try database.values(
      """
      SELECT e.number, e.id, e.supersedes, e.session, e.kind, e.at, d.id, e.sequence
      FROM events e JOIN devices d ON d.number = e.device
      WHERE e.runner = ? AND (e.id = ? OR e.supersedes = ?)
      """,
      [runner, id.blob, id.blob]
    ) { row in
      try Member(
        number: row.read(0), id: row.uniqueID(1), supersedes: row.optionalUniqueID(2),
        session: row.optionalUniqueID(3), kind: row.read(4),
        order: (row.read(5), row.uniqueID(6), row.read(7), row.uniqueID(1)))
    }
  }
}
