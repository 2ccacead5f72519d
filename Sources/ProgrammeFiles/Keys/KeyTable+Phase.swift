import Programmes

extension KeyTable {
  static let phase: [Key] = [
    Key("id", .identifier, "the phase's identifier", example: "calm", isRequired: true),
    Key(
      "title", .line, "the title as it is shown", example: "Calm it down", isRequired: true,
      otherWords: ["name"]),
    Key("about", .prose, "what the phase is for", example: "Control before strength."),
    Key(
      "schedule", .mapping(.schedule), "when a session is due", example: "{every: 2 days}",
      isRequired: true),
    Key(
      "do", .list(.either([.identifier, .mapping(.item)])), "the exercises of a session, in order",
      example: "[wall-sit, {use: step-down, level: low}]", isRequired: true,
      otherWords: ["exercises"]),
    Key(
      "advance", .mapping(.advance), "when to go on to the next phase",
      example: "{decides: runner, require: [{sessions done: at least 6}]}"),
    Key(
      "pain rules", .list(.mapping(.painRule)), "rules of its own, which win over the programme's",
      example: "[{when: during, from: 3, then: stop exercise}]"),
  ]

  static let schedule: [Key] = [
    Key(
      "every", .either([.word(["day"]), .days]), "due again after so many days", example: "2 days"),
    Key(
      "days", .list(.word(Weekday.words)), "due on these days of the week",
      example: "[mon, wed, fri]", otherWords: ["weekdays", "on"]),
    Key("times", .whole(1...31), "how often in a number of days", example: "3"),
    Key("per", .days, "the number of days for 'times'", example: "7 days"),
  ]

  static let scheduleRules: [KeyRule] = [
    .exactlyOne(["every", "days", "times"], help: "for example 'every: 2 days'"),
    .needs("times", "per", help: "for example '{times: 3, per: 7 days}'"),
    .needs("per", "times", help: "for example '{times: 3, per: 7 days}'"),
  ]

  static let advanceRules: [KeyRule] = [
    .atLeastOne(["earliest", "require"], help: "for example 'earliest: 7 days'")
  ]

  static let advance: [Key] = [
    Key(
      "earliest", .days, "the fewest days to spend in the phase", example: "7 days",
      otherWords: ["after"]),
    Key("decides", .word(Decider.words), "who says yes", example: "runner", isRequired: true),
    Key(
      "require", .list(.mapping(.criterion)), "what must hold, all of it",
      example: "[{pain during: at most 3, in: last 3 sessions}]",
      otherWords: ["requires", "criteria", "when"]),
  ]

  static let criterion: [Key] =
    PainMoment.allCases.map { moment in
      Key(
        "pain \(moment.rawValue)", .written(Notations.painLimit),
        "the highest score of this moment that is allowed", example: "at most 3")
    } + [
      Key(
        "sessions done", .written(Notations.sessionsLimit),
        "how many sessions of the phase are done",
        example: "at least 6"),
      Key(
        "in", .written(Notations.window), "the sessions that count",
        example: "last 3 sessions"),
    ]
}
