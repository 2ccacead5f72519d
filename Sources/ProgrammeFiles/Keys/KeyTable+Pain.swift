import Programmes

extension KeyTable {
  static let pain: [Key] = [
    Key(
      "regions", .oneOrMore(.line), "where pain is asked about; the worst region counts",
      example: "[affected knee, lower back]", isRequired: true, otherWords: ["region"]),
    Key(
      "ask", .oneOrMore(.word(PainMoment.words)), "when pain is asked about",
      example: "[before, during, after, next morning]",
      usual: "`[before, during, after, next morning]`", otherWords: ["moments"]),
    Key(
      "rules", .list(.mapping(.painRule)), "what follows from which score",
      example: "[{when: during, from: 4, then: ease}]", usual: "the rules that are shipped"),
  ]

  static let painRule: [Key] = [
    Key(
      "when", .word(PainMoment.words), "the moment the rule is about", example: "during",
      isRequired: true),
    Key(
      "from", .whole(0...10), "this score and higher", example: "4",
      otherWords: ["at least", "least"]),
    Key(
      "above", .either([.whole(0...10), .word(PainReference.words)]),
      "higher than this score, or than an earlier one", example: "last morning",
      otherWords: ["more than", "over"]),
    Key(
      "by", .whole(1...10), "how many points above the earlier score", example: "2",
      usual: "`1`"),
    Key(
      "then", .oneOrMore(.either([.word(actions), .written(Notations.rest)])),
      "what to do, the furthest-going last",
      example: "[rest 1 day, tell]", isRequired: true, otherWords: ["do", "action"]),
  ]

  static let painRuleRules: [KeyRule] = [
    .exactlyOne(["from", "above"], help: "write one of them; two limits are two rules"),
    .needs("by", "above", help: "for example 'above: last morning, by: 2'"),
  ]

  /// The actions of a pain rule, each with what it means in one sentence without a full stop.
  package static let actionMeanings = [
    (action: "ease", meaning: "what is left of the exercise becomes easier"),
    (action: "repeat", meaning: "the next session is no harder than this one"),
    (
      action: "down a step",
      meaning: "the exercise's ladder goes one step down from the next session on"
    ),
    (action: "stop exercise", meaning: "the exercise ends here, and the session goes on"),
    (action: "stop session", meaning: "the session ends here"),
    (action: "rest 1 day", meaning: "nothing is due for so many days after today"),
    (action: "hold", meaning: "nothing is due until someone has cleared the runner"),
    (action: "tell", meaning: "the runner is told whom to call"),
  ]

  /// The actions of a pain rule that are words.
  static let actions = actionForms.filter { !Notations.rest.notation.accepts($0) }

  /// The actions of a pain rule as they may be written.
  static let actionForms = actionMeanings.map(\.action)

  static let stopSigns: [Key] = [
    Key(
      "use", .word(["midstance/knee"]), "the shipped list, which is there anyway",
      example: "midstance/knee"),
    Key(
      "more", .list(.mapping(.stopSign)), "signs on top of the shipped list",
      example: "[{sign: A new lump, do: same day}]"),
  ]

  static let stopSign: [Key] = [
    Key(
      "sign", .line, "what to look for, as a statement answered yes or no",
      example: "Groin pain that makes you limp", isRequired: true, otherWords: ["text", "name"]),
    Key(
      "do", .word(StopSign.Tier.words), "how soon to act", example: "same day", isRequired: true,
      otherWords: ["tier", "then"]),
  ]
}
