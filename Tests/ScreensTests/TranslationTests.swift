import Foundation
import Programmes
import Screens
import Testing

@Suite struct `A translation` {
  private static let languages = Language.allCases.filter { $0 != .english }

  @Test(arguments: languages)
  func `has every text, apart from those that wait for their translator`(
    language: Language
  ) throws {
    let translated = Set(Translation(language.translation).entries.map(Self.name))
    let missing = everyText.filter { !translated.contains(Self.name($0)) }
    let waiting = try Self.waiting(language)
    for text in missing where !waiting.contains(text.key) {
      Issue.record(
        """
        \(text.key) is not translated. Add its English text and below it a line '= …' to the section \
        [\(text.section)] of \(Self.file(of: language)), or leave it to a translator: add the line \
        '\(text.key)' to \(Self.waitingFile(language)).
        """)
    }
    for key in waiting where !missing.contains(where: { $0.key == key }) {
      Issue.record(
        "\(key) does not wait any more: take it out of \(Self.waitingFile(language)).")
    }
  }

  @Test(arguments: languages)
  func `has no text that the screens do not have, and none twice`(language: Language) {
    let known = Set(everyText.map(Self.name))
    var seen: Set<[String]> = []
    for entry in Translation(language.translation).entries {
      #expect(
        known.contains(Self.name(entry)),
        "'\(entry.english)' is no text: change it or take it out of \(Self.file(of: language))")
      #expect(
        seen.insert(Self.name(entry)).inserted,
        "'\(entry.english)' is twice in \(Self.file(of: language))")
    }
  }

  @Test(arguments: languages)
  func `has nothing but comments, sections and texts, each with its translation`(
    language: Language
  ) {
    let lines = String(decoding: language.translation, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    for (index, line) in lines.enumerated() {
      let next = lines.dropFirst(index + 1).first ?? ""
      let isSection = line.wholeMatch(of: /\[[A-Za-z]+\]/) != nil
      #expect(!line.hasPrefix("=") || line.contains(/^= \S/), "\(line)")
      #expect(isSection || line.hasPrefix("=") != next.hasPrefix("="), "\(line)")
    }
  }

  @Test(arguments: languages)
  func `has the same places and as many forms as the text`(language: Language) {
    for entry in Translation(language.translation).entries {
      #expect(Self.places(entry.text) == Self.places(entry.english), "\(entry)")
      #expect(Self.forms(entry.text).count == Self.forms(entry.english).count, "\(entry)")
      for form in Self.forms(entry.text) {
        #expect(!form.isEmpty, "\(entry)")
        let written = form.matches(of: /\{[0-9]+\}/).count
        #expect(form.count { $0 == "{" || $0 == "}" } == 2 * written, "\(entry)")
        #expect(isClean([String(form)]), "\(entry)")
      }
    }
  }

  @Test func `says a number, a day and a count as its language does`() {
    let german = Wording(Catalogue(.german))
    #expect(german.number(9.5) == "9,5")
    #expect(german.number(-0.5) == "-0,5")
    #expect(german.number(12) == "12")
    #expect(Wording().number(9.5) == "9.5")
    #expect(german.day(sampleDay) == "So 22. Nov 2026")
    #expect(german.day(sampleDay + 1, today: sampleDay) == "morgen")
    #expect(german.catalogue.count(1, CommonText.sets) == "ein Satz")
    #expect(german.catalogue.count(0, CommonText.sets) == "0 Sätze")
    #expect(german.list(["eins", "zwei", "drei"]) == "eins, zwei und drei")
    #expect(german.rhythm(.every(days: 3)) == "alle 3 Tage")
  }

  @Test func `knows every joint, movement, diagonal and technique by its name in the files`() {
    let terms =
      Joint.allCases.map(\.rawValue) + JointMovement.allCases.map(\.rawValue)
      + LegDiagonal.allCases.map(\.rawValue) + Technique.allCases.map(\.rawValue)
    #expect(Set(terms) == Set(PatternText.allCases.map(\.rawValue)))
  }

  @Test func `is read line by line, whatever a line holds`() {
    let file = "# a comment\r\n[A]\r\none = two\r\n= uno = dos\r\n\nlost\n  three \n=  tres  \n="
    let entries = Translation(Array(file.utf8)).entries
    #expect(entries.map(\.section) == ["A", "A", "A"])
    #expect(entries.map(\.english) == ["one = two", "three", "three"])
    #expect(entries.map(\.text) == ["uno = dos", "tres", ""])
  }

  private static func name(_ entry: Translation.Entry) -> [String] {
    [entry.section, entry.english]
  }

  private static func name(_ text: EnglishText) -> [String] { [text.section, text.text] }

  private static func file(of language: Language) -> String {
    "Sources/Screens/Translations/\(language.rawValue).txt"
  }

  private static func waitingFile(_ language: Language) -> String {
    "Tests/ScreensTests/Snapshots/untranslated-\(language.rawValue).txt"
  }

  /// The keys of the texts that are left to a translator.
  private static func waiting(_ language: Language) throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/untranslated-\(language.rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func forms(_ text: String) -> [Substring] {
    text.split(separator: "|", omittingEmptySubsequences: false)
  }

  private static func places(_ text: some StringProtocol) -> Set<String> {
    Set(String(text).matches(of: /\{[0-9]+\}/).map { String($0.output) })
  }
}
