import Programmes
import ProgressTracking
import Testing

@Suite struct `What was corrected in a log` {
  private let days = monday...monday + 6

  @Test func `is told with what it was, what it is, when and by whom`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    let first = try diary.add(
      .painScored(diary.score(2, .nextMorning, on: monday + 1)), at: .on(monday + 1))
    let second = try diary.add(
      .painScored(diary.score(4, .nextMorning, on: monday + 1)), at: .on(monday + 2),
      supersedes: first.id)
    try diary.add(.retracted(second.id), at: .on(monday + 3))
    let corrections = try diary.log.corrections(about: days, of: diary.runner)
    #expect(corrections.map(\.was.id) == [first.id, second.id])
    #expect(corrections.map { $0.now?.id } == [second.id, nil])
    #expect(corrections.map(\.time.day) == [monday + 2, monday + 3])
    #expect(corrections.allSatisfy { $0.author == .runner })
    #expect(
      try diary.log.corrections(about: monday + 2...monday + 6, of: diary.runner).isEmpty,
      "what counts is the day that it is about")
  }

  @Test func `is the therapist's where the log was looked at on that machine`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    let score = try diary.add(
      .painScored(diary.score(2, .nextMorning, on: monday + 1)), at: .on(monday + 1))
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 1))
    func author(looks: Bool) throws -> CorrectedEntry.Author? {
      let practice = try Diary(goingOnWith: bundle, seed: 7, like: diary)
      if looks {
        try practice.add(
          .reviewed(ReviewRecord(.looked, knownThrough: monday + 1)), at: .on(monday + 2))
      }
      try practice.add(
        .painScored(diary.score(3, .nextMorning, on: monday + 1)), at: .on(monday + 2),
        supersedes: score.id)
      return try practice.log.corrections(about: days, of: practice.runner).first?.author
    }
    #expect(try author(looks: true) == .therapist)
    #expect(try author(looks: false) == .unknown)
  }

  @Test func `is one thing where a whole session is taken back, and no look at the log`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday)
    for entry in try diary.log.events(of: diary.runner) where entry.event.session == session {
      try diary.add(.retracted(entry.event.id), at: .on(monday + 1), session: session)
    }
    let look = try diary.add(
      .reviewed(ReviewRecord(.carryOn, knownThrough: monday)), at: .on(monday + 1))
    try diary.add(.retracted(look.id), at: .on(monday + 1))
    let corrections = try diary.log.corrections(about: days, of: diary.runner)
    #expect(corrections.count == 1)
    guard case .sessionStarted = corrections.first?.was.body else {
      return #expect(Bool(false), "it is the start")
    }
  }
}
