import Programmes
import ProgressTracking
import Testing

@Suite struct `A criterion` {
  private let wall = Measure(
    id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, range: 0...30)
  private let hold = Measure(id: named("hold"), name: "Hold", unit: "s", range: 0...300)
  private let knee = Questionnaire(
    id: named("knee"), title: "My knee", everyDays: 14,
    items: [.init(ask: "Stairs?", answers: .scale(low: nil, high: nil))], scoring: .sum)

  /// Follows a phase that asks for some criteria, and may go back for others.
  private func diary(_ criteria: [Criterion], back: [Criterion] = [], leastSessions: Int = 0) throws
    -> Diary
  {
    let items = Programme.sample().phases[0].items
    let advance = Advance(leastSessions: leastSessions, requires: criteria, decides: .runner)
    let diary = try Diary()
    try diary.follow(
      .phased(
        [
          .of(id: "first", items: items, advance: advance),
          .of(
            id: "second", items: items,
            stepBack: back.isEmpty
              ? nil : StepBack(to: named("first"), when: back, decides: .therapist)),
        ], measures: [wall, hold], questionnaires: [knee]), on: monday)
    return diary
  }

  private func state(_ diary: Diary, on day: LocalDay) throws -> CriterionState {
    try #require(try diary.standing(on: day).proposal?.criteria.last)
  }

  private func measure(_ diary: Diary, _ id: String, _ value: Double, _ side: BodySide? = nil)
    throws
  {
    try diary.add(
      .measured(MeasureRecord(measure: named(id), side: side, value: value)), at: .on(monday))
  }

  private func answer(_ diary: Diary, _ score: Double?, on day: LocalDay) throws {
    try diary.add(
      .questionnaireAnswered(
        QuestionnaireRecord(questionnaire: named("knee"), answers: [score], score: score)),
      at: .on(day))
  }

  @Test func `over a measure needs a value on every side`() throws {
    let diary = try diary([.measure(named("wall"), .atLeast(9))])
    try measure(diary, "wall", 10, .left)
    let missing = try state(diary, on: monday)
    #expect(!missing.isMet)
    #expect(
      missing.kind
        == .measure(
          MeasureState(
            id: named("wall"), name: "Knee to wall", unit: "cm", limit: .atLeast(9),
            values: [.init(.left, 10), .init(.right, nil)])))
    try measure(diary, "wall", 8.5, .right)
    #expect(try !state(diary, on: monday).isMet)
    try measure(diary, "wall", 9, .right)
    #expect(try state(diary, on: monday).isMet)
  }

  @Test(arguments: [(9.0, 10.0, true), (10, 9, true), (8.9, 10, false), (0, 0, true)])
  func `within ten per cent of the other side`(left: Double, right: Double, isMet: Bool) throws {
    let diary = try diary([.measure(named("wall"), .withinPercentOfOtherSide(10))])
    try measure(diary, "wall", left, .left)
    #expect(try !state(diary, on: monday).isMet)
    try measure(diary, "wall", right, .right)
    #expect(try state(diary, on: monday).isMet == isMet)
  }

  @Test func `over a questionnaire takes its latest whole score`() throws {
    let diary = try diary([.measure(named("knee"), .atMost(4))])
    #expect(try diary.standing(on: monday).questionnairesDue == [named("knee")])
    #expect(try !state(diary, on: monday).isMet)
    try answer(diary, 3, on: monday)
    try answer(diary, nil, on: monday + 1)
    let standing = try diary.standing(on: monday + 14)
    #expect(standing.questionnairesDue == [])
    #expect(standing.measured == [MeasuredKey(named("knee")): 3])
    #expect(standing.proposal?.isMet == true)
    #expect(try diary.standing(on: monday + 15).questionnairesDue == [named("knee")])
    let points = try diary.progress(today: monday + 1).measures
    #expect(points.map(\.record.value) == [3])
    #expect(points.map(\.name) == ["My knee"])
  }

  @Test func `over a measure that nobody knows is not met`() throws {
    let diary = try diary([.measure(named("gone"), .atMost(4))])
    #expect(try !state(diary, on: monday).isMet)
  }

  @Test func `over the sessions of the last days leaves out what can still be done`() throws {
    let diary = try diary([.adherence(atLeast: 75, lastDays: 4)])
    #expect(
      try state(diary, on: monday)
        == CriterionState(
          .adherence(done: 0, due: 0, percent: 75, lastDays: 4), isMet: false))
    for day in [0, 2, 3] { try diary.train(on: monday + day) }
    #expect(
      try state(diary, on: monday + 3)
        == CriterionState(.adherence(done: 3, due: 4, percent: 75, lastDays: 4), isMet: true))
    #expect(
      try state(diary, on: monday + 4)
        == CriterionState(.adherence(done: 2, due: 3, percent: 75, lastDays: 4), isMet: false))
    #expect(try state(diary, on: monday + 12).isMet == false)
  }

  @Test func `of so many sessions`() throws {
    let diary = try diary([], leastSessions: 2)
    try diary.train(on: monday)
    #expect(
      try state(diary, on: monday)
        == CriterionState(.sessionsDone(1, required: 2), isMet: false))
    try diary.train(on: monday + 1)
    #expect(try diary.standing(on: monday + 1).proposal?.isMet == true)
  }

  @Test func `over the pain of the last days needs the score of every session in them`() throws {
    let diary = try diary([.pain(.after, .atMost(3), in: .days(3))])
    #expect(try !state(diary, on: monday).isMet)
    try diary.train(on: monday, painAfter: 6)
    try diary.train(on: monday + 1, painAfter: 3)
    #expect(try !state(diary, on: monday + 2).isMet)
    #expect(
      try state(diary, on: monday + 3)
        == CriterionState(
          .pain(.after, worst: pain(3), limit: .atMost(3), baseline: nil, in: .days(3)),
          isMet: true))
    try diary.train(on: monday + 3)
    #expect(try !state(diary, on: monday + 3).isMet)
  }

  @Test func `over mornings waits for no morning that is yet to come`() throws {
    let diary = try diary([.pain(.nextMorning, .atMost(3), in: .days(2))])
    try diary.train(on: monday)
    #expect(try !state(diary, on: monday).isMet)
    try diary.morning(2, on: monday + 1)
    try diary.train(on: monday + 1)
    #expect(try state(diary, on: monday + 1).isMet)
    #expect(try !state(diary, on: monday + 2).isMet)
  }

  @Test func `over mornings takes one that was entered later for the morning it is about`() throws {
    let diary = try diary([.pain(.nextMorning, .atMost(3), in: .sessions(2))])
    try diary.train(on: monday)
    try diary.train(on: monday + 2)
    try diary.morning(2, on: monday + 3)
    #expect(try !state(diary, on: monday + 4).isMet)
    try diary.add(.painScored(diary.score(1, .nextMorning, on: monday + 1)), at: .on(monday + 4))
    #expect(try state(diary, on: monday + 4).isMet)
    // A morning with no session before it belongs to none of them.
    try diary.add(.painScored(diary.score(9, .nextMorning, on: monday + 2)), at: .on(monday + 4))
    #expect(try state(diary, on: monday + 4).isMet)
  }

  @Test func `at the baseline is met by nothing before there is one`() throws {
    let diary = try diary([.pain(.nextMorning, .atMostBaseline, in: .days(1))])
    try diary.morning(4, on: monday)
    try diary.morning(2, on: monday + 1)
    #expect(try !state(diary, on: monday + 1).isMet)
    try diary.morning(3, on: monday + 2)
    #expect(
      try state(diary, on: monday + 2)
        == CriterionState(
          .pain(
            .nextMorning, worst: pain(3), limit: .atMostBaseline, baseline: pain(3),
            in: .days(1)), isMet: true))
    try diary.morning(4, on: monday + 3)
    #expect(try !state(diary, on: monday + 3).isMet)
  }

  @Test func `of a step back proposes and moves nothing`() throws {
    let diary = try diary(
      [],
      back: [
        .pain(.after, .atLeast(6), in: .days(7)), .measure(named("hold"), .atMost(10)),
      ])
    #expect(try diary.standing(on: monday).stepBack == nil)
    try diary.train(on: monday, painAfter: 8)
    try diary.enter("second", on: monday + 1)
    let before = try #require(try diary.standing(on: monday + 1).stepBack)
    #expect(before.to == named("first"))
    #expect(before.decider == .therapist)
    // What hurt before the phase was entered sends nobody back.
    #expect(!before.isMet)
    try diary.train(on: monday + 1, painAfter: 6)
    try diary.train(on: monday + 2)
    let standing = try diary.standing(on: monday + 2)
    #expect(standing.stepBack?.isMet == true)
    #expect(standing.stepBack?.criteria.map(\.isMet) == [true, false])
    #expect(standing.followed?.phase.id == named("second"))
    #expect(try diary.standing(on: monday + 9).stepBack?.isMet == false)
    try measure(diary, "hold", 10)
    #expect(try diary.standing(on: monday + 9).stepBack?.isMet == true)
  }
}

