import ProgrammeFiles
import TestSupport
import Testing

@Suite struct `A rendered diagnostic` {
  private func caret(_ line: String, column: Int, length: Int) -> String {
    let source = SourceText(name: "a.yaml", text: line)
    let place = Place(line: 1, column: column, length: length)
    let diagnostic = Diagnostic(
      rule: "r", severity: .error, message: "m", file: "a.yaml", place: place)
    return rendered([diagnostic], in: source)
  }

  @Test func `has the place, the line, a caret run under the value, and help`() {
    let source = SourceText(name: "a.yaml", text: "format: midstance/1\nhold: 30\n")
    let diagnostic = Diagnostic(
      rule: "r", severity: .warning, message: "a time needs its unit", file: "a.yaml",
      place: Place(line: 2, column: 7, length: 2),
      help: "write 30s",
      notes: [.init(message: "first here", file: "a.yaml", place: Place(line: 1, column: 1))])
    #expect(
      rendered([diagnostic], in: source) == """
        a.yaml:2:7: warning: a time needs its unit
         2 | hold: 30
           |       ^^
             note: first here: line 1, column 1
             help: write 30s

        """)
  }

  @Test(
    arguments: [
      ("a: 日本語 x", 4, 3, "a: 日本語 x", "   ^^^^^^"),
      ("日本: 語 x", 5, 1, "日本: 語 x", "      ^^"),
      ("e\u{301}: xy", 5, 2, "e\u{301}: xy", "   ^^"),
      ("a:\tb\tc", 4, 1, "a:      b       c", "        ^"),
      ("\ta", 1, 1, "        a", "^^^^^^^^"),
      ("a: \u{1B}[31m x", 10, 1, "a: [31m x", "        ^"),
      ("a: \u{202E}x", 5, 1, "a: x", "   ^"),
      ("", 1, 1, "", ""),
    ])
  func `has its caret right under`(
    line: String, column: Int, length: Int, shown: String, run: String
  ) {
    let lines = caret(line, column: column, length: length)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard !line.isEmpty else { return #expect(lines == ["a.yaml:1:1: error: m", ""]) }
    #expect(lines[1] == " 1 | \(shown)")
    #expect(lines[2] == "   | \(run)")
  }

  @Test func `shows only the part of a long line around it`() {
    let line = String(repeating: "a", count: 5_000) + "!" + String(repeating: "b", count: 5_000)
    let lines = caret(line, column: 5_001, length: 1).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 120 })
    #expect(lines[1].contains("aaa!bbb"))
    #expect(
      lines[2].count - 1
        == lines[1].firstIndex(of: "!").map { lines[1].distance(from: lines[1].startIndex, to: $0) }
    )
  }

  @Test func `keeps to the text whatever its place`() {
    let source = SourceText(name: "a\u{1B}[2J.yaml", text: "a\nb")
    for line in [-1, 0, 1, 2, 3, 99] {
      for column in [-1, 0, 1, 2, 99] {
        let place = Place(line: line, column: column, length: 1_000)
        let text = rendered(
          [
            Diagnostic(
              rule: "r", severity: .error, message: "m", file: source.name, place: place)
          ], in: source)
        #expect(!text.contains("\u{1B}"))
      }
    }
  }

  @Test func `is coloured on demand`() {
    let source = SourceText(name: "a.yaml", text: "")
    let found = readProgramme(source).diagnostics
    #expect(!rendered(found, in: source).contains("\u{1B}"))
    #expect(rendered(found, in: source, coloured: true).contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }

  @Test func `is one of at most a hundred errors`() {
    let text = SampleProgramme.exercise(
      "side: both\nhold: 30s\n" + (1...150).map { "zzz\($0): 1" }.joined(separator: "\n"))
    let source = SourceText(name: "a.yaml", text: text)
    let found = readProgramme(source).diagnostics
    #expect(found.count == 150)
    let shown = rendered(found, in: source)
    #expect(shown.split(separator: "\n").count { $0.contains(": error: ") } == 100)
    #expect(shown.hasSuffix("and 50 more errors\n"))
  }

  @Test func `stands with nine others in a programme with ten mistakes`() {
    let source = SourceText(name: "knee.yaml", text: tenMistakes)
    let found = readProgramme(source).diagnostics
    #expect(found.count == 10)
    expectSnapshot(rendered(found, in: source), named: "ten-mistakes.txt")
  }
}

private let tenMistakes = """
  format: midstance/1
  id: left-knee
  revision: 3
  title: Knee: weeks 1 to 6
  affected: left
  contact: {name: the clinic, phon: "0000 000 000"}
  pain:
    regions: [left knee]
    ask: [before, during]
    rules:
      - {when: during, from: 4, then: ease}
      - {when: next morning, from: 4, then: [rest 1 day, tell]}
  exercises:
    - id: wall-sit
      name: Wall sit
      position: standing, back against a wall
      side: both
      sets: 4
      hold: 30
      cues:
        halfway: "Half-way, keep breathing.
    - id: step-down
      name: Slow step-down 踏み台
      position: standing on a step
      side: affected first
      sets: [12, 10, 8]
      stages: [{name: down, for: 3s, cue: Knee over the toes, slowly.}, up 1s]
      pattern: {name: leg D1 flexion, knee: abduction}
      rest: 45s
      cues: {at 2m: Nearly there.}
      rest: 30s
  phases:
    - id: calm
      title: Calm it down
      schedule: {every: day}
      do: [wall-sit, {use: stepdown}]

  """
