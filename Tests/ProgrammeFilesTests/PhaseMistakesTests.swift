import ProgrammeFiles
import Testing

@Suite struct `A mistake in a phase` {
  @Test(arguments: schedules.map { $0.inside(schedule) })
  func `is told of its schedule`(mistake: Mistake) { mistake.expectTold() }

  @Test(arguments: sessions.map { $0.inside(first) })
  func `is told of its sessions`(mistake: Mistake) { mistake.expectTold() }

  @Test(arguments: items.map { $0.inside(doing) })
  func `is told of its items`(mistake: Mistake) { mistake.expectTold() }

  @Test(arguments: ladders.map { $0.inside(ladder) })
  func `is told of its ladders`(mistake: Mistake) { mistake.expectTold() }

  @Test(arguments: criteria.map { $0.inside(require) })
  func `is told of its criteria`(mistake: Mistake) { mistake.expectTold() }

  @Test(arguments: order.map { $0.inside(SampleProgramme.plan) })
  func `is told of its order`(mistake: Mistake) { mistake.expectTold() }

  /// A programme around the lines of its first phase after the title; a last one follows.
  private static func first(_ lines: String) -> String {
    let indented = lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    return SampleProgramme.plan(
      "- id: first\n  title: The first\n" + indented + "\n" + SampleProgramme.last)
  }

  private static func schedule(_ schedule: String) -> String {
    first("schedule: \(schedule)\ndo: [drill, walk]\nadvance: {earliest: 7 days, decides: runner}")
  }

  private static func doing(_ items: String) -> String {
    first(
      "schedule: {days: [mon, thu]}\ndo: [\(items)]\nadvance: {earliest: 7 days, decides: runner}")
  }

  private static func ladder(_ ladder: String) -> String {
    doing("{use: hop, ladder: \(ladder)}, {use: drill, level: low}")
  }

  private static func require(_ criterion: String) -> String {
    first(
      "schedule: {days: [mon, thu]}\ndo: [drill]\n"
        + "advance: {after: 2 weeks, decides: runner, require: [\(criterion)]}")
  }

  private static let schedules: [Mistake] = [
    Mistake(
      good: "{every: day, sessions: 2, apart: 4h}", bad: "{every: day, 1️⃣apart2️⃣: 4h}",
      says: "'apart' is between two sessions of a day, and there is one"),
    Mistake(
      good: "{every: day, sessions: 3, apart: 6h}", bad: "{every: day, sessions: 3, apart: 1️⃣12h2️⃣}",
      says: "3 sessions of a day cannot be so far apart",
      helps: "write 8h at most, or fewer sessions"),
    Mistake(
      good: "{days: [mon, sun], sessions: {sun: 2}}",
      bad: "{days: [mon, thu], sessions: {1️⃣sun2️⃣: 2}}", says: "no session is due on sun",
      helps: "add 'sun' to the schedule's days, or remove it here"),
    Mistake(
      good: "{every: 2 days, rest: 1 day}", bad: "{every: day, rest: 1️⃣1 day2️⃣}",
      says: "with this 'rest' no session can be due every day",
      helps: "write 'every: 2 days', or a shorter rest"),
    Mistake(
      good: "{every: 2 days, rest: 48h}", bad: "{every: 2 days, rest: 1️⃣72h2️⃣}",
      says: "with this 'rest' no session can be due every 2 days"),
    Mistake(
      good: "{times: 3, per: 7 days, rest: 1 day}", bad: "{times: 3, per: 7 days, rest: 1️⃣3 days2️⃣}",
      says: "with this 'rest' there is no room for 3 sessions in 7 days",
      helps: "write 'times: 1', or a shorter rest"),
    Mistake(
      good: "{days: [mon, wed], rest: 1 day}", bad: "{days: [sun, mon, wed], rest: 1️⃣1 day2️⃣}",
      says: "with this 'rest' a session on mon comes too soon after sun"),
    Mistake(
      good: "{every: day, rest: 24h}", bad: "{every: day, rest: 1️⃣12️⃣}",
      says: "a count of days needs its unit", helps: "write 1 day"),
    Mistake(
      good: "{times: 7, per: 1 week}", bad: "{times: 1️⃣82️⃣, per: 1 week}",
      says: "this is more than once a day",
      helps: "write the days here, and 'sessions: 2' for two on each of them"),
    Mistake(
      good: "{every: day, sessions: 12}", bad: "{every: day, sessions: 1️⃣132️⃣}",
      says: "the number must be from 1 to 12"),
  ]

