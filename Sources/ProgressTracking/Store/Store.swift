import GRDB
import Synchronization

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
  private let file: Mutex<OpenFile>
  private let keeper: StoreKeeper?

  /// A file that is open, with its number when it was opened.
  private struct OpenFile {
    var queue: DatabaseQueue
    var number: String?
  }

  private init(path: String, queue: DatabaseQueue, keeper: StoreKeeper? = nil) {
    self.path = path
    self.file = Mutex(OpenFile(queue: queue, number: ProgressTracking.fileNumber(of: path)))
    self.keeper = keeper
  }

  /// The number of the file in its file system: a copy has another, a file that was moved keeps it.
  var fileNumber: String? { ProgressTracking.fileNumber(of: path) }

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
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - readingOnly: Whether it stays as it is.
  ///   - keeper: Who is told what happens to the file; without one a damaged file is an error.
  /// - Returns: The open store.
  /// - Throws: What is wrong with the file or its folder.
  static func open(
    at path: String, readingOnly: Bool, keeper: StoreKeeper? = nil
  ) throws(ProgressLogError) -> Store {
    if readingOnly {
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
      if let problem = CutLog(path: path)?.problem { throw problem }
      return try Store(path: path, queue: open(path, readingOnly: true, nil))
    }
    let isNew = try prepareFile(at: path)
    do throws(ProgressLogError) {
      if !isNew, let problem = CutLog(path: path)?.problem { throw problem }
      return try Store(path: path, queue: open(path, readingOnly: false, keeper), keeper: keeper)
    } catch {
      guard let keeper, try keeper.rescue(path, from: error) else { throw error }
      return try Store(path: path, queue: open(path, readingOnly: false, keeper), keeper: keeper)
    }
  }

  private static func open(
    _ path: String, readingOnly: Bool, _ keeper: StoreKeeper?
  ) throws(ProgressLogError) -> DatabaseQueue {
    try mapping(path: path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(readingOnly: readingOnly))
      let copy = try onDisk(queue) {
        try StoreSchema.bringUpToDate(queue, path: path, readingOnly: readingOnly)
      }
      if let copy { keeper?.tell(.broughtUpToDate(copy: copy)) }
      try queue.unsafeRead { try NamedRows(database: $0).expectAll() }
      return queue
    }
  }

  private static func configuration(readingOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readingOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      // What is sorted on the way to a figure is small, and needs no room in a folder that may be full.
      try database.execute(
        sql: "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Does something that needs as much room again as the file, which need not fit in memory.
  private static func onDisk<Value>(
    _ queue: DatabaseQueue, _ body: () throws -> Value
  ) throws -> Value {
    func keep(in place: String) throws {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA temp_store = \(place)") }
    }
    try keep(in: "FILE")
    defer { try? keep(in: "MEMORY") }
    return try body()
  }

  /// Makes the folder and the file where they are missing; returns whether the file was.
  private static func prepareFile(at path: String) throws(ProgressLogError) -> Bool {
    let files = FileManager.default
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    do {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .folderUnusable(path: path)
    }
    guard files.isWritableFile(atPath: folder) else { throw .folderUnusable(path: path) }
    let isNew = !files.fileExists(atPath: path)
    if isNew {
      // Never over a file that another process has made in the meantime.
      try? Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      try? files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      guard files.fileExists(atPath: path) else { throw .folderUnusable(path: path) }
    }
    guard files.isWritableFile(atPath: path) else { throw .readOnly(path: path) }
    return isNew
  }
}

extension Store {
  /// Reads in one transaction.
  ///
  /// GRDB's own reading forbids writing by a setting, after which SQLite plans every statement anew.
  func read<Value>(_ body: (Database) throws -> Value) throws(ProgressLogError) -> Value {
    try access { queue in
      try queue.unsafeReentrantWrite { database in
        if Self.isOfOneMoment { return try body(database) }
        var value: Value?
        try database.inTransaction(.deferred) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
      }
    }
  }

  /// Whether what is read belongs to a longer reading.
  @TaskLocal private static var isOfOneMoment = false

  /// Reads several things in one transaction.
  ///
  /// - Throws: What is wrong with the file, or what the body throws.
  func readAtOneMoment<Value>(_ body: () throws -> Value) throws -> Value {
    try read { _ in
      try Self.$isOfOneMoment.withValue(true) {
        do {
          return Result<Value, any Error>.success(try body())
        } catch let error as ProgressLogError {
          throw error
        } catch {
          return .failure(error)
        }
      }
    }.get()
  }

  /// Writes in one transaction: all of it is on disk when this returns, or nothing is changed.
  func write<Value>(_ body: (Database) throws -> Value) throws(ProgressLogError) -> Value {
    try access { try $0.write(body) }
  }

  /// Writes in one transaction what may need temporary tables as large as the file.
  func writeLarge<Value>(_ body: (Database) throws -> Value) throws(ProgressLogError) -> Value {
    try access { queue in try Self.onDisk(queue) { try queue.write(body) } }
  }

  /// Reads every page, compares every index with its table, and every event with its digest.
  func check() throws(ProgressLogError) {
    try read { database in
      guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok",
        try EventDigests(database: database).fit()
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }
  }

  /// Writes in one transaction, what is deleted in it being overwritten, and marks the file as one in which
  /// traces are left until it is made anew.
  func writeErasing(_ body: (Database) throws -> Void) throws(ProgressLogError) {
    try access { queue in
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        defer { try? database.execute(sql: "PRAGMA secure_delete = OFF") }
        try database.inTransaction(.immediate) {
          try body(database)
          try database.execute(sql: "PRAGMA user_version = 1")
          return .commit
        }
      }
    }
  }

  /// Whether traces may be left of what was erased.
  func holdsTraces() throws(ProgressLogError) -> Bool {
    try read { try Int.fetchOne($0, sql: "PRAGMA user_version") == 1 }
  }

  /// Removes the copies that were kept beside the file, and makes the file anew, so that none of the
  /// bytes are left that were deleted before.
  func eraseRemains() throws(ProgressLogError) {
    try access { _ in
      if path != Self.memory { try LogCopy.removeAll(of: path) }
    }
    try makeAnew()
  }

  /// Makes the file anew, without what was deleted in it.
  func makeAnew() throws(ProgressLogError) {
    try access { queue in
      try Self.onDisk(queue) { try queue.vacuum() }
      try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 0") }
    }
  }

  /// Sets how far the file may grow, in pages, and how long to wait for it, in milliseconds.
  func limit(pages: Int?, patience: Int?) throws(ProgressLogError) {
    try access { queue in
      try queue.writeWithoutTransaction { database in
        if let pages { try database.execute(sql: "PRAGMA max_page_count = \(pages)") }
        if let patience { try database.execute(sql: "PRAGMA busy_timeout = \(patience)") }
      }
    }
  }

  /// Does something with the file; where it turns out to be damaged, what can be read is saved first.
  private func access<Value>(
    _ body: (DatabaseQueue) throws -> Value
  ) throws(ProgressLogError) -> Value {
    let current = file.withLock { $0 }
    do {
      return try Store.mapping(path: path) { try body(current.queue) }
    } catch {
      guard let saved = try rescued(current, from: error) else { throw error }
      return try Store.mapping(path: path) { try body(saved) }
    }
  }

  /// Returns the file that took the place of a damaged one, or nothing where the error is another.
  private func rescued(
    _ damaged: OpenFile, from error: ProgressLogError
  ) throws(ProgressLogError) -> DatabaseQueue? {
    // Within a longer reading the file is still held: whoever began that saves it.
    guard let keeper, !Self.isOfOneMoment else { return nil }
    return try file.withLock { file throws(ProgressLogError) in
      // Another thread may have met with the damage first.
      if file.queue !== damaged.queue { return file.queue }
      // So may another process.
      let isPutAside = damaged.number.map { DamagedFile.isPutAside($0, of: path) } ?? false
      if !isPutAside {
        guard fileNumber == damaged.number else { throw .moved(path: path) }
        guard try keeper.rescue(path, from: error) else { return nil }
      }
      let queue = try Store.open(path, readingOnly: false, keeper)
      file = OpenFile(queue: queue, number: fileNumber)
      return queue
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
