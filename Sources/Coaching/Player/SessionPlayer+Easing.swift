import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Replaces what is left of an exercise by its easier level, where it has one.
  ///
  /// A set that was begun starts again at that level; one that the level does not have is cut short,
  /// and those after it are held. What is prescribed of a set is then what the level prescribes.
  mutating func ease(exercise index: Int, at now: Duration) -> [PlayerAction] {
    guard index >= position.exercise, plan.exercises.indices.contains(index),
      let easier = plan.exercises[index].item.easier
    else { return [] }
    let old = plan.exercises[index]
    let beat = old.blocks.first?.segments.compactMap(\.beat).first
    let eased = SetBlock.blocks(of: easier, affected: followed.affected, beat: beat)
    let isCurrent = index == position.exercise
    let first = isCurrent ? position.block : 0
    let places = Set(eased.map { PlaceKey($0.planned) })
    var actions: [PlayerAction] = []
    if isCurrent, let block, !places.contains(PlaceKey(block.planned)) {
      actions += endBegunSet(reason: .pain, at: now)
    }
    let ended = Set(finished.map { PlaceKey($0.planned) })
    var blocks = Array(old.blocks.prefix(first))
    for block in old.blocks.dropFirst(first) {
      let place = PlaceKey(block.planned)
      if var replacement = eased.first(where: { PlaceKey($0.planned) == place }) {
        replacement.planned.level = block.planned.level
        replacement.setCount = min(replacement.setCount, block.setCount)
        replacement.easedTo = easier.level
        blocks.append(replacement)
      } else if !ended.contains(place) {
        actions.append(hold(block))
      }
    }
    plan.exercises[index].item = easier
    plan.exercises[index].blocks = blocks
    if isCurrent, activity != .over {
      if position.block >= blocks.count {
        endExercise()
      } else if activity == .working {
        startBlock(at: now)
      }
    }
    return actions
  }

  /// Takes up the levels that the session was eased to before it was left.
  ///
  /// What the score before it eased is found by that score, the rest by the sets that were done.
  /// The sets that easing held are in the log already.
  mutating func takeUpEasing() {
    let verdict = followed.programme.verdict(
      on: references[.before], isSharp: false, at: .before, references: references, exercise: nil,
      phase: followed.phase)
    if let verdict, verdict.rule.actions.contains(.ease) {
      for index in plan.exercises.indices { _ = ease(exercise: index, at: .zero) }
    }
    for index in plan.exercises.indices {
      let exercise = plan.exercises[index].exercise
      let ladder = exercise.levels.map(\.id)
      let level = finished.last { $0.planned.exercise == exercise.id && $0.easedTo != nil }?.easedTo
      guard let target = level.flatMap(ladder.firstIndex(of:)) else { continue }
      while let current = plan.exercises[index].item.level.flatMap(ladder.firstIndex(of:)),
        current > target
      {
        let before = plan.exercises[index].item.level
        _ = ease(exercise: index, at: .zero)
        if plan.exercises[index].item.level == before { break }
      }
    }
  }
}
