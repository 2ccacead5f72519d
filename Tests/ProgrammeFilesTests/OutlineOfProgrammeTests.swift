import ProgrammeFiles
import Programmes
import Testing

@Suite struct `The calendar and the questions of a programme` {
  private func read(_ lines: String) throws -> Programme {
    let text = SampleProgramme.top(
      SampleProgramme.head + "\n" + SampleProgramme.plan + "\n" + lines)
    let source = SourceText(name: "x.yaml", text: text)
    let reading = readProgramme(source)
    return try #require(reading.programme, "\(rendered(reading.diagnostics, in: source))")
  }

  @Test(
    arguments: mistakes.map { mistake in
      mistake.inside {
        SampleProgramme.top(SampleProgramme.head + "\n" + SampleProgramme.plan + "\n" + $0)
      }
    })
  func `are told of a mistake`(mistake: Mistake) { mistake.expectTold() }

  private static let mistakes: [Mistake] = [
    Mistake(
      good: "start: 2026-12-01", bad: "start: 1️⃣2026-02-302️⃣", says: "there is no day '2026-02-30'"),
    Mistake(
      good: "start: 2026-12-27\npauses: [{from: 2026-12-28, through: 2026-12-28}]",
      bad: "start: 1️⃣2026-12-272️⃣\npauses: [{from: 2026-12-24, through: 2026-12-28}]",
      says: "the programme starts in a pause", helps: "write 'start: 2026-12-29', the day after it",
      severity: .warning),
    Mistake(
      good: "start: 2026-12-27\npauses: [{from: 2026-12-28, through: 2026-12-28}]",
      bad: "start: 2026-12-27\npauses: [1️⃣{from: 2026-11-24, through: 2026-11-28}2️⃣]",
      says: "the pause is over before the programme starts on 2026-12-27", severity: .warning),
    Mistake(
      good: "pauses: [{from: 2026-12-24, through: 2026-12-26}]",
      bad: "pauses: [{from: 2026-12-24, through: 1️⃣2026-12-232️⃣}]",
      says: "the pause ends before it begins"),
    Mistake(
      good:
        "pauses: [{from: 2026-12-24, through: 2026-12-31}, {from: 2027-01-01, through: 2027-01-02}]",
      bad:
        "pauses: [{from: 2026-12-24, through: 2026-12-31}, 1️⃣{from: 2026-12-31, through: 2027-01-02}2️⃣]",
      says: "the pause overlaps another one"),
    Mistake(
      good: asked("items: [Walk, {ask: Run}]"), bad: asked("items: 1️⃣Walk2️⃣"),
      says: "'items' is a list"),
    Mistake(
      good: asked("items: [{ask: Run, choices: [No, Yes]}]"),
      bad: asked("items: [{ask: Run, choices: [No, 1️⃣No2️⃣]}]"), says: "the answer 'No' is there twice"
    ),
    Mistake(
      good: asked("items: [{ask: Run, choices: [No, Yes]}]"),
      bad: asked("items: [{ask: Run, choices: 1️⃣[No]2️⃣}]"),
      says: "there are 2 to 20 answers to choose from"),
    Mistake(
      good: asked("items: [{ask: Run, choices: {No: 0, Yes: 4}}]"),
      bad: asked("items: [{ask: Run, choices: 1️⃣{No: 4, Yes: 4}2️⃣}]"),
      says: "every answer counts the same, so the score says nothing of it"),
    Mistake(
      good: asked("items: [{ask: Run, choices: {No: 0, Yes: 4}}]"),
      bad: asked("items: [{ask: Run, choices: {No: 0, Yes: 1️⃣much2️⃣}}]"),
      says: "points are a number up to 1000, not 'much'"),
    Mistake(
      good: asked("items: [{ask: Run, scale: {low: bad}}]"),
      bad: asked("items: [{ask: Run, scale: {low: bad}, 1️⃣choices2️⃣: [No, Yes]}]"),
      says: "'scale' and 'choices' cannot both be there"),
    Mistake(
      good: asked("items: [Walk]"), bad: asked("items: [Walk]").replacing("sum", with: "1️⃣total2️⃣"),
      says: "'total' is not one of the words for this", helps: "write one of: sum, mean"),
    Mistake(
      good: asked("items: [Walk]") + "\nmeasures: [{id: other, name: O, unit: s}]",
      bad: asked("items: [Walk]").replacing("able", with: "1️⃣able2️⃣")
        + "\nmeasures: [{id: able, name: O, unit: s}]",
      says: "there is another measure or questionnaire with the id 'able'"),
    Mistake(
      good: "measures: [{id: run, name: R, unit: 0 to 10, ask: Able?}]",
      bad: "measures: [{id: run, name: R, unit: 0 to 10, how: So., 1️⃣ask2️⃣: Able?}]",
      says: "'how' and 'ask' cannot both be there"),
    Mistake(
      good: "stop signs: {use: midstance/knee}", bad: "stop signs: {use: 1️⃣midstance/hip2️⃣}",
      says: "'midstance/hip' is not one of the words for this"),
  ]

