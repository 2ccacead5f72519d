import Programmes

extension Differences {
  /// Adds what became of the way in which a phase prescribes an exercise, the exercise itself apart.
  ///
  /// - Parameters:
  ///   - old: The item before.
  ///   - new: The item now.
  ///   - said: What is said of the exercise already; a step of its ladder does not say it again.
  ///   - programme: The programme whose names stand for identifiers.
  mutating func item(
    _ old: PhaseItem, _ new: PhaseItem, said: [String], of programme: Programme
  ) {
    let wording = wording
    value(.level, old.level, new.level) { $0?.text }
    value(.rhythm, wording.rhythm(of: old), wording.rhythm(of: new)) { $0 }
    if old.isOptional != new.isOptional { say(new.isOptional ? .nowExtra : .nowCounted, "") }
    value(.circuit, old.circuit, new.circuit) { $0.map(wording.circuit) }
    switch (old.ladder, new.ladder) {
    case (let before?, let now?) where before != now:
      value(.ladderFrom, before.goesOnFrom, now.goesOnFrom) { $0?.text }
      moves(before.moves, now.moves)
      value(.ladderRepeats, before.repeats, now.repeats, wording.yesNo)
      steps(before, now, of: (old, new), said: said, programme)
    case (_?, _?): break
    case (let before, let now):
      value(.ladder, before, now) { $0.map { wording.ladder($0, of: new) } }
    }
  }

  private mutating func moves(_ old: LadderMoves, _ new: LadderMoves) {
    let wording = wording
    if case .answers(let before) = old, case .answers(let now) = new {
      return texts(.ladderRules, before.map(wording.rule), now.map(wording.rule))
    }
    value(.ladderMoves, old, new, wording.mover)
    if case .answers(let rules) = new { texts(.ladderRules, [], rules.map(wording.rule)) }
  }

  private mutating func steps(
    _ old: Ladder, _ new: Ladder, of items: (old: PhaseItem, new: PhaseItem), said: [String],
    _ programme: Programme
  ) {
    for (index, (before, now)) in zip(old.steps, new.steps).enumerated() where before != now {
      var differences = Differences(wording)
      differences.step(before, now, in: new, of: programme)
      let label = wording.catalogue(LadderText.step, String(index + 1))
      add(differences.sentences, under: label, butFor: said)
    }
    let count = min(old.steps.count, new.steps.count)
    for (index, step) in new.steps.enumerated().dropFirst(count) {
      say(.stepNew, String(index + 1), wording.step(step, of: items.new))
    }
    for (index, step) in old.steps.enumerated().dropFirst(count) {
      say(.stepGone, String(index + 1), wording.step(step, of: items.old))
    }
  }

  private mutating func step(
    _ old: LadderStep, _ new: LadderStep, in ladder: Ladder, of programme: Programme
  ) {
    let wording = wording
    value(.length, old.length, new.length) { wording.length($0, ladder.moves) }
    value(.level, old.level, new.level) { $0?.text }
    value(.rhythm, old.rhythm, new.rhythm) { $0.map(wording.rhythm) }
    exercise(old.exercise, new.exercise, of: programme)
  }
}

extension Ladder {
  /// Whether every step of another ladder is there and says the same sentences.
  func sentences(since old: Ladder, of programme: Programme, _ wording: Wording) -> [Set<String>] {
    zip(old.steps, steps).map { before, now in
      var differences = Differences(wording)
      differences.exercise(before.exercise, now.exercise, of: programme)
      return Set(differences.sentences)
    }
  }
}
