import Programmes
import ProgressTracking
import Testing

@Suite struct `A standing, of what is to be asked,` {
  @Test func `asks about the morning after a session, once`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    #expect(try diary.standing(on: monday).morningAfter == nil)
    #expect(try diary.standing(on: monday + 1).morningAfter == monday)
    #expect(try diary.standing(on: monday + 2).morningAfter == nil)
    try diary.morning(nil, on: monday + 1)
    #expect(try diary.standing(on: monday + 1).morningAfter == nil)
  }

  @Test func `asks for the stop signs before the first session`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    #expect(try diary.standing(on: monday).stopSignsDue == .firstSession)
    try diary.answerStopSigns(on: monday)
    #expect(try diary.standing(on: monday).stopSignsDue == nil)
  }

  @Test func `asks for the stop signs after a rule that tells, and not after one that eases`()
    throws
  {
    let diary = try started()
    func rule(tells: Bool) -> RuleRecord {
      RuleRecord(
        moment: .before, rule: "before from 4", owner: .programme, actions: ["ease"], tells: tells)
    }
    try diary.add(.ruleActed(rule(tells: false)), at: .on(monday, hour: 19))
    #expect(try diary.standing(on: monday).stopSignsDue == nil)
    try diary.add(.ruleActed(rule(tells: true)), at: .on(monday, hour: 19))
    #expect(try diary.standing(on: monday).stopSignsDue == .afterRedScore)
    try diary.answerStopSigns(on: monday, hour: 20)
    #expect(try diary.standing(on: monday).stopSignsDue == nil)
  }

  @Test func `asks for the stop signs after a rule of an earlier phase, if none were since`() throws
  {
    let diary = try started()
    let rule = RuleRecord(
      moment: .before, rule: "before from 4", owner: .programme, actions: ["rest"], tells: true)
    try diary.add(.ruleActed(rule), at: .on(monday, hour: 19))
    try diary.enter("second", on: monday + 30)
    #expect(try diary.standing(on: monday + 60).stopSignsDue == .afterRedScore)
  }

  @Test func `asks for the stop signs after sharp pain and after a stopped session`() throws {
    let sharp = try started()
    var record = sharp.score(1, .during, on: monday)
    record.isSharp = true
    try sharp.add(.painScored(record), at: .on(monday, hour: 19))
    #expect(try sharp.standing(on: monday).stopSignsDue == .afterRedScore)
    let stopped = try started()
    try stopped.train(on: monday, sets: 1, ending: .stoppedByRule)
    #expect(try stopped.standing(on: monday + 1).stopSignsDue == .afterRedScore)
  }

  @Test func `asks for the stop signs in a new phase, a new revision, and after 14 days`() throws {
    let diary = try started()
    try diary.train(on: monday)
    #expect(try diary.standing(on: monday + 13).stopSignsDue == nil)
    #expect(try diary.standing(on: monday + 14).stopSignsDue == .longBreak)
    try diary.enter("second", on: monday + 3)
    #expect(try diary.standing(on: monday + 3).stopSignsDue == .newPhase)
    try diary.answerStopSigns(on: monday + 3)
    #expect(try diary.standing(on: monday + 3).stopSignsDue == nil)
    try diary.follow(.sample(revision: 2), on: monday + 4, phase: "second")
    #expect(try diary.standing(on: monday + 4).stopSignsDue == .newRevision)
  }

  @Test func `compares pain with the last morning, the first three and the start`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.morning(5, on: monday)
    try diary.morning(nil, on: monday + 1)
    try diary.morning(2, on: monday + 2)
    #expect(try diary.standing(on: monday + 2).painReferences == [.lastMorning: pain(2)])
    try diary.morning(4, on: monday + 3)
    try diary.morning(1, on: monday + 4)
    try diary.morning(3, on: monday + 4)
    try diary.train(on: monday + 4, sets: 1, ending: nil, painBefore: 6)
    #expect(
      try diary.standing(on: monday + 4).painReferences
        == [.lastMorning: pain(3), .baseline: pain(4), .before: pain(6)])
  }

  @Test func `counts no morning before the programme among its first`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    for day in 1...3 {
      try diary.log.append(
        [.painScored(diary.score(8, .nextMorning, on: monday - day))],
        as: EventContext(
          runner: diary.runner, programme: diary.reference, time: .on(monday),
          about: EventMoment(day: monday - day)))
    }
    #expect(try diary.standing(on: monday).painReferences == [.lastMorning: pain(8)])
    for day in 0...2 { try diary.morning(2, on: monday + day) }
    #expect(try diary.standing(on: monday + 2).painReferences[.baseline] == pain(2))
  }

  private func started() throws -> Diary {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.answerStopSigns(on: monday)
    return diary
  }
}
