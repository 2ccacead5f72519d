import Foundation
import Screens
import Testing

@Suite struct `The catalogue` {
  @Test func `has a key of its own for every text`() {
    let keys = Self.phrases.flatMap { $0.map(\.key) }
    #expect(Set(keys).count == keys.count)
  }

  @Test func `has places that are counted from 0 without a gap`() {
    for phrase in Self.phrases.joined() {
      for form in phrase.text.split(separator: "|") {
        let places = Set(form.matches(of: /\{([0-9]+)\}/).compactMap { Int($0.output.1) })
        #expect(places == Set(0..<places.count), "\(phrase.key): \(form)")
        let braces = form.count { $0 == "{" || $0 == "}" }
        let written = form.matches(of: /\{[0-9]+\}/).count
        #expect(braces == 2 * written, "\(phrase.key): \(form)")
      }
    }
  }

  @Test func `has no text that is empty, or that acts on a terminal`() {
    for phrase in Self.phrases.joined() {
      #expect(!phrase.text.isEmpty, "\(phrase.key)")
      #expect(isClean([phrase.text]), "\(phrase.key)")
    }
  }

  @Test func `shows a translation, and English where it has none`() {
    let catalogue = Catalogue(
      language: "de", translations: ["SessionText.rest": "PAUSE", "CommonText.sets": "ein|{0}"])
    #expect(catalogue(SessionText.rest) == "PAUSE")
    #expect(catalogue(SessionText.hold) == "HOLD")
    #expect(catalogue.count(1, CommonText.sets) == "ein")
    #expect(catalogue.count(3, CommonText.sets) == "3")
  }

  @Test func `leaves what is filled in as it is`() {
    #expect(Catalogue.english(TodayText.greeting, "{1}", "Sunday") == "{1}, Sunday")
  }

  @Test func `is tested whole`() throws {
    let screens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Screens").standardizedFileURL
    let files = FileManager.default.enumerator(at: screens, includingPropertiesForKeys: nil)
    var declared: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /enum ([A-Za-z]+): String, Phrase/) {
        declared.insert(String(match.output.1))
      }
    }
    let tested = Self.phrases.compactMap { $0.first?.key.split(separator: ".").first }
    #expect(Set(tested.map { String($0) }) == declared)
  }

  private struct Text {
    let key: String
    let text: String
  }

  private static let phrases: [[Text]] = [
    texts(SessionKeyHelp.self), texts(LineText.self), texts(LogText.self),
    texts(ProgressDocumentText.self), texts(TodayText.self), texts(TodayKeyHelp.self),
    texts(RuleText.self), texts(ProgrammeText.self), texts(FirstStartText.self),
    texts(DayText.self), texts(ReviewText.self), texts(KeyText.self), texts(SessionText.self),
    texts(QuestionText.self), texts(CommandText.self), texts(DoseText.self),
    texts(CommonText.self), texts(ProgressScreenText.self), texts(LadderText.self),
    texts(DifferenceText.self), texts(QuestionnaireText.self),
  ]

  private static func texts<Phrases: Phrase>(_ type: Phrases.Type) -> [Text] {
    type.allCases.map { Text(key: $0.key, text: $0.rawValue) }
  }
}
