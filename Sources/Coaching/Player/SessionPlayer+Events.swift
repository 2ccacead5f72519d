import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Takes an event at an instant and returns what is to be done, in order.
  package mutating func handle(_ event: PlayerEvent, at now: Duration) -> [PlayerAction] {
    guard !hasEnded else { return [] }
    var actions: [PlayerAction] = []
    if isToBegin {
      isToBegin = false
      actions.append(
        .log(.sessionStarted(SessionStart(phase: plan.phase, planned: plan.sets))))
    }
    if findGap(at: now, wasInterrupted: event == .interrupt) {
      lastSeen = now
      return actions
    }
    let wasAsked = !questions.isEmpty
    actions += passTime(at: now)
    if wasAsked {
      actions += answer(event, at: now)
    } else if questions.isEmpty {
      actions += act(on: event, at: now)
    }  // Otherwise it is asked only now, and the key was meant for what stood there before.
    clock.run(isRunning, at: now)
    actions += passTime(at: now)
    lastSeen = now
    if isOver, !hasEnded {
      hasEnded = true
      actions.append(.over(ending ?? .finished))
    }
    return actions
  }

  /// Acts on an event while nothing is asked.
  private mutating func act(on event: PlayerEvent, at now: Duration) -> [PlayerAction] {
    switch event {
    case .proceed: return proceed(at: now)
    case .space, .pause:
      if activity == .introduction { return event == .space ? proceed(at: now) : [] }
      isPaused.toggle()
    case .skip where activity != .over:
      questions.append(Question(.skipReason, isVoluntary: true))
    case .back: return goBack(at: now)
    case .finishEarly: return finishEarly(at: now)
    case .adjustRest(let change): adjustRest(by: change, at: now)
    case .hurts where activity != .over: ask(.during, isVoluntary: true)
    case .stopSigns:
      let signs = followed.programme.stopSigns
      questions.append(Question(.stopSigns(signs, why: nil), isVoluntary: true))
    case .leave where activity != .over:
      questions.append(Question(.leaving, isVoluntary: true))
    default: break
    }
    return []
  }

  /// Goes on: to the work, to the end of a rest, to the end of a self-paced set.
  private mutating func proceed(at now: Duration) -> [PlayerAction] {
    if isPaused {
      isPaused = false
      return []
    }
    guard activity == .working, let segment else {
      if activity == .introduction { startBlock(at: now) }
      return []
    }
    switch segment.kind {
    case .selfPaced:
      let end = PlacedCue(
        at: clock.elapsed(at: now), .end, text: exercise?.exercise.cue(at: .end))
      return [.cue(end)] + finishSegment(at: now)
    case .rest, .switchSides, .getReady: return finishSegment(at: now)
    case .stage, .restBetweenRepetitions, .hold, .move: return []
    }
  }

  /// Starts the set at the position, from its first segment.
  mutating func startBlock(at now: Duration) {
    guard block != nil else { return }
    activity = .working
    isPaused = false
    position.segment = 0
    workBefore = .zero
    told = nil
    clock.restart(at: now, isRunning: isRunning)
  }

  /// Goes back to the start of the set, or to the set before while this one has not begun.
  ///
  /// A set from before the exercise was eased is not done again.
  private mutating func goBack(at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block else { return [] }
    guard position.segment < block.workStart, position.block > 0,
      let last = finished.last, let before = exercise?.blocks[position.block - 1],
      PlaceKey(last.planned) == PlaceKey(before.planned), before.easedTo == block.easedTo
    else {
      startBlock(at: now)
      return []
    }
    finished.removeLast()
    position.block -= 1
    startBlock(at: now)
    return [.retract(last.planned)]
  }

  /// Ends the set here; what was done of it counts.
  private mutating func finishEarly(at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block, let segment, position.segment >= block.workStart
    else { return [] }
    if case .selfPaced(let repetitions) = segment.kind {
      questions.append(Question(.repetitionsDone(of: repetitions), isVoluntary: true))
      return []
    }
    return endPartial(reason: nil, at: now)
  }

  /// Ends a set that was begun, with what was done of it.
  mutating func endPartial(
    reason: SkipReason?, repetitions: Int? = nil, at now: Duration
  ) -> [PlayerAction] {
    guard let done = repetitions.map(Double.init) ?? doneSoFar(at: now) else { return [] }
    if segment?.kind.isWork == true { workBefore += clock.elapsed(at: now) }
    if done == 0, let reason { return endSet(.skipped(reason), done: 0, at: now) }
    return endSet(.partial(reason), done: done, at: now)
  }

  /// Returns what has been done of the set: repetitions, or whole seconds of work.
  func doneSoFar(at now: Duration) -> Double? {
    guard let segment else { return nil }
    switch segment.kind {
    case .stage: return Double((segment.repetition ?? 1) - 1)
    case .restBetweenRepetitions: return Double(segment.repetition ?? 0)
    case .hold, .move:
      return ((workBefore + clock.elapsed(at: now)) / .seconds(1)).rounded(.down)
    case .selfPaced, .getReady, .rest, .switchSides: return 0
    }
  }

  /// Makes the rest longer or shorter.
  private mutating func adjustRest(by change: Duration, at now: Duration) {
    guard let segment, let length = segment.length else { return }
    switch segment.kind {
    case .rest, .switchSides:
      plan.exercises[position.exercise].blocks[position.block].segments[position.segment].length =
        max(clock.elapsed(at: now), min(length + change, .seconds(900)))
    default: break
    }
  }
}
