import Programmes

extension KeyTable {
  static let exercise: [Key] =
    [
      Key("id", .identifier, "the exercise's identifier", example: "wall-sit", isRequired: true),
      Key(
        "name", .line, "the name as it is shown", example: "Wall sit", isRequired: true,
        otherWords: ["title"]),
      Key(
        "position", .line, "the position it starts from", example: "standing, back to a wall",
        isRequired: true),
      Key("why", .prose, "why it is there", example: "The thigh learns to carry load."),
      support,
      Key("place", .line, "where to do it", example: "a stair", otherWords: ["where"]),
      Key(
        "how", .oneOrMore(.prose), "how to do it, step by step", example: "[Lean back, slide down]",
        otherWords: ["steps", "instructions", "description"]),
      Key(
        "watch for", .oneOrMore(.line), "what to watch for", example: "[the knee falling inwards]",
        otherWords: ["mistakes", "attention"]),
      Key(
        "equipment", .oneOrMore(.line), "what to have at hand", example: "[a band]",
        otherWords: ["needs"]),
      Key(
        "side", .forms(sides), "the leg that works", example: "affected first", isRequired: true,
        otherWords: ["sides", "leg"]),
      Key(
        "stand on", .word(StandingLeg.words), "the leg that carries, seen from the one that works",
        example: "other"),
      Key(
        "technique", .word(Technique.words), "how the movement is facilitated",
        example: "combination of isotonics"),
      Key(
        "pattern", .mapping(.pattern), "the diagonal that is trained whole",
        example: "{name: leg D1 flexion, hip: [flexion, adduction, external rotation]}",
        otherWords: ["pnf"]),
    ] + dose + [
      Key(
        "metronome", .mapping(.metronome), "the beat it is done to", example: "{rate: 170/min}",
        otherWords: ["beat"]),
      Key(
        "cues", .mapping(.cues), "what is said at which moment",
        example: "{halfway: Keep breathing}",
        otherWords: ["cue"]),
      Key(
        "levels", .named(.level), "the ladder from easy to hard, by names of your own",
        example: "{low: {reps: 8}, high: {reps: 12}}", otherWords: ["progression", "level"]),
      Key(
        "pain rules", .list(.mapping(.painRule)),
        "rules of its own, which win over the programme's",
        example: "[{when: during, from: 3, then: stop exercise}]"),
    ]

  /// The keys of a dose, which a level and an item of a phase may replace.
  static let dose: [Key] = [
    Key(
      "sets", .either([.whole(1...50), .list(.whole(1...1_000))]),
      "how many sets, or the repetitions of each", example: "3"),
    Key(
      "reps", .whole(1...1_000), "the repetitions of a set", example: "8",
      otherWords: ["repetitions", "repeats", "times"]),
    Key("hold", .duration(mayBeZero: false), "how long one position is held", example: "30s"),
    Key(
      "for", .duration(mayBeZero: false), "how long a movement is kept up", example: "2m",
      otherWords: ["duration", "time", "length"]),
    Key(
      "stages", .list(.either([.forms(["shift 2s"]), .mapping(.stage)])),
      "the parts of one repetition in their order", example: "[down 3s, pause 1s, up 1s]",
      otherWords: ["tempo", "stage"]),
    Key(
      "rest", .duration(mayBeZero: true), "the rest after a set", example: "45s",
      otherWords: ["pause", "break"]),
    Key(
      "rest between reps", .duration(mayBeZero: true), "the rest after a repetition",
      example: "2s"),
    Key(
      "switch", .duration(mayBeZero: true), "the pause in which the sides are switched",
      example: "10s"),
    Key(
      "load", .line, "what is carried or pulled against", example: "5 kg",
      otherWords: ["weight", "resistance"]),
  ]

  private static let support = Key(
    "support", .line, "what to hold on to", example: "fingertips on a wall")

  /// The ways to write the working leg.
  static let sides = [
    "left", "right", "both", "affected", "other", "left first", "right first", "affected first",
    "other first",
  ]

  static let level: [Key] = dose + [support]

  static let item: [Key] =
    [
      Key(
        "use", .identifier, "the identifier of the exercise", example: "step-down",
        isRequired: true, otherWords: ["exercise", "id"]),
      Key("level", .identifier, "the level of its ladder to start at", example: "low"),
    ] + dose

  static let stage: [Key] = [
    Key(
      "name", .line, "one to three words, at most 20 letters", example: "lower",
      isRequired: true),
    Key(
      "for", .duration(mayBeZero: false), "how long it takes", example: "3s", isRequired: true,
      otherWords: ["time", "duration", "hold"]),
    Key(
      "cue", .line, "what is said when it starts", example: "Slowly down.",
      otherWords: ["cues", "say"]),
    Key("leg", .word(StageLeg.words), "the leg that does it", example: "other"),
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
      "rate", .forms(["170/min", "105% of step-rate"]),
      "beats a minute, or a percentage of a measure's latest value", example: "105% of step-rate",
      isRequired: true),
    Key(
      "most", .forms(["185/min"]), "the fastest it may become", example: "185/min",
      otherWords: ["limit", "max"]),
  ]

  static let cues: [Key] = [
    Key("start", .line, "said as the set starts", example: "Feet under the hips."),
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
}
