import PlainText
import Programmes

extension DeclaredExercises {
  /// Returns what is to be said of a text that names an exercise, or several, otherwise than by
  /// identifiers; nothing where it does not.
  func correction(of text: String) -> Diagnostic.Message? {
    guard !isFull, text.contains(where: { $0 == " " || $0.isUppercase }) else { return nil }
    if let id = id(ofName: text) { return .nameForIdentifier(text, id) }
    let words = text.split { " ()".contains($0) }.map(String.init)
    if words.count == 2, let id = Identifier(words[0]), let level = Identifier(words[1]),
      values.contains(where: { $0.exercise.id == id && $0.levelFields[level] != nil })
    {
      return .levelBehind(id, level)
    }
    let areExercises = words.allSatisfy { Identifier($0).map(declares) ?? false }
    return words.count > 1 && areExercises ? .missingComma(words) : nil
  }

  /// Returns the exercise of the programme that has a name, its letters large or small.
  private func id(ofName name: String) -> Identifier? {
    values.first { $0.exercise.name.lowercased() == name.lowercased() }?.exercise.id
  }
}

extension Diagnostic.Message {
  fileprivate static func nameForIdentifier(_ name: String, _ id: Identifier) -> Self {
    Self("\(quoted(name)) is the exercise's name", help: "write its identifier: '\(id)'")
  }

  fileprivate static func levelBehind(_ id: Identifier, _ level: Identifier) -> Self {
    Self("an item with a level has keys", help: "write {use: \(id), level: \(level)}")
  }

  fileprivate static func missingComma(_ ids: [String]) -> Self {
    Self(
      "the exercises of a list are apart by commas",
      help: "write [\(excerpt(ids.joined(separator: ", ")))]")
  }
}
