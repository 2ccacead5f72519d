import GRDB

/// The texts of programmes by their hash.
struct ProgrammeTexts {
  let database: Database

  /// Keeps a text; the same text is kept once.
  func keep(_ text: String, hash: String) throws {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO programmeTexts (hash, text) VALUES (?, ?)"
    ).execute(arguments: [hash, text])
  }

  /// Returns a text, or nothing.
  func text(hash: String) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM programmeTexts WHERE hash = ?"),
      arguments: [hash])
  }
}
