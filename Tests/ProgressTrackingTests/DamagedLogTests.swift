import DemoLogs
import GRDB
import Programmes
import ProgressTracking
import Synchronization
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many ways of damaging a log are tried: 40 unless the environment says otherwise.
private let damages =
  ProcessInfo.processInfo.environment["MIDSTANCE_DAMAGES"].flatMap(Int.init) ?? 40

@Suite struct `A damaged log` {
  @Test func `gives up all that its whole pages hold, whatever became of the others`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try diary.log.events().map(\.event)
      let whole = try bytes(of: path)
      var random = SeededGenerator(seed: 1)
      for page in 0..<whole.count / 4_096 {
        var damaged = whole
        for index in page * 4_096..<(page + 1) * 4_096 {
          damaged[index] = UInt8.random(in: 0...255, using: &random)
        }
        try withLogFile { path in
          try write(damaged, to: path)
          let (log, rescue) = try opened(at: path, diary.shelf)
          let saved = try Set(log.events().map(\.event))
          #expect(saved.isSubset(of: events), "page \(page)")
          // A row takes more than a hundred bytes, and a page is all that is missing.
          #expect(saved.count >= events.count - 30, "page \(page): \(saved.count)")
          if let rescue { #expect(rescue.entries == saved.count) }
          if page == 0 { #expect(saved.count == events.count) }
        }
      }
    }
  }

