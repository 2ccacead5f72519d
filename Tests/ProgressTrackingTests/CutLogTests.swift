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

/// SQLite takes a file of no byte or of one for a new database, and of some others says that they are none.
@Suite struct `A log that was cut to a few bytes` {
  @Test(arguments: [1, 2, 15, 16, 17, 50, 99, 100, 511, 4_095])
  func `is told of, put aside as it is, and gone on without`(length: Int) throws {
    try withLogFile { path in
      try makeLog(at: path)
      let rest = try Array(bytes(of: path).prefix(length))
      try write(rest, to: path)
      let (log, rescue) = try opened(at: path)
      #expect(rescue?.entries == 0)
      #expect(try rescue.map { try bytes(of: $0.folder + "/log.sqlite") } == rest)
      try expectGoesOn(log, after: 0)
    }
  }

  @Test(arguments: [1, 2, 16, 50, 99])
  func `is told of and left as it is where it is only looked at`(length: Int) throws {
    try withLogFile { path in
      try makeLog(at: path)
      let rest = try Array(bytes(of: path).prefix(length))
      try write(rest, to: path)
      #expect(throws: ProgressLogError.damaged(path: path)) {
        try openLog(at: path, access: .readingOnly)
      }
      #expect(throws: ProgressLogError.damaged(path: path)) { try openLog(at: path) }
      #expect(try bytes(of: path) == rest)
      #expect(try files(beside: path) == ["log.sqlite"])
    }
  }

  @Test(arguments: [0, 50])
  func `gives what a copy of it still has`(length: Int) throws {
    try withLogFile { path in
      let frozen = `A log of an earlier version`.Frozen(version: 9, entries: 41, skipped: 1)
      try frozen.make(at: path)
      _ = try openLog(at: path)
      let rest = try Array(bytes(of: path).prefix(length))
      try write(rest, to: path)
      let (log, rescue) = try opened(at: path)
      #expect(rescue?.entries == frozen.entries)
      #expect(rescue?.lost == nil, "nobody knows what came after the copy")
      #expect(try rescue.map { try bytes(of: $0.folder + "/log.sqlite") } == rest)
      #expect(try log.resident() != nil)
      try expectGoesOn(log, after: frozen.entries)
    }
  }

  /// The header of a journal says how many pages the log had before.
  private static let journal: [UInt8] =
    [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0, 0, 0, 1, 1, 2, 3, 4, 0, 0, 0, 39]

  @Test(arguments: [0, 1], [("-journal", journal), ("-wal", [0x37, 0x7F, 0x06, 0x82])])
  func `is put aside with the part of it that stands beside it`(
    length: Int, part: (ending: String, bytes: [UInt8])
  ) throws {
    try withLogFile { path in
      let rest = Array("S".utf8.prefix(length))
      try write(rest, to: path)
      try write(part.bytes, to: path + part.ending)
      let (log, rescue) = try opened(at: path)
      let folder = try #require(rescue?.folder)
      #expect(try bytes(of: folder + "/log.sqlite") == rest)
      #expect(try bytes(of: folder + "/log.sqlite" + part.ending) == part.bytes)
      #expect(try files(beside: path) == ["damaged-1", "log.sqlite"])
      try expectGoesOn(log, after: 0)
    }
  }

  @Test(arguments: [nil, journal.prefix(16) + [0, 0, 0, 0]])
  func `to nothing is a new one, as where whoever made it was ended half-way`(
    journal: [UInt8]?
  ) throws {
    try withLogFile { path in
      try write([], to: path)
      if let journal { try write(journal, to: path + "-journal") }
      let (log, rescue) = try opened(at: path)
      #expect(rescue == nil)
      try expectGoesOn(log, after: 0)
      #expect(try files(beside: path) == ["log.sqlite"])
    }
  }

  @Test func `is none where it was moved away, whatever copy is left`() throws {
    try withLogFile { path in
      try write([1], to: path + ".before-3")
      let (log, rescue) = try opened(at: path)
      #expect(rescue == nil)
      try expectGoesOn(log, after: 0)
    }
  }

  @Test func `is none where its one byte is another's, which is left as it is`() throws {
    try withLogFile { path in
      try write(Array("x".utf8), to: path)
      try write([1], to: path + "-wal")
      #expect(throws: ProgressLogError.notADatabase(path: path)) { try opened(at: path) }
      #expect(try bytes(of: path) == Array("x".utf8))
      #expect(try files(beside: path) == ["log.sqlite", "log.sqlite-wal"])
    }
  }

  private func makeLog(at path: String) throws {
    let diary = try Diary(path: path)
    try diary.add(.noted(NoteRecord(text: "knee fine")), at: .on(monday))
  }

  private func opened(at path: String) throws -> (log: ProgressLog, rescue: LogRescue?) {
    let notices = Mutex<[LogNotice]>([])
    let log = try openLog(at: path, seed: 9) { notice in notices.withLock { $0.append(notice) } }
    let told = notices.withLock { $0 }
    #expect(told.count <= 1)
    guard case .rescued(let rescue)? = told.first else { return (log, nil) }
    return (log, rescue)
  }

  private func expectGoesOn(_ log: ProgressLog, after entries: Int) throws {
    #expect(try log.events().count == entries)
    _ = try log.makeRunner(named: "Ren", at: .on(monday + 30))
    #expect(try log.events().count == entries + 1)
    #expect(try log.rebuild().isEmpty)
  }

  private func files(beside path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path
    ).sorted()
  }
}
