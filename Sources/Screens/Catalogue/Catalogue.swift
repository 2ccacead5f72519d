/// The texts of all screens in one language.
///
/// A phrase is a case of an enumeration whose raw value is the English text, with places for values
/// written `{0}`, `{1}`. A translation is a table from a phrase's key to its text; what it lacks is
/// shown in English.
package struct Catalogue: Hashable, Sendable {
  /// The language, as a BCP 47 tag.
  package let language: String
  private let translations: [String: String]

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - language: The language, as a BCP 47 tag.
  ///   - translations: The texts by key, `SessionText.rest` for one.
  package init(language: String = "en", translations: [String: String] = [:]) {
    self.language = language
    self.translations = translations
  }

  /// The texts in English.
  package static let english = Catalogue()

  /// Returns a text with its places filled in.
  package func callAsFunction(_ phrase: some Phrase, _ values: String...) -> String {
    form(of: phrase).filled(with: values)
  }

  /// Returns a text as it is written; its key is looked up only where there is a translation,
  /// because it is made by reflection.
  private func form(of phrase: some Phrase) -> String {
    guard !translations.isEmpty else { return phrase.rawValue }
    return translations[phrase.key] ?? phrase.rawValue
  }

  /// Returns a count with its noun, which a phrase gives as `one session|{0} sessions`.
  package func count(_ number: Int, _ phrase: some Phrase) -> String {
    let forms = form(of: phrase).split(separator: "|")
    let form = number == 1 ? forms.first : forms.last
    return (form.map { String($0) } ?? "").filled(with: [String(number)])
  }
}

/// A text of the screens, its English form as the raw value.
package protocol Phrase: CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension Phrase {
  /// What a translation calls it: the enumeration's name and the case's.
  package var key: String { "\(Self.self).\(self)" }
}

extension String {
  /// Returns the text with its places `{0}`, `{1}` filled in; what is filled in is left as it is.
  fileprivate func filled(with values: [String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let index = Int(rest[rest.index(after: open)..<close]), values.indices.contains(index)
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += values[index]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