  @Test func `changed at random in hundreds of ways is never made worse, and is gone on with`()
    throws
  {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try Dictionary(
        uniqueKeysWithValues: diary.log.events().map { ($0.event.id, $0.event) })
      let whole = try bytes(of: path)
      var tally = (rescues: 0, refusals: 0, saved: 0, changed: 0)
      for seed in 0..<damages {
        var random = SeededGenerator(seed: UInt64(seed))
        let damaged = spoil(whole, using: &random)
        try withLogFile { path in
          try write(damaged, to: path)
          do {
            let (log, rescue) = try opened(at: path, diary.shelf)
            let saved = try log.events().map(\.event)
            tally.saved += saved.count
            // SQLite keeps no sums of what it holds: a byte of a note may be another one.
            tally.changed += saved.count { events[$0.id] != $0 }
            try goOn(log, diary)
            guard let rescue else { return }
            tally.rescues += 1
            #expect(try bytes(of: rescue.folder + "/log.sqlite") == damaged, "seed \(seed)")
            try expectWhole(rescue, saved.count, diary.shelf)
          } catch let error as ProgressLogError {
            // What does not look like a log any more is left alone.
            tally.refusals += 1
            #expect(try bytes(of: path) == damaged, "seed \(seed): \(error)")
          }
        }
      }
      #expect(tally.rescues > damages / 3)
      #expect(tally.refusals <= damages / 10)
      #expect(tally.saved > damages * events.count * 2 / 3)
      #expect(tally.changed < damages)
      print("\(damages) damaged logs of \(events.count) entries: \(tally)")
    }
  }

  @Test(arguments: [2, 10, 50, 90])
  func `that was cut off gives what came before the cut`(percent: Int) throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let whole = try bytes(of: path)
      let events = try Set(diary.log.events().map(\.event))
      try withLogFile { path in
        try write(Array(whole.prefix(whole.count * percent / 100)), to: path)
        let (log, rescue) = try opened(at: path, diary.shelf)
        #expect(rescue != nil)
        let saved = try log.events().map(\.event)
        #expect(events.isSuperset(of: saved))
        if percent == 90 { #expect(saved.count > events.count / 3) }
      }
    }
  }

  /// Every page of such a log is in order: it reads as one in which nothing was written yet.
  @Test(arguments: ["devices", "runners"])
  func `of which only the rows that events name are lost is saved, not shown as empty`(
    table: String
  ) throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try diary.log.events().map(\.event)
      try write(emptied(table, of: path), to: path)
      let (log, rescue) = try opened(at: path, diary.shelf)
      #expect(rescue?.entries == events.count)
      #expect(try log.events().map(\.event) == events)
      try goOn(log, diary)
    }
  }

  @Test(arguments: ["device", "runner"])
  func `of which one entry alone names a row that is lost is told of when it is opened`(
    column: String
  ) throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      try DatabaseQueue(path: path, configuration: configuration).write {
        try $0.execute(sql: "UPDATE events SET \(column) = 7 WHERE number = 40")
      }
      #expect(throws: ProgressLogError.damaged(path: path)) {
        try openLog(at: path, access: .readingOnly, shelf: diary.shelf)
      }
    }
  }

  @Test(arguments: ["devices", "runners"])
  func `that loses such rows while it is open is saved too`(table: String) throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try diary.log.events().map(\.event)
      let (log, _) = try opened(at: path, diary.shelf)
      try write(emptied(table, of: path), to: path)
      #expect(try log.events().map(\.event) == events)
    }
  }

  @Test func `that another process saves meanwhile is gone on with in the new file`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let events = try diary.log.events().map(\.event)
      let (log, _) = try opened(at: path, diary.shelf)
      let (writer, _) = try opened(at: path, diary.shelf, seed: 98)
      try write(emptied("devices", of: path), to: path)
      let (other, rescue) = try opened(at: path, diary.shelf, seed: 97)
      #expect(rescue != nil)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      // Both had the damaged file open: one to read, one to write.
      #expect(try log.events().map(\.event) == events)
      for log in [log, other, writer] { try goOn(log, diary) }
      #expect(try other.events().count == events.count + 3)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          == ["damaged-1", "log.sqlite"])
    }
  }

  @Test func `whose file was replaced by another is not saved over that one`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      let (log, _) = try opened(at: path, diary.shelf)
      let whole = try bytes(of: path)
      try write(emptied("devices", of: path), to: path)
      try FileManager.default.moveItem(atPath: path, toPath: path + ".aside")
      try write(whole, to: path)
      #expect(throws: ProgressLogError.moved(path: path)) { try log.events() }
      #expect(try bytes(of: path) == whole)
    }
  }

  /// Where a log is only looked at, nothing is saved and nothing is put aside.
  @Test func `that is only looked at is told of and left as it is`() throws {
    try withLogFile { path in
      let diary = try lived(at: path)
      var damaged = try bytes(of: path)
      for index in 4_096..<damaged.count where index % 3 == 0 { damaged[index] = 0x5A }
      try write(damaged, to: path)
      let error = #expect(throws: ProgressLogError.self) {
        let log = try openLog(at: path, access: .readingOnly, shelf: diary.shelf) { notice in
          Issue.record("nothing is to be told: \(notice)")
        }
        _ = try log.events()
        _ = try log.progress(of: diary.runner, today: monday + 20)
      }
      #expect(error == .damaged(path: path))
      #expect(try bytes(of: path) == damaged)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["log.sqlite"])
    }
  }

  private func opened(
    at path: String, _ shelf: Shelf, seed: UInt64 = 99
  ) throws -> (log: ProgressLog, rescue: LogRescue?) {
    let notices = Mutex<[LogNotice]>([])
    let log = try openLog(at: path, seed: seed, shelf: shelf) { notice in
      notices.withLock { $0.append(notice) }
    }
    // Whatever is read brings the damage out.
    let runner = try log.runners().first?.id
    _ = try log.events()
    if let runner {
      _ = try? log.standing(of: runner, at: .on(monday + 40))
      _ = try? log.progress(of: runner, today: monday + 40)
      _ = try log.bundle(of: runner, made: .on(monday + 40))
    }
    let rescue = notices.withLock { notices in
      notices.compactMap { if case .rescued(let rescue) = $0 { rescue } else { nil } }.last
    }
    return (log, rescue)
  }

  /// Returns the bytes of a log, the one page of a table in it being without any row.
  private func emptied(_ table: String, of path: String) throws -> [UInt8] {
    let page = try database(at: path).read {
      try Int.fetchOne(
        $0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
    }
    var bytes = try bytes(of: path)
    let count = try (#require(page) - 1) * 4_096 + 3
    bytes.replaceSubrange(count..<count + 2, with: [0, 0])
    // The count of changes, by which whoever has the file open knows to read it anew.
    bytes[27] &+= 1
    return bytes
  }

  private func goOn(_ log: ProgressLog, _ diary: Diary) throws {
    let runner = try log.runners().first?.id ?? log.makeRunner(at: .on(monday + 50)).id
    let before = try log.events().count
    try log.append(
      [.noted(NoteRecord(text: "on"))], as: EventContext(runner: runner, time: .on(monday + 50)))
    #expect(try log.events().count == before + 1)
  }

  /// Expects that the bundles hold all that was saved, and that another log takes them.
  private func expectWhole(_ rescue: LogRescue, _ saved: Int, _ shelf: Shelf) throws {
    let other = try openLog(seed: 7, shelf: shelf)
    for bundle in rescue.bundles { try other.merge(bundle: bytes(of: bundle)) }
    #expect(try other.events().count == saved)
    #expect(rescue.entries == saved)
  }

  private func spoil(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let page = Int.random(in: 0..<bytes.count / 4_096, using: &random) * 4_096
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.replaceSubrange(page..<page + 4_096, with: Array(repeating: 0, count: 4_096))
    case 1: bytes.removeSubrange(max(page, 4_096)...)
    case 2:
      // A page ends up in the place of another.
      let other = Int.random(in: 0..<bytes.count / 4_096, using: &random) * 4_096
      bytes.replaceSubrange(page..<page + 4_096, with: Array(bytes[other..<other + 4_096]))
    default:
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private func lived(at path: String) throws -> Diary {
    let diary = try Diary(path: path)
    var history = RandomHistory(seed: 3)
    try history.live(diary, days: 10)
    return diary
  }
}