  private static let sessions: [Mistake] = [
    Mistake(
      good:
        "schedule: {every: day}\nsessions: [{id: a, do: [drill]}]\nadvance: {earliest: 7 days, decides: runner}",
      bad: "schedule: {every: day}\nadvance: {earliest: 7 days, decides: runner}",
      says: "a phase needs 'do' or 'sessions'"),
    Mistake(
      good: named("{id: a, do: [drill]}, {id: b, do: [hop]}"),
      bad: named("{id: a, do: [drill]}, {id: 1️⃣a2️⃣, do: [hop]}"),
      says: "there is another session of the phase with the id 'a'"),
    Mistake(
      good: named("{id: a, days: [mon], do: [drill]}, {id: b, days: [fri], do: [hop]}", nil),
      bad: named("{id: a, days: [mon], do: [drill]}, 1️⃣{id: b, do: [hop]}2️⃣", nil),
      says: "the session has no 'days', and another one of the phase has"),
    Mistake(
      good: named("{id: a, days: [mon], do: [drill]}", "{days: [mon]}"),
      bad: named("{id: a, days: [mon], do: [drill]}", "1️⃣{days: [mon, fri]}2️⃣"),
      says: "the schedule's days are not those of the sessions",
      helps: "write '{days: [mon]}', or leave it out"),
    Mistake(
      good: named(
        "{id: a, days: [mon], do: [drill]}, {id: b, days: [mon], do: [hop]}",
        "{days: [mon], sessions: 2}"),
      bad: named("{id: a, days: [mon], do: [drill]}, {id: 1️⃣b2️⃣, days: [mon], do: [hop]}", nil),
      says: "the session is never reached on mon, which has 1 before it"),
    Mistake(
      good: named("{id: a, do: [drill]}, {id: b, do: [hop]}"),
      bad: "sessions: [{id: a, do: [drill]}]\nadvance: {earliest: 7 days, decides: runner}",
      says: "the phase needs 'schedule', or days for its sessions"),
    Mistake(
      good: named("{id: a, do: [drill]}, {id: b, do: [hop]}", after: "2 sessions"),
      bad: named("{id: a, do: [drill]}, {id: 1️⃣b2️⃣, do: [hop]}", after: "1 session"),
      says: "the session is never reached: the phase ends after 1 session"),
    Mistake(
      good: named("{id: a, do: [walk]}"), bad: named("{id: a, 1️⃣do2️⃣: [{use: walk, sets: 5}]}"),
      says: "the session takes 5h at least, and four hours are the most"),
    Mistake(
      good: named("{id: a, do: [{use: walk, sets: 4}]}", "{every: day, sessions: 4}"),
      bad: named("{id: a, do: [{use: walk, sets: 4}]}", "{every: day, 1️⃣sessions2️⃣: 5}"),
      says: "5 such sessions take 20h of a day at least"),
    Mistake(
      good: named("{id: a, do: [{use: walk, sets: 3}]}", "{every: day, sessions: 3, apart: 7h}"),
      bad: named("{id: a, do: [{use: walk, sets: 4}]}", "{every: day, 1️⃣sessions2️⃣: 3, apart: 7h}"),
      says: "3 such sessions and the time between them do not fit into a day"),
    Mistake(
      good: named("{id: a, do: [drill, hop, bend, lean]}"),
      bad: named("{id: a, 1️⃣do2️⃣: [drill, hop, bend, lean, step]}"),
      says: "5 exercises in one session are more than most people keep up", severity: .warning),
    Mistake(
      good: named("{id: a, do: [drill, {use: hop, optional: yes}]}"),
      bad: named("{id: a, 1️⃣do2️⃣: [{use: hop, optional: yes}]}"),
      says: "every exercise of the session is optional, so nothing is due"),
  ]

  private static func named(
    _ sessions: String, _ schedule: String? = "{every: day}", after: String = "8 weeks"
  ) -> String {
    (schedule.map { "schedule: \($0)\n" } ?? "")
      + "sessions: [\(sessions)]\nadvance: {after: \(after), decides: runner}"
  }

