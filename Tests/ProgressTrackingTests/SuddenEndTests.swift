import DemoLogs
import GRDB
import Programmes
import ProgressTracking
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A log whose writing was cut off` {
  /// A journal is what a crash leaves: the file half written, and beside it what it was before.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `is as it was before, whatever had been written`(seed: UInt64) throws {
    try withLogFile { path in
      let diary = try Diary(seed: seed, path: path)
      var history = RandomHistory(seed: seed)
      try history.live(diary, days: 6)
      let events = try diary.log.events()
      let rows = try readingModels(at: path)
      try withLogFile { crashed in
        try crash(path, into: crashed, seed: seed)
        #expect(try bytes(of: crashed) != bytes(of: path), "something was written")
        let log = try openLog(at: crashed, shelf: diary.shelf) { notice in
          Issue.record("nothing is to be told: \(notice)")
        }
        #expect(try log.events() == events)
        #expect(try readingModels(at: crashed) == rows)
        #expect(!FileManager.default.fileExists(atPath: crashed + "-journal"))
        try log.append(
          [.noted(NoteRecord(text: "on"))],
          as: EventContext(runner: diary.runner, time: .on(monday + 7)))
        #expect(try log.rebuild().isEmpty)
      }
    }
  }

  @Test func `keeps its journal when it is damaged, too`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      var history = RandomHistory(seed: 9)
      try history.live(diary, days: 6)
      let entries = try diary.log.events().count
      try withLogFile { crashed in
        try crash(path, into: crashed, seed: 9)
        // Without the start of the journal SQLite does not take it for one.
        var journal = try bytes(of: crashed + "-journal")
        for index in 0..<28 { journal[index] = 0x5A }
        try write(journal, to: crashed + "-journal")
        let log = try openLog(at: crashed, shelf: diary.shelf) { _ in }
        #expect(try log.events().count <= entries)
        try log.append(
          [.noted(NoteRecord(text: "on"))],
          as: EventContext(runner: diary.runner, time: .on(monday + 7)))
      }
    }
  }

  /// Copies a log while half of a change is in its file.
  private func crash(_ path: String, into crashed: String, seed: UInt64) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var random = SeededGenerator(seed: seed)
    try queue.writeWithoutTransaction { database in
      // With room for few pages in memory, changed ones are written before the end.
      try database.execute(sql: "PRAGMA cache_size = 5; BEGIN IMMEDIATE")
      for _ in 0..<40 {
        try database.execute(
          sql: """
            UPDATE sets SET done = done + 1 WHERE position >= ?;
            DELETE FROM scores WHERE event % 7 = ?;
            UPDATE events SET zone = zone || ? WHERE number % 5 = ?
            """,
          arguments: [
            Int.random(in: 0...3, using: &random), Int.random(in: 0..<7, using: &random),
            String(repeating: "x", count: 80), Int.random(in: 0..<5, using: &random),
          ])
      }
      for end in ["", "-journal"] { try write(bytes(of: path + end), to: crashed + end) }
      try database.execute(sql: "ROLLBACK")
    }
  }
}
