import DemoLogs
import ProgrammeFiles
import Testing

@Suite struct `A hostile text` {
  private func messages(_ text: String) -> [String] {
    let reading = readProgramme(SourceText(name: "x.yaml", text: text))
    #expect(reading.programme == nil)
    return reading.diagnostics.map(\.message)
  }

  @Test func `does not grow by its aliases`() {
    let names = Array("abcdefghij")
    var lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for (name, last) in zip(names.dropFirst(), names) {
      let aliases = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      lines.append("\(name): &\(name) [\(aliases)]")
    }
    let found = messages(lines.joined(separator: "\n"))
    #expect(found.first == "text cannot begin with '&' (anchors are not used here)")
  }

  @Test func `does not grow by aliases that are keys`() {
    var lines = ["- &a [x, x, x, x, x, x]"]
    for (name, last) in zip("bcdefgh", "abcdefg") {
      lines.append("- &\(name) {? [*\(last), *\(last), *\(last), *\(last)] : x}")
    }
    #expect(!messages(lines.joined(separator: "\n")).isEmpty)
  }

  @Test(arguments: Nesting.allCases)
  func `is refused however deep it nests`(nesting: Nesting) {
    #expect(!messages(nesting.text).isEmpty)
  }

  enum Nesting: String, CaseIterable {
    case brackets = "["
    case braces = "{a: "
    case dashes = "- "
    case questions = "? "
    case closed = "[]"
    case keys = "a:\n"
    case items = "-\n"

    var text: String {
      switch self {
      case .closed:
        lines("[", count: 50_000) + lines("]", count: 50_000)
      case .keys, .items:
        (0..<900).map { String(repeating: " ", count: $0) + rawValue }.joined()
      case .dashes, .questions: String(repeating: rawValue, count: 4_000)
      case .brackets, .braces: lines(rawValue, count: 100_000)
      }
    }

    private func lines(_ text: String, count: Int) -> String {
      String(repeating: " " + String(repeating: text, count: 1_000) + "\n", count: count / 1_000)
    }
  }

  @Test(
    arguments: [
      "", "\n", "# only this\n", "---\n", "...", "[]", "{}", "- a", "a", "\"", "'", "a: |", ":",
      "? ", "- ", "&", "*", "!", "%YAML 1.2\n---\na: b", "\t", "\r", "\u{FEFF}", "<<: {}", "~", "|",
      ">", "a: >", "@", "`", "{", "}", "[", "]", ",", "a: b: c", "-\n-\n", "#", "\u{2028}",
    ])
  func `is refused however short it is`(text: String) {
    #expect(!messages(text).isEmpty)
  }

  @Test func `may have a byte order mark, Windows line ends or old Mac ones`() {
    let text = SampleProgramme.exercise("side: both\nhold: 30s")
    for changed in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
    ] {
      #expect(readProgramme(SourceText(name: "x.yaml", text: changed)).diagnostics.isEmpty)
    }
    let bad = "\u{FEFF}" + text.replacing("\n", with: "\r\n").replacing("30s", with: "30")
    let found = readProgramme(SourceText(name: "x.yaml", text: bad)).diagnostics
    #expect(found.map(\.place) == [Place(line: 17, column: 11, length: 2)])
    let first = "\u{FEFF}" + text.replacing("midstance/1", with: "midstance/9")
    let places = readProgramme(SourceText(name: "x.yaml", text: first)).diagnostics.map(\.place)
    #expect(places == [Place(line: 1, column: 9, length: 11)])
  }

  @Test func `is read once however often its parts are used`() {
    let sets = String(repeating: "1, ", count: 2_000) + "1"
    let levels = (0..<2_000).map { "l\($0): {rest: 1s}" }.joined(separator: ",\n  ")
    let found = messages(
      SampleProgramme.exercise("side: both\nsets: [\(sets)]\nlevels: {\(levels)}"))
    #expect(found == ["more than 50 sets"])
  }

  @Test func `is read to its end with thousands of mistakes, of which a thousand are told`() {
    let lines = (0..<5_000).map { "k\($0):x" }.joined(separator: "\n")
    #expect(messages(SampleProgramme.exercise("side: both\nhold: 30s\n" + lines)).count > 0)
    let keys = (0..<5_000).map { "k\($0): x" }.joined(separator: "\n")
    #expect(messages(SampleProgramme.exercise("side: both\nhold: 30s\n" + keys)).count == 1_000)
  }

  @Test(arguments: 0..<20)
  func `is never the end of the reader, whatever its bytes`(round: Int) {
    var random = SeededGenerator(seed: UInt64(round) + 1)
    let valid = Array(everything.utf8)
    let alphabet = Array("-:#{}[],&*!|>'\"%@`?\\ \t\n\r\u{0}\u{7F}az09\u{A0}\u{2028}é".utf8)
    for _ in 0..<100 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] = alphabet.randomElement(using: &random) ?? 0
        case 2: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = valid }
      }
      let source = SourceText(name: "x.yaml", bytes: bytes)
      let reading = readProgramme(source)
      let isWrong = reading.diagnostics.contains { $0.severity == .error }
      #expect((reading.programme == nil) == isWrong)
      #expect(reading.diagnostics == reading.diagnostics.sorted { $0.place < $1.place })
      let shown = rendered(Array(reading.diagnostics.prefix(3)), in: source)
      #expect(!shown.utf8.contains(0x1B) && !shown.utf8.contains(0))
    }
  }
}

/// A programme with something of every kind in it.
private let everything = SampleProgramme.exercise(
  """
  why: "Because: it 'helps'"
  how: |
    First this,
    then that.
  watch for: [the knee, 'the "hip"']
  side: affected first
  sets: [12, 10]
  stages: [{name: down, for: 3s, cue: "Slowly, now"}, up 1s]
  rest: 45s
  metronome: {rate: 105% of step-rate, most: 185/min}
  pattern:
    name: leg D1 flexion
    hip: [flexion, adduction]
  cues:
    start: Stand tall,
      breathe.
    at -5s: Five more.
  levels: {low: {sets: [8, 8]}, high: {load: 5 kg}}  # easy to hard
  """)
