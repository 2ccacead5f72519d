package import ProgrammeFiles

/// A programme that comes with Midstance, to begin with and to be replaced by a therapist's file.
///
/// The texts are the files of the folder `Programs`, embedded as they are. Each is there in every
/// language of the screens, with the same identifiers and doses, so that a log goes on where the
/// language is changed.
package struct StarterProgramme: Hashable, Sendable {
  /// The name in every language: `overstriding`.
  package let stem: String
  /// The tag of the language.
  package let language: String
  /// The text of the file, byte for byte.
  package let bytes: [UInt8]

  /// The name that stands for this language alone: `overstriding.de`.
  package var name: String { "\(stem).\(language)" }

  /// The name of the file: `overstriding.yaml` in English, `overstriding.de.yaml` otherwise.
  package var file: String { language == "en" ? "\(stem).yaml" : "\(name).yaml" }

  /// The text as the reader takes it, under the name of the file, with the shipped library where the
  /// programme uses it.
  package var source: SourceText {
    LoadedProgramme(SourceText(name: file, bytes: bytes), shipped: ShippedLibrary.source).source
  }

  /// Reads the programme.
  ///
  /// - Returns: The programme with what the reader has to say, which for a starter is nothing.
  package func read() -> ProgrammeReading { readProgramme(source) }

  /// Returns all starters of a language, in the order in which they are offered; empty where nobody
  /// has translated them.
  package static func all(in language: String) -> [StarterProgramme] {
    switch language {
    case "en": english
    case "de": german
    default: []
    }
  }

  /// Finds the starter with a name.
  ///
  /// - Parameters:
  ///   - name: `overstriding`; `overstriding.de` says the language, and so does the name of a file.
  ///   - language: The tag of the language where the name says none.
  /// - Returns: The starter, or nothing when there is none.
  package static func named(_ name: String, in language: String = "en") -> StarterProgramme? {
    let isFile = name.hasSuffix(".yaml")
    let parts = name.dropLast(isFile ? 5 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let said = parts.count > 1 ? String(parts[1]) : isFile ? "en" : language
    return all(in: said).first { $0.stem == parts[0] }
  }
}

extension StarterProgramme: CustomStringConvertible {
  /// The name of the file.
  package var description: String { file }
}
