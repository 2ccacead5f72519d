/// The time that a session is played by: real time, or a multiple of it.
struct PlayClock: Sendable {
  /// The real instant at which both times are the same.
  let start: Duration
  /// How many times faster than real time it runs.
  let speed: Int

  /// Returns the played time at a real instant.
  func time(at instant: Duration) -> Duration { start + (instant - start) * speed }

  /// Returns the real instant of a played time.
  func instant(of time: Duration) -> Duration { start + (time - start) / speed }
}
