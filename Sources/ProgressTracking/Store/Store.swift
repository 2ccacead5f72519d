import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The database file: opened with care, every failure told in our own words.
///
/// A rollback journal and not a write-ahead log: two processes may use the file at once, a closed
/// log is one file, and SQLite before 3.51.3 can damage a database in the other mode.
final class Store: Sendable {
  /// Where the file is, or a word for the memory.
  let path: String
  private let queue: DatabaseQueue

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// The number of the file in its file system: a copy has another, a file that was moved keeps it.
  var fileNumber: String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.systemFileNumber].map { "\($0)" }
  }

  /// What stands for the path of a store in memory.
  private static let memory = "memory"

  /// Opens a store in memory, which ends with the process.
  static func inMemory() throws(ProgressLogError) -> Store {
    try mapping(path: memory) {
      let queue = try DatabaseQueue(configuration: configuration(readingOnly: false))
      try StoreSchema.bringUpToDate(queue)
      return Store(path: memory, queue: queue)
    }
  }

  /// Opens the store at a path; for writing, its folder and file are made where they are missing.
  static func open(at path: String, readingOnly: Bool) throws(ProgressLogError) -> Store {
    if readingOnly {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    } else {
      try prepareFile(at: path)
    }
    return try mapping(path: path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(readingOnly: readingOnly))
      try StoreSchema.bringUpToDate(queue, path: path, readingOnly: readingOnly)
      return Store(path: path, queue: queue)
    }
  }

  private static func configuration(readingOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readingOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL")
    }
    return configuration
  }

  private static func prepareFile(at path: String) throws(ProgressLogError) {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .folderUnusable(path: path)
    }
    guard files.isWritableFile(atPath: folder) else { throw .folderUnusable(path: path) }
    if !files.fileExists(atPath: path) {
      guard
        files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw .folderUnusable(path: path) }
    }
    guard files.isWritableFile(atPath: path) else { throw .readOnly(path: path) }
  }
}

extension Store {
  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(ProgressLogError) -> Value {
    try Store.mapping(path: path) { try queue.read(body) }
  }

  /// Writes in one transaction: all of it is on disk when this returns, or nothing is changed.
  func write<Value>(_ body: (Database) throws -> Value) throws(ProgressLogError) -> Value {
    try Store.mapping(path: path) { try queue.write(body) }
  }

  /// Writes in one transaction, what is deleted in it being overwritten.
  func writeErasing(_ body: (Database) throws -> Void) throws(ProgressLogError) {
    try Store.mapping(path: path) {
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        defer { try? database.execute(sql: "PRAGMA secure_delete = OFF") }
        try database.inTransaction(.immediate) {
          try body(database)
          return .commit
        }
      }
    }
  }

  /// Removes the copies that were kept beside the file, and makes the file anew, so that none of the
  /// bytes are left that were deleted before.
  func eraseRemains() throws(ProgressLogError) {
    try Store.mapping(path: path) {
      if path != Self.memory { try LogCopy.removeAll(of: path) }
      try queue.vacuum()
    }
  }

  /// Sets how far the file may grow, in pages, and how long to wait for it, in milliseconds.
  func limit(pages: Int?, patience: Int?) throws(ProgressLogError) {
    try Store.mapping(path: path) {
      try queue.writeWithoutTransaction { database in
        if let pages { try database.execute(sql: "PRAGMA max_page_count = \(pages)") }
        if let patience { try database.execute(sql: "PRAGMA busy_timeout = \(patience)") }
      }
    }
  }

  private static func mapping<Value>(
    path: String, _ body: () throws -> Value
  ) throws(ProgressLogError) -> Value {
    do {
      return try body()
    } catch let error as ProgressLogError {
      throw error
    } catch let error as DatabaseError {
      throw ProgressLogError(error, path: path)
    } catch {
      throw .damaged(path: path)
    }
  }
}

extension ProgressLogError {
  fileprivate init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN: self = .folderUnusable(path: path)
    default:
      self = .failed(path: path, code: Int(error.extendedResultCode.rawValue))
    }
  }
}
