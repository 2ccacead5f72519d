import PlainText
import Programmes

/// An exercise with the keys that an item of a phase, and a step of its ladder, write over its own.
struct Prescription {
  let exercises: DeclaredExercises
  let read: ReadExercise
  /// The item; nothing where it is only an identifier.
  let item: Fields?

  /// Returns the exercise at a level, with the item's keys and those of a step over it.
  func exercise(level: Identifier?, step: Fields? = nil) -> Exercise {
    exercises.exercise(read, at: level, changedBy: [item, step].compactMap(\.self))
  }

  /// Reads the level that an item or a step names.
  func level(_ fields: Fields) -> Identifier? {
    guard fields.has("level"), let level = fields.identifier("level") else { return nil }
    if read.levelFields[level] != nil { return level }
    let findings = fields.file.findings
    guard read.levelsAreComplete else {
      findings.failed()
      return nil
    }
    let levels = findings.isFull ? [] : read.levelFields.keys.sorted().map(\.text)
    findings.error(
      .unknownLevel(level, read.exercise.id, levels), at: fields.valueSpan("level"))
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownLevel(
    _ level: Identifier, _ exercise: Identifier, _ levels: [String]
  ) -> Self {
    let help =
      levels.isEmpty
      ? "remove 'level', or give the exercise such a level"
      : nearest(to: level.text, among: levels).map { "did you mean '\($0)'?" }
        ?? "its levels are \(listed(levels, "and"))"
    return Self("the exercise '\(exercise)' has no level '\(level)'", help: help)
  }
}
