import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A phase that is read` {
  private func read(_ text: String) throws -> Programme {
    let source = SourceText(name: "x.yaml", text: text)
    let reading = readProgramme(source)
    return try #require(reading.programme, "\(rendered(reading.diagnostics, in: source))")
  }

  private func phase(_ lines: String) throws -> Phase {
    try #require(read(SampleProgramme.phase(lines)).phases.first)
  }

  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  @Test(
    arguments: [
      ("{every: 2 weeks}", Schedule.every(days: 14)),
      (
        "{every: 1 day, sessions: 2, apart: 4h}",
        Schedule(.everyDay, sessionsADay: 2, apart: .seconds(4 * 3_600))
      ),
      (
        "{days: [sun, wed], sessions: {sun: 2}}",
        Schedule(.weekdays([.wednesday, .sunday]), sessionsOn: [.sunday: 2])
      ),
      (
        "{times: 3, per: 7 days, rest: 1 day}",
        Schedule(.times(3, perDays: 7), leastDaysBetween: 2)
      ),
      ("{every: 2 days, rest: 48h}", Schedule(.every(days: 2), leastDaysBetween: 2)),
      ("{every: 3 days, rest: 49h}", Schedule(.every(days: 3), leastDaysBetween: 3)),
    ])
  func `has a schedule`(text: String, schedule: Schedule) throws {
    #expect(try phase("schedule: \(text)\ndo: [drill]").schedule == schedule)
  }

  @Test func `has sessions that take turns, or days of their own`() throws {
    let turns = try phase(
      "schedule: {every: day}\nsessions: [{id: a, title: First, do: [drill]}, {id: b, do: [drill]}]"
    )
    #expect(turns.sessions.map(\.id?.text) == ["a", "b"])
    #expect(turns.sessions.map(\.title) == ["First", nil])
    #expect(turns.sessions.map(\.items.count) == [1, 1])

    let days = try phase(
      "sessions: [{id: a, days: [mon, thu], do: [drill]}, {id: b, days: [sat], do: [drill]}]")
    #expect(days.schedule == .weekdays([.monday, .thursday, .saturday]))
    #expect(days.sessions.map(\.weekdays) == [[.monday, .thursday], [.saturday]])
  }

  @Test func `has items with a rhythm of their own, extras and circuits`() throws {
    let sessions = try read(
      SampleProgramme.plan(
        """
        - id: first
          title: The first
          schedule: {every: day}
          do:
            - {use: drill, level: high, every: 2 days}
            - {rounds: 2, rest: 60s, optional: yes, do: [hop, {use: bend, days: [mon]}]}
            - {rounds: 3, do: [lean, {use: walk, optional: yes}]}
          advance: {after: 8 sessions, decides: runner}
        """ + "\n" + SampleProgramme.last)
    ).phases.first?.sessions
    let items = try #require(sessions?.first?.items)
    #expect(items.map(\.exercise.id.text) == ["drill", "hop", "bend", "lean", "walk"])
    #expect(items.map(\.rhythm) == [.every(days: 2), nil, .weekdays([.monday]), nil, nil])
    #expect(items.map(\.isOptional) == [false, true, true, false, true])
    let first = Circuit(number: 1, rounds: 2, rest: .seconds(60))
    let second = Circuit(number: 2, rounds: 3)
    #expect(items.map(\.circuit) == [nil, first, first, second, second])
    #expect(items.map(\.exercise.dose.sets.count) == [1, 2, 2, 3, 3])
    #expect(items[1].exercise.dose.sets.map(\.work.amount) == [.repetitions(6), .repetitions(4)])
  }

  @Test func `has ladders whose steps start from the item`() throws {
    let item = try #require(
      phase(
        """
        schedule: {every: day}
        do:
          - use: drill
            level: low
            rest: 30s
            ladder:
              by: week
              steps: [{weeks: 2}, {sets: 3}, {level: high, every: 2 days}]
        """
      ).items.first)
    let ladder = try #require(item.ladder)
    #expect(ladder.moves == .weeks)
    #expect(ladder.steps.map(\.length) == [2, 1, 1])
    #expect(ladder.steps.map { $0.exercise.dose.sets.count } == [1, 3, 1])
    #expect(
      ladder.steps.map { $0.exercise.dose.sets.first?.work.amount } == [
        .repetitions(4), .repetitions(4), .repetitions(12),
      ])
    #expect(ladder.steps.map(\.exercise.dose.rest) == Array(repeating: .seconds(30), count: 3))
    #expect(ladder.steps.map(\.level?.text) == [nil, nil, "high"])
    #expect(ladder.steps.map(\.rhythm) == [nil, nil, .every(days: 2)])
    #expect(item.exercise == ladder.steps[0].exercise)
    #expect(item.level?.text == "low")
    #expect([0, 1, 2, 3, 9].map(ladder.step) == [0, 0, 1, 2, 2])
  }

  @Test func `has ladders that answers move`() throws {
    let ladder = try #require(
      phase(
        """
        schedule: {every: day}
        do:
          - use: drill
            ladder:
              by: answers
              move:
                - {when: during, from: 5, then: down}
                - {when: during, at most: 2, then: up}
                - {when: before, from: 3, at most: 4, then: repeat}
                - {when: next morning, from: 6, then: rest 2 days}
              steps: [{}, {sets: 2}]
        """
      ).items.first?.ladder)
    #expect(
      ladder.moves
        == .answers([
          AnswerRule(.pain(.during), 5...10, then: .down),
          AnswerRule(.pain(.during), 0...2, then: .up),
          AnswerRule(.pain(.before), 3...4, then: .stay),
          AnswerRule(.pain(.nextMorning), 6...10, then: .rest(days: 2)),
        ]))
  }

  @Test func `has criteria of every kind, an end and a way back`() throws {
    let phases = try read(
      SampleProgramme.plan(
        """
        - id: first
          title: The first
          was: [begin, settle]
          schedule: {every: day}
          do: [drill, hop]
          advance:
            after: 2 weeks
            decides: therapist
            require:
              - {pain during: at most baseline, in: last 2 weeks}
              - {sessions done: at least 80%, in: 7 days}
              - {stance: at least 30s}
              - {stance: within 10% of the other side}
              - {able: at most 12}
        """ + "\n" + SampleProgramme.last
          + "\n  step back: {to: first, decides: runner, when: [{pain during: 6 or more, in: last session}]}"
      )
    ).phases
    let first = try #require(phases.first)
    #expect(try first.was == [id("begin"), id("settle")])
    #expect(
      try first.advance
        == Advance(
          earliest: 14,
          requires: [
            .pain(.during, .atMostBaseline, in: .days(14)), .adherence(atLeast: 80, lastDays: 7),
            .measure(id("stance"), .atLeast(30)),
            .measure(id("stance"), .withinPercentOfOtherSide(10)),
            .measure(id("able"), .atMost(12)),
          ], decides: .therapist))
    #expect(
      phases.last?.stepBack
        == StepBack(
          to: first.id, when: [.pain(.during, .atLeast(6), in: .sessions(1))], decides: .runner))
  }

  @Test func `ends after sessions`() throws {
    let phase = try phase(
      "schedule: {every: day}\ndo: [drill]\nadvance: {after: 8 sessions, decides: runner}")
    #expect(phase.advance == Advance(leastSessions: 8, requires: [], decides: .runner))
  }

  @Test func `changes any key of an exercise, and keeps the rest`() throws {
    let items = try read(
      SampleProgramme.plan(
        """
        - id: first
          title: The first
          schedule: {every: day}
          do:
            - {use: hop, side: right first, support: a wall, cues: {switch: Other}}
            - use: bend
              ladder:
                by: answers
                move: [{when: effort, at most: 4, then: up}]
                steps: [{effort: 4-6}, {hold: 45s, position: sitting}]
          advance: {after: 8 sessions, decides: runner}
        """ + "\n" + SampleProgramme.last
      ).replacing("side: left, sets", with: "side: left, easier: lean, sets")
    ).phases.first?.items
    let hop = try #require(items?.first?.exercise)
    #expect(hop.side == .each(first: .right))
    #expect(hop.support == "a wall")
    #expect(hop.cues == [Cue(.switchSides, "Other")])
    #expect(hop.effort == 5...7)
    #expect(hop.easier?.text == "lean")
    let steps = try #require(items?.last?.ladder?.steps.map(\.exercise))
    #expect(steps.map(\.effort) == [4...6, nil])
    #expect(steps.map(\.position) == ["standing", "sitting"])
    #expect(steps.last?.dose.sets.map(\.work) == [.hold(Bounds(.seconds(45)))])
  }

  @Test func `is refused where it changes more than can be read in time`() {
    let step = "{sets: 3}"
    let ladder = "[" + Array(repeating: step, count: 60).joined(separator: ", ") + "]"
    let names = (0..<180).map { "e\($0)" }
    let exercises = names.map { "  - {id: \($0), name: E, position: P, side: both, reps: 8}\n" }
    let items = names.map { "      - {use: \($0), ladder: {by: week, steps: \(ladder)}}\n" }
    let text = SampleProgramme.phase("schedule: {every: day}\ndo:\n" + items.joined())
      .replacing("exercises:\n", with: "exercises:\n" + exercises.joined())
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(
      found.filter { $0.severity == .error }.map(\.message) == [
        "the phases change exercises and their levels more than 4000 times"
      ])
  }
}
