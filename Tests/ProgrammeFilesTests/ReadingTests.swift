import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A programme that is read` {
  private func read(_ text: String) throws -> Programme {
    let source = SourceText(name: "x.yaml", text: text)
    let reading = readProgramme(source)
    return try #require(
      reading.programme, "\(rendered(reading.diagnostics, in: source))")
  }

  private func exercise(_ lines: String) throws -> Exercise {
    try #require(
      read(SampleProgramme.exercise(lines)).phases.first?.items.first?.exercise)
  }

  @Test func `has what the file says of it`() throws {
    let programme = try read(
      """
      # yaml-language-server: $schema=./programme.schema.json
      format: midstance/1
      id: left-knee
      revision: 3
      title: Left knee
      about: |
        First.

        Second.
      affected: ask
      contact: {name: the clinic, phone: "0000", answers: weekdays 8 to 18}
      not for: the first weeks
      sources: [one, two]
      pain:
        regions: [affected knee, other knee, left hip, lower back]
        ask: [next morning, before]
        rules:
          - {when: before, above: last morning, then: [stop session, tell]}
          - {when: next morning, above: 3, then: rest 2 days}
      stop signs:
        more: [{sign: A new lump, do: same day}]
      measures:
        - {id: run, name: Run, unit: 0 to 10, how: "Able?", side: each, every: 7 days}
        - {id: rate, name: Rate, unit: /min, least: 120, most: 240/min}
      exercises:
        - {id: sit, name: Sit, position: standing, side: both, hold: 30s}
      phases:
        - id: calm
          title: Calm
          schedule: {times: 3, per: 7 days}
          do: [sit]
          pain rules: [{when: during, from: 3, then: hold}]
          advance:
            earliest: 7 days
            decides: therapist
            require:
              - {pain next morning: at most 3, in: last 3 sessions}
              - {sessions done: at least 6}
      """)
    #expect(programme.id.text == "left-knee")
    #expect(programme.revision == 3)
    #expect(programme.language == "en")
    #expect(programme.about == "First.\n\nSecond.")
    #expect(programme.affected == .asked)
    #expect(
      programme.contact == Contact(name: "the clinic", phone: "0000", answers: "weekdays 8 to 18"))
    #expect(programme.notFor == ["the first weeks"])
    #expect(
      programme.pain.regions == [
        PainRegion(side: .affected, part: "knee"), PainRegion(side: .other, part: "knee"),
        PainRegion(side: .left, part: "hip"), PainRegion(part: "lower back"),
      ])
    #expect(programme.pain.moments == [.before, .nextMorning])
    #expect(
      programme.pain.rules == [
        PainRule(when: .before, .over(.lastMorning, by: 1), then: [.stopSession, .tell]),
        PainRule(when: .nextMorning, .above(3), then: [.rest(days: 2)]),
      ])
    #expect(!programme.pain.rulesAreDefault)
    #expect(programme.stopSigns.count == StopSign.shipped.count + 1)
    let last = programme.stopSigns.lastIndex { $0.tier == .sameDay }
    #expect(last.map { programme.stopSigns[$0].text } == "A new lump")
    #expect(programme.measures.map(\.range) == [0...10, 120...240])
    #expect(programme.measures.map(\.eachSide) == [true, false])
    let phase = try #require(programme.phases.first)
    #expect(phase.schedule == .times(3, perDays: 7))
    #expect(
      phase.advance
        == Advance(
          earliest: 7,
          requires: [.pain(.nextMorning, .atMost(3), in: .sessions(3)), .sessionsDone(atLeast: 6)],
          decides: .therapist))
    #expect(phase.painRules == [PainRule(when: .during, .from(3), then: [.hold])])
  }

  @Test func `has the shipped pain rules, marked as such, where it states none`() throws {
    let programme = try read(SampleProgramme.exercise("side: both\nhold: 30s"))
    #expect(programme.pain.rules == PainRule.shipped)
    #expect(programme.pain.rulesAreDefault)
  }

  @Test(
    arguments: [
      ("hold: 30s", Work.hold(Bounds(.seconds(30)))),
      ("for: 1m30s", .time(.seconds(90))),
      ("reps: 8", .selfPaced(repetitions: 8)),
      (
        "reps: 10\nhold: 1.5s",
        .paced(repetitions: 10, stages: [Stage(name: "hold", length: .milliseconds(1_500))])
      ),
      (
        "reps: 6\nstages: [push out 2s, {name: back, for: 3s, cue: Slow, leg: other}]",
        .paced(
          repetitions: 6,
          stages: [
            Stage(name: "push out", length: .seconds(2)),
            Stage(name: "back", length: .seconds(3), cue: "Slow", leg: .other),
          ])
      ),
    ])
  func `has one kind of work in a set`(lines: String, work: Work) throws {
    let dose = try exercise("side: both\nsets: 2\nload: 5 kg\n" + lines).dose
    #expect(
      dose.sets == [
        PrescribedSet(work, load: .weight(5, .kilogram)),
        PrescribedSet(work, load: .weight(5, .kilogram)),
      ])
  }

  @Test func `has sets that differ`() throws {
    let dose = try exercise("side: both\nsets: [12, 10]\nrest: 0s\nrest between reps: 2s").dose
    #expect(
      dose.sets == [
        PrescribedSet(.selfPaced(repetitions: 12)), PrescribedSet(.selfPaced(repetitions: 10)),
      ])
    #expect(dose.restBetweenRepetitions == .seconds(2))
  }

  @Test(
    arguments: [
      ("left", WorkingSide.one(.left)), ("both", .both), ("other", .one(.other)),
      ("affected first", .each(first: .affected)), ("each, right first", .each(first: .right)),
    ])
  func `has the side that works`(text: String, side: WorkingSide) throws {
    #expect(try exercise("side: \(text)\nhold: 30s").side == side)
  }

  @Test func `has levels that replace whole keys of the dose`() throws {
    let levels = try exercise(
      """
      side: left first
      sets: 3
      reps: 8
      rest: 45s
      levels:
        low: {reps: 4, support: a wall}
        high: {sets: [12, 10], load: 5 kg}
      """
    ).levels
    #expect(levels.map(\.id.text) == ["low", "high"])
    #expect(levels.map(\.support) == ["a wall", nil])
    #expect(levels.map(\.dose.sets.count) == [3, 2])
    #expect(levels.map { $0.dose.sets.first?.work.amount } == [.repetitions(4), .repetitions(12)])
    #expect(levels.map(\.dose.rest) == [.seconds(45), .seconds(45)])
    #expect(levels.last?.dose.sets.first?.load?.text == "5 kg")
  }

  @Test func `has phases that start at a level and replace keys of the dose`() throws {
    let items = try #require(
      read(
        SampleProgramme.phase(
          "schedule: {every: 1 day}\ndo: [{use: drill, level: high, sets: 2, rest: 5s}]")
      ).phases.first
    )
    #expect(items.schedule == .everyDay)
    let item = try #require(items.items.first)
    #expect(item.level?.text == "high")
    #expect(item.exercise.dose.sets.map(\.work.amount) == [.repetitions(12), .repetitions(12)])
    #expect(item.exercise.dose.rest == .seconds(5))
    #expect(item.easier?.level?.text == "low")
  }

  @Test func `has cues at their moments, a metronome and a pattern`() throws {
    let exercise = try exercise(
      """
      side: left first
      stand on: other
      technique: hold-relax
      sets: 2
      hold: 30s
      rest: 5s
      metronome: {rate: 105% of step-rate, most: 185/min}
      pattern: {name: leg D1 flexion, knee: flexion, hip: [flexion, adduction]}
      cues: {start: a, halfway: b, last set: c, switch: d, rest: e, end: f, at 10s: g, at -1.5s: h}
      """)
    #expect(
      exercise.cues.map(\.moment) == [
        .start, .halfway, .lastSet, .switchSides, .rest, .end, .after(.seconds(10)),
        .beforeEnd(.milliseconds(1_500)),
      ])
    #expect(exercise.standOn == .other)
    #expect(exercise.technique == .holdRelax)
    #expect(exercise.metronome?.limit == 185)
    #expect(exercise.metronome?.beatsPerMinute { _ in 160 } == 168)
    #expect(exercise.pattern?.knee == [.flexion])
    #expect(exercise.pattern?.hip == [.flexion, .adduction])
  }

  @Test func `has no control characters in its texts`() throws {
    let exercise = try exercise(#"side: both\#nhold: 30s\#nwhy: "red \e[31m\u202Ealert\a""#)
    #expect(exercise.why == "red [31malert")
  }
}
