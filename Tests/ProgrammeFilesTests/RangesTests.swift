import Programmes
import Testing

@Suite struct `A range that can be said` {
  @Test func `is of sets, rests, loads and stages`() throws {
    let file = try ProtocolFile("ranges-of-everything").programme()
    let doses = file.exercises.map(\.dose)
    #expect(doses[0].setCount == Bounds(2, to: 3))
    #expect(doses[0].sets.map(\.isExtra) == [false, false, true])
    #expect(doses[0].rest == Bounds(.seconds(60), to: .seconds(90)))
    #expect(doses[0].sets[0].load == .weight(Bounds(4, to: 6), .kilogram))
    #expect(
      doses[1].sets[0].work
        == .paced(
          repetitions: 10,
          stages: [
            Stage(name: "up", length: .seconds(2)),
            Stage(name: "hold", length: Bounds(.seconds(3), to: .seconds(5))),
            Stage(name: "down", length: Bounds(.seconds(1), to: nil)),
          ]))
    #expect(
      doses[2].sets[0].work
        == .paced(
          repetitions: 5,
          stages: [Stage(name: "hold", length: Bounds(.seconds(5), to: .seconds(8)))]))
    #expect(doses[3].sets.map(\.load) == [.percentOfMaximum(Bounds(70, to: 80)), nil])
    #expect(doses[3].sets[0].rest == Bounds(.seconds(120), to: .seconds(180)))
    #expect(doses[4].sets[0].work == .time(Bounds(.seconds(1), to: .seconds(1_800))))
    #expect(
      doses[5].sets.map(\.work) == [
        .hold(Bounds(.seconds(20), to: .seconds(30))), .hold(Bounds(.seconds(1), to: .seconds(45))),
        .hold(Bounds(.seconds(30), to: nil)),
      ])
  }

  @Test func `is of sessions a day, times in some days, days between, and rounds`() throws {
    let phases = try ProtocolFile("ranges-of-everything").programme().phases
    #expect(phases[0].schedule.sessionsADay == Bounds(2, to: 3))
    #expect(phases[1].schedule.rhythm == .times(Bounds(2, to: 3), perDays: 7))
    #expect(phases[1].items[0].circuit?.rounds == Bounds(2, to: 3))
    #expect(phases[1].items[0].exercise.dose.sets.map(\.isExtra) == [false, false, true])
    #expect(phases[2].schedule.rhythm == .every(days: Bounds(2, to: 3)))
    #expect(phases[2].items[1].rhythm == .every(days: Bounds(4, to: 6)))
  }

  @Test func `is of a step rate, which may be heard for a moment or not at all`() throws {
    let programme = try ProtocolFile("rates-in-ranges").programme()
    let rate = try #require(Identifier("step-rate"))
    let run = programme.exercises[0]
    #expect(run.metronome?.rate == .percent(107.5, of: rate))
    #expect(
      run.levels.map { $0.metronome??.rate } == [
        .percent(Bounds(105, to: 110), of: rate), .perMinute(Bounds(165, to: 175)), nil,
      ])
    let steps = try #require(programme.phases[0].items[0].ladder?.steps)
    #expect(steps.map { $0.exercise.metronome != nil } == [true, false])
    #expect(programme.exercises[1].metronome?.blocks == Metronome.Blocks(on: .seconds(30)))
    #expect(programme.exercises[2].metronome == nil)
    #expect(
      Metronome(rate: .perMinute(Bounds(165, to: 175))).beatsPerMinute { _ in nil } == 165)
  }

  @Test func `ends on a day, or after some weeks`() throws {
    let day = try ProtocolFile("end-on-a-day").programme()
    #expect(day.end == .on(try #require(LocalDay("2027-03-01"))))
    let weeks = try ProtocolFile("end-after-weeks").programme()
    #expect(weeks.end == .after(days: 84))
    let first = LocalDay(number: 20_000)
    #expect(weeks.end?.lastDay(from: first) == first + 83)
  }

  @Test func `differs on each side`() throws {
    let items = try ProtocolFile("each-side-its-own").phase().items
    #expect(
      items.map(\.exercise.side) == [.one(.left), .one(.right), .one(.affected), .one(.other)])
    #expect(items.map(\.level?.text) == ["middle", "high", nil, nil])
    #expect(items.map(\.exercise.dose.sets.count) == [2, 2, 3, 1])
  }

  @Test func `goes on with a ladder in the next phase`() throws {
    let phases = try ProtocolFile("ladder-goes-on").programme().phases
    let first = try #require(phases[0].items[1].ladder)
    let second = try #require(phases[1].items[1].ladder)
    #expect(first.goesOnFrom == nil && second.goesOnFrom?.text == "alone")
    #expect(second.steps == first.steps && second.moves == first.moves)
  }

  @Test func `is a card of the gym`() throws {
    let exercises = try ProtocolFile("gym-schemes").programme().exercises
    let dose = { (id: String) in try #require(exercises.first { $0.id.text == id }).dose }
    #expect(try dose("drop").sets.map(\.rest) == [.zero, .zero, nil])
    #expect(try dose("pyramid").sets.map(\.work.amount.value) == [4, 6, 8, 10, 8, 6, 4])
    #expect(try dose("minutes").interval == .seconds(60))
    #expect(
      try dose("many").sets[0].work
        == .selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(30)))
  }

  @Test func `grows lighter every fourth week, around the runs`() throws {
    let phases = try ProtocolFile("days-of-every-kind").programme().phases
    #expect(phases[0].schedule.rhythm == .times(3, perDays: 4))
    #expect(phases[1].schedule.sessions(on: .tuesday) == 2)
    #expect(phases[1].items[2].ladder?.steps.map(\.length) == [3, 1, 3, 1])
  }
}
