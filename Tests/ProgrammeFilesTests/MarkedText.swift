import ProgrammeFiles
import Testing

/// A text with the place marked at which a message must point: `1️⃣` before it, `2️⃣` behind it.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The place between the marks; without the second mark its length is not known.
  let place: Place?
  /// Whether the length is marked.
  let hasEnd: Bool

  init(_ marked: String) {
    let start: [Unicode.Scalar] = ["1", "\u{FE0F}", "\u{20E3}"]
    let end: [Unicode.Scalar] = ["2", "\u{FE0F}", "\u{20E3}"]
    var plain = String.UnicodeScalarView()
    var line = 1
    var column = 1
    var place: Place?
    var hasEnd = false
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.first {
      if rest.starts(with: start) {
        place = Place(line: line, column: column)
        rest = rest.dropFirst(start.count)
        continue
      }
      if rest.starts(with: end) {
        hasEnd = true
        if let start = place { place?.length = column - start.column }
        rest = rest.dropFirst(end.count)
        continue
      }
      plain.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      rest = rest.dropFirst()
    }
    text = String(plain)
    self.place = place
    self.hasEnd = hasEnd
  }
}

/// A mistake with a text that makes it, a text that does not, and what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let good: String
  let bad: String
  let says: String
  let helps: String?
  let severity: Diagnostic.Severity

  init(
    good: String, bad: String, says: String, helps: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.good = good
    self.bad = bad
    self.says = says
    self.helps = helps
    self.severity = severity
  }

  var testDescription: String { says }

  /// The same mistake with both texts put into a programme.
  func inside(_ programme: (String) -> String) -> Mistake {
    Mistake(
      good: programme(good), bad: programme(bad), says: says, helps: helps, severity: severity)
  }

  /// Expects one message for the bad text, at its mark, and none for the good one.
  func expectTold(sourceLocation: SourceLocation = #_sourceLocation) {
    let source = SourceText(name: "good.yaml", text: good)
    let reading = readProgramme(source)
    #expect(
      reading.diagnostics.isEmpty && reading.programme != nil,
      "\(rendered(reading.diagnostics, in: source))", sourceLocation: sourceLocation)

    let marked = MarkedText(bad)
    let badSource = SourceText(name: "bad.yaml", text: marked.text)
    let found = readProgramme(badSource)
    let told = Comment(rawValue: rendered(found.diagnostics, in: badSource))
    #expect(found.diagnostics.count == 1, told, sourceLocation: sourceLocation)
    #expect((found.programme == nil) == (severity == .error), sourceLocation: sourceLocation)
    guard found.diagnostics.count == 1, let first = found.diagnostics.first else { return }
    #expect(first.message == says, told, sourceLocation: sourceLocation)
    #expect(first.severity == severity, told, sourceLocation: sourceLocation)
    if let helps { #expect(first.help == helps, told, sourceLocation: sourceLocation) }
    #expect(first.help != nil, told, sourceLocation: sourceLocation)
    guard let place = marked.place else { return }
    #expect(first.place.line == place.line, told, sourceLocation: sourceLocation)
    #expect(first.place.column == place.column, told, sourceLocation: sourceLocation)
    if marked.hasEnd {
      #expect(first.place.length == place.length, told, sourceLocation: sourceLocation)
    }
  }
}
