import DemoLogs
import GRDB
import Programmes
import ProgressTracking
import Testing

@Suite struct `Reading models` {
  @Test(arguments: [UInt64(1), 2, 3])
  func `rebuilt from the events equal those kept along the way`(seed: UInt64) throws {
    try withLogFile { path in
      let diary = try Diary(seed: seed, path: path)
      var history = RandomHistory(seed: seed)
      try history.live(diary, days: 12)
      let kept = try readingModels(at: path)
      #expect(try diary.log.rebuild().isEmpty)
      #expect(try readingModels(at: path) == kept)
      #expect(kept.contains { $0.hasPrefix("outdated") })
      #expect(kept.contains { $0.hasPrefix("scores") })
    }
  }

  @Test func `of made-up years equal those that are made anew`() throws {
    try withLogFile { path in
      let log = try openLog(at: path)
      try log.fill(
        runners: 3, following: .sample(), text: "programme sample 1", days: monday...monday + 40,
        seed: 7, devices: 2)
      let kept = try readingModels(at: path)
      #expect(kept.count > 100)
      #expect(try log.rebuild().isEmpty)
      #expect(try readingModels(at: path) == kept)
    }
  }

  @Test func `that are wrong are told apart and put right`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      for day in 0..<5 { try diary.train(on: monday + day, painAfter: 3) }
      let right = try readingModels(at: path)
      try database(at: path).write { database in
        try database.execute(
          sql: """
            UPDATE sessions SET completed = completed + 1 WHERE day = (SELECT min(day) FROM sessions);
            DELETE FROM scores WHERE event = (SELECT max(event) FROM scores);
            INSERT INTO outdated SELECT min(number) FROM events;
            UPDATE dayExercises SET done = done + 1
            WHERE exercise = 'wall-sit' AND day = (SELECT min(day) FROM sessions);
            DELETE FROM dayLevels
            WHERE exercise = 'wall-sit' AND day > (SELECT min(day) FROM sessions) + 2;
            """)
      }
      #expect(
        try diary.log.rebuild() == [
          .sessions: 1, .scores: 1, .outdatedEntries: 1, .daySums: 1, .dayLevels: 2,
        ])
      #expect(try readingModels(at: path) == right)
      #expect(try diary.log.rebuild().isEmpty)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `filled by an import equal those rebuilt`(seed: UInt64) throws {
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: 8)
    try withLogFile { path in
      let log = try openLog(at: path, seed: 77, shelf: diary.shelf)
      try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday + 8)))
      let kept = try readingModels(at: path)
      #expect(try log.rebuild().isEmpty)
      #expect(try readingModels(at: path) == kept)
    }
  }
}

@Suite struct `A correction` {
  @Test func `stands in for what it corrects, in every sum`() throws {
    let (diary, session, first) = try trained()
    var record = SetRecord.done(try #require(diary.planned.first))
    record.done = 4
    record.ending = .partial(.pain)
    try diary.add(
      .setFinished(record), at: .on(monday, hour: 20), session: session, supersedes: first)
    let progress = try diary.progress(today: monday)
    #expect(progress.sessions.partial == 1)
    #expect(progress.dose.done == 4.5)
    #expect(progress.reasons == [ReasonCount(reason: .pain, sets: 1)])
    #expect(try diary.log.events().count { $0.state == .outdated } == 1)
  }

  @Test func `of a correction: the latest counts`() throws {
    let (diary, session, first) = try trained()
    var record = SetRecord.done(try #require(diary.planned.first))
    record.done = 4
    let second = try diary.add(
      .setFinished(record), at: .on(monday, hour: 20), session: session, supersedes: first)
    record.done = 6
    try diary.add(
      .setFinished(record), at: .on(monday, hour: 21), session: session, supersedes: second.id)
    #expect(try diary.progress(today: monday).dose.done == 4.75)
  }

  @Test func `falls with what it corrects when that is taken back`() throws {
    let (diary, session, first) = try trained()
    try diary.add(
      .setFinished(.done(try #require(diary.planned.first))), at: .on(monday, hour: 20),
      session: session, supersedes: first)
    try diary.add(.retracted(first), at: .on(monday, hour: 21), session: session)
    #expect(try diary.progress(today: monday).dose.done == 4)
  }

  @Test func `that goes round in a circle leaves one of them`() throws {
    let (diary, session, first) = try trained()
    let set = SetRecord.done(try #require(diary.planned.first))
    let loop = UniqueID(high: 1, low: 2)
    try diary.add(.setFinished(set), at: .on(monday, hour: 20), session: session, supersedes: loop)
    try diary.add(.setFinished(set), at: .on(monday, hour: 21), session: session, supersedes: first)
    #expect(try diary.progress(today: monday).sessions.done == 1)
  }

  @Test func `of a score changes what is compared with`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let wrong = try diary.add(
      .painScored(diary.score(8, .nextMorning, on: monday)), at: .on(monday, hour: 8))
    try diary.add(
      .painScored(diary.score(2, .nextMorning, on: monday)), at: .on(monday, hour: 9),
      supersedes: wrong.id)
    #expect(try diary.standing(on: monday).painReferences[.lastMorning] == pain(2))
    try diary.add(.retracted(wrong.id), at: .on(monday, hour: 10))
    #expect(try diary.standing(on: monday).painReferences[.lastMorning] == nil)
    #expect(try diary.progress(today: monday).pain.isEmpty)
  }

  @Test func `taking back the start takes the session out`() throws {
    let (diary, session, _) = try trained()
    let start = try #require(
      try diary.log.events().first {
        if case .sessionStarted = $0.event.body { true } else { false }
      })
    try diary.add(.retracted(start.event.id), at: .on(monday, hour: 20), session: session)
    let progress = try diary.progress(today: monday)
    #expect(progress.days.map(\.kind) == [.open])
    #expect(progress.dose.done == 0)
  }

  @Test func `of another runner changes nothing`() throws {
    let (diary, _, first) = try trained()
    let stranger = try diary.log.makeRunner(at: .on(monday))
    try diary.log.append(
      [.retracted(first)], as: EventContext(runner: stranger.id, time: .on(monday, hour: 20)))
    #expect(try diary.progress(today: monday).sessions.done == 1)
  }

  private func trained() throws -> (diary: Diary, session: UniqueID, firstSet: UniqueID) {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday)
    let set = try #require(
      try diary.log.events().first { if case .setFinished = $0.event.body { true } else { false } })
    return (diary, session, set.event.id)
  }
}
