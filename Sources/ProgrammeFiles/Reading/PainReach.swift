import Programmes
internal import Yams

/// Reports actions of pain rules that have nothing to act on: easing where nothing is easier, going
/// down a step where there is no ladder.
struct PainReach {
  let file: FileContext
  /// Whether all of the exercises and phases could be read.
  let isWhole: Bool

  /// Checks the rules of the programme, of its phases and of its exercises.
  ///
  /// - Parameters:
  ///   - plan: The pain plan, or nothing where it could not be read.
  ///   - exercises: The exercises.
  ///   - phases: The phases, all of them read.
  func check(_ plan: Fields?, _ exercises: DeclaredExercises, _ phases: [ReadPhase]) {
    let items = phases.flatMap { $0.phase.items }
    if let plan { check(plan, "rules", items) }
    for read in phases { check(read.fields, "pain rules", read.phase.items) }
    let byExercise = Dictionary(grouping: items, by: \.exercise.id)
    for read in exercises.values where read.fields.has("pain rules") {
      // An exercise that nothing uses has its own warning.
      guard let items = byExercise[read.exercise.id] else { continue }
      check(read.fields, "pain rules", items)
    }
  }

  private func check(_ fields: Fields, _ key: String, _ items: [PhaseItem]) {
    guard fields.has(key), let rules = fields.value(key)?.sequence else { return }
    let hasLadder = items.contains { $0.ladder != nil }
    let hasEasier = hasLadder || items.contains { $0.easier != nil || $0.exercise.easier != nil }
    guard !hasLadder || !hasEasier else { return }
    for rule in rules {
      guard let then = rule.mapping?["then"] else { continue }
      for action in then.sequence.map(Array.init) ?? [then] {
        switch action.scalar?.string {
        case "ease" where !hasEasier && isWhole:
          file.findings.warning(.nothingEasier, at: file.span(of: action))
        case "down a step" where !hasLadder: file.error(.noLadder, at: action)
        default: break
        }
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var nothingEasier: Self {
    Self(
      "nothing here can be eased: no exercise has a level below the one it is done at",
      help: "add 'levels' and start above the lowest, name an 'easier' exercise, or take it out")
  }
  fileprivate static var noLadder: Self {
    Self(
      "there is no ladder here to go down", help: "give an item of 'do' a 'ladder', or write 'ease'"
    )
  }
}
