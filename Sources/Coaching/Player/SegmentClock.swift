/// The time of a segment: it runs from an instant, or stands still.
struct SegmentClock: Hashable, Sendable {
  /// What had passed when it last stood still.
  private var passed = Duration.zero
  /// Since when it runs.
  private var runningSince: Duration?
  /// The time from which it was started.
  private(set) var beginning = Duration.zero
  /// Up to when its cues have been told.
  var told: Duration?

  /// Returns the time of the segment at an instant.
  func elapsed(at now: Duration) -> Duration {
    runningSince.map { max(passed, passed + (now - $0)) } ?? passed
  }

  /// Runs or stands still from an instant on.
  mutating func run(_ isRunning: Bool, at now: Duration) {
    guard isRunning != (runningSince != nil) else { return }
    passed = elapsed(at: now)
    runningSince = isRunning ? now : nil
  }

  /// Whether it stands still.
  var isStopped: Bool { runningSince == nil }

  /// Starts a segment at an instant, from its beginning or from a time up to which it was told.
  mutating func restart(at start: Duration, from time: Duration = .zero, isRunning: Bool) {
    beginning = time
    passed = time
    told = time > .zero ? time : nil
    runningSince = isRunning ? start : nil
  }

  /// The instant at which so much of the segment will have passed.
  func instant(of time: Duration) -> Duration? {
    runningSince.map { $0 + (time - passed) }
  }
}
