import Programmes

extension KeyTable {
  static let programme: [Key] = [
    Key(
      "format", .word(["midstance/1"]), "the format of the file, always first",
      example: "midstance/1", isRequired: true),
    Key(
      "id", .identifier, "the programme's identifier, the same in all its revisions",
      example: "hip-driven-knee-pain", isRequired: true),
    Key(
      "revision", .whole(1...1_000_000), "counts the versions that were given out",
      example: "3", isRequired: true, otherWords: ["version"]),
    Key(
      "title", .line, "the title as it is shown", example: "Knee pain driven by the hip",
      isRequired: true, otherWords: ["name"]),
    Key(
      "language", .written(Notations.language), "the language of the texts", example: "en",
      usual: "`en`"),
    Key("about", .prose, "what the programme is for", example: "Control before strength."),
    Key(
      "affected", .word(["left", "right", "ask", "none"]),
      "the side that hurts; 'ask' lets the runner say it", example: "left", isRequired: true),
    Key(
      "starter", .yesNo, "whether nobody prescribed this to the one who follows it",
      example: "no", usual: "`no`"),
    Key(
      "contact", .mapping(.contact), "whom to call; only starters have none",
      example: "{name: the clinic, phone: \"0000 000 000\"}", otherWords: ["therapist"]),
    Key(
      "not for", .oneOrMore(.line), "for whom the programme is not",
      example: "[the first six weeks after surgery]", otherWords: ["contraindications"]),
    Key(
      "sources", .oneOrMore(.line), "where the numbers come from", example: "[a textbook]",
      otherWords: ["source", "references"]),
    Key(
      "start", .date, "the day before which nothing is due", example: "2026-12-01",
      otherWords: ["starts", "begin"]),
    Key(
      "end", .either([.date, .days]),
      "the last day on which anything is due, or how long the programme lasts from its first day",
      example: "12 weeks", otherWords: ["ends", "until", "finish"]),
    Key(
      "pauses", .list(.mapping(.pause)), "days off that are not missed",
      example: "[{from: 2026-12-24, through: 2026-12-26, reason: Christmas}]",
      otherWords: ["pause", "holidays"]),
    Key(
      "pain", .mapping(.pain), "what is asked about pain, and what follows",
      example: "{regions: [affected knee]}", isRequired: true),
    Key(
      "stop signs", .mapping(.stopSigns), "signs to stop at, on top of the shipped list",
      example: "{more: [{sign: A new lump, do: same day}]}", otherWords: ["red flags"]),
    Key(
      "measures", .list(.mapping(.measure)), "the numbers to follow",
      example: "[{id: stance, name: Single-leg stance, unit: s}]"),
    Key(
      "questionnaires", .list(.mapping(.questionnaire)), "questions with one score",
      example: "[{id: how-able, title: How able are you, items: [To walk?, To run?], score: mean}]",
      otherWords: ["questionnaire", "scores"]),
    Key(
      "libraries", .oneOrMore(.written(Notations.fileName)),
      "files in the same folder whose exercises are used here", example: "[clinic.yaml]",
      otherWords: ["library", "imports", "include"]),
    defaultsKey,
    Key(
      "exercises", .list(.mapping(.exercise), count: exerciseCount),
      "the exercises, each defined once",
      example: "[{id: wall-sit, name: Wall sit, position: standing, side: both, hold: 30s}]",
      isRequired: true),
    Key(
      "ladders", .named(.ladder), "ladders that several exercises climb, by names of your own",
      example: "{volume: {by: week, steps: [{sets: 2}, {sets: 3}]}}", otherWords: ["ladder"]),
    Key(
      "phases", .list(.mapping(.phase)), "the phases in their order",
      example: "[{id: calm, title: Calm it down, schedule: {every: 2 days}, do: [wall-sit]}]",
      isRequired: true),
  ]

  static let pause: [Key] = [
    Key(
      "from", .date, "the first day off", example: "2026-12-24", isRequired: true,
      otherWords: ["start", "first"]),
    Key(
      "through", .date, "the last day off", example: "2026-12-26", isRequired: true,
      otherWords: ["to", "until", "end", "last"]),
    Key("reason", .line, "why, in words", example: "Christmas", otherWords: ["why"]),
  ]

