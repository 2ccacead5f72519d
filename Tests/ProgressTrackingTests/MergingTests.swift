import Programmes
import ProgressTracking
import Testing

/// Logs of one runner on several devices, lived at random and apart.
@Suite struct `Merging` {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `commutes, associates and is idempotent`(seed: UInt64) throws {
    let bundles = try apart(seed: seed)
    let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 0, 1, 2, 1]]
    let merged = try orders.map { order in try union(order.map { bundles[$0] }) }
    for other in merged.dropFirst() { #expect(other.bundle == merged[0].bundle) }
    for other in merged.dropFirst() { #expect(other.progress == merged[0].progress) }
    for other in merged.dropFirst() { #expect(other.standing == merged[0].standing) }
    let left = try union([union([bundles[0], bundles[1]]).bundle, bundles[2]])
    let right = try union([bundles[0], union([bundles[1], bundles[2]]).bundle])
    #expect(left.bundle == merged[0].bundle)
    #expect(right.bundle == merged[0].bundle)
  }

  @Test func `takes in what one device corrects of another`() throws {
    let diary = try Diary(seed: 1)
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday)
    let set = try #require(
      try diary.log.events().first { if case .setFinished = $0.event.body { true } else { false } })
    let other = try Diary(goingOnWith: bundle(of: diary), seed: 2, like: diary)
    try other.add(.retracted(set.event.id), at: .on(monday + 1), session: session)
    #expect(try other.progress(today: monday).sessions.partial == 1)
    #expect(try diary.progress(today: monday).sessions.done == 1)
    try diary.log.merge(bundle: bundle(of: other))
    #expect(try diary.progress(today: monday).sessions.partial == 1)
  }

  @Test func `a correction may arrive before what it corrects`() throws {
    let diary = try Diary(seed: 1)
    let other = try Diary(goingOnWith: bundle(of: diary), seed: 2, like: diary)
    let note = try diary.add(
      .painScored(diary.score(8, .nextMorning, on: monday)), at: .on(monday, hour: 8))
    try other.add(
      .painScored(diary.score(2, .nextMorning, on: monday)), at: .on(monday, hour: 9),
      supersedes: note.id)
    #expect(try other.progress(today: monday).pain.map(\.record.score) == [pain(2)])
    try other.log.merge(bundle: bundle(of: diary))
    #expect(try other.progress(today: monday).pain.map(\.record.score) == [pain(2)])
  }

  @Test func `gives back what a store has lost, and the device goes on counting`() throws {
    let diary = try Diary(seed: 1)
    try diary.add(.noted(NoteRecord(text: "before")), at: .on(monday))
    let copy = try openLog(seed: 5)
    try copy.merge(bundle: bundle(of: diary))
    try copy.append(
      [.noted(NoteRecord(text: "new"))], as: EventContext(runner: diary.runner, time: .on(monday)))
    #expect(try copy.events().map(\.event.sequence).sorted() == [1, 1, 2])
  }

  /// Three bundles: one runner's, gone on with on three devices apart.
  private func apart(seed: UInt64) throws -> [[UInt8]] {
    let first = try Diary(seed: seed)
    try first.follow(.sample(), on: monday)
    let common = try bundle(of: first)
    var diaries = [first]
    for device in 1...2 {
      diaries.append(
        try Diary(goingOnWith: common, seed: seed &* 100 &+ UInt64(device), like: first))
    }
    for (index, diary) in diaries.enumerated() {
      var history = RandomHistory(seed: seed &* 10 &+ UInt64(index))
      try history.live(diary, days: 4)
    }
    return try diaries.map { try bundle(of: $0) }
  }

  private func bundle(of diary: Diary) throws -> [UInt8] {
    try diary.log.bundle(of: diary.runner, made: .on(monday + 30))
  }

  private func union(
    _ bundles: [[UInt8]]
  ) throws -> (bundle: [UInt8], progress: Progress, standing: Standing) {
    let shelf = Shelf()
    shelf.put(.sample(), as: "programme sample 1")
    let log = try openLog(seed: 99, shelf: shelf)
    for bundle in bundles { try log.merge(bundle: bundle) }
    let runner = try #require(try log.runners().first).id
    return try (
      log.bundle(of: runner, made: .on(monday + 99)), log.progress(of: runner, today: monday + 9),
      log.standing(of: runner, at: .on(monday + 9))
    )
  }
}
