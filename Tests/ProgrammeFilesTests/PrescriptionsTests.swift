import Programmes
import Testing

@Suite struct `A schedule that can be said` {
  @Test func `is what a therapist writes on paper`() throws {
    let programme = try ProtocolFile("from-the-paper").programme()
    let phase = programme.phases[0]
    #expect(phase.schedule == Schedule(.every(days: 2), sessionsOn: [.sunday: 2]))
    let dose = phase.items[0].exercise.dose
    #expect(dose.sets == [12, 10, 8].map { .paced(Bounds($0), ["up": 2, "down": 4]) })
    #expect(programme.pain.rules == [PainRule(when: .during, .above(5), then: [.stopExercise])])
  }

  @Test func `has two sessions on Sundays, four hours apart`() throws {
    let schedule = try ProtocolFile("twice-on-sundays").phase().schedule
    #expect(schedule.rhythm == .weekdays([.wednesday, .friday, .sunday]))
    #expect(schedule.sessions(on: .sunday) == 2)
    #expect(schedule.sessions(on: .friday) == 1)
    #expect(schedule.apart == .seconds(14_400))
  }

  @Test func `has a morning and an evening that differ`() throws {
    let phase = try ProtocolFile("morning-and-evening").phase()
    #expect(phase.sessions.map(\.id?.text) == ["morning", "evening"])
    #expect(phase.schedule.sessionsADay == 2)
    #expect(phase.schedule.apart == .seconds(21_600))
  }

  @Test func `keeps days free between sessions, in days or in hours`() throws {
    let phases = try ProtocolFile("times-with-rest").programme().phases
    #expect(phases[0].schedule == Schedule(.times(3, perDays: 7), leastDaysBetween: 2))
    #expect(phases[1].schedule == Schedule(.times(2, perDays: 7), leastDaysBetween: 3))
    #expect(phases[0].advance?.earliest == 14)
  }

  @Test func `gives an exercise a frequency of its own`() throws {
    let items = try ProtocolFile("own-frequency").phase().items
    #expect(
      items.map(\.rhythm) == [
        nil, .every(days: 3), .times(2, perDays: 7), .weekdays([.monday]),
      ])
    let split = try ProtocolFile("own-weekdays-only").phase().items
    #expect(
      split.map(\.rhythm) == [.weekdays([.monday, .thursday]), .weekdays([.tuesday, .friday])])
  }

  @Test func `is the days of its sessions where it is left out`() throws {
    let phase = try ProtocolFile("sessions-by-weekday").phase()
    #expect(phase.schedule.rhythm == .weekdays([.monday, .thursday, .saturday]))
    #expect(phase.sessions.map(\.weekdays) == [[.monday, .thursday], [.saturday]])
  }

  @Test func `lets sessions take turns`() throws {
    let sessions = try ProtocolFile("sessions-in-turn").phase().sessions
    #expect(sessions.map(\.title) == ["Short", "Middle", "Long"])
    let minutes = sessions.map { $0.items[0].exercise.dose.sets[0].work.amount.value / 60 }
    #expect(minutes == [5, 10, 15])
  }

  @Test func `has an extra that nobody counts`() throws {
    let items = try ProtocolFile("optional-extras").phase().items
    #expect(items.map(\.isOptional) == [false, true])
    #expect(items[1].rhythm == .weekdays([.saturday, .sunday]))
  }

  @Test func `begins on a day and leaves days out`() throws {
    let programme = try ProtocolFile("start-and-pauses").programme()
    #expect(programme.start == LocalDay("2026-12-01"))
    #expect(programme.pauses.map(\.reason) == ["Christmas", nil])
    #expect(programme.pauses.first?.through == LocalDay("2026-12-26"))
  }
}

