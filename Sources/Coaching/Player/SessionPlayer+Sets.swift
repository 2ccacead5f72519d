import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Ends the set at the position and goes on to the next.
  mutating func endSet(_ ending: SetEnding, done: Double, at now: Duration) -> [PlayerAction] {
    guard let block else { return [] }
    let record = record(of: block, ending, done: done)
    finished.append(record)
    askLoad(of: record, block.prescribed)
    fitRest(after: block)
    moveOn(at: now)
    return [.log(.setFinished(record))]
  }

  /// Makes the rest before the next set as long as a set leaves of its interval.
  private mutating func fitRest(after block: SetBlock) {
    guard let interval = block.interval, let next = plan.place(after: place),
      next.exercise == place.exercise,
      let rest = plan[next].segments.firstIndex(where: {
        $0.kind == .rest || $0.kind == .switchSides
      })
    else { return }
    plan.exercises[next.exercise].blocks[next.block].segments[rest].length =
      max(.zero, interval - workBefore - plan.exercises[next.exercise].exercise.dose.ready)
  }

  /// Goes on to the next set that has no record, asking how the exercise was where it is over.
  mutating func moveOn(at now: Duration) {
    let last = position.exercise
    let wasWorking = activity == .working
    if hasEnded(exercise: last), askWhetherDone(last) {
      ask(.during, about: last)
      askEffort(last)
    }
    goOn()
    if activity == .over { return askAtEnd() }
    let isNextRound =
      plan.circuit(of: last).contains(position.exercise) && (block?.planned.set ?? 1) > 1
    if wasWorking, last == position.exercise || isNextRound { startBlock(at: now) }
  }

  /// Asks whether an exercise was done as shown, once, where any of it was done.
  ///
  /// - Returns: Whether it is asked.
  @discardableResult
  mutating func askWhetherDone(_ exercise: Int) -> Bool {
    guard hasDone(exercise), asked.insert(exercise).inserted else { return false }
    questions.append(Question(.confirmation(exercise: exercise)))
    return true
  }

  /// Asks how hard an exercise was, where it is to be of some effort.
  private mutating func askEffort(_ exercise: Int) {
    guard plan.exercises[exercise].exercise.effort != nil else { return }
    questions.append(Question(.effort(exercise: exercise)))
  }

  /// Asks what belongs to the end of a session.
  mutating func askAtEnd() {
    guard ending == nil, finished.contains(where: { $0.done > 0 }) else { return }
    ask(.after)
  }

  /// Holds the sets that are left of an exercise, or of the whole session.
  ///
  /// A set that was begun is kept as far as it went.
  mutating func holdRest(of exercise: Int?, at now: Duration) -> [PlayerAction] {
    guard activity != .over else { return [] }
    let isCurrent = exercise == nil || exercise == position.exercise
    var actions = isCurrent ? endBegunSet(reason: .pain, at: now) : []
    let stopped = exercise.map { $0..<$0 + 1 } ?? plan.circuit(of: position.exercise)
    for index in stopped { askWhetherDone(index) }
    let left = unfinished.filter { exercise == nil || $0.exercise == exercise }
    actions += left.map { hold(plan[$0]) }
    if isCurrent { moveOn(at: now) }
    return actions
  }

  /// Records the set at the position as cut short, where any of it was done.
  mutating func endBegunSet(reason: SkipReason?, at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block, position.segment >= block.workStart,
      let done = doneSoFar(at: now), done > 0
    else { return [] }
    if scheduled?.kind.isWork == true { workBefore += worked(at: now) }
    let record = record(of: block, block.ending(done: done, reason), done: done)
    finished.append(record)
    return [.log(.setFinished(record))]
  }

  /// Records a set as held.
  mutating func hold(_ block: SetBlock) -> PlayerAction {
    leaveOut(block, .held)
  }

  /// Records a set of which nothing was done.
  mutating func leaveOut(_ block: SetBlock, _ ending: SetEnding) -> PlayerAction {
    let record = SetRecord(
      planned: block.planned, done: 0, seconds: 0, ending: ending, source: .paced)
    finished.append(record)
    return .log(.setFinished(record))
  }

  /// Tells whether any of an exercise was done.
  private func hasDone(_ exercise: Int) -> Bool {
    guard plan.exercises.indices.contains(exercise) else { return false }
    let id = plan.exercises[exercise].id
    return finished.contains { $0.done > 0 && $0.planned.exercise == id }
  }

  /// Tells whether no set of an exercise is left.
  func hasEnded(exercise: Int) -> Bool { !unfinished.contains { $0.exercise == exercise } }

  /// The record of a set as it ends now.
  private func record(of block: SetBlock, _ ending: SetEnding, done: Double) -> SetRecord {
    SetRecord(
      planned: block.planned, easedTo: block.easedTo, done: done,
      seconds: (workBefore / .milliseconds(1)).rounded() / 1_000, ending: ending,
      source: block.isSelfPaced ? .selfPaced : .paced)
  }
}

extension SetBlock {
  /// Returns how it ends when it ends by itself or is ended early, after so much of it.
  ///
  /// From the least of a range on all of it is done, unless there is a reason to stop.
  func ending(done: Double, _ reason: SkipReason?) -> SetEnding {
    reason == nil && done > 0 && done >= planned.amount.value ? .completed : .partial(reason)
  }
}
