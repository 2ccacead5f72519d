import Programmes

extension KeyTable {
  static let exercise: [Key] =
    [
      Key(
        "id", .identifier, "the exercise's identifier; with 'use' it may be left out",
        example: "wall-sit", isRequired: true, broughtBy: "use"),
      Key(
        "use", .reference, "the exercise that this one is like, but for the keys written here",
        example: "midstance/step-up", otherWords: ["like", "from", "exercise"]),
      Key(
        "name", .line, "the name as it is shown", example: "Wall sit", isRequired: true,
        broughtBy: "use", otherWords: ["title"]),
      position.required,
      Key("why", .prose, "why it is there", example: "The thigh learns to carry load."),
      support,
      Key("place", .line, "where to do it", example: "a stair", otherWords: ["where"]),
      how, watchFor, equipment,
      Key(
        "side", .word(sides + eachSides), "the leg that works", example: "affected first",
        isRequired: true, broughtBy: "use", otherWords: ["sides", "leg"]),
      Key(
        "side order", .word(SideOrder.words), "how the sides take turns, where each leg works",
        example: "all sets", usual: "`each set`", otherWords: ["order"]),
      standOn,
      Key(
        "needs helper", .yesNo, "whether somebody else has to help", example: "yes",
        usual: "`no`",
        otherWords: ["helper", "partner"]),
      Key(
        "technique", .word(Technique.words), "how the movement is facilitated",
        example: "combination of isotonics"),
      Key(
        "pattern", .mapping(.pattern), "the diagonal that is trained whole",
        example: "{name: leg D1 flexion, hip: [flexion, adduction, external rotation]}",
        otherWords: ["pnf"]),
    ] + dose + [
      effort, metronomeKey, cuesKey,
      Key(
        "levels", .named(.level), "the ladder from easy to hard, by names of your own",
        example: "{low: {rest: 60s}, high: {rest: 30s}}", otherWords: ["progression", "level"]),
      Key(
        "easier", .reference, "the exercise to do instead when this one is too hard",
        example: "wall-sit-high", otherWords: ["regression"]),
      Key(
        "harder", .reference, "the exercise that comes after this one", example: "single-leg-sit"),
      Key(
        "pain rules", .list(.mapping(.painRule)),
        "rules of its own, which win over the programme's",
        example: "[{when: during, from: 3, then: stop exercise}]"),
      Key(
        "was", .oneOrMore(.identifier), "identifiers that it had in earlier revisions",
        example: "[wall-squat]"),
    ]

  /// The keys of a dose, which a level, an item of a phase or a step may replace.
  static let dose: [Key] = [
    Key(
      "sets",
      .either([
        .whole(1...50), .written(Notations.sets),
        .list(
          .either([.count, .written(Notations.timeSpan), .mapping(.set)]), count: 1...50),
      ]),
      "how many sets, of a range the least being due, or what is done in each of them",
      example: "3", usual: "`1`"),
    reps, hold, time, distance,
    Key(
      "stages", .list(.either([.written(Notations.stage), .mapping(.stage)]), count: 1...12),
      "the parts of one repetition in their order", example: "[down 3s, pause 1s, up 1s]",
      otherWords: ["tempo", "stage"]),
    rest,
    Key(
      "interval", .duration(mayBeZero: false),
      "how often a set starts, on either side; what is left of it after the set is rest",
      example: "1m", otherWords: ["emom", "EMOM", "start every"]),
    Key(
      "rest between reps", .duration(mayBeZero: true), "the rest after a repetition",
      example: "2s", usual: "`0s`"),
    Key(
      "switch", .duration(mayBeZero: true), "the pause in which the sides are switched",
      example: "10s", usual: "`0s`"),
    Key(
      "ready", .duration(mayBeZero: false),
      "the time to get ready before a set, which is the end of the rest where there is one",
      example: "8s", usual: "`5s`", otherWords: ["get ready", "lead-in", "countdown"]),
    load,
  ]

  /// What cannot stand beside each other in any dose.
  static let doseRules: [KeyRule] = [
    .atMostOne(
      ["hold", "stages"],
      help: "make the hold one of the stages: stages: [up 2s, hold 5s, down 2s]"),
    .atMostOne(
      ["hold", "for"], help: "'hold' is for a position, 'for' for a movement; keep one of the two"),
    .atMostOne(["distance", "reps"], help: "keep one of the two"),
    .atMostOne(["distance", "hold"], help: "keep one of the two"),
    .atMostOne(["distance", "for"], help: "keep one of the two"),
    .atMostOne(["distance", "stages"], help: "keep one of the two"),
  ]

  static let set: [Key] = [
    reps, hold, time, distance, load, rest,
    Key(
      "name", .line, "what sets it apart from the others, in a word or two",
      example: "small range"),
  ]

  /// A set says one kind of work at most; what it leaves out is the exercise's.
  static let setRules: [KeyRule] = [
    .atMostOne(["reps", "hold", "for", "distance"], help: "keep one of them")
  ]

  static let level: [Key] =
    dose + [support, position, standOn, equipment, how, watchFor, cuesKey, metronomeKey, effort]

  static let stage: [Key] = [
    Key(
      "name", .written(Notations.stageName), "one to three words, at most 20 letters",
      example: "lower",
      isRequired: true),
    Key(
      "for", .written(Notations.timeSpan),
      "how long it takes; paced at the most of a range, ended by the runner where it is open",
      example: "3s", isRequired: true,
      otherWords: ["time", "duration", "hold"]),
    Key(
      "cue", .line, "what is said when it starts", example: "Slowly down.",
      otherWords: ["cues", "say"]),
    Key(
      "leg", .word(StageLeg.words), "the leg that does it", example: "other",
      usual: "`\(StageLeg.working.rawValue)`"),
    Key(
      "pattern", .word(LegDiagonal.words),
      "the direction of the exercise's diagonal that it trains", example: "leg D1 extension"),
  ]

