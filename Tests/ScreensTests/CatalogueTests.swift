import Foundation
import Screens
import Testing

@Suite struct `The catalogue` {
  @Test func `has places that are counted from 0 without a gap`() {
    for phrase in everyText {
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
    for phrase in everyText {
      #expect(!phrase.text.isEmpty, "\(phrase.key)")
      #expect(isClean([phrase.text]), "\(phrase.key)")
    }
  }

  @Test func `shows a translation, and English where it has none`() {
    let file = "[SessionText]\nREST\n= PAUSE\n[CommonText]\none set|{0} sets\n= ein|{0}\n"
    let catalogue = Catalogue(.german, Translation(Array(file.utf8)))
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
      .appendingPathComponent("../../Sources/Screens/Catalogue").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(
      at: screens, includingPropertiesForKeys: nil)
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /enum ([A-Za-z]+): String, Phrase/) {
        declared.insert(String(match.output.1))
      }
    }
    let listed = Catalogue.enumerations.map { "\($0)" }
    #expect(Set(listed) == declared)
    #expect(listed.count == declared.count)
  }
}
