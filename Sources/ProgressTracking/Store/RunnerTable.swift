import GRDB
import Programmes

/// Who and what a log is about: runners, and the devices that write.
struct RunnerTable {
  let database: Database

  /// A runner with how far the log knows of them.
  struct Entry {
    var runner: Runner
    var number: Int
    /// Whether they train where this log is.
    var livesHere: Bool
    /// The instant their latest bundle was made, in milliseconds since 1970 in UTC, and its day.
    var known: (at: Int64, day: LocalDay)?
  }

  private static let selection = """
    SELECT r.id, r.number, r.livesHere, r.knownUntil, r.knownThrough,
      (SELECT e.payload FROM events e JOIN devices d ON d.number = e.device
       WHERE e.runner = r.number AND e.kind = '\(EventKind.runnerNamed.rawValue)'
         AND NOT EXISTS (SELECT 1 FROM outdated o WHERE o.event = e.number)
       ORDER BY e.at DESC, d.id DESC, e.sequence DESC, e.id DESC LIMIT 1)
    FROM runners r
    """

  private func entry(_ row: Row) throws -> Entry {
    let name = try (row.read(5) as String?).flatMap { JSONReader.value(of: $0) }?.line("name") ?? ""
    return try Entry(
      runner: Runner(id: row.uniqueID(0), name: name), number: row.read(1),
      livesHere: row.read(2),
      known: (row.read(3) as Int64?).map { try ($0, row.day(4)) })
  }

  /// Returns all runners, those who live here first, then in order of arrival.
  func runners() throws -> [Entry] {
    try Row.fetchAll(
      database, sql: Self.selection + " WHERE r.person IS NULL ORDER BY r.livesHere DESC, r.number"
    )
    .map { try entry($0) }
  }

  /// Returns the first of those who live here, or nothing.
  func resident() throws -> Runner? { try runners().first { $0.livesHere }?.runner }

  /// Whose row an identity leads to: the runner that it really is.
  private static let person = "(SELECT coalesce(person, number) FROM runners WHERE id = ?)"

  /// Returns a runner by any of their identities, or nothing.
  func runner(_ id: UniqueID) throws -> Entry? {
    try Row.fetchOne(
      database.cachedStatement(sql: Self.selection + " WHERE r.number = \(Self.person)"),
      arguments: [id.blob]
    ).map { try entry($0) }
  }

  /// Returns the identities of a runner but for the one that they are shown by.
  func otherIdentities(of number: Int) throws -> [UniqueID] {
    try Row.fetchAll(
      database, sql: "SELECT id FROM runners WHERE person = ? ORDER BY id", arguments: [number]
    ).map { try $0.uniqueID(0) }
  }

  /// Marks a runner as one who lives here.
  func settle(_ id: UniqueID) throws {
    try database.cachedStatement(
      sql: "UPDATE runners SET livesHere = 1 WHERE number = \(Self.person)"
    ).execute(arguments: [id.blob])
  }

  /// Makes a runner known, who may have no event yet.
  func meet(_ id: UniqueID) throws {
    _ = try EventTable(database: database).number(ofRunner: id)
  }

  /// Notes how far a bundle knew of a runner, where it is the latest.
  func note(_ known: (at: Int64, day: LocalDay), of id: UniqueID) throws {
    try database.cachedStatement(
      sql: """
        UPDATE runners SET knownUntil = ?, knownThrough = ?
        WHERE number = \(Self.person) AND coalesce(knownUntil, -1) < ?
        """
    ).execute(arguments: [known.at, known.day.number, id.blob, known.at])
  }

  /// What a runner enters and no therapist does.
  private static let own: [EventKind] = [
    .sessionStarted, .setFinished, .sessionEnded, .painScored, .measured, .questionnaireAnswered,
    .ran,
  ]

  /// Returns when a runner has entered anything last until an instant, with its day, or nothing.
  func lastEntry(
    by id: UniqueID, before milliseconds: Int64
  ) throws -> (at: Int64, day: LocalDay)? {
    let kinds = Self.own.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT at, day FROM events
          WHERE runner = \(Self.person) AND kind IN (\(kinds)) AND at <= ?
          ORDER BY at DESC, day DESC LIMIT 1
          """), arguments: [id.blob, milliseconds]
    ).map { try ($0.read(0), $0.day(1)) }
  }
}
