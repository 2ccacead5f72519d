import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A mistake in the outline of the text` {
  @Test(arguments: mistakes.map { $0.inside(SampleProgramme.exercise) })
  func `is told once, at its place`(mistake: Mistake) {
    mistake.expectTold()
  }

  private static let mistakes: [Mistake] = [
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"say: keep going\"",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣say: keep going2️⃣  # aloud",
      says: "text with ': ' in it must be in quotes", helps: #"write "say: keep going""#),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: 12:30",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣remember this:2️⃣",
      says: "text with ':' at its end must be in quotes"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: one\n  two",
      bad: "side: both\nhold: 30s\nwhy: one\n  1️⃣and so: two2️⃣\n  three",
      says: "text with ': ' in it must be in quotes"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\n1️⃣hold:30s2️⃣",
      says: "a space is missing after 'hold:'", helps: "write 'hold: 30s'"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\n1️⃣hold 30s2️⃣",
      says: "a colon is missing after 'hold'", helps: "write 'hold: 30s'"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nhold: 30s\n1️⃣slowly2️⃣",
      says: "this line has no 'key: '"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\n1️⃣\thold: 30s",
      says: "the line is indented with a tab"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"push back\"\nplace: a \"wall\"",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣\"2️⃣push back\nplace: a \"wall\"",
      says: "the quote that opens here is never closed"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: 'push'", bad: "side: both\nhold: 30s\nwhy: 1️⃣'2️⃣push",
      says: "the quote that opens here is never closed"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"don't lean\"",
      bad: "side: both\nhold: 30s\nwhy: 'don'1️⃣t lean'2️⃣",
      says: "there is text after the closing quote",
      helps: #"use " around text with an apostrophe: "don't lean""#),
    Mistake(
      good: "side: both\nsets: [1, 2]",
      bad: "side: both\nsets: 1️⃣[2️⃣1, 2\nwhy: because",
      says: "the '[' is never closed", helps: "close it with ']'"),
    Mistake(
      good: "side: both\nhold: 30s\ncues:\n  {start: Go}",
      bad: "side: both\nhold: 30s\ncues: {start: Go1️⃣]2️⃣",
      says: "this does not close the '{'", helps: "write '}'"),
    Mistake(
      good: "side: both\nsets: [1, 2]  # two", bad: "side: both\nsets: [1, 2] 1️⃣and three2️⃣",
      says: "there is text after the closing ']'"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: push # 1",
      bad: "side: both\nhold: 30s\nwhy: push 1️⃣#1 now2️⃣",
      says: "text after ' #' is a comment and is not read", severity: .warning),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: the “gate” opens",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣“push back”2️⃣",
      says: "curly quotes are a part of the text", severity: .warning),
    Mistake(
      good: "side: both\nhold: 30s\nhow:\n  - one\n  - two",
      bad: "side: both\nhold: 30s\nhow:\n  1️⃣-one\n  -two",
      says: "a list item needs a space after its '-'"),
    Mistake(
      good: "side: both\nhold: 30s\nhow:\n  - one",
      bad: "side: both\nhold: 30s\nhow: 1️⃣- one2️⃣",
      says: "a list with '- ' starts on the line below its key"),
    Mistake(
      good: "side: both\nhold: 30s\nhow:\n  - one",
      bad: "side: both\nhold: 30s\nhow: one\n  1️⃣- two2️⃣",
      says: "this list item is read as text, because the key above it already has a value"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\n  1️⃣hold: 30s2️⃣\n  rest: 5s",
      says: "the line is indented further than its key, so it is read as more of the text above"),
    Mistake(
      good: "side: both\nhold: 30s\ncues: {start: Go}\nwhy: so",
      bad: "side: both\nhold: 30s\ncues: {start: Go}\n  1️⃣why2️⃣: so",
      says: "the line does not line up with the lines above it", helps: "start it in column 5"),
    Mistake(
      good: "side: both\nhold: 30s\ncues: {start: \"Down, back and out.\"}",
      bad: "side: both\nhold: 30s\ncues: {start: Down, 1️⃣back and out.2️⃣}",
      says: "the comma before this ends the value: text with a comma inside { } must be in quotes"),
    Mistake(
      good: "side: both\nhold: 30s\ncues: {start: \"say: go\"}",
      bad: "side: both\nhold: 30s\ncues: {start: 1️⃣say: go2️⃣}",
      says: "text with ': ' in it must be in quotes", helps: #"write "say: go""#),
    Mistake(
      good: "side: both\nhold: 30s\ncues: {start: go}",
      bad: "side: both\nhold: 30s\ncues: {1️⃣start:go2️⃣}",
      says: "a space is missing after 'start:'", helps: "write 'start: go'"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nhold: 30s\n1️⃣side2️⃣: left",
      says: "'side' is there twice"),
    Mistake(
      good: "side: both\nhold: 30s\ncues: {start: Go}",
      bad: "side: both\nhold: 30s\ncues: {start: Go, 1️⃣start2️⃣: Run}",
      says: "'start' is there twice"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"&c\"",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣&c and so on2️⃣",
      says: "text cannot begin with '&' (anchors are not used here)"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"*c\"", bad: "side: both\nhold: 30s\nwhy: 1️⃣*c2️⃣",
      says: "text cannot begin with '*' (aliases are not used here)"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"!c\"", bad: "side: both\nhold: 30s\nwhy: 1️⃣!c2️⃣",
      says: "text cannot begin with '!' (tags are not used here)"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: a @ b", bad: "side: both\nhold: 30s\nwhy: 1️⃣@ b2️⃣",
      says: "text cannot begin with '@'", helps: "put the text in quotes"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nhold: 30s\n1️⃣<<2️⃣: {a: b}",
      says: "merge keys ('<<') are not used here"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: 5\u{A0}kg",
      bad: "side: both\nhold:1️⃣\u{A0}2️⃣30s",
      says: "this is a no-break space, which does not count as a space here"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: two words",
      bad: "side: both\nhold: 30s\nwhy: two1️⃣\u{2028}2️⃣words",
      says: "the character U+2028 breaks the line where no editor shows it"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: two words",
      bad: "side: both\nhold: 30s\nwhy: two1️⃣\u{85}2️⃣words",
      says: "the character U+0085 breaks the line where no editor shows it"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: red",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣\u{1B}2️⃣[31mred",
      says: "the character U+001B cannot be in a programme file", helps: "remove it"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: \"a\\tb\"",
      bad: "side: both\nhold: 30s\nwhy: \"a1️⃣\\wb\"",
      says: "no such escape in a text in double quotes"),
  ]

  @Test func `is told for every line at once`() {
    let text = SampleProgramme.exercise(
      "side:both\nhold: 30\nwhy: a: b\nplace: \"here\nhow: &a b\nsuport: none")
    let diagnostics = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(diagnostics.map(\.place.line) == [16, 17, 18, 19, 20, 21])
  }

  @Test func `is told with both places of a key that is there twice`() throws {
    let text = SampleProgramme.exercise("side: both\nhold: 30s\nside: left\nside: right")
    let diagnostics = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(diagnostics.map(\.place.line) == [18, 19])
    #expect(diagnostics.map { $0.notes.map(\.place.line) } == [[16], [16]])
  }

  @Test func `is no mistake in a comment, in quotes or in a block text`() {
    let text = SampleProgramme.exercise(
      """
      side: both  # a: b, [ { " ' & *
      hold: 30s
      # &anchor: *alias
      why: "&a *b: [c, {d #e"
      place: '# not a comment: "this" & that'
      how: |
        say: keep going
          - and: on [
        'til the end
      watch for:
        - >-
          one: two
          # three
        - "four: five
          and six"
        - seven - eight
        - nine#ten
      support: a chair
        or a wall
      """)
    let source = SourceText(name: "x.yaml", text: text)
    let reading = readProgramme(source)
    #expect(reading.diagnostics.isEmpty, "\(rendered(reading.diagnostics, in: source))")
    let exercise = reading.programme?.phases.first?.items.first?.exercise
    #expect(exercise?.why == "&a *b: [c, {d #e")
    #expect(exercise?.how == ["say: keep going\n  - and: on [\n'til the end"])
    #expect(
      exercise?.watchFor
        == ["one: two # three", "four: five and six", "seven - eight", "nine#ten"])
    #expect(exercise?.support == "a chair or a wall")
  }
}
