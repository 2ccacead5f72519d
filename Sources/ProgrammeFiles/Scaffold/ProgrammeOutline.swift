import Foundation
package import Programmes

/// The answers with which a programme is begun.
package struct ProgrammeOutline: Hashable, Sendable {
  /// The programme's identifier.
  package var id: Identifier
  /// The title as it is shown.
  package var title: String
  /// The language of the texts, as a tag.
  package var language = "en"
  /// The side that hurts, in a word of the table: `left`, `right`, `ask` or `none`.
  package var affected = "ask"
  /// Whom to call.
  package var contact: Contact
  /// The exercises, at least one.
  package var exercises: [Exercise]
  /// How often a session is due.
  package var rhythm = RhythmInWords.every("2 days")

  /// An exercise to begin with.
  package enum Exercise: Hashable, Sendable {
    /// One that ships with the program, under the name of its library: `midstance/step-up`.
    case shipped(String)
    /// One of the writer's own, by the name as it is shown.
    case own(String)
  }

  /// Creates an outline.
  package init(id: Identifier, title: String, contact: Contact, exercises: [Exercise]) {
    self.id = id
    self.title = title
    self.contact = contact
    self.exercises = exercises
  }
}

extension Identifier {
  /// Creates an identifier from the letters and digits of a name, or from another word where the name
  /// has none that an identifier may have.
  package init?(naming name: String, or fallback: String) {
    // A letter with a mark becomes the letter alone.
    let plain = name.lowercased().replacing("ß", with: "ss").decomposedStringWithCanonicalMapping
      .unicodeScalars.filter { !$0.properties.isDiacritic }
    let letters = String(String.UnicodeScalarView(plain)).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    let words = String(letters).split(separator: "-")
    var text = ""
    for word in words where text.isEmpty || text.utf8.count + 1 + word.utf8.count <= 40 {
      text += (text.isEmpty ? "" : "-") + word.prefix(40)
    }
    // A plain 'null' is no value in YAML.
    self.init(text.isEmpty ? fallback : text == "null" ? "\(fallback)-null" : text)
  }
}
