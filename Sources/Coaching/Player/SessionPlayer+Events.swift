import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Takes an event at an instant and returns what is to be done, in order.
  package mutating func handle(_ event: PlayerEvent, at now: Duration) -> [PlayerAction] {
    if takesBack(event, at: now) { return begin() + undo(at: now) }
    guard !hasEnded else { return [] }
    let start = begin()
    let before = self
    let actions = take(event, at: now)
    if hasOtherWords(than: before) { wordsSince = now }
    remember(before, actions)
    return start + actions
  }

  /// Whether the runner reads something else than before.
  private func hasOtherWords(than before: SessionPlayer) -> Bool {
    told != before.told || activity != before.activity || isPaused != before.isPaused
      || segment?.kind.isWork != before.segment?.kind.isWork || questions != before.questions
  }

  /// Logs that the session begins, once.
  private mutating func begin() -> [PlayerAction] {
    guard isToBegin else { return [] }
    isToBegin = false
    return [
      .log(
        .sessionStarted(
          SessionStart(phase: plan.phase, session: plan.session, planned: plan.sets)))
    ]
  }

  /// Takes an event of a session that has begun.
  mutating func take(_ event: PlayerEvent, at now: Duration) -> [PlayerAction] {
    var actions: [PlayerAction] = []
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
    countIn(at: now)
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
    case .space where activity == .trying || isNew: return tryNext(at: now)
    case .space, .pause:
      if activity != .working { return event == .space ? proceed(at: now) : [] }
      isPaused.toggle()
    case .tryOut where activity == .introduction || activity == .trying: return tryNext(at: now)
    case .back where activity == .trying: return tryPrevious(at: now)
    case .ease: return askToEase(at: now)
    case .undo: questions.append(Question(.undoing, isVoluntary: true))
    case .note: askNote()
    case .skip where activity != .working && exercise?.item.isOptional == true:
      declined.insert(position.exercise)
      moveOn(at: now)
    case .skip where activity == .working && isExtraSet: leaveExtras(at: now)
    case .skip where activity != .over:
      questions.append(Question(.skipReason, isVoluntary: true))
    case .back: return askToGoBack(at: now)
    case .finishEarly: return finishEarly(at: now)
    case .adjustRest(let change): adjustRest(by: change, at: now)
    case .hurts: askWhere()
    case .stopSigns:
      let signs = followed.programme.stopSigns
      questions.append(Question(.stopSigns(signs, why: nil), isVoluntary: true))
    case .leave where activity != .over, .askToLeave where activity != .over:
      questions.append(Question(.leaving, isVoluntary: true))
    case .abandon: return leave(.later, at: now)
    default: break
    }
    return []
  }

  /// Goes on: to the work, to the end of a rest, to the end of a set that the runner ends.
  private mutating func proceed(at now: Duration) -> [PlayerAction] {
    if isPaused {
      isPaused = false
      return []
    }
    guard activity == .working, let segment else {
      if activity != .over { startBlock(at: now) }
      return []
    }
    switch segment.kind {
    case .selfPaced where !isExact:
      questions.append(Question(doneQuestion(), isVoluntary: true))
      return []
    case .selfPaced, .distance: return endCue(at: now) + endCompleted(at: now)
    case .rest, .switchSides, .getReady: return finishSegment(at: now)
    case .stage where segment.length == nil: return finishSegment(at: now)
    case .stage, .restBetweenRepetitions, .hold, .move:
      return isEnough(at: now) ? endCue(at: now) + endPartial(reason: nil, at: now) : []
    }
  }

  /// The cue of a set's end, where the runner ends it.
  func endCue(at now: Duration) -> [PlayerAction] {
    guard let block, let segment else { return [] }
    let cue = PlacedCue(
      at: clock.elapsed(at: now), .end, text: exercise?.exercise.cue(at: .end))
    return [.cue(TimedCue(cue, at: now, in: segment, of: block))]
  }

  /// Whether the runner may end the set now, and it is done: the least of a range is reached.
  package func isEnough(at now: Duration) -> Bool {
    guard activity == .working, !isCountingIn, let block, position.segment >= block.workStart,
      block.planned.reach != .exact, segment?.kind.isSelfPaced == false,
      let done = doneSoFar(at: now)
    else { return false }
    return done > 0 && done >= block.planned.amount.value
  }

  /// Whether the rest has lasted for the least of its range, so that the runner may go on.
  package func isRested(at now: Duration) -> Bool {
    guard let segment, segment.kind == .rest else { return false }
    let time = clock.elapsed(at: now)
    return segment.cues.contains { $0.signal == .enough && $0.offset <= time }
  }

  /// Whether the set at the position is above the least of a range of sets, and not begun.
  package var isExtraSet: Bool {
    guard activity == .working, let block, position.segment < block.workStart else { return false }
    return block.prescribed.isExtra
  }

  /// Leaves out what is left of the sets above the least of a range, of a circuit all of its rounds.
  private mutating func leaveExtras(at now: Duration) {
    let group = plan.circuit(of: position.exercise)
    for place in unfinished where group.contains(place.exercise) && plan[place].prescribed.isExtra {
      declinedSets.insert(PlaceKey(plan[place].planned))
    }
    moveOn(at: now)
  }

  /// Starts the set at the position, from its first segment.
  mutating func startBlock(at now: Duration) {
    guard block != nil else { return }
    activity = .working
    isPaused = false
    resumption = nil
    position.segment = 0
    workBefore = .zero
    told = nil
    clock.restart(at: now, isRunning: isRunning)
  }

  /// Ends the set here; what was done of it counts, and of nothing it is asked why.
  private mutating func finishEarly(at now: Duration) -> [PlayerAction] {
    guard activity == .working, let block, let segment, position.segment >= block.workStart
    else { return [] }
    if segment.kind.isSelfPaced {
      questions.append(Question(doneQuestion(), isVoluntary: true))
    } else if doneSoFar(at: now) == 0 {
      questions.append(Question(.skipReason, isVoluntary: true))
    } else {
      return endPartial(reason: nil, at: now)
    }
    return []
  }

  /// Ends a set that was begun, with what was done of it.
  mutating func endPartial(
    reason: SkipReason?, done: Double? = nil, at now: Duration
  ) -> [PlayerAction] {
    guard let block, let done = done ?? doneSoFar(at: now) else { return [] }
    if scheduled?.kind.isWork == true { workBefore += worked(at: now) }
    if done == 0 { return endSet(.skipped(reason ?? .other), done: 0, at: now) }
    return endSet(block.ending(done: done, reason), done: done, at: now)
  }

  /// Ends a set that the runner paced, with all of it done.
  private mutating func endCompleted(at now: Duration) -> [PlayerAction] {
    endPartial(reason: nil, done: block?.planned.amount.value, at: now)
  }

  /// Returns what has been done of the set: repetitions, or whole seconds of work.
  func doneSoFar(at now: Duration) -> Double? {
    guard let scheduled else { return nil }
    switch scheduled.kind {
    case .hold, .move: return ((workBefore + worked(at: now)) / .seconds(1)).rounded(.down)
    case .stage, .restBetweenRepetitions, .switchSides: return Double(scheduled.done)
    case .selfPaced, .distance, .getReady, .rest: return 0
    }
  }

  /// Makes the rest longer or shorter.
  private mutating func adjustRest(by change: Duration, at now: Duration) {
    guard activity == .working, let segment, let length = segment.length else { return }
    switch segment.kind {
    case .rest, .switchSides:
      plan.exercises[position.exercise].blocks[position.block].segments[position.segment].length =
        max(clock.elapsed(at: now), min(length + change, .seconds(900)))
    default: break
    }
  }
}