  static let pattern: [Key] =
    [
      Key(
        "name", .word(LegDiagonal.words), "the diagonal and its direction",
        example: "leg D2 extension", isRequired: true, otherWords: ["pattern"])
    ]
    + Joint.allCases.map { joint in
      Key(
        joint.rawValue, .oneOrMore(.word(joint.movements.map(\.rawValue))),
        "where the \(joint.rawValue) ends", example: joint.movements[0].rawValue,
        otherWords: joint == .ankle ? ["foot"] : [])
    }

  static let metronome: [Key] = [
    Key(
      "rate", .either([.written(Notations.rates), .written(Notations.share)]),
      "beats a minute, or a percentage of a measure's latest value; of a range the least is beaten",
      example: "105% of step-rate",
      isRequired: true),
    Key(
      "most", .written(Notations.rate), "the fastest it may become", example: "185/min",
      otherWords: ["limit", "max"]),
    Key(
      "on", .duration(mayBeZero: false),
      "how long it sounds, in turns with 'off', or once at the start of each set without it",
      example: "1m"),
    Key(
      "off", .duration(mayBeZero: false), "how long it is silent, in turns with 'on'",
      example: "4m"),
  ]

  static let metronomeRules: [KeyRule] = [
    .needs("off", "on", help: "say how long it sounds in between: 'on: 1m'")
  ]

  static let cues: [Key] = [
    Key("start", .line, "said as the set starts", example: "Feet under the hips."),
    Key(
      "each rep", .line, "said as each repetition starts", example: "And down.",
      otherWords: ["every rep", "rep"]),
    Key(
      "halfway", .line, "said half-way through the set", example: "Keep breathing.",
      otherWords: ["half-way", "half"]),
    Key(
      "last rep", .line, "said as the last repetition starts", example: "One more.",
      otherWords: ["last repetition"]),
    Key("last set", .line, "said as the last set starts", example: "The last one."),
    Key("switch", .line, "said as the sides are switched", example: "Other leg."),
    Key("rest", .line, "said as a rest starts", example: "Shake it out."),
    Key("end", .line, "said as the set ends", example: "Done.", otherWords: ["finish"]),
  ]

  /// The cues at a time of the set.
  static let cueTimes = OpenKeys(
    notation: Notations.cueTime.notation, value: .line,
    meaning: "said that long after the set's start, or before its end", exampleKey: "at -5s",
    example: "Five seconds.")
}

// MARK: - Keys of several places

extension KeyTable {
  /// The ways to write the working leg.
  static let sides = [
    "left", "right", "both", "affected", "other", "left first", "right first", "affected first",
    "other first",
  ]

  /// The same, spelled out.
  static let eachSides = [
    "each, left first", "each, right first", "each, affected first", "each, other first",
  ]

  private static let position = Key(
    "position", .line, "the position it starts from", example: "standing with the back to a wall")

  private static let standOn = Key(
    "stand on", .word(StandingLeg.words + ["none"]),
    "the leg that carries, seen from the one that works; 'none' takes away what the exercise says",
    example: "other")

  private static let support = Key(
    "support", .line, "what to hold on to", example: "fingertips on a wall")

  private static let how = Key(
    "how", .oneOrMore(.prose), "how to do it, step by step", example: "[Lean back, Slide down]",
    otherWords: ["steps", "instructions", "description"])

  private static let watchFor = Key(
    "watch for", .oneOrMore(.line), "what to watch for", example: "[The knee falling inwards]",
    otherWords: ["mistakes", "attention"])

  private static let equipment = Key(
    "equipment", .oneOrMore(.line), "what to have at hand", example: "[a band]",
    otherWords: ["needs"])

  private static let reps = Key(
    "reps", .count, "the repetitions of a set", example: "8",
    otherWords: ["repetitions", "repeats", "times"])

  private static let hold = Key(
    "hold", .written(Notations.timeSpan), "how long one position is held", example: "30s")

  private static let time = Key(
    "for", .written(Notations.timeSpan), "how long a movement is kept up", example: "2m",
    otherWords: ["duration", "time", "length"])

  private static let distance = Key(
    "distance", .distance, "how far; the runner says when it is covered", example: "400 m")

  private static let rest = Key(
    "rest", .written(Notations.restSpan),
    "the rest after a set; from the least of a range on the runner may go on", example: "45s",
    usual: "`0s`",
    otherWords: ["pause", "break", "rest between sets", "rest between", "pause between sets"])

  private static let load = Key(
    "load", .written(Notations.load),
    "what is carried or pulled against; 'none' takes away what a default or the exercise says",
    example: "5 kg",
    otherWords: ["weight", "resistance"])

  private static let effort = Key(
    "effort", .either([.whole(0...10), .notation(Notations.scores.notation), .word(["none"])]),
    "how hard it is to be, from 0 to 10; asked after the exercise, unless it is 'none'",
    example: "5-7", otherWords: ["rpe", "RPE"])

  private static let metronomeKey = Key(
    "metronome", .either([.mapping(.metronome), .word(["none"])]),
    "the beat it is done to; 'none' takes away what a default or the exercise says",
    example: "{rate: 170/min}",
    otherWords: ["beat"])

  private static let cuesKey = Key(
    "cues", .mapping(.cues), "what is said at which moment", example: "{halfway: Keep breathing}",
    otherWords: ["cue"])
}

extension Key {
  /// The same key of an exercise, which must be there unless another one brings it.
  fileprivate var required: Key {
    Key(
      name, value, meaning, example: example, isRequired: true, broughtBy: "use",
      otherWords: otherWords)
  }
}
