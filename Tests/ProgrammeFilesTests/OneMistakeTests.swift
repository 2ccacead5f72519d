import ProgrammeFiles
import Testing

/// Slips of a hand in a whole programme: each is told once, and nothing that follows from it.
@Suite struct `One mistake` {
  @Test func `is in none of the lines of the programme that the others are made in`() {
    #expect(told(Self.programme) == [])
  }

  @Test(arguments: Slip.all)
  func `is told by one message`(slip: Slip) throws {
    #expect(Self.programme.split(separator: slip.right).count == 2, "in one place")
    let messages = told(Self.programme.replacing(slip.right, with: slip.written))
    #expect(messages == [slip.told])
  }

  /// Returns the line, column and message of everything that is told of a text.
  private func told(_ text: String) -> [String] {
    readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics.map {
      "\($0.place.line):\($0.place.column) \($0.message)"
    }
  }

  /// A part of the programme as it is right and as it is written, and what is told of that.
  struct Slip: CustomTestStringConvertible {
    let right: String
    let written: String
    let told: String

    init(_ right: String, _ written: String, _ told: String) {
      self.right = right
      self.written = written
      self.told = told
    }

    var testDescription: String { written }
  }

  private static let programme = """
    format: midstance/1
    id: knee
    revision: 2
    title: Knee
    affected: left
    contact: {name: the clinic, phone: "0000 000 000", answers: weekdays 9 to 5}
    pain:
      regions: [affected knee, affected hip]
      ask: [before, during, after, next morning]
      rules:
        - {when: during, from: 4, then: ease}
        - {when: during, from: 6, then: stop exercise}
    measures:
      - {id: knee-to-wall, name: Knee to wall, unit: cm, side: each, every: 7 days}
    defaults:
      rest: 60s
    exercises:
      - id: bridge
        name: Bridge
        position: on the back
        side: both
        sets: 3
        reps: 8
        load: 5 kg
        cues:
          start: "Press evenly"
      - id: step-down
        name: Step down
        position: standing on a step
        side: affected first
        stand on: same
        support: a rail
        sets: 2
        reps: 6
        stages: [down 3s, hold 2s, up 1s]
        switch: 5s
        levels:
          low: {position: on a 10 cm step}
          high: {position: on a 20 cm step, reps: 8}
        cues:
          each rep: Slowly
          at 10s: Breathe
    phases:
      - id: first
        title: First
        schedule: {every: 2 days}
        do:
          - bridge
          - {use: step-down, level: low}
        advance:
          decides: runner
          require:
            - {pain during: at most 2, in: last 3 sessions}
            - {knee-to-wall: at least 10}
      - id: second
        title: Second
        schedule: {days: [mon, wed, fri]}
        do:
          - {use: step-down, level: high}

    """
}

