import Programmes
import ProgressTracking
import Testing

@Suite struct `A flag` {
  private func flags(_ diary: Diary, today: LocalDay) throws -> [RaisedFlag] {
    try diary.progress(today: today).flags(today: today)
  }

  private func ids(_ diary: Diary, today: LocalDay) throws -> [String] {
    try flags(diary, today: today).map(\.id)
  }

  private func diary(_ schedule: Schedule = .everyDay) throws -> Diary {
    let diary = try Diary()
    try diary.follow(.sample(schedule), on: monday)
    return diary
  }

  @Test func `is not raised while all goes well`() throws {
    let diary = try diary()
    for day in monday...monday + 20 {
      try diary.morning(2, on: day)
      try diary.train(on: day, painBefore: 2, painAfter: 3)
    }
    #expect(try ids(diary, today: monday + 20).isEmpty)
  }

  @Test func `tells of pain from 7 with the score, and of the rise to it`() throws {
    let diary = try diary()
    try diary.train(on: monday, painAfter: 6)
    try diary.train(on: monday + 1, painAfter: 7)
    let flags = try flags(diary, today: monday + 1)
    #expect(flags.map(\.id) == ["pain-from-7", "pain-rose-from-5"])
    #expect(flags[0].finding == .pain(pain(7), region: "left knee", .after, on: monday + 1))
    #expect(flags[0].numbers == ["score": 7])
    #expect(flags[0].rule.condition == .painFrom(7, lastDays: 14))
    #expect(flags[1].numbers == ["before": 6, "score": 7])
    #expect(flags[1].rule.level == .low)
  }

  @Test func `tells what was found twice once, by the more pressing rule`() throws {
    let diary = try diary()
    try diary.train(on: monday, painAfter: 3)
    try diary.train(on: monday + 1, painAfter: 6)
    #expect(try ids(diary, today: monday + 1) == ["pain-rose-by-2"])
  }

  @Test func `forgets a score after two weeks`() throws {
    let diary = try diary()
    for day in monday...monday + 14 { try diary.train(on: day, painAfter: day == monday ? 8 : 7) }
    let found = try flags(diary, today: monday + 14).first { $0.id == "pain-from-7" }
    #expect(found?.numbers == ["score": 7])
    let earlier = try flags(diary, today: monday + 13).first { $0.id == "pain-from-7" }
    #expect(earlier?.numbers == ["score": 8])
  }

  @Test func `tells the latest of equally high scores`() throws {
    let diary = try diary()
    try diary.train(on: monday, painAfter: 8)
    try diary.train(on: monday + 1, painAfter: 8)
    try diary.train(on: monday + 2, painAfter: 7)
    let found = try flags(diary, today: monday + 2).first { $0.id == "pain-from-7" }
    #expect(found?.finding == .pain(pain(8), region: "left knee", .after, on: monday + 1))
  }

  @Test func `tells of a rule that stopped something, and of none that only eased`() throws {
    let diary = try diary()
    try diary.train(on: monday)
    for (day, actions, ids) in [
      (monday, ["ease"], []), (monday + 1, ["repeat"], []),
      (monday + 2, ["stop exercise"], ["red-rule"]),
    ] {
      let rule = RuleRecord(
        moment: .during, rule: "from 4", owner: .programme, actions: actions)
      try diary.train(on: day)
      try diary.add(.ruleActed(rule), at: .on(day, hour: 19))
      #expect(try self.ids(diary, today: day).filter { $0 == "red-rule" } == ids)
    }
  }

  @Test func `counts sessions that ended for pain in a row alone`() throws {
    let diary = try diary()
    let endings: [SessionEnding] = [.stoppedByRule, .finished, .stoppedByRule]
    for (offset, ending) in endings.enumerated() {
      try diary.train(on: monday + offset, sets: ending == .finished ? nil : 2, ending: ending)
    }
    #expect(try !ids(diary, today: monday + 2).contains("stopped-for-pain-twice"))
  }

  @Test(arguments: [(10, true), (9, false)])
  func `tells of half of the sets entered afterwards, and of no fewer`(
    entered: Int, isRaised: Bool
  ) throws {
    let diary = try diary()
    for offset in 0..<4 {
      let session = try diary.train(on: monday + offset, ending: nil)
      for logged in try diary.log.events() where logged.event.session == session {
        guard case .setFinished(var record) = logged.event.body else { continue }
        let place = offset * 5 + (diary.planned.firstIndex(of: record.planned) ?? 0)
        guard place < entered else { continue }
        record.source = .entered
        try diary.add(
          .setFinished(record), at: logged.event.time, session: session,
          supersedes: logged.event.id)
      }
    }
    let half = [FlagRule("half", .low, .enteredAfterwards(percent: 50, leastSets: 5))]
    let flags = try diary.progress(today: monday + 3).flags(by: half, today: monday + 3)
    #expect(flags.map(\.finding) == (isRaised ? [.entered(sets: 10, of: 20)] : []))
  }

  @Test func `compares no score with a missing one`() throws {
    let diary = try diary()
    try diary.morning(1, on: monday)
    try diary.morning(nil, on: monday + 1)
    try diary.morning(3, on: monday + 2)
    let flags = try flags(diary, today: monday + 2).filter { $0.id == "pain-rose-by-2" }
    #expect(flags.map(\.numbers) == [["before": 1, "score": 3]])
    try diary.morning(nil, on: monday + 3)
    #expect(try ids(diary, today: monday + 3).contains("pain-rose-by-2"))
  }

