import Programmes
import ProgressTracking
import Synchronization
import Testing

@Suite struct `A bundle of a part` {
  @Test func `has only what another bundle does not have, and needs that one first`() throws {
    let diary = try lived(days: 4)
    let early = try diary.log.bundle(of: diary.runner, made: .on(monday + 4))
    let before = try diary.log.events().count
    try diary.add(.noted(NoteRecord(text: "new")), at: .on(monday + 5))
    let news = try diary.log.bundle(
      of: diary.runner, made: .on(monday + 6), carrying: since(early))
    #expect(lines(news).count == 3)
    #expect(lines(news)[1].contains(#""text":"new""#))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    #expect(throws: ProgressLogError.bundle(.needsEarlier)) { try log.merge(bundle: news) }
    #expect(try log.runners().isEmpty)
    try log.merge(bundle: early)
    let result = try log.merge(bundle: news)
    #expect((result.added, result.alreadyThere) == (1, 0))
    #expect(result.madeOn == monday + 6)
    #expect(try log.events() == diary.log.events())
    #expect(before + 1 == (try log.events().count))
  }

  @Test func `comes in together with what it needs, in whatever order`() throws {
    let diary = try lived(days: 2)
    let early = try diary.log.bundle(of: diary.runner, made: .on(monday + 2))
    try diary.add(.noted(NoteRecord(text: "new")), at: .on(monday + 3))
    let news = try diary.log.bundle(
      of: diary.runner, made: .on(monday + 3), carrying: since(early))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    let results = try log.merge(
      bundles: [news, early], matching: RunnerMatching(takesOthersAsNew: false))
    #expect(results.map(\.added) == [try diary.log.events().count])
    #expect(try log.events() == diary.log.events())
  }

