import PlainText
import Programmes

/// An exercise with the keys that an item of a phase, and a step of its ladder, write over its own.
struct Prescription {
  let read: ReadExercise
  /// The item; nothing where it is only an identifier.
  let item: Fields?

  /// Returns the exercise at a level, with the item's keys and those of a step over it.
  func exercise(level: Identifier?, step: Fields? = nil) -> Exercise {
    var exercise = level.flatMap { read.exercise.at(level: $0) } ?? read.exercise
    var keys = level.flatMap { read.levelFields[$0] } ?? read.fields
    let dose = KeyTable.dose.map(\.name)
    let changes = [item, step].compactMap(\.self).filter { dose.contains(where: $0.has) }
    guard !changes.isEmpty else { return exercise }
    for change in changes { keys = DoseReader.keys(of: keys, replacedBy: change) }
    if let dose = DoseReader(fields: keys).dose() { exercise.dose = dose }
    return exercise
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
