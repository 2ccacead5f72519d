extension WorstCases {
  /// Very many mistakes.
  static var mistakes: [WorstCase] {
    [
      WorstCase("unknown keys", filled(inExercise("")) { "    hodl\($0): x\n" }),
      WorstCase("keys nearly right", filled(inExercise("")) { _ in "    watch fr: x\n" }),
      WorstCase(
        "ids that are there already",
        filled(head + "exercises:\n") { _ in
          "  - {id: e, name: E, position: P, side: both, hold: 30s}\n"
        }
      ),
      WorstCase(
        "times without a unit",
        filled(head + "exercises:\n") {
          "  - {id: e\($0), name: E, position: P, side: both, hold: 30}\n"
        }
      ),
      WorstCase("ids that nothing has", filled(inPhase("do:\n")) { "      - drll-\($0)\n" }),
      WorstCase(
        "levels that nothing has",
        filled(
          inExercise("levels:\n" + (0..<9_000).map { "      l\($0): {rest: 5s}\n" }.joined())
            + "phases:\n"
        ) {
          "  - {id: p\($0), title: F, schedule: {every: day}, do: [{use: drill, level: m\($0)}]}\n"
        }
      ),
      WorstCase(
        "ids that nothing has, among many",
        filled(
          head + "exercises:\n"
            + (0..<4_000).map { "  - {id: e\($0), name: E, position: P, side: both, hold: 30s}\n" }
            .joined()
            + "phases:\n"
        ) { "  - {id: p\($0), title: F, schedule: {every: day}, do: [f\($0)]}\n" }
      ),
      WorstCase(
        "words that are not known",
        filled(head + "stop signs:\n  more:\n") {
          "    - {sign: S, do: today\($0)}\n"
        }
      ),
      WorstCase("missing colons", filled(inExercise("")) { _ in "    hold 30s\n" }),
      WorstCase("missing spaces", filled(inExercise("")) { _ in "    hold:30s\n" }),
      WorstCase("commas in texts", filled(inExercise("how:\n")) { _ in "      - {a: b, c}\n" }),
      WorstCase(
        "commas in texts of one mapping",
        filled(inExercise("cues: {start: a\n")) { _ in "      , b\n" }
      ),
      WorstCase(
        "long texts",
        filled(inExercise("how:\n")) { _ in
          "      - " + String(repeating: "x", count: 2_100) + "\n"
        }
      ),
      WorstCase(
        "measures that nothing has",
        filled(head + "exercises:\n") {
          "  - {id: e\($0), name: E, position: P, side: both, hold: 30s, metronome: {rate: 105% of m}}\n"
        }
      ),
    ]
  }
}
