import ProgrammeFiles
import Testing

@Suite struct `A mistake in a programme` {
  @Test(arguments: top.map { $0.inside(SampleProgramme.top) })
  func `is told once, at its place`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: pain.map { $0.inside(SampleProgramme.pain) })
  func `is told of its pain plan`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: phase.map { $0.inside(SampleProgramme.phase) })
  func `is told of its phases`(mistake: Mistake) {
    mistake.expectTold()
  }

  private static let whole = SampleProgramme.head + "\n" + SampleProgramme.plan
  private static let contact =
    "affected: left\n" + SampleProgramme.plan + "\ncontact: {name: us, phone: \"0\"}"

  private static let top: [Mistake] = [
    Mistake(
      good: contact, bad: "affected: left\n" + SampleProgramme.plan,
      says: "the programme needs 'contact': whom to call"),
    Mistake(
      good: contact,
      bad: "affected: left\n" + SampleProgramme.plan + "\ncontact: 1️⃣{name: us}2️⃣",
      says: "the contact needs 'phone' or 'email'"),
    Mistake(
      good: contact,
      bad: "affected: left\n" + SampleProgramme.plan + "\ncontact: 1️⃣us2️⃣",
      says: "write the contact as keys and values", helps: "for example 'name: the clinic'"),
    Mistake(
      good: whole, bad: "affected: left\nstarter: yes\n" + SampleProgramme.plan,
      says: "a starter needs 'not for': for whom it is not"),
    Mistake(
      good: whole, bad: whole.replacing("yes", with: "1️⃣true2️⃣"),
      says: "'true' is not one of the words for this", helps: "write one of: yes, no"),
    Mistake(
      good: whole + "\nlanguage: de-CH", bad: whole + "\nlanguage: 1️⃣German (Swiss)2️⃣",
      says: "'German (Swiss)' is not a language tag"),
    Mistake(
      good: whole, bad: whole.replacing("affected: left", with: "affected: 1️⃣lft2️⃣"),
      says: "'lft' is not one of the words for this", helps: "did you mean 'left'?"),
    Mistake(
      good: whole,
      bad: whole.replacing("affected: left", with: "affected: none")
        .replacing("[affected knee]", with: "[1️⃣affected knee2️⃣]"),
      says: "the programme has no affected side"),
    Mistake(
      good: whole + "\nstop signs:\n  more: [{sign: A lump, do: same day}]",
      bad: whole + "\nstop signs:\n  more: [{sign: A lump, do: 1️⃣today2️⃣}]",
      says: "'today' is not one of the words for this",
      helps: "write one of: emergency, same day, before the next session"),
    Mistake(
      good: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, least: 1, most: 60s}",
      bad: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, least: 60, 1️⃣most2️⃣: 60}",
      says: "'least' must be below 'most'"),
    Mistake(
      good: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, most: 1.5}",
      bad: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, most: 1️⃣60 cm2️⃣}",
      says: "the unit is 's', not 'cm'"),
    Mistake(
      good: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, every: 7 days}",
      bad: whole + "\nmeasures:\n  - {id: a, name: A, unit: s, every: 1️⃣2 wks2️⃣}",
      says: "a count of days is expected here, not '2 wks'", helps: "write 7 days"),
    Mistake(
      good: whole + "\nmeasures:\n  - {id: a, name: A, unit: s}\n  - {id: b, name: A, unit: s}",
      bad: whole + "\nmeasures:\n  - {id: a, name: A, unit: s}\n  - {id: 1️⃣a2️⃣, name: A, unit: s}",
      says: "there is another measure with the id 'a'"),
    Mistake(
      good: whole, bad: whole + "\nmeasures: 1️⃣none2️⃣", says: "'measures' is a list"),
  ]

  private static let pain: [Mistake] = [
    Mistake(
      good: "regions: [left knee, back]", bad: "regions: [1️⃣left2️⃣, back]",
      says: "'left' is a side without a part", helps: "for example 'left knee'"),
    Mistake(
      good: "regions: [left knee]\nask: [before]",
      bad: "regions: [left knee]\nask: [1️⃣befor2️⃣]",
      says: "'befor' is not one of the words for this", helps: "did you mean 'before'?"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, from: 4, then: ease}]",
      bad: "regions: [left knee]\nrules: [1️⃣{when: before, then: ease}2️⃣]",
      says: "a pain rule needs 'from' or 'above'"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, above: 4, then: ease}]",
      bad: "regions: [left knee]\nrules: [{when: before, from: 4, 1️⃣above2️⃣: 4, then: ease}]",
      says: "a pain rule has 'from' or 'above', not both"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, above: baseline, by: 2, then: ease}]",
      bad: "regions: [left knee]\nrules: [{when: before, from: 4, 1️⃣by2️⃣: 2, then: ease}]",
      says: "'by' needs 'above'"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, from: 10, then: ease}]",
      bad: "regions: [left knee]\nrules: [{when: before, from: 1️⃣112️⃣, then: ease}]",
      says: "the number must be from 0 to 10"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, above: 9, then: ease}]",
      bad: "regions: [left knee]\nrules: [{when: before, above: 1️⃣102️⃣, then: ease}]",
      says: "the rule can never act: no score is above 10", helps: "write 'from: 10'"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: after, above: before, then: tell}]",
      bad: "regions: [left knee]\nrules: [{when: before, above: 1️⃣before2️⃣, then: tell}]",
      says:
        "the rule can never act: it compares the score before the session with itself"),
    Mistake(
      good: "regions: [left knee]\nask: [after]\nrules: [{when: during, from: 4, then: tell}]",
      bad: "regions: [left knee]\nask: [after]\nrules: [{when: 1️⃣before2️⃣, from: 4, then: tell}]",
      says: "the rule can never act: no score is asked for 'before'",
      helps: "add 'before' to 'ask', or remove the rule"),
    Mistake(
      good: "regions: [left knee]\nask: [after]\nrules: [{when: after, from: 4, then: tell}]",
      bad:
        "regions: [left knee]\nask: [after]\nrules: [{when: after, above: 1️⃣last morning2️⃣, then: tell}]",
      says: "the rule can never act: no score is asked for 'next morning'"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, from: 4, then: [rest 2 days, tell]}]",
      bad: "regions: [left knee]\nrules: [{when: before, from: 4, then: [1️⃣rest2️⃣, tell]}]",
      says: "'rest' does not say how many days", helps: "write 'rest 1 day' or 'rest 2 days'"),
    Mistake(
      good: "regions: [left knee]\nrules: [{when: before, from: 4, then: ease}]",
      bad: "regions: [left knee]\nrules: [{when: before, from: 4, then: 1️⃣stop excercise2️⃣}]",
      says: "'stop excercise' is not one of the words for this",
      helps: "did you mean 'stop exercise'?"),
    Mistake(
      good: "regions: [left knee]", bad: "1️⃣ask: [before]2️⃣", says: "the pain plan needs 'regions'"),
    Mistake(
      good: rules("{when: before, from: 4, then: ease}, {when: before, from: 6, then: tell}"),
      bad: rules("1️⃣{when: before, from: 6, then: ease}2️⃣, {when: before, from: 4, then: tell}"),
      says: "the rule can never act: whenever it is met, another one acts instead"),
    Mistake(
      good: rules(
        "{when: before, from: 4, then: [tell, ease]}, {when: before, from: 6, then: hold}"),
      bad: rules("{when: before, above: 3, then: tell}, 1️⃣{when: before, from: 4, then: tell}2️⃣"),
      says: "the rule can never act: whenever it is met, another one acts instead"),
    Mistake(
      good: rules(
        "{when: before, above: last morning, by: 1, then: ease}, "
          + "{when: before, above: last morning, by: 2, then: tell}"),
      bad: rules(
        "1️⃣{when: before, above: last morning, by: 2, then: ease}2️⃣, "
          + "{when: before, from: 2, then: tell}"),
      says: "the rule can never act: whenever it is met, another one acts instead"),
    Mistake(
      good: rules("{when: before, from: 4, then: ease}"),
      bad: rules("{when: before, from: 4, then: [1️⃣down a step2️⃣, tell]}"),
      says: "there is no ladder here to go down"),
  ]

  private static func rules(_ rules: String) -> String {
    "regions: [left knee]\nrules: [\(rules)]"
  }

  private static let phase: [Mistake] = [
    Mistake(
      good: "schedule: {every: day}\ndo: [{use: drill, level: high}]\n" + easing("ease"),
      bad: "schedule: {every: day}\ndo: [{use: drill, level: low}]\n" + easing("1️⃣ease2️⃣"),
      says: "nothing here can be eased: no exercise has a level below the one it is done at",
      severity: .warning),
    Mistake(
      good:
        "schedule: {every: day}\ndo: [{use: drill, ladder: {by: week, steps: [{}, {sets: 2}]}}]\n"
        + easing("[ease, down a step]"),
      bad: "schedule: {every: day}\ndo: [{use: drill, level: high}]\n" + easing("1️⃣down a step2️⃣"),
      says: "there is no ladder here to go down"),
    Mistake(
      good: "schedule: {every: 2 days}\ndo: [drill]",
      bad: "schedule: {every: 1️⃣22️⃣}\ndo: [drill]", says: "a count of days needs its unit",
      helps: "write 2 days"),
    Mistake(
      good: "schedule: {days: [mon, fri]}\ndo: [drill]",
      bad: "schedule: {days: [mon, 1️⃣friday2️⃣]}\ndo: [drill]",
      says: "'friday' is not one of the words for this", helps: "did you mean 'fri'?"),
    Mistake(
      good: "schedule: {times: 3, per: 7 days}\ndo: [drill]",
      bad: "schedule: {1️⃣times2️⃣: 3}\ndo: [drill]", says: "'times' needs 'per'"),
    Mistake(
      good: "schedule: {times: 7, per: 7 days}\ndo: [drill]",
      bad: "schedule: {times: 1️⃣82️⃣, per: 7 days}\ndo: [drill]",
      says: "this is more than once a day"),
    Mistake(
      good: "schedule: {every: day}\ndo: [drill]",
      bad: "schedule: {every: day, 1️⃣days2️⃣: [mon]}\ndo: [drill]",
      says: "a schedule has one of 'every', 'days' and 'times'"),
    Mistake(
      good: "schedule: {every: day}\ndo: [drill]",
      bad: "schedule: {every: day}\ndo: [1️⃣dril2️⃣]", says: "there is no exercise 'dril'",
      helps: "did you mean 'drill'?"),
    Mistake(
      good: "schedule: {every: day}\ndo: [drill]",
      bad: "schedule: {every: day}\ndo: [drill, {use: 1️⃣drill2️⃣, level: low}]",
      says: "the session has the exercise 'drill' twice"),
    Mistake(
      good: "schedule: {every: day}\ndo: [{use: drill, level: low}]",
      bad: "schedule: {every: day}\ndo: [{use: drill, level: 1️⃣lo2️⃣}]",
      says: "the exercise 'drill' has no level 'lo'", helps: "did you mean 'low'?"),
    Mistake(
      good: "schedule: {every: day}\ndo: [{use: drill, level: low}]",
      bad: "schedule: {every: day}\ndo: [1️⃣{level: low}2️⃣]",
      says: "an item of 'do' needs 'use'"),
    Mistake(
      good: "schedule: {every: day}\ndo: [{use: drill, rest: 5s}]",
      bad: "schedule: {every: day}\ndo: [{use: drill, for: 5s}]",
      says: "'for' and 'reps' cannot both be there"),
    Mistake(
      good: "schedule: {every: day}\ndo: [drill]", bad: "schedule: {every: day}\n1️⃣do2️⃣:",
      says: "'do' has no value"),
    Mistake(
      good: "schedule: {every: day}\ndo: [drill]\nadvance: {earliest: 7 days, decides: runner}",
      bad: "schedule: {every: day}\ndo: [drill]\nadvance: 1️⃣{decides: runner}2️⃣",
      says: "an advance needs 'earliest', 'after' or 'require'"),
    Mistake(
      good: criterion("{pain during: at most 3, in: last 3 sessions}"),
      bad: criterion("{1️⃣pain during2️⃣: at most 3}"),
      says: "'pain during' needs 'in'", helps: "add 'in: last 3 sessions'"),
    Mistake(
      good: criterion("{pain during: at most 3, in: last session}"),
      bad: criterion("{pain during: 1️⃣32️⃣, in: last session}"),
      says: "a limit is expected here, not '3'", helps: "write 'at most 3'"),
    Mistake(
      good: criterion("{pain during: at most 3, in: last session}"),
      bad: criterion("{1️⃣pain after2️⃣: at most 3, in: last session}"),
      says: "the criterion can never be met: no score is asked for 'after'"),
    Mistake(
      good: criterion("{sessions done: at least 6}"),
      bad: criterion("{sessions done: at least 6, 1️⃣in2️⃣: last 7 sessions}"),
      says:
        "'in' goes with a pain score or a percentage: the sessions of the whole phase are counted"),
    Mistake(
      good: criterion("{pain during: at most 3, in: last 1 session}"),
      bad: criterion("{pain during: at most 3, in: 1️⃣the last week2️⃣}"),
      says: "'the last week' does not say which sessions or days"),
  ]

  private static func easing(_ action: String) -> String {
    "pain rules: [{when: during, from: 4, then: \(action)}]"
  }

  private static func criterion(_ text: String) -> String {
    "schedule: {every: day}\ndo: [drill]\nadvance:\n  decides: runner\n  require:\n    - \(text)"
  }

  @Test func `is another format before anything else`() {
    let text = "format: midstance/2\nanything: goes\n"
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(found.map(\.place) == [Place(line: 1, column: 9, length: 11)])
    #expect(found.first?.help == "update the program")
  }

  @Test func `is an exercise that no phase uses`() {
    let text = SampleProgramme.exercise("side: both\nhold: 30s").replacing(
      "phases:", with: "  - {id: spare, name: S, position: P, side: both, reps: 3}\nphases:")
    let found = readProgramme(SourceText(name: "x.yaml", text: text))
    #expect(found.diagnostics.map(\.message) == ["no phase uses the exercise 'spare'"])
    #expect(found.programme != nil)
  }

  @Test func `is told without what follows from it`() {
    let text = SampleProgramme.exercise("side: both\nhold: 30s").replacing(
      "id: drill", with: "id: Drill")
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(found.map(\.help) == ["write 'drill'"])
  }

  @Test func `is told of two ids with both places`() {
    let text = SampleProgramme.exercise("side: both\nhold: 30s").replacing(
      "phases:", with: "  - {id: drill, name: S, position: P, side: both, reps: 3}\nphases:")
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(found.map(\.place.line) == [18])
    #expect(found.map { $0.notes.map(\.place.line) } == [[13]])
  }
}
