import GRDB
import TestSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Runs a body with the path of a log that does not exist yet, in a folder of its own.
func withLogFile<Result>(_ body: (String) throws -> Result) throws -> Result {
  try withTemporaryFolder { folder in
    try body(folder.appendingPathComponent("home/log.sqlite").path)
  }
}

/// Opens the database behind a log, to look at it or to spoil it.
func database(at path: String) throws -> DatabaseQueue {
  try DatabaseQueue(path: path)
}

/// The tables that follow from the events.
let readingModelTables = [
  "outdated", "sessions", "sets", "exerciseDays", "dayExercises", "dayLevels", "scores", "contents",
]

/// Returns every row of the tables that follow from the events, sorted.
func readingModels(at path: String) throws -> [String] {
  try database(at: path).read { database in
    try readingModelTables.flatMap { table in
      try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
    }
  }
}

/// Returns the permissions of a file, as the last three octal digits.
func permissions(of path: String) throws -> Int? {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return (attributes[.posixPermissions] as? Int).map { $0 & 0o777 }
}

/// Writes bytes to a file.
func write(_ bytes: [UInt8], to path: String) throws {
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// Copies a file, as whoever copies a home does.
func copyFile(_ path: String, to copy: String) throws {
  try FileManager.default.copyItem(atPath: path, toPath: copy)
}

/// Returns the bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
  try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
}
