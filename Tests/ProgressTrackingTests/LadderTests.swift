import DemoLogs
import Programmes
import ProgressTracking
import Testing

@Suite struct `A ladder` {
  private func item(
    _ moves: LadderMoves, lengths: [Int] = [1, 1, 1], rhythms: [Rhythm?] = [nil, nil, nil],
    id: String = "hop"
  ) -> PhaseItem {
    let steps = zip(lengths, rhythms).enumerated().map { index, step in
      LadderStep(length: step.0, .simple(id, sets: index + 1), rhythm: step.1)
    }
    return PhaseItem(.simple(id, sets: 1), ladder: Ladder(moves, steps: steps))
  }

  private func diary(_ items: [PhaseItem], _ schedule: Schedule = .everyDay) throws -> Diary {
    let diary = try Diary()
    try diary.follow(.phased([.of(schedule, items: items)]), on: monday)
    return diary
  }

  /// The step of an exercise, 0 for one that is left out.
  private func step(_ diary: Diary, on day: LocalDay, of id: String = "hop") throws -> Int {
    let items = try #require(try diary.standing(on: day).session).items
    return items.first { $0.exercise.id == named(id) }?.exercise.dose.sets.count ?? 0
  }

  private func effort(_ effort: Int?, of id: String = "hop") -> EventBody {
    .effortRated(EffortRecord(exercise: named(id), effort: effort))
  }

  private func pain(_ value: Int?, of id: String? = nil, on day: LocalDay = monday) -> EventBody {
    .painScored(
      PainRecord(
        moment: .during, region: "left knee", score: value.flatMap { PainScore($0) },
        exercise: id.map(named), day: day))
  }

  private func stepDown(_ exercise: String? = nil) -> EventBody {
    .ruleActed(
      RuleRecord(
        moment: .during, rule: "from 5", owner: .programme, actions: ["down a step"],
        exercise: exercise.map(named), blocksAdvance: true))
  }

