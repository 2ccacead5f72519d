/// Texts as large as a file may be, each built to be hard on one part of the reader.
enum WorstCases {
  /// Every text.
  static var all: [WorstCase] { outlines + lists + mistakes }

  /// Returns a text of up to the limit: a head, as many parts as fit, and a tail.
  private static func filled(
    _ head: String = "", tail: String = "", _ part: (Int) -> String
  ) -> String {
    var result = head
    var number = 0
    while true {
      let next = part(number)
      guard result.utf8.count + next.utf8.count + tail.utf8.count <= WorstCase.limit else { break }
      result += next
      number += 1
    }
    return result + tail
  }

  // MARK: - Texts that are hard to take apart

  private static var outlines: [WorstCase] {
    [
      WorstCase("open brackets", filled { _ in "[\n" }),
      WorstCase("open braces", filled { _ in "{a: \n" }),
      WorstCase("brackets that nest twenty deep", filled { _ in brackets + "\n" }),
      WorstCase("dashes", filled { _ in "- \n" }),
      WorstCase("dashes on one line", filled { _ in String(repeating: "- ", count: 4_000) + "\n" }),
      WorstCase("keys without values", filled { "k\($0):\n" }),
      WorstCase("keys in one mapping in braces", filled("{", tail: "}") { "k\($0): x,\n" }),
      WorstCase("one key in braces", filled("{", tail: "}") { _ in "k: x,\n" }),
      WorstCase(
        "keys further and further right", filled { String(repeating: " ", count: $0) + "a:\n" }),
      WorstCase("quotes that never close", filled { "k\($0): \"x\n" }),
      WorstCase("quotes that close at the end", filled("a: \"", tail: "\"") { _ in "x\n  " }),
      WorstCase("quotes in a list that never close", filled("a: [") { _ in "\"x,\n" }),
      WorstCase("quotes over many lines, never closed", filled { _ in "- \"x\n  y\n" }),
      WorstCase(
        "a text over many lines", filled(inExercise("why: |\n")) { _ in "      word word\n" }),
      WorstCase(
        "a plain text over many lines", filled(inExercise("why: x\n")) { _ in "      word\n" }),
      WorstCase("long lines", filled { "k\($0): " + String(repeating: "x ", count: 4_000) + "\n" }),
      WorstCase("long lines of keys", filled { "{" + keys($0) + "}\n" }),
      WorstCase("wide characters", filled { "踏\($0): 踏み台\n" }),
      WorstCase(
        "combining characters",
        filled { _ in "e" + String(repeating: "\u{301}", count: 900) + "\n" }
      ),
      WorstCase("carriage returns", filled { _ in "\r" }),
      WorstCase("line breaks", filled { _ in "\n" }),
      WorstCase("comments", filled { _ in "#\n" }),
      WorstCase("tabs", filled { _ in "\t\n" }),
      WorstCase("separators", filled { _ in "\u{2028}" }.replacing("\u{2028}", with: "\u{2028}\n")),
      WorstCase("no-break spaces", filled { _ in "\u{A0}x: y\n" }),
      WorstCase("anchors", filled { "a\($0): &a\($0) x\n" }),
      WorstCase("aliases", filled("a: &a x\n") { "b\($0): *a\n" }),
      WorstCase("aliases in comments", filled("# &a\n") { _ in "# *a\n" }),
      WorstCase("merge keys", filled { _ in "<<: x\n" }),
      WorstCase("a key twice, again and again", filled { _ in "k: x\n" }),
      WorstCase("documents", filled { _ in "---\n" }),
    ]
  }

  private static let brackets =
    String(repeating: "[", count: 20) + String(repeating: "]", count: 20)

  private static func keys(_ number: Int) -> String {
    (0..<700).map { "k\($0): x" }.joined(separator: ", ")
  }

  // MARK: - Programmes with very much of one thing

  private static var lists: [WorstCase] {
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

  // MARK: - Very many mistakes

  private static var mistakes: [WorstCase] {
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

  // MARK: - What is around them

  private static let head = """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    affected: left
    starter: yes
    not for: [nobody]
    pain:
      regions: [affected knee]

    """

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

  private static func inExercise(_ lines: String) -> String {
    head + "phases:\n  - {id: first, title: F, schedule: {every: day}, do: [drill]}\n"
      + "exercises:\n  - id: drill\n    name: D\n    position: P\n    side: both\n"
      + (lines.contains("sets:") || lines.contains("reps:") ? "" : "    hold: 30s\n")
      + (lines.isEmpty ? "" : "    " + lines)
  }

  private static func inPhase(_ lines: String) -> String {
    head + "exercises:\n  - {id: drill, name: D, position: P, side: both, hold: 30s}\n"
      + "phases:\n  - id: first\n    title: F\n    schedule: {every: day}\n    " + lines
  }
}
