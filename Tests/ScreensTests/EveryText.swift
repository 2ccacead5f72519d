import Screens

/// A text of the screens in English.
struct EnglishText {
  /// The enumeration that has it.
  let section: String
  /// The enumeration and the case.
  let key: String
  let text: String
}

/// All texts of the screens.
let everyText: [EnglishText] = Catalogue.enumerations.flatMap { texts($0) }

private func texts<Words: Phrase>(_ type: Words.Type) -> [EnglishText] {
  type.allCases.map {
    EnglishText(section: "\(type)", key: "\(type).\($0)", text: $0.rawValue)
  }
}
