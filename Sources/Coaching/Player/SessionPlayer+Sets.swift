import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Ends the set at the position and goes on to the next.
  mutating func endSet(_ ending: SetEnding, done: Double, at now: Duration) -> [PlayerAction] {
    guard let block else { return [] }
    let record = record(of: block, ending, done: done)
    finished.append(record)
    if let exercise, position.block + 1 < exercise.blocks.count {
      position.block += 1
      startBlock(at: now)
    } else {
      endExercise()
    }
    return [.log(.setFinished(record))]
  }

  /// The level the exercise is done at, where it differs from the prescribed one.
  private var easedLevel: Identifier? {
    guard let exercise, let level = exercise.item.level, level != block?.planned.level
    else { return nil }
    return level
  }

  /// Goes on from the exercise to the next, asking how it was where any of it was done.
  mutating func endExercise() {
    let index = position.exercise
    let wasDone = finished.contains(where: isOfCurrentExercise)
    if wasDone {
      questions.append(Question(.confirmation(exercise: index)))
      if followed.programme.pain.moments.contains(.during) { ask(.during) }
    }
    position = Position(exercise: index + 1)
    isPaused = false
    told = nil
    activity = position.exercise < plan.exercises.count ? .introduction : .over
    if activity == .over { askAtEnd() }
  }

  /// Asks what belongs to the end of a session.
  mutating func askAtEnd() {
    guard ending == nil, finished.contains(where: { $0.done > 0 }) else { return }
    ask(.after)
  }

  /// Holds the sets of the exercise that are left, or all that are left in the session.
  ///
  /// A set that was begun is kept as far as it went.
  mutating func holdRest(ofSession: Bool, at now: Duration) -> [PlayerAction] {
    guard activity != .over else { return [] }
    let last = ofSession ? plan.exercises.count - 1 : position.exercise
    var actions = endBegunSet(at: now)
    let begun = position
    for index in begun.exercise...max(begun.exercise, last) {
      let first = index == begun.exercise ? begun.block : 0
      for block in plan.exercises[index].blocks.dropFirst(first) { actions.append(hold(block)) }
    }
    if finished.contains(where: isOfCurrentExercise) {
      questions.append(Question(.confirmation(exercise: begun.exercise)))
    }
    position = Position(exercise: last + 1)
    isPaused = false
    told = nil
    activity = position.exercise < plan.exercises.count ? .introduction : .over
    if activity == .over { askAtEnd() }
    return actions
  }

  /// Replaces what is left of an exercise by its easier level, where it has one.
  ///
  /// A set that was begun starts again at that level.
  mutating func ease(exercise index: Int, at now: Duration) -> [PlayerAction] {
    guard index >= position.exercise, plan.exercises.indices.contains(index),
      let easier = plan.exercises[index].item.easier
    else { return [] }
    let first = index == position.exercise ? position.block : 0
    let old = plan.exercises[index]
    let beat = old.blocks.first?.segments.compactMap(\.beat).first
    let eased = SetBlock.blocks(of: easier, affected: followed.affected, beat: beat)
    var actions: [PlayerAction] = []
    var blocks = Array(old.blocks.prefix(first))
    for block in old.blocks.dropFirst(first) {
      let place = PlaceKey(block.planned)
      if var replacement = eased.first(where: { PlaceKey($0.planned) == place }) {
        replacement.planned = block.planned
        blocks.append(replacement)
      } else {
        actions.append(hold(block))
      }
    }
    plan.exercises[index].item = easier
    plan.exercises[index].blocks = blocks
    if index == position.exercise, activity == .working {
      if position.block < blocks.count { startBlock(at: now) } else { endExercise() }
    }
    return actions
  }

  /// Records the set at the position as cut short by pain, where any of it was done.
  private mutating func endBegunSet(at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block, position.segment >= block.workStart,
      let done = doneSoFar(at: now), done > 0
    else { return [] }
    workBefore += clock.elapsed(at: now)
    let record = record(of: block, .partial(.pain), done: done)
    finished.append(record)
    position.block += 1
    return [.log(.setFinished(record))]
  }

  /// Records a set as held.
  private mutating func hold(_ block: SetBlock) -> PlayerAction {
    let record = SetRecord(
      planned: block.planned, done: 0, seconds: 0, ending: .held, source: .paced)
    finished.append(record)
    return .log(.setFinished(record))
  }

  /// Tells whether a record is of the exercise at the position, and any of it was done.
  private func isOfCurrentExercise(_ record: SetRecord) -> Bool {
    record.done > 0 && record.planned.exercise == exercise?.exercise.id
  }

  /// The record of a set as it ends now.
  private func record(of block: SetBlock, _ ending: SetEnding, done: Double) -> SetRecord {
    SetRecord(
      planned: block.planned, easedTo: easedLevel, done: done,
      seconds: (workBefore / .milliseconds(1)).rounded() / 1_000, ending: ending,
      source: block.isSelfPaced ? .selfPaced : .paced)
  }
}

extension SetBlock {
  /// Whether the runner sets the pace.
  package var isSelfPaced: Bool {
    segments.contains { segment in
      if case .selfPaced = segment.kind { true } else { false }
    }
  }
}
