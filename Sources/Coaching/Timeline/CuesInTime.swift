extension Segment {
  /// Returns the cues after one time of the segment up to another, beats among them, in order.
  ///
  /// - Parameters:
  ///   - from: The time up to which everything has been told; nothing where nothing has been.
  ///   - to: The time up to which it is to be told.
  /// - Returns: The cues that are due, by their time.
  func cues(after from: Duration?, through to: Duration) -> [PlacedCue] {
    let placed = cues.filter { cue in from.map { cue.offset > $0 } ?? true && cue.offset <= to }
    // A beat that falls on the end belongs to what comes after it.
    let end = min(to, (length ?? to + .nanoseconds(1)) - .nanoseconds(1))
    guard let beat, end >= .zero else { return placed }
    let first = from.map { beat.index(at: $0) + 1 } ?? 0
    let last = beat.index(at: end)
    guard last >= first else { return placed }
    let beats = (first...last).map(beat.time(of:)).filter(beat.sounds(at:))
    return (placed + beats.map { PlacedCue(at: $0, .beat) }).sorted { $0.offset < $1.offset }
  }

  /// Returns the time of the first cue after a time, beats among them.
  func nextCue(after time: Duration) -> Duration? {
    let placed = cues.map(\.offset).filter { $0 > time }.min()
    guard let next = beat?.next(after: time), next < length ?? next + .seconds(1)
    else { return placed }
    return min(next, placed ?? next)
  }
}