  @Test func `tells of three sessions missed in a row, and not of three in a month`() throws {
    let diary = try diary()
    for offset in [0, 2, 4, 6] { try diary.train(on: monday + offset) }
    #expect(try ids(diary, today: monday + 7).isEmpty)
    let flags = try flags(diary, today: monday + 10)
    #expect(flags.map(\.id) == ["missed-3", "nothing-logged-2"])
    #expect(flags[0].finding == .missed(sessions: 3, since: monday + 7))
    #expect(flags[1].finding == .nothingLogged(days: 4, since: monday + 6))
  }

  @Test func `calls days off no silence`() throws {
    let diary = try diary()
    try diary.train(on: monday)
    try diary.add(
      .paused(DaysOff(from: monday + 1, through: monday + 20, reason: "away")),
      at: .on(monday, hour: 20))
    #expect(try ids(diary, today: monday + 20).isEmpty)
  }

  @Test func `is raised by silence alone, and then by nothing after the log's end`() throws {
    let diary = try diary()
    for day in monday...monday + 5 { try diary.train(on: day) }
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 5, hour: 22))
    let shelf = Shelf()
    shelf.put(.sample(), as: "programme sample 1")
    let other = try openLog(seed: 9, shelf: shelf)
    let runner = try other.merge(bundle: bundle).runner.id
    for (days, ids) in [(6, []), (7, ["silent-7"]), (14, ["silent-14"])] as [(Int, [String])] {
      let today = monday + 5 + days
      let progress = try other.progress(of: runner, today: today)
      #expect(progress.flags(today: today).map(\.id) == ids)
      #expect(progress.sessions.missed == 0)
      #expect(
        progress.flags(today: today).first?.finding
          == ids.first.map { _ in .silent(days: days, since: monday + 5) })
    }
  }

  @Test func `tells of stop signs, sharp pain, a hold and sessions ended for pain`() throws {
    let diary = try diary()
    try diary.train(on: monday, sets: 2, ending: .stoppedByRule)
    #expect(try ids(diary, today: monday).isEmpty)
    try diary.train(on: monday + 1, sets: 2, ending: .stoppedByRule)
    try diary.answerStopSigns(on: monday + 1, hour: 19, present: ["The knee is locked"])
    var sharp = diary.score(4, .after, on: monday + 1)
    sharp.isSharp = true
    try diary.add(.painScored(sharp), at: .on(monday + 1, hour: 19))
    let hold = Hold(from: monday + 1, through: nil, reason: "locked", cause: .stopSign)
    try diary.add(.held(hold), at: .on(monday + 1, hour: 20))
    let flags = try flags(diary, today: monday + 40)
    #expect(flags.map(\.id) == ["waits-for-release", "stopped-for-pain-twice"])
    #expect(flags[0].finding == .hold(hold))
    #expect(
      try ids(diary, today: monday + 2)
        == ["stop-sign", "waits-for-release", "sharp-pain", "stopped-for-pain-twice"])
    try diary.add(
      .released(Release(clearedBy: "practice", recordedBy: .runner)),
      at: .on(monday + 2, hour: 9))
    #expect(try !ids(diary, today: monday + 2).contains("waits-for-release"))
  }

  @Test func `sees a hold that is older than the period`() throws {
    let diary = try diary()
    let hold = Hold(from: monday, through: nil, reason: "locked", cause: .therapist)
    try diary.add(.held(hold), at: .on(monday, hour: 20))
    let progress = try diary.log.progress(
      of: diary.runner, over: monday + 50...monday + 63, today: monday + 63)
    #expect(progress.flags(today: monday + 63).map(\.finding) == [.hold(hold)])
  }

  @Test func `tells of mornings that rise for two weeks, from three answers a week on`() throws {
    for (answers, isRaised) in [(3, true), (2, false)] {
      let diary = try diary()
      for week in 0..<3 {
        for day in 0..<7 {
          try diary.train(on: monday + 7 * week + day)
          try diary.morning(day < answers ? 1 + week : nil, on: monday + 7 * week + day)
        }
      }
      let flags = try flags(diary, today: monday + 20).filter { $0.id == "mornings-rising" }
      #expect(flags.map(\.finding) == (isRaised ? [.mornings([1, 2, 3], since: monday)] : []))
    }
  }

  @Test func `tells of training beyond the dose`() throws {
    let diary = try diary(.every(days: 2))
    for day in monday...monday + 3 { try diary.train(on: day) }
    let flags = try flags(diary, today: monday + 3)
    #expect(flags.map(\.finding) == [.overDose(days: 3, last: monday + 3)])
  }

  @Test func `has an identity of its own, words and a rule that is data`() {
    let rules = FlagRule.shipped
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.map(\.level) == rules.map(\.level).sorted(by: >))
    let flag = RaisedFlag(rules[0], .stopSigns(["The knee is locked"], on: monday))
    #expect(flag.description == "stop sign on \(monday): The knee is locked")
  }

  @Test func `follows the rules that it is given`() throws {
    let diary = try diary()
    try diary.train(on: monday, painAfter: 4)
    let strict = [FlagRule("four", .low, .painFrom(4, lastDays: 7))]
    let progress = try diary.progress(today: monday)
    #expect(progress.flags(by: strict, today: monday).map(\.id) == ["four"])
    #expect(progress.flags(by: [], today: monday).isEmpty)
  }
}