@Suite struct `A dose that can be said` {
  @Test func `is as many as good form allows`() throws {
    let file = ProtocolFile("open-ended-sets")
    #expect(
      try file.exercise("heel-raise").dose.sets
        == PrescribedSet(.selfPaced(repetitions: Bounds(1, to: nil))) * 2)
    guard case .hold(let time) = try file.exercise("plank").dose.sets[0].work else {
      Issue.record("no hold")
      return
    }
    #expect(time.isOpen)
    let squats = try file.exercise("squat").dose.sets.map(\.work.most)
    #expect(squats == [.repetitions(10), .repetitions(10), nil])
    #expect(
      try file.exercise("bridge").dose.sets == [.paced(Bounds(8, to: nil), ["up": 2, "down": 2])])
  }

  @Test func `is from so many to so many`() throws {
    let file = ProtocolFile("ranges")
    let squat = try file.exercise("squat")
    #expect(squat.dose.sets == PrescribedSet(.selfPaced(repetitions: Bounds(6, to: 8))) * 3)
    #expect(squat.effort == 5...7)
    #expect(
      try file.exercise("heel-raise").dose.sets
        == [(10, 12), (8, 10)].map {
          PrescribedSet(.selfPaced(repetitions: Bounds($0.0, to: $0.1)))
        })
    #expect(
      try file.exercise("wall-sit").dose.sets
        == [PrescribedSet(.hold(Bounds(.seconds(20), to: .seconds(30))))])
    #expect(
      try file.exercise("balance").dose.sets
        == PrescribedSet(.hold(Bounds(.seconds(30), to: nil))) * 2)
  }

  @Test func `has a load of every kind`() throws {
    let exercises = try ProtocolFile("loads").programme().exercises
    #expect(
      exercises.prefix(5).map { $0.dose.sets[0].load } == [
        .weight(12.5, .kilogram), .weight(20, .pound), .words("red band"),
        .repetitionMaximum(8...12), .percentOfMaximum(70),
      ])
    let hinge = try #require(exercises.last).dose.sets
    #expect(hinge.map(\.load) == [10, 12, 14, 10].map { .weight($0, .kilogram) })
    #expect(hinge.map(\.rest) == [nil, nil, .seconds(120), nil])
    #expect(hinge.map(\.name) == [nil, nil, "heavy", "light"])
    #expect(hinge.map(\.work.most) == [.repetitions(12), .repetitions(10), .repetitions(8), nil])
  }

  @Test func `goes round in a circuit`() throws {
    let items = try ProtocolFile("circuit").phase().items
    let round = Circuit(number: 1, rounds: 3, rest: .seconds(60))
    #expect(items.map(\.circuit) == [nil, round, round, round])
    #expect(items[1].exercise.dose.sets == PrescribedSet(.hold(Bounds(.seconds(40)))) * 3)
    #expect(items[3].exercise.dose.sets == PrescribedSet(.selfPaced(repetitions: 10)) * 3)
    let lighter = try ProtocolFile("circuit-that-grows-lighter").phase().items
    #expect(lighter[0].exercise.dose.sets.map(\.work.amount.value) == [12, 10, 8])
    #expect(lighter.map(\.isOptional) == [false, true])
    #expect(lighter.map(\.circuit?.number) == [1, 2])
  }

  @Test func `goes by the clock or by the distance`() throws {
    let file = ProtocolFile("time-and-distance")
    #expect(
      try file.exercise("step-down").dose.sets
        == [.paced(8, ["down": 3, "pause": 1, "up": 3])])
    #expect(
      try file.exercise("squat").dose.sets.map(\.work)
        == [.selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60))])
    #expect(try file.exercise("skip").dose.sets.map(\.work) == [.time(.seconds(90))])
    #expect(try file.exercise("run").dose.sets == PrescribedSet(.distance(400)) * 4)
  }

  @Test func `lets the sides take turns in three ways`() throws {
    let items = try ProtocolFile("side-order").phase().items
    #expect(items.map(\.exercise.sideOrder) == [.eachSet, .allSets, .eachRepetition])
    #expect(items.allSatisfy { $0.exercise.side == .each(first: .left) })
  }

  @Test func `says something at every moment`() throws {
    let cues = try ProtocolFile("words-at-every-moment").exercise().cues
    #expect(
      cues.map(\.moment) == [
        .start, .repetition, .halfway, .lastRepetition, .lastSet, .switchSides, .rest,
        .after(.seconds(10)), .beforeEnd(.seconds(5)), .end,
      ])
  }
}