@Suite struct `A phase that a new revision no longer has` {
  private let items = Programme.sample().phases[0].items

  @Test func `goes on where the revision says, with its days and sessions`() throws {
    let advance = Advance(earliest: 3, leastSessions: 2, requires: [], decides: .runner)
    let diary = try Diary()
    try diary.follow(.phased([.of(items: items)]), on: monday)
    try diary.train(on: monday)
    try diary.answerStopSigns(on: monday)
    let renamed = Programme.phased(
      [
        .of(id: "new", items: items),
        .of(id: "calm", items: items, advance: advance, was: ["first"]),
        .of(id: "last", items: items),
      ], revision: 2)
    // The entry still names the old phase, as one from another machine may.
    try diary.follow(renamed, on: monday + 1, phase: "first")
    try diary.trainWhatIsDue(on: monday + 1)
    let standing = try diary.standing(on: monday + 2)
    #expect(standing.followed?.phase.id == named("calm"))
    #expect(standing.followed?.lostPhase == nil)
    #expect(standing.followed?.phaseSince == monday)
    #expect(standing.stopSignsDue == .newRevision)
    #expect(
      standing.proposal?.criteria == [
        CriterionState(.days(spent: 2, required: 3), isMet: false),
        CriterionState(.sessionsDone(2, required: 2), isMet: true),
      ])
  }

  @Test func `says so where the revision does not`() throws {
    let diary = try Diary()
    try diary.follow(.phased([.of(items: items)]), on: monday)
    try diary.follow(
      .phased([.of(id: "new", items: items)], revision: 2), on: monday + 1, phase: "first")
    let standing = try diary.standing(on: monday + 1)
    #expect(standing.followed?.phase.id == named("new"))
    #expect(standing.followed?.lostPhase == named("first"))
    #expect(standing.due == .session)
    #expect(try diary.progress(today: monday + 1).days.map(\.kind) == [.missed, .open])
  }
}