  private static let items: [Mistake] = [
    Mistake(
      good: "{use: drill, level: low}", bad: #"1️⃣"drill, low"2️⃣"#,
      says: "an item is one identifier, or keys and values", helps: "write {use: drill, level: low}"
    ),
    Mistake(
      good: "{use: drill, level: low}", bad: "drill, 1️⃣low2️⃣",
      says: "'low' is a level of 'drill', not an exercise", helps: "write {use: drill, level: low}"),
    Mistake(
      good: "{use: drill, level: low}", bad: "1️⃣{drill: {level: low}}2️⃣",
      says: "an item names its exercise with 'use'"),
    Mistake(
      good: "drill, hop", bad: "drill, 1️⃣drill2️⃣", says: "the session has the exercise 'drill' twice"),
    Mistake(
      good: "drill, {use: hop, days: [mon]}", bad: "drill, {use: hop, days: 1️⃣[mon, tue]2️⃣}",
      says: "no session is due on tue", helps: "there is one on mon and thu"),
    Mistake(
      good: "drill, {use: hop, every: 7 days}", bad: "drill, {use: hop, every: 1️⃣2 days2️⃣}",
      says: "the exercise would be due more often than the phase has sessions"),
    Mistake(
      good: "drill, {use: hop, times: 1, per: 7 days}",
      bad: "drill, {use: hop, times: 1, per: 7 days, 1️⃣days2️⃣: [mon]}",
      says: "'days' and 'times' cannot both be there"),
    Mistake(
      good: "{use: drill, days: [mon]}, {use: hop, days: [thu]}",
      bad: "{use: drill, days: [mon]}, {use: hop, days: [mon]}",
      says: "on thu a session is due and none of its exercises is"),
    Mistake(
      good: "{use: drill, days: [mon]}, hop",
      bad: "{use: drill, days: [mon]}, {use: hop, every: 7 days}",
      says: "every exercise has days of its own, so a session may have nothing to do"),
    Mistake(
      good: "{rounds: 2, rest: 60s, do: [drill, hop]}",
      bad: "{rounds: 3, rest: 60s, do: [drill, 1️⃣hop2️⃣]}",
      says: "2 sets that differ do not fit 3 rounds"),
    Mistake(
      good: "{rounds: 2, do: [drill, hop]}",
      bad: "{rounds: 2, do: [drill, 1️⃣{rounds: 2, do: [hop]}2️⃣]}",
      says: "there is no circuit inside a circuit"),
    Mistake(
      good: "{rounds: 2, do: [drill]}, hop", bad: "{rounds: 2, do: [drill]}, 1️⃣drill2️⃣",
      says: "the session has the exercise 'drill' twice"),
    Mistake(
      good: "{rounds: 2, do: [drill, hop]}", bad: "1️⃣{do: [drill, hop]}2️⃣",
      says: "a circuit needs 'rounds'"),
    Mistake(
      good: "drill, {use: hop, optional: yes}", bad: "drill, {use: hop, optional: 1️⃣true2️⃣}",
      says: "'true' is not one of the words for this"),
  ]

