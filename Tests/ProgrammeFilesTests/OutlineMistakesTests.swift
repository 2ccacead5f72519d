import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A mistake in the outline of the text` {
  @Test func `is told for every line at once`() {
    let text = SampleProgramme.exercise(
      "side:both\nhold: 30\nwhy: a: b\nplace: \"here\nhow: &a b\nsuport: none")
    let diagnostics = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(diagnostics.map(\.place.line) == [16, 17, 18, 19, 20, 21])
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
