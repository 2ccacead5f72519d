import PlainText
import Screens

/// A reason to end the command: a sentence that says what to do.
struct CommandError: Error, CustomStringConvertible {
  private enum Content {
    case sentence(String)
    case phrase(CommandText, [String])
  }

  private let content: Content

  /// Creates an error from its sentence.
  init(_ sentence: String) {
    content = .sentence(sentence)
  }

  /// Creates an error from a phrase; what is filled in is cleaned.
  init(_ phrase: CommandText, _ values: String...) {
    content = .phrase(phrase, values)
  }

  /// The sentence, in the language that is spoken when it is said.
  var description: String {
    switch content {
    case .sentence(let sentence): sentence
    case .phrase(let phrase, let values): midstance.sentence(phrase, values)
    }
  }
}

/// Returns a phrase of the command with its places filled in, each value clean and short.
func sentence(_ phrase: CommandText, _ values: String...) -> String { sentence(phrase, values) }

private func sentence(_ phrase: CommandText, _ values: [String]) -> String {
  let clean = values.map { cleaned($0, limit: 500) } + ["", "", "", "", ""]
  return Catalogue.chosen(phrase, clean[0], clean[1], clean[2], clean[3], clean[4])
}