  @Test func `by week climbs with the weeks, done or not`() throws {
    let diary = try diary([item(.weeks, lengths: [2, 1, 1])])
    #expect(
      try [0, 13, 14, 20, 21, 90].map { try step(diary, on: monday + $0) } == [1, 1, 2, 2, 3, 3])
  }

  @Test(arguments: [LadderMoves.weeks, .sessions])
  func `goes on in the next phase from where it was left`(moves: LadderMoves) throws {
    let first = item(moves, lengths: [1, 2, 1])
    var second = first
    second.ladder?.goesOnFrom = named("first")
    let diary = try Diary()
    try diary.follow(
      .phased([.of(.everyDay, items: [first]), .of(.everyDay, id: "second", items: [second])]),
      on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.enter("second", on: monday + 8)
    #expect(try step(diary, on: monday + 8) == 2)
    for day in 8..<10 { try diary.trainWhatIsDue(on: monday + day) }
    let steps = try [10, 20, 21].map { try step(diary, on: monday + $0) }
    #expect(steps == (moves == .weeks ? [2, 2, 3] : [3, 3, 3]))
  }

  @Test func `by session climbs with the sessions in which the exercise was done`() throws {
    let diary = try diary([
      item(.sessions, lengths: [2, 1, 1]), PhaseItem(.simple("row", sets: 1)),
    ])
    var steps: [Int] = []
    for day in 0..<5 {
      steps.append(try step(diary, on: monday + day))
      if day != 1 { try diary.trainWhatIsDue(on: monday + day) }
    }
    #expect(steps == [1, 1, 1, 2, 3])
    // Missed sessions prescribe the step that was due.
    let hop = try diary.progress(today: monday + 5).exercises.first
    #expect(hop?.dose.prescribed == 8)
  }

  @Test func `by answers goes where the first rule says that is met`() throws {
    let rules = [
      AnswerRule(.effort, 9...10, then: .stay), AnswerRule(.pain(.during), 5...10, then: .down),
      AnswerRule(.pain(.during), 0...2, then: .up),
    ]
    let diary = try diary([item(.answers(rules))])
    let answers: [([EventBody], Int)] = [
      ([pain(1)], 2), ([pain(3)], 2), ([pain(1), pain(5)], 1), ([pain(0), effort(9)], 1),
      ([pain(0), effort(8)], 2), ([pain(0)], 3), ([pain(0)], 3), ([effort(5)], 3),
      ([pain(6, of: "row")], 3), ([pain(6, of: "hop")], 2), ([pain(1), pain(nil)], 2),
      ([pain(7), pain(nil)], 1), ([pain(7)], 1),
    ]
    for (offset, answer) in answers.enumerated() {
      try diary.trainWhatIsDue(on: monday + offset, answers: answer.0)
      #expect(try step(diary, on: monday + offset + 1) == answer.1)
    }
  }

  @Test func `by answers looks at the morning after, once`() throws {
    let rules = [AnswerRule(.pain(.nextMorning), 0...2, then: .up)]
    let diary = try diary([item(.answers(rules))], Schedule(.everyDay, sessionsADay: 2))
    try diary.trainWhatIsDue(on: monday, hour: 9)
    try diary.trainWhatIsDue(on: monday, hour: 15)
    #expect(try step(diary, on: monday + 1) == 1)
    try diary.morning(1, on: monday + 1)
    #expect(try step(diary, on: monday + 1) == 2)
  }

  @Test func `makes no step up after a rule that says so`() throws {
    let diary = try diary([item(.answers([AnswerRule(.pain(.during), 0...6, then: .up)]))])
    let rule = RuleRecord(
      moment: .during, rule: "from 3", owner: .programme, actions: ["repeat"], blocksAdvance: true)
    try diary.trainWhatIsDue(on: monday, answers: [pain(4), .ruleActed(rule)])
    #expect(try step(diary, on: monday + 1) == 1)
  }

  @Test func `asks of a rule that was entered afterwards which session it is about`() throws {
    let diary = try diary([item(.answers([AnswerRule(.pain(.during), 0...6, then: .up)]))])
    try diary.trainWhatIsDue(on: monday, answers: [pain(4)])
    try diary.trainWhatIsDue(on: monday + 1, answers: [pain(7)])
    let before = try step(diary, on: monday + 2)
    let rule = RuleRecord(
      moment: .after, rule: "from 3", owner: .programme, actions: ["repeat"], blocksAdvance: true)
    try diary.log.append(
      [.ruleActed(rule)],
      as: EventContext(
        runner: diary.runner, programme: diary.reference, time: .on(monday + 1, hour: 20),
        about: EventMoment(day: monday, minuteOfDay: 1_200)))
    #expect(try step(diary, on: monday + 2) == before - 1)
  }

  @Test func `rests after an answer, and when all of a phase rests it is held`() throws {
    let rules = [AnswerRule(.pain(.nextMorning), 6...10, then: .rest(days: 2))]
    let row = PhaseItem(.simple("row", sets: 1))
    let together = try diary([item(.answers(rules)), row])
    try together.trainWhatIsDue(on: monday)
    try together.morning(7, on: monday + 1)
    #expect(try (1...3).map { try step(together, on: monday + $0) } == [0, 0, 1])
    #expect(try together.standing(on: monday + 1).due == .session)

    let alone = try diary([item(.answers(rules))])
    try alone.trainWhatIsDue(on: monday)
    try alone.morning(7, on: monday + 1)
    let hold = Hold(
      from: monday + 1, through: monday + 2, reason: "next morning, from 6", cause: .rule)
    #expect(try alone.standing(on: monday + 2).due == .held(hold))
    #expect(try alone.standing(on: monday + 3).due == .session)
    let sessions = try alone.progress(today: monday + 3).sessions
    #expect((sessions.held, sessions.missed) == (2, 0))
  }

  @Test func `changes the rhythm with the step`() throws {
    let diary = try diary([
      item(.sessions, rhythms: [nil, .every(days: 3), nil]), PhaseItem(.simple("row", sets: 1)),
    ])
    var steps: [Int] = []
    for day in 0..<6 {
      steps.append(try step(diary, on: monday + day))
      try diary.trainWhatIsDue(on: monday + day)
    }
    #expect(steps == [1, 0, 0, 2, 3, 3])
  }

  @Test func `goes down a step when a rule says so, whatever moves it`() throws {
    for moves in [LadderMoves.sessions, .weeks, .answers([AnswerRule(.effort, 0...8, then: .up)])] {
      let diary = try diary([item(moves), item(moves, id: "jump")], .every(days: 7))
      func train(_ week: Int, _ more: [EventBody] = []) throws {
        try diary.trainWhatIsDue(
          on: monday + 7 * week, answers: [effort(5), effort(5, of: "jump")] + more)
      }
      try train(0)
      try train(1)
      #expect(try step(diary, on: monday + 14) == 3)
      try train(2, [stepDown("hop")])
      let next = moves == .weeks ? monday + 15 : monday + 21
      #expect(try step(diary, on: next) == 2)
      #expect(try step(diary, on: next, of: "jump") == 3)
      try train(3, [stepDown()])
      #expect(try step(diary, on: monday + 27, of: "jump") == 2)
    }
  }

  @Test func `starts anew in the next phase, and goes on in a new revision of its own`() throws {
    let phase = Phase.of(items: [item(.sessions)])
    let renamed = Phase.of(id: "early", items: [item(.sessions)], was: ["first"])
    let diary = try Diary()
    try diary.follow(.phased([phase]), on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.follow(.phased([renamed], revision: 2), on: monday + 1, phase: "early")
    #expect(try diary.standing(on: monday + 1).followed?.phaseSince == monday)
    #expect(try step(diary, on: monday + 1) == 2)
  }

  @Test(arguments: Array(UInt64(1)...6))
  func `replayed from random days never leaves its steps, and rests no longer than it is told`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let rules = [
      AnswerRule(.pain(.during), 8...10, then: .rest(days: 2)),
      AnswerRule(.pain(.during), 5...7, then: .down), AnswerRule(.effort, 0...4, then: .up),
    ]
    let diary = try diary([item(.answers(rules)), PhaseItem(.simple("row", sets: 1))])
    var expected = 1
    var rests = 0
    for offset in 0..<20 {
      let day = monday + offset
      #expect(try step(diary, on: day) == (rests > 0 ? 0 : expected))
      guard Int.random(in: 0..<4, using: &generator) > 0 else {
        rests -= 1
        continue
      }
      let hurts = Int.random(in: 0...10, using: &generator)
      let hard = Int.random(in: 0...10, using: &generator)
      try diary.trainWhatIsDue(on: day, answers: [pain(hurts, on: day), effort(hard)])
      if rests <= 0 {
        switch (hurts, hard) {
        case (8..., _): rests = 3
        case (5..., _): expected = max(1, expected - 1)
        case (_, ...4): expected = min(3, expected + 1)
        default: break
        }
      }
      rests -= 1
    }
  }
}
