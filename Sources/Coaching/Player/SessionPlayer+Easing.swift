import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Replaces what is left of an exercise by its easier level, or by the easier exercise.
  ///
  /// A set that was begun starts again at that level; one that the level does not have is cut short,
  /// and those after it are held. What is prescribed of a set is then what the level prescribes.
  /// With a reason to leave them out they are not held.
  mutating func ease(
    exercise index: Int, leavingOut reason: SkipReason? = nil, at now: Duration
  ) -> [PlayerAction] {
    guard plan.exercises.indices.contains(index), !hasEnded(exercise: index),
      let eased = eased(plan.exercises[index])
    else { return [] }
    let isCurrent = index == position.exercise && activity != .over
    let current = isCurrent ? block.map { PlaceKey($0.planned) } : nil
    var actions: [PlayerAction] = []
    if let current, !eased.blocks.contains(where: { PlaceKey($0.planned) == current }) {
      actions += endBegunSet(reason: reason ?? .pain, at: now)
    }
    let ended = Set(finished.map { PlaceKey($0.planned) })
    let (blocks, left) = Self.merge(plan.exercises[index].blocks, with: eased, ended: ended)
    actions += left.map { leaveOut($0, reason.map { .skipped($0) } ?? .held) }
    plan.exercises[index] = eased
    plan.exercises[index].blocks = blocks
    guard let current else { return actions }
    if let place = blocks.firstIndex(where: { PlaceKey($0.planned) == current }),
      !ended.contains(current)
    {
      position.block = place
      leaveTryOut()
      if activity == .working { startBlock(at: now) }
    } else {
      moveOn(at: now)
    }
    return actions
  }

  /// Whether the exercise at the position has an easier form.
  package var canBeEased: Bool {
    guard activity != .over, let exercise else { return false }
    return easier(than: exercise) != nil
  }

  /// Goes on with the easier form of the exercise; a set that is under way is asked about first, since
  /// it would not go on as it is.
  mutating func askToEase(at now: Duration) -> [PlayerAction] {
    guard isUnderWay(at: now), let exercise, let block, let eased = eased(exercise),
      let easedTo = eased.easedTo
    else { return easeByChoice(at: now) }
    let place = PlaceKey(block.planned)
    let kind = Question.Kind.easing(
      exercise: exercise.id, to: easedTo,
      endsSet: !eased.blocks.contains { PlaceKey($0.planned) == place })
    questions.append(Question(kind, isVoluntary: true))
    return []
  }

  /// Goes on with the easier form of the exercise because the runner wants to.
  mutating func easeByChoice(at now: Duration) -> [PlayerAction] {
    guard activity != .over, let exercise else { return [] }
    let index = position.exercise
    guard let easedTo = eased(exercise)?.easedTo else { return [.remark(.nothingEasier)] }
    let choice = ChosenEasing(exercise: exercise.id, easedTo: easedTo)
    return [.log(.exerciseEased(choice))]
      + ease(exercise: index, leavingOut: .other, at: now)
      + [.remark(.eased(exercise: exercise.id, to: easedTo))]
  }

  /// Takes up what the session was eased to before it was left.
  ///
  /// What the score before it eased is found by that score, the rest by the sets that were done and
  /// by what the runner chose.
  /// The sets that easing held are in the log already.
  mutating func takeUpEasing(chosen: [Identifier: Identifier]) {
    let verdict = followed.programme.verdict(
      on: references[.before], isSharp: false, at: .before, references: references, exercise: nil,
      phase: followed.phase)
    if let verdict, verdict.rule.actions.contains(.ease) {
      for index in plan.exercises.indices { _ = ease(exercise: index, at: .zero) }
    }
    for index in plan.exercises.indices {
      let id = plan.exercises[index].id
      let done = finished.last { $0.planned.exercise == id && $0.easedTo != nil }?.easedTo
      let most =
        [done, chosen[id]].compactMap { $0 }
        .filter { $0 != plan.exercises[index].easedTo }
        .map { steps(from: plan.exercises[index], to: $0) }.max() ?? 0
      for _ in 0..<most { _ = ease(exercise: index, at: .zero) }
    }
  }

  /// Returns what is prescribed one level below an exercise, or by the easier exercise that stands
  /// below its levels, and which of them it is.
  private func easier(than planned: PlannedExercise) -> (item: PhaseItem, name: Identifier)? {
    if let easier = planned.item.easier { return (easier, easier.level ?? planned.id) }
    guard let id = planned.item.exercise.easier, id != planned.id,
      !planned.easedFrom.contains(id), let exercise = followed.programme.exercise(id)
    else { return nil }
    var item = planned.item
    item.exercise = exercise
    item.level = nil
    return (item, id)
  }

  /// Returns an exercise laid out one step easier.
  private func eased(_ planned: PlannedExercise) -> PlannedExercise? {
    guard let (item, easedTo) = easier(than: planned) else { return nil }
    var eased = PlannedExercise(
      id: planned.id, item: item, affected: followed.affected, measured: { measured[$0] },
      pauses: planned.pauses)
    eased.easedTo = easedTo
    eased.easedFrom = planned.easedFrom.union([planned.item.exercise.id])
    return eased
  }

  /// Returns how many times an exercise has to be eased to come to a level or an exercise, 0 where it
  /// never does.
  private func steps(from planned: PlannedExercise, to target: Identifier) -> Int {
    var planned = planned
    var steps = 0
    while let next = eased(planned) {
      steps += 1
      if next.easedTo == target { return steps }
      planned = next
    }
    return 0
  }

  /// Puts easier sets in the place of those that have not ended.
  ///
  /// An easier exercise may be done on other sides: its sets then come instead of those that are left.
  ///
  /// - Returns: The sets of the exercise, and those that have none in their place.
  private static func merge(
    _ old: [SetBlock], with eased: PlannedExercise, ended: Set<PlaceKey>
  ) -> (blocks: [SetBlock], left: [SetBlock]) {
    var blocks: [SetBlock] = []
    var left: [SetBlock] = []
    for block in old {
      let place = PlaceKey(block.planned)
      if ended.contains(place) {
        blocks.append(block)
      } else if var replacement = eased.blocks.first(where: { PlaceKey($0.planned) == place }) {
        replacement.planned.level = block.planned.level
        replacement.setCount = min(replacement.setCount, block.setCount)
        replacement.easedTo = eased.easedTo
        blocks.append(replacement)
      } else {
        left.append(block)
      }
    }
    let places = Set(old.map { PlaceKey($0.planned) })
    let sets = Set(left.map(\.planned.set))
    for var block in eased.blocks
    where sets.contains(block.planned.set) && !places.contains(PlaceKey(block.planned)) {
      block.easedTo = eased.easedTo
      blocks.append(block)
    }
    return (blocks, left)
  }
}
