import DemoLogs
import GRDB
import Programmes
import ProgressTracking
import Synchronization
import TestSupport
import Testing

/// What is read of an entry may be sound and still not be what was written.
@Suite struct `A byte changed inside an entry` {
  @Test func `is found by a check, though the entry still reads`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      try diary.log.check()
      try spoil(path)
      #expect(throws: ProgressLogError.damaged(path: path)) {
        try openLog(at: path, access: .readingOnly).check()
      }
      #expect(throws: ProgressLogError.damaged(path: path)) { try openLog(at: path).rebuild() }
      #expect(try openLog(at: path).events().count == diary.log.events().count)
    }
  }

  @Test func `costs that entry alone where the log is saved`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try diary.log.events().map(\.event)
      let spoilt = try spoil(path)
      let notices = Mutex<[LogNotice]>([])
      let log = try openLog(at: path, shelf: diary.shelf) { notice in
        notices.withLock { $0.append(notice) }
      }
      _ = try? log.rebuild()
      let saved = try log.events().map(\.event)
      #expect(saved == events.filter { $0.id != spoilt })
      guard case .rescued(let rescue)? = notices.withLock({ $0 }).last else {
        Issue.record("nothing was said")
        return
      }
      #expect(rescue.entries == events.count - 1)
      #expect(rescue.lost == 1)
    }
  }

  @Test func `is found in every field that is kept of it`() throws {
    let changes = [
      "sequence = sequence + 100", "at = at + 1", "zone = 'Europe/Rome'", "minute = minute + 1",
      "rehearsed = 1", "session = randomblob(16)", "supersedes = randomblob(16)",
      "kind = 'a kind to come'", "version = version + 1", "payload = '{}'", "aboutDay = day - 1",
      "programme = NULL", "digest = digest + 1",
    ]
    for change in changes {
      try withLogFile { path in
        _ = try lived(at: path)
        try database(at: path).write { database in
          try database.execute(
            sql: """
              UPDATE events SET \(change)
              WHERE number = (SELECT max(number) FROM events WHERE kind = 'set finished')
              """)
        }
        #expect(throws: ProgressLogError.damaged(path: path), "\(change)") {
          try openLog(at: path, access: .readingOnly).check()
        }
      }
    }
  }

  private func lived(at path: String) throws -> Diary {
    let diary = try Diary(path: path)
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    return diary
  }

  /// Makes an eight a nine in the last set, and returns its identity.
  @discardableResult
  private func spoil(_ path: String) throws -> UniqueID {
    let set = try #require(
      try openLog(at: path).events().last {
        if case .setFinished = $0.event.body { true } else { false }
      })
    try database(at: path).write { database in
      try database.execute(
        sql: """
          UPDATE events SET payload = replace(payload, '"done":8', '"done":9')
          WHERE device = 1 AND sequence = ?
          """, arguments: [set.event.sequence])
      #expect(database.changesCount == 1)
    }
    let changed = try openLog(at: path).events().first { $0.event.id == set.event.id }
    #expect(changed?.event.body != set.event.body)
    return set.event.id
  }
}
