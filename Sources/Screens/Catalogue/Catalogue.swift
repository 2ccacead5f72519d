/// The texts of all screens in one language.
///
/// A phrase is a case of an enumeration whose raw value is the English text, with places for values
/// written `{0}`, `{1}`, and two forms for a count, `one set|{0} sets`. What a translation lacks is
/// shown in English.
package struct Catalogue: Hashable, Sendable {
  /// The language.
  package let language: Language
  /// The translations of each enumeration by their English text.
  private let translations: [ObjectIdentifier: [String: String]]

  /// Creates the catalogue of a language; the file of its translation is read here.
  package init(_ language: Language) {
    self.init(language, Translation(language.translation))
  }

  /// Creates the catalogue of a translation.
  package init(_ language: Language, _ translation: Translation) {
    self.language = language
    let sections = Dictionary(grouping: translation.entries, by: \.section)
    translations = sections.isEmpty ? [:] : Self.table(of: sections)
  }

  private static func table(
    of sections: [String: [Translation.Entry]]
  ) -> [ObjectIdentifier: [String: String]] {
    var table: [ObjectIdentifier: [String: String]] = [:]
    for type in enumerations {
      let entries = sections["\(type)", default: []].map { ($0.english, $0.text) }
      table[ObjectIdentifier(type)] = Dictionary(entries) { first, _ in first }
    }
    return table
  }

  /// The texts in English.
  package static let english = Catalogue(.english)

  /// Returns a text with its places filled in.
  package func callAsFunction(_ phrase: some Phrase, _ values: String...) -> String {
    form(of: phrase).filled(with: values)
  }

  private func form<Words: Phrase>(of phrase: Words) -> String {
    translations[ObjectIdentifier(Words.self)]?[phrase.rawValue] ?? phrase.rawValue
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

extension String {
  /// Returns the text with its places `{0}`, `{1}` filled in; what is filled in is left as it is.
  fileprivate func filled(with values: [String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      result.append(contentsOf: rest[..<open])
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
    result.append(contentsOf: rest)
    return result
  }
}
