import Programmes

extension KeyTable {
  static let phase: [Key] = [
    Key("id", .identifier, "the phase's identifier", example: "calm", isRequired: true),
    Key(
      "title", .line, "the title as it is shown", example: "Calm it down", isRequired: true,
      otherWords: ["name"]),
    Key("about", .prose, "what the phase is for", example: "Control before strength."),
    Key(
      "was", .oneOrMore(.identifier),
      "identifiers of phases of earlier revisions, whose runners go on here", example: "[settle]"),
    Key(
      "schedule", .mapping(.schedule),
      "when a session is due; sessions with days of their own may leave it out",
      example: "{every: 2 days}", isRequired: true, broughtBy: "sessions",
      otherWords: ["frequency", "when"]),
    doing(isRequired: false),
    Key(
      "sessions", .list(.mapping(.session), count: 1...50),
      "the sessions that take turns, by names of your own",
      example: "[{id: strength, do: [wall-sit]}, {id: balance, do: [step-down]}]"),
    Key(
      "advance", .mapping(.advance), "when to go on to the next phase",
      example: "{decides: runner, require: [{sessions done: at least 6}]}",
      otherWords: ["next", "progress", "go on"]),
    Key(
      "step back", .mapping(.stepBack), "when to go back to an earlier phase",
      example: "{to: calm, decides: runner, when: [{pain during: 6 or more, in: last session}]}",
      otherWords: ["back", "regress", "go back"]),
    Key(
      "pain rules", .list(.mapping(.painRule)), "rules of its own, which win over the programme's",
      example: "[{when: during, from: 3, then: stop exercise}]"),
  ]

  private static func doing(isRequired: Bool) -> Key {
    Key(
      "do", .list(.either([.reference, .mapping(.item), .mapping(.circuit)])),
      "the exercises of a session, in order", example: "[wall-sit, {use: step-down, level: low}]",
      isRequired: isRequired, otherWords: ["exercises"])
  }

  static let phaseRules: [KeyRule] = [
    .exactlyOne(["do", "sessions"], help: "for example 'do: [wall-sit]'")
  ]

  static let session: [Key] = [
    Key("id", .identifier, "the session's identifier", example: "morning", isRequired: true),
    Key(
      "title", .line, "the title as it is shown", example: "In the morning", otherWords: ["name"]),
    Key(
      "days", .list(.word(Weekday.words)), "the days of the week that it belongs to",
      example: "[mon, thu]", otherWords: ["weekdays", "on"]),
    doing(isRequired: true),
  ]

  static let circuit: [Key] = [
    Key(
      "rounds", .either([.whole(1...50), .written(Notations.sets)]),
      "how often the circuit is gone through; of a range the least are due", example: "3",
      isRequired: true),
    Key(
      "rest", .written(Notations.restSpan), "the rest after a round", example: "60s",
      otherWords: ["pause", "break"]),
    optional,
    Key(
      "do", .list(.either([.reference, .mapping(.item)])), "the exercises of a round, in order",
      example: "[wall-sit, {use: step-down, reps: 10}]", isRequired: true,
      otherWords: ["exercises"]),
  ]

  private static let optional = Key(
    "optional", .yesNo, "whether it is an extra that is not counted", example: "yes",
    otherWords: ["extra"])

  static let advance: [Key] = [
    Key("earliest", .days, "the fewest days to spend in the phase", example: "7 days"),
    Key(
      "after", .either([.days, .written(Notations.sessions)]),
      "when the phase ends, in days or in sessions done", example: "2 weeks"),
    decides,
    Key(
      "require", .list(.mapping(.criterion)), "what must hold, all of it",
      example: "[{pain during: at most 2, in: last 3 sessions}]",
      otherWords: ["requires", "criteria", "when"]),
  ]

  static let advanceRules: [KeyRule] = [
    .atLeastOne(["earliest", "after", "require"], help: "for example 'after: 2 weeks'"),
    .atMostOne(
      ["earliest", "after"],
      help: "keep 'after' where the phase ends then, 'earliest' where it may go on"),
  ]

  static let stepBack: [Key] = [
    Key(
      "to", .identifier, "the earlier phase to go back to", example: "calm", isRequired: true,
      otherWords: ["phase"]),
    decides,
    Key(
      "when", .list(.mapping(.criterion)), "what asks for it, any of it",
      example: "[{pain during: 6 or more, in: last session}]", isRequired: true,
      otherWords: ["require", "criteria", "if"]),
  ]

  private static let decides = Key(
    "decides", .word(Decider.words), "who says yes", example: "runner", isRequired: true)

  static let criterion: [Key] =
    PainMoment.allCases.map { moment in
      Key(
        "pain \(moment.rawValue)", .written(Notations.painLimit),
        "the scores of this moment that are meant", example: "at most 3")
    } + [
      Key(
        "sessions done", .written(Notations.sessionsLimit),
        "how many sessions of the phase are done, or what share of those that were due",
        example: "at least 6", otherWords: ["sessions"]),
      Key(
        "in", .written(Notations.window), "the sessions or days that count",
        example: "last 3 sessions"),
    ]

  static let criterionRules: [KeyRule] = PainMoment.allCases.map { moment in
    .needs("pain \(moment.rawValue)", "in", help: "add 'in: last 3 sessions'")
  }

  /// The measures and questionnaires that a criterion may be about.
  static let measured = OpenKeys(
    notation: Notations.identifier.notation, value: .written(Notations.measureLimit),
    meaning: "the latest value of a measure, or the latest score of a questionnaire",
    exampleKey: "stance", example: "at least 30")
}

