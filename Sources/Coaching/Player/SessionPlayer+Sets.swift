import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Ends the set at the position and goes on to the next.
  mutating func endSet(_ ending: SetEnding, done: Double, at now: Duration) -> [PlayerAction] {
    guard let block else { return [] }
    let record = record(of: block, ending, done: done)
    finished.append(record)
    if let next = unfinished(from: position), next.exercise == position.exercise {
      position.block = next.block
      startBlock(at: now)
    } else {
      endExercise()
    }
    return [.log(.setFinished(record))]
  }

  /// Goes on from the exercise to the next, asking how it was where any of it was done.
  mutating func endExercise() {
    if askWhetherDone() { ask(.during) }
    goOn(from: Position(exercise: position.exercise + 1))
    if activity == .over { askAtEnd() }
  }

  /// Asks whether the exercise at the position was done as shown, where any of it was done.
  ///
  /// - Returns: Whether any of it was.
  @discardableResult
  mutating func askWhetherDone() -> Bool {
    guard finished.contains(where: isOfCurrentExercise) else { return false }
    questions.append(Question(.confirmation(exercise: position.exercise)))
    return true
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
    var actions = endBegunSet(reason: .pain, at: now)
    askWhetherDone()
    let ended = Set(finished.map { PlaceKey($0.planned) })
    let end = ofSession ? plan.exercises.count : position.exercise + 1
    for block in plan.exercises[position.exercise..<end].flatMap(\.blocks)
    where !ended.contains(PlaceKey(block.planned)) { actions.append(hold(block)) }
    goOn(from: Position(exercise: end))
    if activity == .over { askAtEnd() }
    return actions
  }

  /// Records the set at the position as cut short, where any of it was done.
  mutating func endBegunSet(reason: SkipReason?, at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block, position.segment >= block.workStart,
      let done = doneSoFar(at: now), done > 0
    else { return [] }
    if segment?.kind.isWork == true { workBefore += clock.elapsed(at: now) }
    let record = record(of: block, .partial(reason), done: done)
    finished.append(record)
    return [.log(.setFinished(record))]
  }

  /// Records a set as held.
  mutating func hold(_ block: SetBlock) -> PlayerAction {
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
      planned: block.planned, easedTo: block.easedTo, done: done,
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
