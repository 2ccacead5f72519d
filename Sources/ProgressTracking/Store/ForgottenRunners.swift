import GRDB
import Programmes

/// Who was forgotten: of each a hash of the identity, which is a random number, and the day.
///
/// It is kept so that a bundle that is still about does not bring them back unnoticed.
struct ForgottenRunners {
  let database: Database

  /// Tells whether a runner of some identities was forgotten.
  func contains(anyOf identities: [UniqueID]) throws -> Bool {
    try identities.contains { identity in
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT 1 FROM forgotten WHERE hash = ?"),
        arguments: [hash(identity)]) != nil
    }
  }

  /// Notes that the runner of an identity was forgotten on a day.
  func note(_ identity: UniqueID, on day: LocalDay) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO forgotten (hash, day) VALUES (?, ?)",
      arguments: [hash(identity), day.number])
  }

  /// Lets a runner come in again.
  func readmit(_ identities: [UniqueID]) throws {
    for identity in identities {
      try database.execute(
        sql: "DELETE FROM forgotten WHERE hash = ?", arguments: [hash(identity)])
    }
  }

  private func hash(_ identity: UniqueID) -> String { sha256(Array(identity.description.utf8)) }
}
