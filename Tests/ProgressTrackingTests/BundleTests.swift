import DemoLogs
import Programmes
import ProgressTracking
import Testing

@Suite struct `A bundle` {
  @Test func `has a header, texts, events in order and a trailer`() throws {
    let diary = try lived(days: 3)
    let lines = try lines(of: diary)
    #expect(lines[0].contains(#""format":"midstance-log/1""#))
    #expect(lines[0].contains(#""name":"Ren""#))
    #expect(lines[1].contains(#""text":"programme sample"#))
    #expect(lines[2].contains(#""kind":"runner named""#))
    #expect(lines[2].contains(#""sequence":1"#))
    #expect(lines.last?.hasPrefix(#"{"lines":\#(lines.count - 1),"sha256":""#) == true)
  }

  @Test func `comes in once, however often it is imported`() throws {
    let diary = try lived(days: 5)
    let bundle = try bundle(of: diary)
    let log = try openLog(seed: 9, shelf: diary.shelf)
    let first = try log.merge(bundle: bundle)
    #expect(first.added == (try diary.log.events().count))
    #expect(first.alreadyThere == 0)
    #expect(first.runner == Runner(id: diary.runner, name: "Ren"))
    #expect(first.madeOn == monday + 60)
    let second = try log.merge(bundle: bundle)
    #expect(second.added == 0)
    #expect(second.alreadyThere == first.added)
    #expect(try log.events() == diary.log.events())
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `into an empty log and out again is the same bytes`(seed: UInt64) throws {
    let diary = try lived(seed: seed, days: 8)
    let bundle = try bundle(of: diary)
    let log = try openLog(seed: 9)
    try log.merge(bundle: bundle)
    #expect(try log.bundle(of: diary.runner, made: .on(monday + 90)) == bundle)
  }

  @Test func `whose lines a mail program has ended in its own way is the same`() throws {
    let diary = try lived(days: 2)
    let mailed = try bundle(of: diary).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let whole = try bundle(of: diary)
    let ends = ["\n", "\r\n", " ", " \r\n\r\n"].map { whole + Array($0.utf8) }
    let marked = [0xEF, 0xBB, 0xBF] + whole
    for bytes in [mailed, mailed.dropLast(1), mailed.dropLast(2), mailed + mailed, marked] + ends {
      let log = try openLog(seed: 9, shelf: diary.shelf)
      try log.merge(bundle: bytes)
      #expect(try log.events() == diary.log.events())
    }
    var base = BundleBase()
    try base.add(Array(mailed))
    var selection = BundleSelection()
    selection.base = base
    let news = try diary.log.bundle(of: diary.runner, made: .on(monday + 60), carrying: selection)
    #expect(news.count { $0 == 0x0A } == 2, "nothing but the first line and the last")
  }

  @Test func `carries what this version does not know as it is`() throws {
    let diary = try Diary()
    let strange = EventBody.unknown(
      kind: "squat filmed", payload: #"{"angle":[1.50,-2e3],"frames":120,"sure":true}"#)
    try diary.add(strange, at: .on(monday))
    let bundle = try bundle(of: diary)
    let log = try openLog(seed: 9)
    try log.merge(bundle: bundle)
    #expect(try log.events().last?.event.body == strange)
    #expect(try log.bundle(of: diary.runner, made: .on(monday)) == bundle)
  }

  @Test func `is known through the day it was made`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 2))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: bundle)
    let progress = try log.progress(
      of: diary.runner, over: monday...monday + 5, today: monday + 5)
    #expect(progress.knownThrough == monday + 2)
    #expect(
      progress.days.map(\.kind) == [.done, .missed, .open, .unknown, .unknown, .unknown])
    #expect(
      try log.standing(of: diary.runner, at: .on(monday + 5)).due == .nothing(next: nil))
    let later = try diary.log.bundle(of: diary.runner, made: .on(monday + 4))
    try log.merge(bundle: later)
    try log.merge(bundle: bundle)
    #expect(try log.progress(of: diary.runner, today: monday + 9).knownThrough == monday + 4)
  }

  @Test func `of a runner with a name that is taken stays another runner`() throws {
    let here = try Diary(seed: 1)
    let there = try Diary(seed: 2)
    try here.log.merge(bundle: bundle(of: there))
    let runners = try here.log.runners()
    #expect(runners.map(\.name) == ["Ren", "Ren"])
    #expect(runners.map(\.id) == [here.runner, there.runner])
  }

  @Test func `with another content under a known identity is refused and shown`() throws {
    let diary = try Diary()
    try diary.add(.noted(NoteRecord(text: "knee fine")), at: .on(monday))
    let forged = try resigned(lines(of: diary).map { $0.replacing("knee fine", with: "knee bad") })
    let error = #expect(throws: ProgressLogError.self) {
      try diary.log.merge(bundle: forged)
    }
    guard case .bundle(.conflict(3, _, monday, 1)) = error else {
      Issue.record("not a conflict: \(String(describing: error))")
      return
    }
    #expect(try diary.log.events().count == 2)
  }

  @Test func `shows no control character of what it brings`() throws {
    let diary = try Diary()
    try diary.add(.noted(NoteRecord(text: "marker")), at: .on(monday))
    let hostile = try resigned(
      lines(of: diary).map { line in
        line.replacing("marker", with: #"\u001b[2Jmarker\u0007"#)
          .replacing(#""name":"Ren""#, with: #""name":"Ren\u001b]0;x\u0007""#)
      })
    let log = try openLog(seed: 9)
    try log.merge(bundle: hostile)
    #expect(try log.runners().map(\.name) == ["Ren]0;x"])
    #expect(try log.events().last?.event.body == .noted(NoteRecord(text: "[2Jmarker")))
    #expect(try log.bundle(of: diary.runner, made: .on(monday + 60)).contains(0x1B) == false)
  }
}

extension `A bundle` {
  private static let impostors: [(String, BundleProblem)] = [
    ("", .notABundle),
    ("hello", .notABundle),
    ("{}\n", .notABundle),
    ("{\"format\":\"klog/1\"}\n", .notABundle),
    ("{\"format\":\"midstance-log/2\"}\n", .newer),
    ("{\"format\":\"midstance-log/1\"}\n", .damaged(line: 1)),
  ]

  @Test(arguments: impostors)
  func `that is none is refused`(text: String, problem: BundleProblem) throws {
    let log = try openLog()
    #expect(throws: ProgressLogError.bundle(problem)) { try log.merge(bundle: text.utf8) }
    #expect(try log.runners().isEmpty)
  }

  @Test func `that is one endless line, or bottomless, is refused`() throws {
    let log = try openLog()
    for text in [
      String(repeating: "x", count: 100_000), String(repeating: "[", count: 60_000) + "\n",
    ] {
      #expect(throws: ProgressLogError.bundle(.notABundle)) { try log.merge(bundle: text.utf8) }
    }
  }

  @Test func `cut off anywhere is refused as cut off`() throws {
    let diary = try lived(days: 2)
    let bundle = try bundle(of: diary)
    let log = try openLog(seed: 9)
    let firstLine = try #require(bundle.firstIndex(of: UInt8(ascii: "\n")))
    for end in stride(from: firstLine + 1, to: bundle.count - 1, by: 97) {
      #expect(throws: ProgressLogError.bundle(.truncated)) {
        try log.merge(bundle: bundle.prefix(end))
      }
    }
    #expect(try log.runners().isEmpty)
    try log.merge(bundle: bundle.dropLast())
  }

  @Test func `with a line too long or too deep is refused`() throws {
    let diary = try Diary()
    try diary.add(.noted(NoteRecord(text: "marker")), at: .on(monday))
    let log = try openLog(seed: 9)
    let long = try resigned(
      lines(of: diary).map { $0.replacing("marker", with: String(repeating: "m", count: 70_000)) })
    #expect(throws: ProgressLogError.bundle(.tooLong(line: 3))) { try log.merge(bundle: long) }
    let nested = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let deep = try resigned(lines(of: diary).map { $0.replacing(#""marker""#, with: nested) })
    #expect(throws: ProgressLogError.bundle(.damaged(line: 3))) { try log.merge(bundle: deep) }
  }

  @Test func `with a changed programme or hash is refused`() throws {
    let diary = try lived(days: 1)
    let log = try openLog(seed: 9)
    let changed = try resigned(
      lines(of: diary).map { $0.replacing("programme sample", with: "programme simple") })
    #expect(throws: ProgressLogError.bundle(.wrongProgramme(line: 2))) {
      try log.merge(bundle: changed)
    }
    let resealed = try lines(of: diary).map {
      $0.replacing("\"minute\":360", with: "\"minute\":361")
    }
    #expect(throws: ProgressLogError.bundle(.wrongHash)) {
      try log.merge(bundle: (resealed.joined(separator: "\n") + "\n").utf8)
    }
  }

  @Test(arguments: [-1, 1])
  func `that counts other lines than it has is refused`(offset: Int) throws {
    let diary = try lived(days: 1)
    let lines = try lines(of: diary)
    let count = lines.count - 1
    let miscounted = String(decoding: resigned(lines), as: UTF8.self)
      .replacing("{\"lines\":\(count),", with: "{\"lines\":\(count + offset),")
    #expect(throws: ProgressLogError.bundle(.wrongHash)) {
      try openLog(seed: 9).merge(bundle: miscounted.utf8)
    }
    try openLog(seed: 9).merge(bundle: resigned(lines))
  }

  @Test func `with members that nobody wrote is refused`() throws {
    let diary = try Diary()
    let log = try openLog(seed: 9)
    for (old, new) in [
      (#""at":"#, #""aaa":1,"at":"#), (#""sequence":1"#, #""sequence":1.0"#),
      (#""sequence":1"#, #""sequence":0"#), (#""minute":360"#, #""minute":1440"#),
      (#""zone":"UTC""#, #""zone":"UTC" "#), (#""day":"2026"#, #""day":"2028"#),
      (#""version":1"#, #""version":1,"version":1"#),
    ] {
      let forged = try resigned(
        lines(of: diary).enumerated().map { $0 == 0 ? $1 : $1.replacing(old, with: new) })
      #expect(throws: ProgressLogError.bundle(.damaged(line: 2)), "\(new)") {
        try log.merge(bundle: forged)
      }
    }
  }

  private func lived(seed: UInt64 = 1, days: Int) throws -> Diary {
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: days)
    return diary
  }

  private func bundle(of diary: Diary) throws -> [UInt8] {
    try diary.log.bundle(of: diary.runner, made: .on(monday + 60))
  }

  private func lines(of diary: Diary) throws -> [String] {
    String(decoding: try bundle(of: diary), as: UTF8.self).split(separator: "\n").map { String($0) }
  }
}
