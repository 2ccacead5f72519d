import Programmes
import ProgressTracking
import Testing

/// Two machines that write into one folder, and never into the same file.
@Suite struct `A synchronised folder` {
  @Test func `brings two machines to the same log, each file written by one`() throws {
    let laptop = try Diary(seed: 1)
    var history = RandomHistory(seed: 1)
    try history.live(laptop, days: 3)
    var folder: [String: [UInt8]] = [:]
    try write(laptop, into: &folder, on: monday + 3)
    let desktop = try Diary(goingOnWith: join(folder), seed: 2, like: laptop)
    #expect(try desktop.log.events() == laptop.log.events())
    for round in 0..<3 {
      for (index, diary) in [laptop, desktop].enumerated() {
        try diary.add(
          .noted(NoteRecord(text: "\(index) \(round)")),
          at: .on(monday + 4 + round, hour: 8 + index))
        let changed = try write(diary, into: &folder, on: monday + 4 + round)
        #expect(changed.count == 1)
      }
      try laptop.log.merge(bundle: join(folder))
      try desktop.log.merge(bundle: join(folder))
    }
    #expect(try desktop.log.events() == laptop.log.events())
    #expect(folder.count == 2)
  }

  @Test func `writes a full stretch once, and the next into a file of its own`() throws {
    let diary = try Diary(seed: 1)
    for turn in 0..<2_100 {
      try diary.log.append(
        [.noted(NoteRecord(text: "note \(turn)"))],
        as: EventContext(runner: diary.runner, time: .on(monday + turn / 100)))
    }
    var folder: [String: [UInt8]] = [:]
    #expect(try write(diary, into: &folder, on: monday + 30).count == 3)
    try diary.add(.noted(NoteRecord(text: "one more")), at: .on(monday + 31))
    let changed = try write(diary, into: &folder, on: monday + 31)
    #expect(changed.count == 1)
    #expect(changed[0].hasSuffix("-0003.jsonl"))
    let log = try openLog(seed: 9)
    let files = folder.sorted { $0.key > $1.key }.map(\.value)
    let results = try log.merge(bundles: files, matching: .init(takesOthersAsNew: true))
    #expect(results.map(\.added) == [2_102])
    #expect(try log.events() == diary.log.events())
    let gap = files.enumerated().filter { $0.offset != 1 }.map(\.element)
    #expect(throws: ProgressLogError.bundles(index: 0, .needsEarlier)) {
      try openLog().merge(bundles: gap, matching: .init(takesOthersAsNew: true))
    }
  }

  @Test func `is whole where a stretch follows notes that stay at home`() throws {
    let diary = try Diary(seed: 1)
    for turn in 0..<1_010 {
      let isPrivate = (980..<1_000).contains(turn)
      let note = NoteRecord(
        text: "note \(turn)", author: .therapist, visibility: isPrivate ? .private : .toRunner)
      try diary.log.append(
        [.noted(note)], as: EventContext(runner: diary.runner, time: .on(monday + turn / 100)))
    }
    let files = try diary.log.folderFiles(
      of: diary.runner, made: .on(monday + 30), carrying: .toSend, beside: [])
    #expect(files.count == 2)
    let results = try openLog(seed: 9).merge(
      bundles: files.map(\.bundle), matching: .init(takesOthersAsNew: true))
    let everything = try diary.log.events().count
    #expect(results.map(\.added) == [everything - 20])
  }

  @Test func `gets what came in from elsewhere, too, unless its writer takes part`() throws {
    let laptop = try Diary(seed: 1)
    let other = try Diary(
      goingOnWith: laptop.log.bundle(of: laptop.runner, made: .on(monday)), seed: 2, like: laptop)
    try other.add(.noted(NoteRecord(text: "by mail")), at: .on(monday))
    try laptop.log.merge(bundle: other.log.bundle(of: other.runner, made: .on(monday + 1)))
    var folder: [String: [UInt8]] = [:]
    #expect(try write(laptop, into: &folder, on: monday + 1).count == 2)
    let log = try openLog(seed: 9)
    try log.merge(bundle: join(folder))
    #expect(try log.events() == laptop.log.events())
    try write(other, into: &folder, on: monday + 2)
    try other.add(.noted(NoteRecord(text: "again")), at: .on(monday + 2))
    try laptop.log.merge(bundle: other.log.bundle(of: other.runner, made: .on(monday + 3)))
    #expect(try write(laptop, into: &folder, on: monday + 3).count == 1)
  }

  private func join(_ folder: [String: [UInt8]]) -> [UInt8] {
    folder.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Writes what a diary has into a folder and returns the names of the files that changed.
  @discardableResult
  private func write(
    _ diary: Diary, into folder: inout [String: [UInt8]], on day: LocalDay
  ) throws -> [String] {
    let files = try diary.log.folderFiles(
      of: diary.runner, made: .on(day, hour: 23), carrying: .init(), beside: Array(folder.keys))
    let changed = files.filter { folder[$0.name] != $0.bundle }
    for file in changed { folder[file.name] = file.bundle }
    return changed.map(\.name)
  }
}
