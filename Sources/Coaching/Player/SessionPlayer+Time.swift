import ProgressTracking

extension SessionPlayer {
  /// Returns how much of the segment is left, nothing where the runner sets its length.
  package func remaining(at now: Duration) -> Duration? {
    segment?.length.map { max(.zero, $0 - clock.elapsed(at: now)) }
  }

  /// How much of the segment was left when it began, or when it went on after it was stopped.
  package var lengthToPlay: Duration? { segment?.length.map { $0 - clock.beginning } }

  /// Returns how much of the segment has passed.
  package func elapsed(at now: Duration) -> Duration { clock.elapsed(at: now) }

  /// Returns the instant at which something happens by itself: a cue, or the segment's end.
  package func nextChange(after now: Duration) -> Duration? {
    guard isRunning, let segment else { return nil }
    let next = [segment.nextCue(after: clock.elapsed(at: now)), segment.length].compactMap { $0 }
    return next.min().flatMap { clock.instant(of: $0) }
  }

  /// Returns whether words, or that it is enough, are still to be told in the segment.
  package func isToTell(after now: Duration) -> Bool {
    let time = clock.elapsed(at: now)
    return segment?.cues.contains {
      $0.offset > time && ($0.text != nil || $0.signal == .enough)
    } ?? false
  }

  /// Stops the clock where time has passed unseen, and asks what to do about it.
  ///
  /// What passed since the last event counts for nothing: nobody knows what was done in it.
  ///
  /// - Returns: Whether there was such a gap.
  mutating func findGap(at now: Duration, wasInterrupted: Bool) -> Bool {
    if wasInterrupted, case .gap(let known) = question?.kind, let lastSeen {
      // It was asked as the program was stopped, when nobody knew yet for how long.
      questions[0] = Question(.gap(known + max(.zero, now - lastSeen)))
      return true
    }
    guard isRunning, let lastSeen else { return false }
    if !wasInterrupted {
      guard let expected = nextChange(after: lastSeen), now - expected > longestGap
      else { return false }
    }
    clock.run(false, at: lastSeen)
    questions.insert(Question(.gap(max(.zero, now - lastSeen))), at: 0)
    return true
  }

  /// Tells what is due and goes from segment to segment, each starting where the last one ended.
  mutating func passTime(at now: Duration) -> [PlayerAction] {
    var actions: [PlayerAction] = []
    while isRunning, let block, let segment {
      let time = clock.elapsed(at: now)
      let due = min(time, segment.length ?? time)
      var moment: Duration?
      for cue in segment.cues(after: clock.told, through: due) {
        if let text = cue.text {
          // What is told at one moment stands there together.
          told = cue.offset == moment ? told.map { "\($0)\n\(text)" } : text
          moment = cue.offset
        }
        let instant = clock.instant(of: cue.offset) ?? now
        actions.append(.cue(TimedCue(cue, at: instant, in: segment, of: block)))
      }
      clock.told = due
      guard let length = segment.length, time >= length,
        let boundary = clock.instant(of: length)
      else { break }
      actions += finishSegment(at: boundary)
    }
    return actions
  }

  /// Goes on to the next segment of the set, or ends the set.
  mutating func finishSegment(at now: Duration) -> [PlayerAction] {
    guard let block, let segment else { return [] }
    guard !isCountingIn else { return endCountIn(at: now) }
    let isLast = position.segment + 1 >= block.segments.count
    if isLast, segment.kind.isSelfPaced {
      // The time is over: only the runner knows how much was done in it.
      clock.run(false, at: now)
      questions.append(Question(doneQuestion(isOver: true)))
      return []
    }
    if segment.kind.isWork { workBefore += clock.elapsed(at: now) }
    if isLast { return endSet(.completed, done: block.whole, at: now) }
    position.segment += 1
    clock.restart(at: now, isRunning: isRunning)
    return []
  }
}