extension `One mistake`.Slip {
  fileprivate static let all: [Self] = [
    .init("rest: 60s", "rest: 60", "16:9 a time needs its unit"),
    .init("rest: 60s", "rest: 0,5s", "16:9 a time is expected here, not '0,5s'"),
    .init("rest: 60s", "rset: 60s", "16:3 unknown key 'rset' in the defaults"),
    .init("load: 5 kg", "load: -1", "24:11 a load needs its unit"),
    .init("load: 5 kg", "load: 0,5 kg", "24:11 a load is expected here, not '0,5 kg'"),
    .init(
      "reps: 8\n    load", "reps: [12, 10, 8]\n    load",
      "23:11 sets that differ from each other are a list in 'sets'"),
    .init("reps: 8\n    load", "reps:8\n    load", "23:5 a space is missing after 'reps:'"),
    .init("reps: 8\n    load", "reps = 8\n    load", "23:5 a colon is missing after 'reps'"),
    .init("reps: 8\n    load", "reps: 3x8\n    load", "23:11 '3x8' says two things at once"),
    .init(
      "reps: 8\n    load", "hold: 30s\n    reps: 8\n    for: 2m\n    load",
      "25:5 'hold' and 'for' cannot both be there"),
    .init("sets: 3", "sets: 3,", "22:11 a number is expected here"),
    .init("side: both\n", "\n", "18:5 the exercise does not say which leg works"),
    .init(
      "side: both", "side: left and right",
      "21:11 'left and right' is not one of the words for this"),
    .init("affected: left", "affected: none", "8:13 the programme has no affected side"),
    .init("affected: left", "affected: L", "5:11 'L' is not one of the words for this"),
    .init(
      "stages: [down 3s, hold 2s, up 1s]", "stages: [3s down, hold 2s, up 1s]",
      "35:14 '3s down' does not say how long the stage takes"),
    .init(
      "stages: [down 3s, hold 2s, up 1s]", "stages: [down 3s, hold 2s, up 1s]\n    for: 50s",
      "36:5 'for' and 'reps' cannot both be there"),
    .init(
      "stages: [down 3s, hold 2s, up 1s]", "stages: [down 3s, hold 2s, up 1s",
      "35:13 the '[' is never closed"),
    .init(
      "support: a rail", "support: wall: right hand",
      "32:14 text with ': ' in it must be in quotes"),
    .init(
      "support: a rail", "support: \"rail\" or wall",
      "32:21 there is text after the closing quote"),
    .init(
      "support: a rail", "support: 踏み台 #1",
      "32:18 text after ' #' is a comment and is not read"),
    .init(
      "use: step-down, level: low", "use: stepdown, level: low",
      "49:15 there is no exercise 'stepdown'"),
    .init("level: low}", "level: lo}", "49:33 the exercise 'step-down' has no level 'lo'"),
    .init(
      "- {use: step-down, level: low}", "- {use:step-down, level: low}",
      "49:10 a space is missing after 'use:'"),
    .init(
      "- {use: step-down, level: low}", "- use: step-down\n      level: low",
      "50:7 the line does not line up with the lines above it"),
    .init(
      "- {use: step-down, level: low}", "-{use: step-down, level: low}",
      "49:7 the line does not line up with the lines above it"),
    .init("schedule: {every: 2 days}\n", "\n", "44:5 a phase needs 'schedule'"),
    .init(
      "schedule: {every: 2 days}", "schedule: {times: 3, in: 7 days}",
      "46:26 unknown key 'in'"),
    .init(
      "schedule: {every: 2 days}", "schedule: {every: weekly}",
      "46:23 a count of days is expected here, not 'weekly'"),
    .init(
      "schedule: {every: 2 days}", "schedule: daily",
      "46:15 write a schedule as keys and values"),
    .init(
      "at most 2, in: last 3 sessions", "at most 2, in: 3 sessions",
      "53:40 '3 sessions' does not say which sessions or days"),
    .init(
      "pain during: at most 2, in: last 3 sessions", "pain while: at most 2, in: last 3 sessions",
      "53:12 unknown key 'pain while' in a criterion"),
    .init(
      "pain during: at most 2, in: last 3 sessions", "pain: at most 2, in: last 3 sessions",
      "53:12 there is no measure or questionnaire 'pain'"),
    .init(
      "knee-to-wall: at least 10", "knee to wall: at least 10",
      "54:12 unknown key 'knee to wall' in a criterion"),
    .init(
      "knee-to-wall: at least 10", "knee-to-wall: at least 10 mm",
      "54:26 'knee-to-wall' is in 'cm', not in 'mm'"),
    .init(
      "id: knee\nrev", "identifier: knee\nrev",
      "2:1 unknown key 'identifier' in the programme"),
    .init("revision: 2", "version: 2", "3:1 unknown key 'version'"),
    .init(
      "contact: {name: the clinic", "contact: {name: Dr. Me, Physio",
      "6:25 the comma before this ends the value: text with a comma inside { } must be in quotes"),
    .init(
      "contact: {name: the clinic, phone: \"0000 000 000\"",
      "contact: {name: the clinic, phone: \"0000 000 000",
      "6:36 the quote that opens here is never closed"),
    .init(
      "when: during, from: 4, then: ease", "if: during, from: 4, then: ease",
      "11:8 unknown key 'if' in a pain rule"),
    .init(
      "when: during, from: 4, then: ease", "when: during, from: 4, then: [ease, tell",
      "11:48 this does not close the '['"),
    .init(
      "unit: cm, side: each, every: 7 days}", "unit: cm, side: each, every: week}",
      "14:73 a count of days is expected here, not 'week'"),
    .init(
      "  regions: [affected knee, affected hip]", "\tregions: [affected knee]",
      "8:1 the line is indented with a tab"),
    .init("at 10s: Breathe", "at 10s: > breathe", "42:15 text cannot begin with '>'"),
    .init("at 10s: Breathe", "at 10s: #1 breathe", "42:7 'at 10s' has no value"),
    .init(
      "at 10s: Breathe", "at 10s: Breathe\n     at 20s: Again",
      "43:6 the line does not line up with the lines above it"),
    .init(
      "at 10s: Breathe", "at 10s: Breathe\n       at 20s: Again",
      "43:8 the line is indented further than its key, so it is read as more of the text above"),
    .init(
      "at 10s: Breathe", "at 10s: Breathe\n      at 10s: Again",
      "43:7 'at 10s' is there twice"),
    .init("at 10s: Breathe", "at 10 s: Breathe", "42:7 'at 10 s' is not a moment"),
    .init("decides: runner", "decide: runner", "51:7 unknown key 'decide' in an advance"),
  ]
}
