extension WorstCases {
  /// Programmes with very much of one thing.
  static var lists: [WorstCase] {
    let drill = "  - {id: drill, name: D, position: P, side: both, hold: 30s}\n"
    let phases = "phases:\n  - {id: first, title: F, schedule: {every: day}, do: [drill]}\n"
    return [
      WorstCase(
        "exercises",
        filled(head + "exercises:\n" + drill, tail: phases) {
          "  - {id: e\($0), name: E, position: P, side: both, hold: 30s}\n"
        }
      ),
      WorstCase(
        "exercises that use the one before",
        filled(head + "exercises:\n" + drill + "  - {id: e0, use: drill}\n", tail: phases) {
          "  - {id: e\($0 + 1), use: e\($0)}\n"
        }
      ),
      WorstCase(
        "exercises that use the one after",
        filled(head + "exercises:\n" + drill, tail: phases) {
          "  - {id: e\($0), use: e\($0 + 1)}\n"
        }
      ),
      WorstCase(
        "exercises that are all used",
        filled(
          head + "exercises:\n",
          tail: "phases:\n  - id: first\n    title: F\n"
            + "    schedule: {every: day}\n    do:\n"
            + (0..<4_800).map { "      - e\($0)\n" }.joined()
        ) { "  - {id: e\($0), name: E, position: P, side: both, hold: 30s}\n" }
      ),
      WorstCase(
        "phases",
        filled(head + "exercises:\n" + drill + "phases:\n") {
          "  - {id: p\($0), title: F, schedule: {every: day}, do: [drill]}\n"
        }
      ),
      WorstCase(
        "phases that step back",
        filled(head + "exercises:\n" + drill + "phases:\n") {
          "  - {id: p\($0), title: F, schedule: {every: day}, do: [drill], step back: "
            + "{to: p\($0 / 2), decides: runner, when: [{pain during: 6 or more, in: last session}]}}\n"
        }
      ),
      WorstCase(
        "items of one phase",
        filled(
          head + "exercises:\n" + drill + "phases:\n  - id: first\n    title: F\n"
            + "    schedule: {every: day}\n    do:\n"
        ) { _ in "      - {use: drill, rest: 5s}\n" }
      ),
      WorstCase(
        "sessions of one phase",
        filled(inPhase("sessions:\n")) {
          "      - {id: s\($0), do: [drill]}\n"
        }
      ),
      WorstCase(
        "steps of a ladder",
        filled(inPhase(ladder)) { _ in "            - {weeks: 1, hold: 20s}\n" }
      ),
      WorstCase("one ladder of many exercises", sharedLadder),
      WorstCase(
        "ladders",
        filled(inPhase("sessions:\n")) {
          "      - {id: s\($0), do: [{use: drill, ladder: {by: week, steps: [{hold: 9s}, {hold: 8s}]}}]}\n"
        }
      ),
      WorstCase(
        "circuits",
        filled(inPhase("sessions:\n")) {
          "      - {id: s\($0), do: [{rounds: 50, do: [{use: drill, sets: 50}]}]}\n"
        }
      ),
      WorstCase(
        "criteria",
        filled(inPhase("do: [drill]\n    advance:\n      decides: runner\n      require:\n")) {
          _ in "        - {pain during: at most 3, in: last 3 sessions}\n"
        }
      ),
      WorstCase("levels", filled(inExercise("levels:\n")) { "      l\($0): {rest: 5s}\n" }),
      WorstCase(
        "levels of fifty sets",
        filled(inExercise("sets: 50\n    levels:\n")) { "      l\($0): {rest: 5s}\n" }
      ),
      WorstCase("cues", filled(inExercise("cues:\n")) { "      at \($0)s: Go\n" }),
      WorstCase(
        "moments that never come", filled(inExercise("cues:\n")) { "      at \($0 + 31)s: Go\n" }),
      WorstCase(
        "cues beside levels",
        filled(
          inExercise(
            "levels:\n" + (0..<2_000).map { "      l\($0): {rest: 5s}\n" }.joined() + "    cues:\n")
        ) { "      at \($0)s: Go\n" }
      ),
      WorstCase(
        "cues that levels miss",
        filled(
          inExercise(
            "levels:\n" + (1..<8_000).map { "      l\($0): {hold: \(30 + $0)s}\n" }.joined()
              + "    cues:\n")
        ) { "      at \($0 + 31)s: Go\n" }
      ),
      WorstCase("sets", filled(inExercise("sets:\n")) { _ in "      - 8\n" }),
      WorstCase("stages", filled(inExercise("reps: 8\n    stages:\n")) { _ in "      - up 2s\n" }),
      WorstCase("steps of how", filled(inExercise("how:\n")) { "      - step \($0)\n" }),
      WorstCase(
        "pain rules",
        filled(head + "  rules:\n") { _ in "    - {when: during, from: 4, then: ease}\n" }
      ),
      WorstCase(
        "pain rules of an exercise",
        filled(inExercise("pain rules:\n")) { _ in
          "      - {when: during, from: 4, then: ease}\n"
        }
      ),
      WorstCase(
        "stop signs",
        filled(head + "stop signs:\n  more:\n") { "    - {sign: S\($0), do: same day}\n" }
      ),
      WorstCase(
        "measures", filled(head + "measures:\n") { "  - {id: m\($0), name: M, unit: s}\n" }),
      WorstCase(
        "pauses",
        filled(head + "pauses:\n") { _ in "  - {from: 2026-12-24, through: 2026-12-26}\n" }
      ),
      WorstCase(
        "questions",
        filled(
          head + "questionnaires:\n  - id: q\n    title: Q\n    score: sum\n    items:\n"
        ) { "      - Question \($0)\n" }
      ),
      WorstCase("old ids", filled(inExercise("was:\n")) { "      - old-\($0)\n" }),
      WorstCase("libraries", filled(head + "libraries:\n") { "  - l\($0).yaml\n" }),
    ]
  }

  private static let ladder =
    "do:\n      - use: drill\n        ladder:\n          by: week\n          steps:\n"

  private static var sharedLadder: String {
    let steps = Array(repeating: "{reps: 8, sets: 3}", count: 60).joined(separator: ", ")
    let ids = (0..<1_900).map { "e\($0)" }
    return head + "ladders: {all: {by: week, repeat: yes, steps: [\(steps)]}}\nexercises:\n"
      + ids.map { "  - {id: \($0), name: E, position: p, side: both, reps: 8}\n" }.joined()
      + "phases:\n  - id: first\n    title: F\n    schedule: {every: day}\n    do:\n"
      + ids.map { "      - {use: \($0), ladder: all}\n" }.joined()
  }
}
