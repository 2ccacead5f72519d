// What is said of exercises that are declared, used and taken from libraries.

import Programmes

extension Diagnostic.Message {
  /// Phases change exercises so often that reading takes too long.
  static var tooManyChanges: Self {
    Self(
      "the phases change exercises and their levels more than 4000 times",
      help: "make it several programmes, or declare what is changed as exercises of their own")
  }
  /// An exercise does not say which leg works.
  static var noSide: Self {
    Self(
      "the exercise does not say which leg works",
      help:
        "write 'side: affected first' for each leg in turn, 'side: affected' for one, "
        + "or 'side: both' for both at once")
  }

  /// A library exercise has the id of another one.
  static func taken(_ reference: ExerciseReference) -> Self {
    Self(
      "there is another exercise with the id '\(reference.id)' in this programme",
      help: "give this one its own: '- {id: \(reference.id)-2, use: \(reference)}' in 'exercises'")
  }

  /// An exercise is its own easier or harder one.
  static func itself(_ key: String) -> Self {
    Self(
      "the exercise names itself as the \(key) one", help: "name another one, or remove '\(key)'")
  }

  /// Exercises use each other in a ring.
  static func ring(_ names: [String]) -> Self {
    let shown = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(3) : names[...]
    return Self(
      "exercises use each other in a ring: \(shown.joined(separator: ", "))",
      help: "write one of them out, without 'use'")
  }

  /// An exercise is a library's, and named without it.
  static func inLibrary(_ id: Identifier, _ library: Identifier) -> Self {
    Self("there is no exercise '\(id)' in this file", help: "did you mean '\(library)/\(id)'?")
  }
}
