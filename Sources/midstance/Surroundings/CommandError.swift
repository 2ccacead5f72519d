import PlainText
import Screens

/// A reason to end the command: a sentence that says what to do.
struct CommandError: Error, CustomStringConvertible {
  /// The sentence.
  let description: String

  /// Creates an error from its sentence.
  init(_ sentence: String) {
    description = sentence
  }

  /// Creates an error from a phrase; what is filled in is cleaned.
  init(_ phrase: CommandText, _ values: String...) {
    description = sentence(phrase, values)
  }
}

/// Returns a phrase of the command with its places filled in, each value clean and short.
func sentence(_ phrase: CommandText, _ values: String...) -> String { sentence(phrase, values) }

private func sentence(_ phrase: CommandText, _ values: [String]) -> String {
  let clean = values.map { cleaned($0, limit: 500) } + ["", "", "", "", ""]
  return Catalogue.english(phrase, clean[0], clean[1], clean[2], clean[3], clean[4])
}
