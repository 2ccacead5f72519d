import Dispatch
import GRDB
import Programmes
import ProgressTracking
import Synchronization
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A log of an earlier version` {
  /// A log as an earlier version has written it, as the SQL that makes it.
  struct Frozen: CustomTestStringConvertible {
    /// The version of its tables.
    var version: Int
    var entries: Int
    /// The entries of the session that was left out in part and is no rehearsal.
    var skipped: Int

    var testDescription: String { "version \(version)" }

    /// Makes its file.
    func make(at path: String) throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Frozen/version-\(version).sql")
      let sql = try String(contentsOf: file, encoding: .utf8)
      try write([], to: path)
      try database(at: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
  }

  static let frozen = [
    Frozen(version: 1, entries: 32, skipped: 2), Frozen(version: 2, entries: 33, skipped: 2),
    Frozen(version: 3, entries: 34, skipped: 2), Frozen(version: 4, entries: 33, skipped: 1),
    Frozen(version: 5, entries: 35, skipped: 1), Frozen(version: 6, entries: 35, skipped: 1),
    Frozen(version: 7, entries: 36, skipped: 1), Frozen(version: 8, entries: 39, skipped: 1),
    Frozen(version: 9, entries: 41, skipped: 1),
  ]

  @Test(arguments: frozen)
  func `is copied beside itself, and its place is said`(frozen: Frozen) throws {
    try withLogFile { path in
      try frozen.make(at: path)
      let copy = "\(path).before-\(frozen.version + 1)"
      #expect(throws: ProgressLogError.older(path: path)) {
        try openLog(at: path, access: .readingOnly)
      }
      #expect(!FileManager.default.fileExists(atPath: copy))
      let notices = Mutex<[LogNotice]>([])
      let log = try openLog(at: path) { notice in notices.withLock { $0.append(notice) } }
      #expect(notices.withLock { $0 } == [.broughtUpToDate(copy: copy)])
      #expect(try permissions(of: copy) == 0o600)
      #expect(!FileManager.default.fileExists(atPath: copy + ".unfinished"))
      #expect(try rows(of: copy) == rows(of: path))
      #expect(try log.events().count == frozen.entries)
      _ = try openLog(at: path) { notice in notices.withLock { $0.append(notice) } }
      #expect(notices.withLock { $0.count } == 1, "it is said once")
    }
  }

  @Test func `is brought up to date once where several open it at once`() throws {
    try withLogFile { path in
      try Self.frozen[0].make(at: path)
      let counts = Mutex<[Int]>([])
      let notices = Mutex<[LogNotice]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { number in
        do {
          let log = try openLog(at: path, seed: UInt64(number + 1)) { notice in
            notices.withLock { $0.append(notice) }
          }
          let count = try log.events().count
          counts.withLock { $0.append(count) }
        } catch {
          Issue.record(error)
        }
      }
      #expect(counts.withLock { $0 } == Array(repeating: Self.frozen[0].entries, count: 6))
      #expect(notices.withLock { $0 } == [.broughtUpToDate(copy: "\(path).before-2")])
    }
  }

  @Test(arguments: frozen)
  func `reads as a log into which the same entries came today`(frozen: Frozen) throws {
    try withLogFile { path in
      try frozen.make(at: path)
      let log = try openLog(at: path)
      let runner = try #require(try log.resident()).id
      try withLogFile { other in
        let fresh = try openLog(at: other)
        try fresh.merge(bundle: log.bundle(of: runner, made: .on(monday)))
        #expect(try schema(of: path) == schema(of: other))
        #expect(try fresh.events() == log.events())
        #expect(try computed(at: path) == computed(at: other))
      }
      #expect(try log.rebuild().isEmpty)
      let progress = try log.events().compactMap { logged -> SetRecord? in
        guard case .setFinished(let set) = logged.event.body, !logged.event.isRehearsed else {
          return nil
        }
        return set
      }
      #expect(progress.count { $0.ending == .skipped(.other) } == frozen.skipped)
      let before = try log.events().count
      try log.append(
        [.noted(NoteRecord(text: "on"))], as: EventContext(runner: runner, time: .on(monday)))
      #expect(try log.events().count == before + 1)
    }
  }

  @Test(arguments: frozen)
  func `that is damaged is rescued before it is brought up to date`(frozen: Frozen) throws {
    try withLogFile { path in
      try frozen.make(at: path)
      var bytes = try bytes(of: path)
      // The first page says what the tables are: without it SQLite reads nothing.
      bytes.replaceSubrange(0..<4_096, with: Array(repeating: 0, count: 4_096))
      try write(bytes, to: path)
      let log = try openLog(at: path) { _ in }
      #expect(try log.events().count == frozen.entries)
      #expect(try log.resident() != nil)
    }
  }

  @Test func `whose rows went missing half-way gets them anew, without another copy`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      try diary.train(on: monday)
      let rows = try readingModels(at: path)
      try database(at: path).write { database in
        for table in readingModelTables {
          try database.execute(sql: "DROP TABLE \(table)")
        }
      }
      _ = try openLog(at: path, shelf: diary.shelf)
      #expect(try readingModels(at: path) == rows)
      let files = try FileManager.default.contentsOfDirectory(
        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
      #expect(files == ["log.sqlite"])
    }
  }

  /// The events with all that every version has of them.
  private func rows(of path: String) throws -> [String] {
    try database(at: path).read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT number, hex(id), device, sequence, at, zone, day, minute, runner, hex(session),
            programme, rehearsed, hex(supersedes), hex(retracts), kind, version, payload
          FROM events ORDER BY number
          """
      ).map { "\($0)" }
    }
  }

  private func schema(of path: String) throws -> [String] {
    try database(at: path).read { database in
      try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
    }
  }

  /// What is computed from the events, without the numbers of events, which every log gives anew.
  private func computed(at path: String) throws -> [String] {
    try readingModels(at: path).filter { !$0.hasPrefix("outdated") }.map {
      $0.replacing(#/\[event:[0-9]+ /#, with: "[")
    }.sorted()
  }
}
