import Coaching

/// The beat of a metronome, for eyes: a block that is at the other end with every step.
struct BeatScene: Hashable {
  /// Whether the beat is the second of two, the one without an accent.
  let isSecond: Bool
  /// Whether no beat is given: between its blocks, and while nothing runs.
  let isStill: Bool

  /// Finds the beat of the segment that is played; nothing where it has none, or a movement of its own.
  ///
  /// - Parameters:
  ///   - player: The session.
  ///   - isReduced: Whether nothing is to move but the time.
  ///   - now: The instant.
  init?(_ player: SessionPlayer, isReduced: Bool, at now: Duration) {
    guard !isReduced, let beat = player.segment?.beat else { return nil }
    let elapsed = player.elapsed(at: now)
    isStill = !player.isRunning || !beat.sounds(at: elapsed)
    isSecond = !beat.index(at: elapsed).isMultiple(of: 2)
  }
}