@Suite struct `A way on that can be said` {
  @Test func `goes to easier and harder exercises`() throws {
    let exercises = try ProtocolFile("easier-and-harder").programme().exercises
    #expect(exercises.map(\.easier?.text) == [nil, "wall-sit", "squat"])
    #expect(exercises.map(\.harder?.text) == ["squat", "step-down", nil])
  }

  @Test func `goes where the answers lead, and as often`() throws {
    let ladder = try #require(try ProtocolFile("ladder-by-answers").item().ladder)
    #expect(
      ladder.moves
        == .answers([
          AnswerRule(.pain(.nextMorning), 6...10, then: .rest(days: 2)),
          AnswerRule(.pain(.during), 5...10, then: .down),
          AnswerRule(.effort, 9...10, then: .stay),
          AnswerRule(.pain(.during), 0...2, then: .up),
        ]))
    #expect(
      ladder.steps.map(\.rhythm) == [
        .every(days: 3), .every(days: 2), .every(days: 2), .times(5, perDays: 7),
      ])
    #expect(ladder.steps.map(\.exercise.dose.sets.count) == [1, 2, 2, 3])
  }

  @Test func `goes back`() throws {
    let phases = try ProtocolFile("step-back").programme().phases
    #expect(
      phases[0].advance?.requires == [
        .pain(.during, .atMost(2), in: .sessions(3)),
        .pain(.nextMorning, .atMostBaseline, in: .days(7)),
        .adherence(atLeast: 80, lastDays: 7),
      ])
    let back = try #require(phases[1].stepBack)
    #expect(back.to == phases[0].id && back.decides == .runner)
    #expect(
      back.when == [
        .pain(.during, .atLeast(6), in: .sessions(1)),
        .pain(.nextMorning, .atLeast(5), in: .days(3)),
      ])
    #expect(phases[1].painRules.map(\.actions.first) == [.stepDown, .stepDown])
  }

  @Test func `waits for numbers`() throws {
    let file = ProtocolFile("measures-and-criteria")
    let programme = try file.programme()
    let criteria = try #require(programme.phases[0].advance).requires
    #expect(
      try criteria == [
        .measure(#require(Identifier("stance")), .atLeast(30)),
        .measure(#require(Identifier("pain-on-stairs")), .atMost(3)),
        .measure(#require(Identifier("knee-to-wall")), .withinPercentOfOtherSide(10)),
        .sessionsDone(atLeast: 5),
      ])
    #expect(programme.measures.map(\.eachSide) == [true, true, false])
    #expect(programme.measures.last?.how == "How much does the knee hurt on ten stairs?")
  }

  @Test func `asks questions of its own wording`() throws {
    let programme = try ProtocolFile("questionnaires").programme()
    let activities = programme.questionnaires[0]
    #expect(activities.scoring == .mean && activities.everyDays == 14)
    #expect(activities.items.count == 3)
    #expect(activities.score(of: [4, 6, 8]) == 6)
    #expect(
      activities.items[1].answers == .scale(low: "not for a moment", high: "as long as I like"))
    #expect(
      activities.items[2].answers == .scale(low: "cannot do it", high: "as well as before"))
    let stiffness = programme.questionnaires[1]
    #expect(stiffness.scoring == .sum && stiffness.range == 0...6)
    #expect(
      stiffness.items[1].answers
        == .choices([
          .init("Never", points: 0), .init("Once or twice", points: 1),
          .init("Every night", points: 4),
        ]))
  }

  @Test func `goes on under new names`() throws {
    let programme = try ProtocolFile("renamed-since").programme()
    #expect(programme.exercises[0].was.map(\.text) == ["step-down", "stepdown"])
    let calm = try #require(Identifier("calm-more"))
    #expect(programme.phase(continuing: calm)?.id.text == "base")
  }
}
