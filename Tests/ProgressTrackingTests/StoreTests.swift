import Dispatch
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

@Suite struct `A log on disk` {
  @Test func `makes its folder and file for its owner alone`() throws {
    try withLogFile { path in
      _ = try Diary(path: path)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      #expect(try permissions(of: folder) == 0o700)
      #expect(try permissions(of: path) == 0o600)
    }
  }

  @Test func `gives back what was appended, also to another process`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      let written = try diary.add(
        .noted(NoteRecord(text: "knee fine\nafter the stairs")), at: .on(monday, hour: 12))
      let events = try openLog(at: path).events(of: diary.runner).map(\.event)
      #expect(events.count == 2)
      #expect(events.last == written)
      #expect(events.map(\.sequence) == [1, 2])
      #expect(Set(events.map(\.device)).count == 1)
      #expect(try openLog(at: path, seed: 9).device() == written.device)
    }
  }

  @Test func `is written by two at once without losing anything`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      let other = try openLog(at: path, seed: 2)
      for turn in 0..<10 {
        try diary.add(.noted(NoteRecord(text: "one \(turn)")), at: .on(monday))
        try other.append(
          [.noted(NoteRecord(text: "two \(turn)"))],
          as: EventContext(runner: diary.runner, time: .on(monday)))
      }
      #expect(try diary.log.events().map(\.event.sequence).sorted() == Array(1...21))
    }
  }

  @Test func `is refused when it is not a database`() throws {
    try withLogFile { path in
      try write(Array("Dear diary, the knee was fine today, all day long.".utf8), to: path)
      #expect(throws: ProgressLogError.notADatabase(path: path)) { try openLog(at: path) }
      #expect(try bytes(of: path).count == 50)
    }
  }

  @Test func `is refused when it belongs to another program`() throws {
    try withLogFile { path in
      try write([], to: path)
      try database(at: path).write { try $0.execute(sql: "CREATE TABLE songs (title TEXT)") }
      let before = try bytes(of: path)
      #expect(throws: ProgressLogError.foreign(path: path)) { try openLog(at: path) }
      #expect(try bytes(of: path) == before)
    }
  }

  @Test func `is finished when whoever made it was ended half-way`() throws {
    try withLogFile { path in
      try write([], to: path)
      // What is written before the first step.
      try database(at: path).write {
        try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
      let diary = try Diary(path: path)
      try diary.add(.noted(NoteRecord(text: "knee fine")), at: .on(monday))
      #expect(try openLog(at: path).events().count == 2)
    }
  }

  @Test func `is made once when many open it at the same moment`() throws {
    for round in 0..<10 {
      try withLogFile { path in
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 6) { seed in
          do {
            let log = try openLog(at: path, seed: UInt64(round * 6 + seed + 1))
            _ = try log.events()
          } catch {
            failures.withLock { $0.append("\(error)") }
          }
        }
        #expect(failures.withLock { $0 } == [])
        try openLog(at: path).check()
      }
    }
  }

  @Test func `is refused when a newer version wrote it`() throws {
    try withLogFile { path in
      _ = try Diary(path: path)
      try database(at: path).write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
      }
      #expect(throws: ProgressLogError.newer(path: path)) { try openLog(at: path) }
    }
  }

  @Test func `is refused below a file`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("file").path
      try write([1], to: file)
      let path = file + "/log.sqlite"
      #expect(throws: ProgressLogError.folderUnusable(path: path)) { try openLog(at: path) }
    }
  }

  @Test func `is missing, for reading only, where there is none`() throws {
    try withLogFile { path in
      #expect(throws: ProgressLogError.missing(path: path)) {
        try openLog(at: path, access: .readingOnly)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `is read and not written when opened for reading only`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      let log = try openLog(at: path, access: .readingOnly, shelf: diary.shelf)
      #expect(try log.standing(of: diary.runner, at: .on(monday)).due == .session)
      #expect(throws: ProgressLogError.readOnly(path: path)) {
        try log.append(
          [.noted(NoteRecord(text: "no"))],
          as: EventContext(runner: diary.runner, time: .on(monday)))
      }
    }
  }

  @Test func `keeps what was there when the disk is full`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.log.limit(pages: 60)
      let note = String(repeating: "a long note ", count: 300)
      var written = 1
      let error = #expect(throws: ProgressLogError.self) {
        for _ in 0..<2_000 {
          try diary.add(.noted(NoteRecord(text: note)), at: .on(monday))
          written += 1
        }
      }
      #expect(error == .diskFull(path: path))
      #expect(try openLog(at: path).events().count == written)
      try diary.log.limit(pages: 1_000_000)
      try diary.add(.noted(NoteRecord(text: "room again")), at: .on(monday))
    }
  }

  @Test func `is busy while another holds it`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.log.limit(patience: 10)
      try database(at: path).writeWithoutTransaction { other in
        try other.inTransaction(.exclusive) {
          #expect(throws: ProgressLogError.busy(path: path)) {
            try diary.add(.noted(NoteRecord(text: "waiting")), at: .on(monday))
          }
          return .rollback
        }
      }
      try diary.add(.noted(NoteRecord(text: "waited")), at: .on(monday))
    }
  }

  @Test func `is told to be damaged, not read as something else`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      for day in 0..<20 { try diary.train(on: monday + day) }
      var bytes = try bytes(of: path)
      for index in 4_096..<bytes.count where index % 3 == 0 { bytes[index] = 0x5A }
      try write(bytes, to: path)
      let error = #expect(throws: ProgressLogError.self) {
        let log = try openLog(at: path, shelf: diary.shelf)
        _ = try log.events()
        _ = try log.progress(of: diary.runner, today: monday + 20)
      }
      #expect(error == .damaged(path: path))
    }
  }

  @Test func `cleans what it shows of a path`() {
    let error = ProgressLogError.busy(path: "/tmp/\u{1B}[2Jlog")
    #expect(!error.description.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `refuses an entry that no bundle could carry`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let set = try #require(diary.planned.first)
    let start = SessionStart(phase: named("first"), planned: Array(repeating: set, count: 2_000))
    #expect(throws: ProgressLogError.unusableEntry(kind: "session started")) {
      try diary.add(.sessionStarted(start), at: .on(monday))
    }
    let measure = MeasureRecord(measure: named("wall"), value: .nan)
    #expect(throws: ProgressLogError.unusableEntry(kind: "measured")) {
      try diary.add(.measured(measure), at: .on(monday))
    }
    #expect(try diary.log.events().count == 2)
  }

  @Test func `refuses what is nested deeper than a bundle may be`() throws {
    let diary = try Diary()
    let nested = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(throws: ProgressLogError.unusableEntry(kind: "deep")) {
      try diary.add(.unknown(kind: "deep", payload: nested), at: .on(monday))
    }
  }

  @Test func `refuses an entry about someone it does not know`() throws {
    let stranger = UniqueID(high: 1, low: 2)
    let error = #expect(throws: ProgressLogError.self) {
      try openLog().append(
        [.noted(NoteRecord(text: "who"))], as: EventContext(runner: stranger, time: .on(monday)))
    }
    #expect(error == .noSuchRunner(stranger))
  }

  @Test func `takes several events or none of them`() throws {
    let diary = try Diary()
    let nonsense = MeasureRecord(measure: named("wall"), value: .infinity)
    #expect(throws: ProgressLogError.self) {
      try diary.log.append(
        [.noted(NoteRecord(text: "one")), .measured(nonsense)],
        as: EventContext(runner: diary.runner, time: .on(monday)))
    }
    #expect(try diary.log.events().count == 1)
  }

  @Test func `carries what it does not know`() throws {
    let diary = try Diary()
    let strange = EventBody.unknown(kind: "squat filmed", payload: #"{"frames":1e3,"ok":null}"#)
    try diary.add(strange, at: .on(monday))
    #expect(try diary.log.events().last?.event.body == strange)
  }
}