  private static let ladders: [Mistake] = [
    Mistake(
      good: "{by: week, steps: [{weeks: 2}, {sets: 3, reps: 6}]}",
      bad: "{by: week, steps: [{1️⃣sessions2️⃣: 2}, {sets: 3, reps: 6}]}",
      says: "'sessions' does not go with 'by: week'", helps: "write 'weeks', or change 'by'"),
    Mistake(
      good: "{by: session, steps: [{sessions: 2}, {sets: 3, reps: 6}]}",
      bad: "{by: session, steps: 1️⃣[{sessions: 2}]2️⃣}", says: "a ladder has two steps or more"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}"),
      bad: "{1️⃣by2️⃣: answers, steps: [{sets: 2, reps: 6}, {sets: 3, reps: 6}]}",
      says: "a ladder by answers needs 'move': which answers move it where"),
    Mistake(
      good: "{by: week, steps: [{sets: 2, reps: 6}, {sets: 3, reps: 6}]}",
      bad:
        "{by: week, 1️⃣move2️⃣: [{when: during, at most: 2, then: up}], steps: [{sets: 2, reps: 6}, {sets: 3, reps: 6}]}",
      says: "'move' goes with 'by: answers'"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}, {when: during, from: 5, then: down}"),
      bad: answers(
        "{when: during, at most: 5, then: up}, 1️⃣{when: during, from: 3, at most: 5, then: down}2️⃣"),
      says: "the rule is never reached: the rules above it take all of its scores"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}"),
      bad: answers("{when: 1️⃣after2️⃣, at most: 2, then: up}"),
      says: "the rule is never met: no score is asked for 'after'"),
    Mistake(
      good: answers(
        "{when: during, at most: 4, then: up}, {when: next morning, from: 6, then: rest 2 days}"),
      bad: "{by: week, steps: [{weeks: 1}, {weeks: 1, level: 1️⃣low2️⃣}]}",
      says: "the exercise 'hop' has no level 'low'"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}"),
      bad: answers("{when: during, from: 2, then: down}", "1️⃣move2️⃣"),
      says: "no answer moves the ladder up"),
    Mistake(
      good: answers("{when: during, from: 1, at most: 2, then: up}"),
      bad: answers("{when: during, from: 3, 1️⃣at most2️⃣: 2, then: up}"),
      says: "no score is from 3 and at most 2"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}"),
      bad: answers("{when: during, at most: 2, then: 1️⃣upp2️⃣}"),
      says: "'upp' is not one of the words for this", helps: "did you mean 'up'?"),
    Mistake(
      good: answers("{when: during, at most: 2, then: up}"),
      bad: answers("1️⃣{when: during, then: up}2️⃣"), says: "a rule of 'move' needs 'from' or 'at most'"
    ),
  ]

  private static func answers(_ rules: String, _ move: String = "move") -> String {
    "{by: answers, \(move): [\(rules)], steps: [{sets: 2, reps: 6}, {sets: 3, reps: 6}]}"
  }

  private static let criteria: [Mistake] = [
    Mistake(
      good: "{pain during: at most baseline, in: last 7 days}",
      bad: "{pain during: 1️⃣6 or more2️⃣, in: last 7 days}",
      says: "going on takes a score that is low enough", helps: "write 'at most 5'"),
    Mistake(
      good: "{sessions done: at least 80%, in: last 7 days}",
      bad: "{1️⃣sessions done2️⃣: at least 80%}",
      says: "it does not say which days count"),
    Mistake(
      good: "{sessions done: at least 80%, in: last 7 days}",
      bad: "{sessions done: at least 80%, in: 1️⃣last 3 sessions2️⃣}",
      says: "a percentage is of the sessions that were due in some days"),
    Mistake(
      good: "{sessions done: at least 4}", bad: "1️⃣{sessions done: at least 5}2️⃣",
      says: "the phase ends before so many sessions can be done"),
    Mistake(
      good: "{stance: at least 30s}, {stance: at least 30}, {able: at least 12}",
      bad: "{stance: 1️⃣at least 30 cm2️⃣}", says: "'stance' is in 's', not in 'cm'"),
    Mistake(
      good: "{stance: at least 30}", bad: "{1️⃣stanc2️⃣: at least 30}",
      says: "there is no measure or questionnaire 'stanc'", helps: "did you mean 'stance'?"),
    Mistake(
      good: "{stance: at least 30}", bad: "{1️⃣rate2️⃣: at least 170}",
      says: "the criterion can never be met: nobody is asked for 'rate'",
      helps: "add 'every: 7 days' to the measure"),
    Mistake(
      good: "{stance: within 10% of the other side}", bad: "{able: 1️⃣within 10% of the other side2️⃣}",
      says: "the questionnaire 'able' is not taken on each side"),
    Mistake(
      good: "{able: at least 20}", bad: "{able: 1️⃣at least 212️⃣}",
      says: "the criterion can never be met: 'able' is from 0 to 20"),
    Mistake(
      good: "{stance: at most 59}", bad: "{stance: 1️⃣at most 602️⃣}",
      says: "the criterion is always met: 'stance' is from 0 to 60", severity: .warning),
    Mistake(
      good: "{stance: at least 30}", bad: "{stance: at least 30, 1️⃣in2️⃣: last 7 days}",
      says: "'in' goes with a pain score: of a measure the latest value counts"),
    Mistake(
      good: "{stance: at least 30}, {able: at least 12}",
      bad: "{stance: at least 30, 1️⃣able2️⃣: at least 12}",
      says: "a criterion is about one number", helps: "make it two items of 'require'"),
    Mistake(
      good: "{pain during: at most 3, in: last session}",
      bad: "{1️⃣pain durin2️⃣: at most 3, in: last session}",
      says: "unknown key 'pain durin' in a criterion",
      helps: "did you mean 'pain during'?"),
  ]

  private static let order: [Mistake] = [
    Mistake(
      good: two(), bad: two("about: It ends.", id: "1️⃣second2️⃣"),
      says: "the phase is never reached: 'first' has no 'advance'",
      helps: "for example 'advance: {after: 2 weeks, decides: runner}' in 'first'"),
    Mistake(
      good: two(second: back("first")), bad: two(second: back("1️⃣second2️⃣")),
      says: "a step back goes to an earlier phase, not to the same"),
    Mistake(
      good: two(second: back("first")), bad: two(advance + "\n  " + back("1️⃣second2️⃣")),
      says: "the phase 'second' comes later"),
    Mistake(
      good: two(second: back("first")), bad: two(second: back("1️⃣frist2️⃣")),
      says: "there is no phase 'frist'", helps: "did you mean 'first'?"),
    Mistake(
      good: two(second: back("first")), bad: two(second: back("first", "pain during: 1️⃣at most 32️⃣")),
      says: "a step back takes a score that is too high", helps: "write '4 or more'"),
    Mistake(
      good: two(second: back("first", "pain during: 6 or more")),
      bad: two(
        second: "step back: {to: first, decides: runner, when: [{1️⃣sessions done2️⃣: at least 3}]}"),
      says: "a step back looks at pain or at a measure, not at sessions done"),
    Mistake(
      good: two(second: "was: [old, older]"), bad: two(second: "was: [old, 1️⃣first2️⃣]"),
      says: "the phase 'first' is still there, so its runners stay in it"),
    Mistake(
      good: two(advance + "\n  was: old"), bad: two(advance + "\n  was: old", second: "was: 1️⃣old2️⃣"),
      says: "the runners of 'old' cannot go on in two phases"),
    Mistake(
      good: two("advance: {after: 2 weeks, decides: runner}"),
      bad: two("advance: {after: 2 weeks, 1️⃣earliest2️⃣: 7 days, decides: runner}"),
      says: "'earliest' and 'after' cannot both be there"),
    Mistake(
      good: two("advance: {after: 8 sessions, decides: runner}"),
      bad: two("advance: {after: 1️⃣82️⃣, decides: runner}"),
      says: "a count of days or sessions needs its unit", helps: "write '8 days' or '8 sessions'"),
    Mistake(
      good: two(weeks("3 weeks")), bad: two(weeks("2 weeks", "1️⃣ladder2️⃣")),
      says: "the ladder takes 3 weeks, and the phase ends after 14 days",
      helps: "write 'after: 3 weeks', or shorten the ladder", severity: .warning),
  ]

  private static let advance = "advance: {earliest: 7 days, decides: runner}"

  /// Two phases, the first with lines that say how to leave it.
  private static func two(
    _ first: String = advance, id: String = "second", second: String = "about: The end."
  ) -> String {
    let doing = first.contains("do: [") ? "" : "  do: [drill, hop]\n"
    return "- id: first\n  title: The first\n  schedule: {every: day}\n" + doing + "  \(first)\n"
      + SampleProgramme.last.replacing("id: last", with: "id: \(id)") + "\n  \(second)"
  }

  private static func back(_ to: String, _ when: String = "pain during: 6 or more") -> String {
    "step back: {to: \(to), decides: runner, when: [{\(when), in: last session}]}"
  }

  private static func weeks(_ after: String, _ ladder: String = "ladder") -> String {
    "do: [{use: hop, \(ladder): {by: week, steps: [{weeks: 2}, {sets: 3, reps: 6}]}}]\n"
      + "  advance: {after: \(after), decides: runner}"
  }
}
