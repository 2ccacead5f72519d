/// A language that the screens speak.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"

  /// What those who speak it call it; in a sentence it is called as the sentence's language calls it.
  package var name: String {
    switch self {
    case .english: "English"
    case .german: "Deutsch"
    }
  }

  /// The file of its translation; English stands in the code.
  package var translation: [UInt8] {
    switch self {
    case .english: []
    case .german: PackageResources.de_txt
    }
  }

  /// Creates the language of a tag or a locale, `de-CH` or `de_AT.UTF-8`, where the screens speak it.
  package init?(tag: String) {
    self.init(rawValue: String(tag.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }))
  }

  /// Chooses the language of the screens.
  ///
  /// As POSIX has it, the first wish that is there decides, though it be for a language that nobody
  /// has translated to.
  ///
  /// - Parameter wishes: Tags or names of locales, the most particular first.
  /// - Returns: The language, English where there is no wish that can be granted.
  package static func chosen(by wishes: [String?]) -> Language {
    let wish = wishes.compactMap(\.self).first { !$0.isEmpty }
    return wish.flatMap { Language(tag: $0) } ?? .english
  }
}

extension Catalogue {
  /// Returns what a language is called in a sentence of this one.
  package func name(of language: Language) -> String {
    switch language {
    case .english: self(CommonText.english)
    case .german: self(CommonText.german)
    }
  }
}