  @Test func `comes in from one file with what it needs, in whatever order they stand in it`()
    throws
  {
    let diary = try lived(days: 2)
    var bundles = [try diary.log.bundle(of: diary.runner, made: .on(monday + 2))]
    for day in 3...4 {
      try diary.add(.noted(NoteRecord(text: "new \(day)")), at: .on(monday + day))
      bundles.append(
        try diary.log.bundle(
          of: diary.runner, made: .on(monday + day), carrying: since(bundles.flatMap(\.self))))
    }
    let entries = try diary.log.events().count
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let log = try openLog(seed: 9, shelf: diary.shelf)
      let file = order.flatMap { bundles[$0] }
      let result = try log.merge(bundle: file)
      #expect((result.added, result.alreadyThere) == (entries, 0), "\(order)")
      #expect(result.madeOn == monday + 4)
      #expect(try log.events() == diary.log.events())
      #expect(try log.merge(bundle: file).alreadyThere == entries)
    }
    let log = try openLog(seed: 9, shelf: diary.shelf)
    #expect(throws: ProgressLogError.bundle(.needsEarlier)) {
      try log.merge(bundle: bundles[2] + bundles[0])
    }
    #expect(try log.runners().isEmpty)
    // However many come in backwards: each file is gone through once.
    let files = bundles.reversed().map { Counted(bytes: $0) }
    _ = try log.merge(bundles: files, matching: RunnerMatching(takesOthersAsNew: false))
    #expect(files.map { $0.count.withLock { $0 } } == [1, 1, 1])
  }

  /// Bytes of which it is counted how often they are gone through.
  private final class Counted: Sequence {
    let bytes: [UInt8]
    let count = Mutex(0)

    init(bytes: [UInt8]) { self.bytes = bytes }

    func makeIterator() -> CollectionOfOne<[UInt8]>.Iterator {
      count.withLock { $0 += 1 }
      return CollectionOfOne(bytes).makeIterator()
    }
  }

  @Test func `with nothing new says how far the log is known`() throws {
    let diary = try lived(days: 1)
    let early = try diary.log.bundle(of: diary.runner, made: .on(monday + 1))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: early)
    let news = try diary.log.bundle(
      of: diary.runner, made: .on(monday + 7), carrying: since(early))
    #expect(lines(news).count == 2)
    try log.merge(bundle: news)
    #expect(try log.progress(of: diary.runner, today: monday + 9).knownThrough == monday + 7)
  }

  @Test func `leaves the name out where it is told to`() throws {
    let diary = try lived(days: 1)
    var selection = BundleSelection()
    selection.hasNames = false
    let bundle = try diary.log.bundle(
      of: diary.runner, made: .on(monday + 1), carrying: selection)
    #expect(!String(decoding: bundle, as: UTF8.self).contains("Ren"))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: bundle)
    #expect(try log.runners() == [Runner(id: diary.runner, name: "")])
    #expect(try log.bundle(of: diary.runner, made: .on(monday)) == bundle)
    try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday + 1)))
    #expect(try log.runners().map(\.name) == ["Ren"])
  }

  @Test func `that is sent has no private note, nor one that has become private`() throws {
    let diary = try Diary()
    func note(_ text: String, _ visibility: NoteRecord.Visibility, _ minute: Int, _ old: Event?)
      throws -> Event
    {
      try diary.add(
        .noted(NoteRecord(text: text, author: .therapist, visibility: visibility)),
        at: .on(monday, hour: 9, minute: minute), supersedes: old?.id)
    }
    _ = try note("secret", .private, 0, nil)
    _ = try note("open", .toRunner, 1, nil)
    let hasty = try note("hasty", .toRunner, 2, nil)
    _ = try note("hidden", .private, 3, note("meanwhile", .toRunner, 2, hasty))
    _ = try note("softened", .toRunner, 5, note("harsh", .private, 4, nil))
    let sent = try diary.log.bundle(of: diary.runner, made: .on(monday + 1), carrying: .toSend)
    let text = String(decoding: sent, as: UTF8.self)
    for word in ["secret", "hasty", "meanwhile", "hidden", "harsh"] {
      #expect(!text.contains(word))
    }
    for word in ["open", "softened"] { #expect(text.contains(word)) }
    let log = try openLog(seed: 9)
    try log.merge(bundle: sent)
    #expect(try log.bundle(of: diary.runner, made: .on(monday), carrying: .toSend) == sent)
    let whole = try diary.log.bundle(of: diary.runner, made: .on(monday + 1))
    #expect(String(decoding: whole, as: UTF8.self).contains("secret"))
    try log.merge(bundle: whole)
    #expect(try log.events() == diary.log.events())
  }

  @Test func `that is sent has what a therapist answers, and nothing else of a look`() throws {
    let diary = try Diary()
    for (outcome, note) in [
      (ReviewRecord.Outcome.looked, "browsed"), (.setAside, "doubtful"), (.carryOn, "splendid"),
    ] {
      try diary.add(
        .reviewed(ReviewRecord(outcome, knownThrough: monday, flags: ["x"], note: note)),
        at: .on(monday))
    }
    let sent = try diary.log.bundle(of: diary.runner, made: .on(monday + 1), carrying: .toSend)
    let text = String(decoding: sent, as: UTF8.self)
    #expect(text.contains("splendid"))
    #expect(!text.contains("browsed") && !text.contains("doubtful"))
  }

  @Test func `that is sent has no note of a newer version that does not say it is open`() throws {
    let diary = try Diary()
    try diary.add(.noted(NoteRecord(text: "open")), at: .on(monday))
    try diary.add(.noted(NoteRecord(text: "for a team")), at: .on(monday))
    let whole = try lines(diary.log.bundle(of: diary.runner, made: .on(monday)))
    let newer = resigned(
      whole.map { line in
        guard line.contains(#""kind":"noted""#) else { return line }
        let newer = line.replacing(#""version":2"#, with: #""version":3"#)
        return line.contains("team") ? newer.replacing("to the runner", with: "to a team") : newer
      })
    let log = try openLog(seed: 9)
    try log.merge(bundle: newer)
    #expect(try log.bundle(of: diary.runner, made: .on(monday)) == newer)
    let sent = try log.bundle(of: diary.runner, made: .on(monday), carrying: .toSend)
    #expect(lines(sent).count { $0.contains(#""kind":"noted""#) } == 1)
    #expect(!String(decoding: sent, as: UTF8.self).contains("team"))
  }

  @Test func `of several runners is one file`() throws {
    let one = try lived(seed: 1, days: 2)
    let two = try lived(seed: 2, days: 3)
    let log = try openLog(seed: 9)
    let file = try [one, two].flatMap { try $0.log.bundle(of: $0.runner, made: .on(monday + 4)) }
    let results = try log.merge(
      bundles: [file], matching: RunnerMatching(takesOthersAsNew: true))
    #expect(results.map(\.runner.id) == [one.runner, two.runner])
    #expect(try results.map(\.added) == [one.log.events().count, two.log.events().count])
    #expect(throws: ProgressLogError.bundle(.truncated)) {
      try openLog().merge(bundle: file.dropLast(300))
    }
    #expect(throws: ProgressLogError.self) {
      try openLog().merge(bundle: file + Array("{}\n".utf8))
    }
  }

  @Test func `is refused with all others that come with it`() throws {
    let one = try lived(seed: 1, days: 2)
    let two = try lived(seed: 2, days: 2)
    let good = try one.log.bundle(of: one.runner, made: .on(monday + 4))
    let bad = try two.log.bundle(of: two.runner, made: .on(monday + 4)).dropLast(400)
    let log = try openLog(seed: 9)
    #expect(throws: ProgressLogError.bundles(index: 1, .truncated)) {
      try log.merge(
        bundles: [good, Array(bad)], matching: RunnerMatching(takesOthersAsNew: true))
    }
    #expect(try log.runners().isEmpty)
    #expect(try log.events().isEmpty)
  }

  private func lived(seed: UInt64 = 1, days: Int) throws -> Diary {
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: days)
    return diary
  }

  private func since(_ bundle: [UInt8]) throws -> BundleSelection {
    var selection = BundleSelection()
    try selection.base.add(bundle)
    return selection
  }

  private func lines(_ bundle: [UInt8]) -> [String] {
    String(decoding: bundle, as: UTF8.self).split(separator: "\n").map { String($0) }
  }
}