  private static func asked(_ items: String) -> String {
    "questionnaires: [{id: able, title: Able, score: sum, \(items)}]"
  }

  @Test func `are as the file says`() throws {
    let programme = try read(
      """
      start: 2026-12-01
      pauses:
        - {from: 2027-01-05, through: 2027-01-05}
        - {from: 2026-12-24, through: 2026-12-26, reason: Christmas}
      measures:
        - {id: run, name: Run, unit: 0 to 10, ask: Able?}
      questionnaires:
        - id: able
          title: How able
          about: This week.
          every: 2 weeks
          scale: {low: not at all, high: as before}
          items:
            - Walk
            - {ask: Run, scale: {high: easily}}
            - {ask: Click, choices: [None, "1", A lot]}
            - {ask: Swell, choices: {None: 0, A lot: -4.5}}
          score: mean
      """)
    #expect(programme.start == LocalDay("2026-12-01"))
    #expect(programme.pauses.map(\.from.description) == ["2026-12-24", "2027-01-05"])
    #expect(programme.pauses.map(\.reason) == ["Christmas", nil])
    #expect(programme.measures.map(\.how) == ["Able?"])
    let able = try #require(programme.questionnaires.first)
    #expect(able.everyDays == 14)
    #expect(able.about == "This week.")
    #expect(able.scoring == .mean)
    #expect(
      able.items == [
        .init(ask: "Walk", answers: .scale(low: "not at all", high: "as before")),
        .init(ask: "Run", answers: .scale(low: nil, high: "easily")),
        .init(
          ask: "Click",
          answers: .choices([
            .init("None", points: 0), .init("1", points: 1), .init("A lot", points: 2),
          ])),
        .init(
          ask: "Swell", answers: .choices([.init("None", points: 0), .init("A lot", points: -4.5)])),
      ])
  }

  @Test func `are left to the house where the file says nothing`() throws {
    #expect(
      try read("about: A sample").defaulted == ["language", "stop signs", "pain.rules"])
    #expect(
      try read("language: en\nstop signs: {use: midstance/knee}").defaulted == ["pain.rules"])
  }

  @Test func `keep every exercise that is declared`() throws {
    #expect(try read("about: A sample").exercises.map(\.id.text) == ["drill"])
  }

  @Test func `need no phases to be told that they are missing, with an example that is one`() throws
  {
    let text = SampleProgramme.exercise("side: both\nhold: 30s").split(
      separator: "phases:")[0]
    let found = readProgramme(SourceText(name: "x.yaml", text: String(text))).diagnostics
    #expect(found.map(\.message) == ["the programme needs 'phases'"])
    let example = try #require(found.first?.help?.dropFirst("for example '".count).dropLast())
    let mended = text.replacing("id: drill", with: "id: wall-sit") + example + "\n"
    let reading = readProgramme(SourceText(name: "x.yaml", text: String(mended)))
    #expect(reading.programme != nil && reading.diagnostics.isEmpty)
  }
}
