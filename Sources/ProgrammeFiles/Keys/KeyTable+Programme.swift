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
      "language", .written(Notations.language), "the language of the texts", example: "en"),
    Key("about", .prose, "what the programme is for", example: "Control before strength."),
    Key(
      "affected", .word(["left", "right", "ask", "none"]),
      "the side that hurts; 'ask' lets the runner say it", example: "left", isRequired: true),
    Key(
      "starter", .yesNo, "whether nobody prescribed this to the one who follows it",
      example: "no"),
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
      "pain", .mapping(.pain), "what is asked about pain, and what follows",
      example: "{regions: [affected knee]}", isRequired: true),
    Key(
      "stop signs", .mapping(.stopSigns), "signs to stop at, on top of the shipped list",
      example: "{more: [{sign: A new lump, do: same day}]}", otherWords: ["red flags"]),
    Key(
      "measures", .list(.mapping(.measure)), "the numbers to follow",
      example: "[{id: stance, name: Single-leg stance, unit: s}]"),
    Key(
      "exercises", .list(.mapping(.exercise)), "the exercises, each defined once",
      example: "- id: wall-sit", isRequired: true),
    Key(
      "phases", .list(.mapping(.phase)), "the phases in their order", example: "- id: calm",
      isRequired: true),
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
      "how", .prose, "how to take it, or the question to ask", example: "Count one foot for 30 s.",
      otherWords: ["ask", "question"]),
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
}
