import Programmes

extension SessionPlayer {
  /// Whether the runner gets ready again for a set that was stopped in its middle.
  package var isCountingIn: Bool { resumption != nil }

  /// Gets the runner ready again where the clock is about to go on in the middle of a set.
  ///
  /// Whoever has been at the keys is not in the middle of a movement. A repetition begins anew; a
  /// hold, or what is kept up for a time, goes on where it was. Where the runner sets the pace there
  /// is no clock to catch up with.
  mutating func countIn(at now: Duration) {
    guard isRunning, clock.isStopped, let scheduled else { return }
    if isCountingIn || scheduled.kind == .getReady {
      clock.restart(at: now, isRunning: true)
      return
    }
    guard let ready = exercise?.exercise.dose.ready, ready > .zero else { return }
    switch scheduled.kind {
    case .hold, .move: resumption = clock.elapsed(at: now)
    case .stage where scheduled.length != nil:
      workBefore += clock.elapsed(at: now)
      position.segment = startOfRepetition
      resumption = .zero
    case .restBetweenRepetitions, .switchSides:
      // What is left of the pauses until the work goes on may be too short to get ready in.
      guard let next = nextWork, let left = pause(until: next, at: now), left < ready
      else { return }
      if scheduled.kind.isWork { workBefore += clock.elapsed(at: now) }
      position.segment = next
      resumption = .zero
    case .stage, .selfPaced, .distance, .rest, .getReady: return
    }
    clock.restart(at: now, isRunning: true)
  }

  /// Goes on with the set for which the runner got ready again; a repetition that begins anew has a
  /// sound of its own, and a hold is given one.
  mutating func endCountIn(at now: Duration) -> [PlayerAction] {
    guard let time = resumption else { return [] }
    resumption = nil
    clock.restart(at: now, from: time, isRunning: isRunning)
    guard time > .zero, let block, let scheduled else { return [] }
    return [.cue(TimedCue(PlacedCue(at: time, .start), at: now, in: scheduled, of: block))]
  }

  /// The segment of the plan at the position, which a set that is counted in goes on with.
  package var scheduled: Segment? {
    guard let block, block.segments.indices.contains(position.segment) else { return nil }
    return block.segments[position.segment]
  }

  /// Returns how long the segment of the plan at the position has been worked at.
  func worked(at now: Duration) -> Duration { resumption ?? clock.elapsed(at: now) }

  /// The index of the stage with which the set goes on after a pause within it.
  private var nextWork: Int? {
    guard let block else { return nil }
    return block.segments.indices.dropFirst(position.segment).first {
      if case .stage = block.segments[$0].kind { true } else { false }
    }
  }

  /// Returns what is left of the pauses at the position until a stage, getting ready among them.
  private func pause(until stage: Int, at now: Duration) -> Duration? {
    guard let block, let left = remaining(at: now) else { return nil }
    return block.segments[(position.segment + 1)..<stage].reduce(left) { $0 + ($1.length ?? .zero) }
  }

  /// The index of the stage with which the repetition, or the side's turn in it, began.
  private var startOfRepetition: Int {
    guard let block else { return position.segment }
    var index = position.segment
    while index > block.workStart, block.segments[index - 1].isStage(with: block.segments[index]) {
      index -= 1
    }
    return index
  }
}

extension Segment {
  /// Returns the seconds before a set goes on with the segment.
  func countIn(of length: Duration) -> Segment {
    let cues = [3, 2, 1].map { PlacedCue(at: length - .seconds($0), .countdown($0)) }
    return Segment(
      .getReady, length: length, repetition: repetition, side: side,
      cues: cues.filter { $0.offset >= .zero }, done: done)
  }

  /// Tells whether it is a stage that another one of the same repetition and turn comes after.
  fileprivate func isStage(with next: Segment) -> Bool {
    guard case .stage = kind, case .stage = next.kind else { return false }
    return repetition == next.repetition && !next.cues.contains { $0.signal == .switchSides }
  }
}