  static let contact: [Key] = [
    Key("name", .line, "who it is", example: "the clinic", isRequired: true),
    Key(
      "phone", .line, "the number to dial", example: "\"0000 000 000\"",
      otherWords: ["telephone", "tel", "mobile"]),
    Key(
      "email", .line, "the address for mail", example: "clinic@example.org",
      otherWords: ["mail", "e-mail"]),
    Key(
      "answers", .line, "when they answer", example: "weekdays 8 to 18",
      otherWords: ["hours", "when"]),
  ]

  static let contactRules: [KeyRule] = [
    .atLeastOne(["phone", "email"], help: "for example 'phone: \"0000 000 000\"'")
  ]

  static let measure: [Key] = [
    Key("id", .identifier, "the measure's identifier", example: "step-rate", isRequired: true),
    Key("name", .line, "the name as it is shown", example: "Step rate", isRequired: true),
    Key(
      "unit", .line, "the unit, or the two ends of a scale", example: "/min", isRequired: true),
    Key(
      "how", .prose, "how to take it", example: "Count one foot for 30 s.",
      otherWords: ["instructions"]),
    Key(
      "ask", .prose, "the question to ask, in place of 'how'", example: "How able are you to run?",
      otherWords: ["question"]),
    Key("side", .word(["each"]), "that each side is measured", example: "each"),
    Key("every", .days, "how often to take it", example: "7 days"),
    Key(
      "least", .either([.number(), .written(Notations.measured)]),
      "the lowest value that can be true, in the unit", example: "120",
      otherWords: ["min", "minimum"]),
    Key(
      "most", .either([.number(), .written(Notations.measured)]),
      "the highest value that can be true, in the unit", example: "240",
      otherWords: ["max", "maximum"]),
  ]

  static let measureRules: [KeyRule] = [
    .atMostOne(["how", "ask"], help: "put both into one of them")
  ]
}

// MARK: - Questionnaires

extension KeyTable {
  static let questionnaire: [Key] = [
    Key(
      "id", .identifier, "the questionnaire's identifier, which no measure has either",
      example: "how-able", isRequired: true),
    Key(
      "title", .line, "the title as it is shown", example: "How able are you?", isRequired: true,
      otherWords: ["name"]),
    Key(
      "about", .prose, "what is said before the first question", example: "Think of this week."),
    Key("every", .days, "how often it is asked", example: "14 days"),
    scale,
    Key(
      "items", .list(.either([.prose, .mapping(.question)])), "the questions in their order",
      example: "[\"To walk?\", {ask: Does it click?, choices: [Never, At times, Always]}]",
      isRequired: true, otherWords: ["questions", "ask"]),
    Key(
      "score", .word(Questionnaire.Scoring.words), "how the answers become one number",
      example: "sum", isRequired: true, otherWords: ["scoring"]),
  ]

  private static let scale = Key(
    "scale", .mapping(.scale), "the two ends of 0 to 10, in words",
    example: "{low: not at all, high: as before}")

  static let scaleEnds: [Key] = [
    Key("low", .line, "what 0 means", example: "not at all", otherWords: ["0", "least"]),
    Key("high", .line, "what 10 means", example: "as before", otherWords: ["10", "most"]),
  ]

  static let question: [Key] = [
    Key(
      "ask", .prose, "the question", example: "How able are you to run?", isRequired: true,
      otherWords: ["question", "text"]),
    scale,
    Key(
      "choices",
      .either([.list(.line, count: 2...20), .table(.number(-1_000...1_000))]),
      "the answers to choose from, which count 0, 1, 2, or the points that each has",
      example: "[None, A little, A lot]", otherWords: ["answers", "options"]),
  ]

  static let questionRules: [KeyRule] = [
    .atMostOne(["scale", "choices"], help: "keep 'choices', or leave it out for 0 to 10")
  ]
}
