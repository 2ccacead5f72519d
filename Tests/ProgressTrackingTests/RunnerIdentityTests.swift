import Programmes
import ProgressTracking
import Testing

/// Two identities meet: of one person, who began on two machines, or of two of one name.
@Suite struct `A runner who comes in` {
  @Test func `under the name of one who is here is asked about`() throws {
    let (here, there) = (try Diary(seed: 1), try Diary(seed: 2))
    let bundle = try bundle(of: there)
    let error = #expect(throws: ProgressLogError.self) {
      try here.log.merge(bundles: [bundle], matching: .init(takesOthersAsNew: false))
    }
    let meeting = RunnerMeeting(
      runner: Runner(id: there.runner, name: "Ren"), others: [Runner(id: here.runner, name: "Ren")],
      isClaimed: false)
    #expect(error == .undecided(meeting))
    #expect(try here.log.runners().count == 1)
  }

  @Test func `and is someone else stays another, without a second question`() throws {
    let (here, there) = (try Diary(seed: 1), try Diary(seed: 2))
    var matching = RunnerMatching(takesOthersAsNew: false)
    matching.others = [there.runner]
    _ = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    let again = try here.log.merge(
      bundles: [bundle(of: there)], matching: .init(takesOthersAsNew: false))
    #expect(again.map(\.added) == [0])
    #expect(try here.log.runners().count == 2)
  }

  @Test func `and is the same is one runner in every figure, and stays so`() throws {
    let (here, there) = try trained()
    let before = try here.log.events()
    var matching = RunnerMatching(takesOthersAsNew: false)
    matching.same = [there.runner: here.runner]
    let results = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    #expect(results.map(\.runner.id) == [here.runner])
    #expect(try here.log.runners().map(\.id) == [here.runner])
    let progress = try here.progress(today: monday + 1)
    #expect(progress.sessions.done == 2)
    #expect(try here.log.progress(of: there.runner, today: monday + 1) == progress)
    #expect(try here.log.events(of: here.runner).count == before.count + there.log.events().count)
    try there.add(.noted(NoteRecord(text: "later")), at: .on(monday + 2))
    let later = try here.log.merge(
      bundles: [bundle(of: there)], matching: .init(takesOthersAsNew: false))
    #expect(later.map(\.runner.id) == [here.runner])
    #expect(later.map(\.added) == [1])
  }

  @Test(arguments: [(UInt64(1), UInt64(2)), (2, 1)])
  func `and was wrongly taken for the same is another again`(seeds: (UInt64, UInt64)) throws {
    let (here, there) = try trained(seeds)
    let before = try (here.progress(today: monday + 1), here.log.events())
    var matching = RunnerMatching(takesOthersAsNew: false)
    matching.same = [there.runner: here.runner]
    _ = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    let both = try #require(try here.log.runners().first).id
    matching = RunnerMatching(takesOthersAsNew: false)
    matching.parted = [both]
    let results = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    #expect(results.map(\.runner.id) == [there.runner])
    #expect(results.map(\.added) == [0])
    #expect(try Set(here.log.runners().map(\.id)) == [here.runner, there.runner])
    #expect(try here.log.resident()?.id == here.runner)
    #expect(try here.progress(today: monday + 1) == before.0)
    #expect(try here.log.events(of: here.runner) == before.1)
    let clinic = try openLog(seed: 9, shelf: here.shelf)
    try clinic.merge(bundle: bundle(of: there))
    #expect(
      try here.log.progress(of: there.runner, today: monday + 40)
        == clinic.progress(of: there.runner, today: monday + 40))
    #expect(try here.log.rebuild().isEmpty)
    let again = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    #expect(again.map(\.added) == [0], "parting twice is parting once")
  }

  @Test func `goes on as one elsewhere, whichever of the two is written first`() throws {
    let (here, there) = try trained()
    var (matching, other) = (
      RunnerMatching(takesOthersAsNew: false), RunnerMatching(takesOthersAsNew: false)
    )
    matching.same = [there.runner: here.runner]
    other.same = [here.runner: there.runner]
    let (first, second) = (try bundle(of: here), try bundle(of: there))
    _ = try here.log.merge(bundles: [second], matching: matching)
    _ = try there.log.merge(bundles: [first], matching: other)
    #expect(try bundle(of: here) == bundle(of: there))
    let log = try openLog(seed: 9, shelf: here.shelf)
    try log.merge(bundle: bundle(of: there))
    #expect(try log.runners().map(\.id) == [min(here.runner, there.runner)])
    #expect(try log.bundle(of: here.runner, made: .on(monday)) == bundle(of: here))
  }

  @Test func `is not made one with another because a bundle says so`() throws {
    let (here, there) = try trained()
    let clinic = try openLog(seed: 9, shelf: here.shelf)
    try clinic.merge(bundle: bundle(of: here))
    try clinic.merge(bundle: bundle(of: there))
    var matching = RunnerMatching(takesOthersAsNew: false)
    matching.same = [there.runner: here.runner]
    _ = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
    let united = try bundle(of: here)
    let error = #expect(throws: ProgressLogError.self) { try clinic.merge(bundle: united) }
    guard case .undecided(let meeting) = error else {
      Issue.record("not asked: \(String(describing: error))")
      return
    }
    #expect(meeting.isClaimed)
    #expect(try clinic.runners().count == 2)
    matching.same = [meeting.runner.id: try #require(meeting.others.first).id]
    _ = try clinic.merge(bundles: [united], matching: matching)
    #expect(try clinic.runners().count == 1)
    #expect(
      try clinic.progress(of: there.runner, today: monday + 1).sessions.done == 2)
  }

  @Test func `leaves reading models that equal those made anew`() throws {
    try withLogFile { path in
      let there = try Diary(seed: 2)
      try there.follow(.sample(), on: monday)
      try there.train(on: monday)
      let here = try Diary(seed: 1, path: path, shelf: there.shelf)
      try here.follow(.sample(), on: monday)
      try here.train(on: monday)
      var matching = RunnerMatching(takesOthersAsNew: false)
      matching.same = [there.runner: here.runner]
      _ = try here.log.merge(bundles: [bundle(of: there)], matching: matching)
      try there.train(on: monday + 1)
      try here.log.merge(bundle: bundle(of: there))
      let kept = try readingModels(at: path)
      try here.log.rebuild()
      #expect(try readingModels(at: path) == kept)
    }
  }

  /// Two who follow the same and have each trained once, on two days.
  private func trained(
    _ seeds: (UInt64, UInt64) = (1, 2)
  ) throws -> (here: Diary, there: Diary) {
    let shelf = Shelf()
    let here = try Diary(seed: seeds.0, shelf: shelf)
    let there = try Diary(seed: seeds.1, shelf: shelf)
    for (diary, day) in [(here, monday), (there, monday + 1)] {
      try diary.follow(.sample(), on: monday)
      try diary.train(on: day)
    }
    return (here, there)
  }

  private func bundle(of diary: Diary) throws -> [UInt8] {
    try diary.log.bundle(of: diary.runner, made: .on(monday + 30))
  }
}
