import Programmes

/// The ladders of the phases before one, which may go on in it.
struct EarlierLadders {
  private var ladders: [Identifier: (phase: Identifier, ladder: Ladder)] = [:]
  /// Whether every phase before could be read.
  private var isComplete = true

  /// Takes up the ladders of a phase, or that it could not be read.
  mutating func take(_ read: ReadPhase?) {
    guard let read, read.sessions != nil else {
      isComplete = false
      return
    }
    for item in read.phase.items {
      if let ladder = item.ladder { ladders[item.exercise.id] = (read.phase.id, ladder) }
    }
  }

  /// Returns the ladder of an exercise as it goes on, or reports why it cannot.
  ///
  /// - Parameters:
  ///   - exercise: The exercise.
  ///   - fields: The item, which says nothing of the dose itself.
  /// - Returns: The ladder with the phase that it goes on from.
  func goingOn(with exercise: Identifier, _ fields: Fields) -> Ladder? {
    let findings = fields.file.findings
    guard let (phase, ladder) = ladders[exercise] else {
      if isComplete {
        findings.error(.goesOnFromNothing(exercise), at: fields.valueSpan("ladder"))
      } else {
        findings.failed()
      }
      return nil
    }
    let own = KeyTable.overrideNames.union(["level"])
    if let key = fields.names.first(where: own.contains) {
      findings.error(.goesOnAlone(key), at: fields.key(key))
    }
    return Ladder(
      ladder.moves, steps: ladder.steps, goesOnFrom: phase, repeats: ladder.repeats)
  }
}

extension Diagnostic.Message {
  fileprivate static func goesOnFromNothing(_ exercise: Identifier) -> Self {
    Self(
      "no phase before this one has a ladder for '\(exercise)'",
      help: "write the ladder here, or in the phase before")
  }

  fileprivate static func goesOnAlone(_ key: String) -> Self {
    Self(
      "a ladder that goes on takes everything from its steps",
      help: "remove '\(key)', or write a ladder of its own")
  }
}
