extension WorstCases {
  /// Texts that are hard to take apart.
  static var outlines: [WorstCase] {
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
}
