import Screens
import Testing

@Suite struct `The language of the screens` {
  @Test(arguments: [
    ("de", Language.german), ("de_DE.UTF-8", .german), ("de-CH", .german), ("DE", .german),
    ("de.UTF-8@euro", .german), ("en_GB", .english), ("C", .english), ("POSIX", .english),
    ("fr_FR.UTF-8", .english), ("den", .english), ("-", .english),
  ])
  func `is read from a tag or the name of a locale`(tag: String, language: Language) {
    #expect(Language.chosen(by: [tag]) == language)
  }

  @Test func `is decided by the first wish that is there`() {
    #expect(Language.chosen(by: [nil, "", "de_AT.UTF-8", "en"]) == .german)
    #expect(Language.chosen(by: ["en", "de"]) == .english)
    #expect(Language.chosen(by: ["fr", "de"]) == .english)
    #expect(Language.chosen(by: [nil, nil]) == .english)
  }
}