// MARK: - Schedules

extension KeyTable {
  static let schedule: [Key] =
    rhythm + [
      Key(
        "sessions",
        .either([.whole(1...12), .written(Notations.timesADay), .mapping(.sessionsADay)]),
        "how many sessions on such a day; of a range the least are due", example: "2"),
      Key(
        "apart", .written(Notations.hours), "the least time between two sessions of a day",
        example: "4h"),
      Key(
        "rest", .either([.days, .written(Notations.hours)]),
        "the fewest days without a session between two, or the hours from one to the next",
        example: "1 day", otherWords: ["recovery", "rest between days"]),
    ]

  /// On which days something is due: the keys of a schedule, and those of an item for itself.
  static let rhythm: [Key] = [
    Key(
      "every", .either([.word(["day"]), .days, .written(Notations.dayRange)]),
      "due again after so many days; of a range from the least on, and missed after the most",
      example: "2 days"),
    Key(
      "days", .list(.word(Weekday.words)), "due on these days of the week",
      example: "[mon, wed, fri]", otherWords: ["weekdays", "on"]),
    Key(
      "times", .either([.whole(1...31), .written(Notations.times)]),
      "how often in a number of days; of a range the least is due", example: "3"),
    Key("per", .days, "the number of days for 'times'", example: "7 days", otherWords: ["in"]),
  ]

  static let scheduleRules: [KeyRule] =
    [.exactlyOne(["every", "days", "times"], help: "write one of them: 'every: 2 days'")]
    + timesRules

  static let ownRhythmRules: [KeyRule] =
    [.atMostOne(["every", "days", "times"], help: "keep one of them")] + timesRules

  static let itemRules: [KeyRule] = [
    .needs(
      "rest between days", "times",
      help: "for example '{times: 3, per: 7 days, rest between days: 1 day}'")
  ]

  private static let timesRules: [KeyRule] = [
    .needs("times", "per", help: "for example '{times: 3, per: 7 days}'"),
    .needs("per", "times", help: "for example '{times: 3, per: 7 days}'"),
  ]

  static let sessionsADay: [Key] = Weekday.allCases.map { day in
    Key(day.rawValue, .whole(1...12), "how many sessions on this day of the week", example: "2")
  }
}

// MARK: - Items

extension KeyTable {
  static let item: [Key] =
    [
      Key(
        "use", .reference, "the identifier of the exercise", example: "step-down",
        isRequired: true, otherWords: ["exercise", "id"]),
      levelName, optional,
      Key(
        "ladder", .either([.mapping(.ladder), .word(["goes on"]), .identifier]),
        "the steps that the exercise climbs in this phase, or the name of one of 'ladders'; "
          + "'goes on' climbs those of a phase before, from where they were left",
        example: "{by: week, steps: [{weeks: 2}, {sets: 4}]}", otherWords: ["progression"]),
    ] + rhythm + [
      Key(
        "rest between days", .days,
        "the fewest days without the exercise between two, where 'times' leaves the days open",
        example: "1 day")
    ] + ownKeys

  private static let levelName = Key(
    "level", .identifier, "the level of the exercise's own ladder", example: "low")

  /// The keys of an exercise beside those of a rhythm.
  private static let ownKeys = overrides.map { $0.without(otherWords: rhythm.map(\.name)) }

  static let ladder: [Key] = [
    Key(
      "by", .word(["week", "session", "answers"]), "what moves it from step to step",
      example: "week", isRequired: true),
    Key(
      "steps", .list(.mapping(.step), count: 2...60), "the steps in their order",
      example: "[{weeks: 2}, {weeks: 1, sets: 4}]", isRequired: true),
    Key(
      "move", .list(.mapping(.answerRule)), "which answers move it where; the first one met does",
      example: "[{when: during, at most: 2, then: up}, {when: during, from: 5, then: down}]",
      otherWords: ["moves", "rules"]),
    Key(
      "repeat", .yesNo, "whether it begins anew after its last step", example: "yes",
      usual: "`no`", otherWords: ["repeats", "loop"]),
  ]

  static let step: [Key] =
    [
      Key("weeks", .whole(1...52), "how many weeks it lasts, by week", example: "2"),
      Key("sessions", .whole(1...200), "how many sessions it lasts, by session", example: "3"),
      levelName,
    ] + rhythm + ownKeys

  static let answerRule: [Key] = [
    Key(
      "when", .word(PainMoment.words + ["effort"]), "the pain score or the effort it is about",
      example: "during", isRequired: true),
    Key("from", .whole(0...10), "this score and higher", example: "5", otherWords: ["at least"]),
    Key(
      "at most", .whole(0...10), "this score and lower", example: "2", otherWords: ["to", "most"]),
    Key(
      "then", .either([.word(["up", "repeat", "down"]), .written(Notations.rest)]),
      "where the ladder goes", example: "up", isRequired: true, otherWords: ["do", "move"]),
  ]

  static let answerRules: [KeyRule] = [
    .atLeastOne(["from", "at most"], help: "for example 'from: 5'")
  ]
}

extension Key {
  /// The same key where others have the words that people write for it.
  fileprivate func without(otherWords taken: [String]) -> Key {
    Key(
      name, value, meaning, example: example, isRequired: isRequired, usual: usual,
      broughtBy: broughtBy, otherWords: otherWords.filter { !taken.contains($0) })
  }
}
