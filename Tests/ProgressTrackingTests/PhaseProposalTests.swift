import Programmes
import ProgressTracking
import Testing

@Suite struct `A proposal of the next phase` {
  private let advance = Advance(
    earliest: 3,
    requires: [.sessionsDone(atLeast: 3), .pain(.after, .atMost(3), in: .sessions(2))],
    decides: .runner)

  @Test func `says each number against its limit`() throws {
    let diary = try Diary()
    try diary.follow(.sample(advance: advance), on: monday)
    try diary.train(on: monday, painAfter: 5)
    try diary.train(on: monday + 1, painAfter: 2)
    let proposal = try #require(try diary.standing(on: monday + 1).proposal)
    #expect(proposal.next == named("second"))
    #expect(!proposal.isMet)
    #expect(
      proposal.criteria == [
        CriterionState(.days(spent: 1, required: 3), isMet: false),
        CriterionState(.sessionsDone(2, required: 3), isMet: false),
        CriterionState(
          .pain(.after, worst: pain(5), limit: .atMost(3), baseline: nil, in: .sessions(2)),
          isMet: false),
      ])
    try diary.train(on: monday + 2, painAfter: 3)
    #expect(try diary.standing(on: monday + 2).proposal?.isMet == false)
    #expect(try diary.standing(on: monday + 3).proposal?.isMet == true)
  }

  @Test func `is not met by a missing score`() throws {
    let diary = try met()
    try diary.train(on: monday + 4)
    let proposal = try #require(try diary.standing(on: monday + 4).proposal)
    #expect(!proposal.isMet)
    #expect(
      proposal.criteria.last
        == CriterionState(
          .pain(.after, worst: nil, limit: .atMost(3), baseline: nil, in: .sessions(2)),
          isMet: false))
  }

  @Test func `is not met while a hold speaks against it`() throws {
    let diary = try met()
    let hold = Hold(from: monday + 4, through: monday + 4, reason: "sore", cause: .therapist)
    try diary.add(.held(hold), at: .on(monday + 3, hour: 21))
    #expect(try diary.standing(on: monday + 4).proposal?.isMet == false)
    #expect(try diary.standing(on: monday + 4).proposal?.obstacle == .hold)
    #expect(try diary.standing(on: monday + 5).proposal?.isMet == true)
  }

  @Test func `is not met after a score that was no step forward`() throws {
    let diary = try met()
    let rule = RuleRecord(
      moment: .during, rule: "during from 3", owner: .shipped, actions: ["repeat"],
      blocksAdvance: true)
    try diary.add(.ruleActed(rule), at: .on(monday + 3, hour: 19))
    #expect(try diary.standing(on: monday + 3).proposal?.isMet == false)
    #expect(
      try diary.standing(on: monday + 3).proposal?.obstacle
        == .rule(ActedRule(day: monday + 3, record: rule)))
    try diary.train(on: monday + 4, painAfter: 1)
    try diary.train(on: monday + 5, painAfter: 1)
    #expect(try diary.standing(on: monday + 5).proposal?.isMet == true)
  }

  @Test func `looks at the morning after`() throws {
    let mornings = Advance(
      requires: [.pain(.nextMorning, .atMost(2), in: .sessions(2))], decides: .therapist)
    let diary = try Diary()
    try diary.follow(.sample(advance: mornings), on: monday)
    try diary.train(on: monday)
    try diary.morning(1, on: monday + 1)
    try diary.train(on: monday + 1)
    #expect(try diary.standing(on: monday + 2).proposal?.isMet == false)
    try diary.morning(2, on: monday + 2)
    #expect(try diary.standing(on: monday + 2).proposal?.isMet == true)
  }

  @Test func `is none after the last phase`() throws {
    let diary = try met()
    try diary.enter("second", on: monday + 4)
    #expect(try diary.standing(on: monday + 4).proposal == nil)
  }

  private func met() throws -> Diary {
    let diary = try Diary()
    try diary.follow(.sample(advance: advance), on: monday)
    for day in 0..<4 { try diary.train(on: monday + day, painAfter: 2) }
    #expect(try diary.standing(on: monday + 3).proposal?.isMet == true)
    return diary
  }
}
