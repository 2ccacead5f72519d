extension Segment {
  /// Returns the cues after one time of the segment up to another, beats among them, in order.
  ///
  /// - Parameters:
  ///   - from: The time up to which everything has been told; nothing where nothing has been.
  ///   - to: The time up to which it is to be told.
  /// - Returns: The cues that are due, by their time.
  func cues(after from: Duration?, through to: Duration) -> [PlacedCue] {
    let placed = cues.filter { cue in from.map { cue.offset > $0 } ?? true && cue.offset <= to }
    let first = from.map { beatIndex(at: $0) + 1 } ?? 0
    // A beat that falls on the end belongs to what comes after it.
    let end = min(to, (length ?? to + .nanoseconds(1)) - .nanoseconds(1))
    guard beat != nil, end >= .zero, beatIndex(at: end) >= first else { return placed }
    let beats = (first...beatIndex(at: end)).map { PlacedCue(at: beatTime($0), .beat) }
    return (placed + beats).sorted { $0.offset < $1.offset }
  }

  /// Returns the time of the first cue after a time, beats among them.
  func nextCue(after time: Duration) -> Duration? {
    let placed = cues.map(\.offset).filter { $0 > time }.min()
    guard beat != nil else { return placed }
    let next = beatTime(beatIndex(at: time) + 1)
    guard next < length ?? next + .seconds(1) else { return placed }
    return min(next, placed ?? next)
  }

  /// The beats a minute, within what can be told apart.
  private var beatsPerMinute: Int64 { Int64(min(max(1, beat ?? 1), 1_000)) }

  /// Returns the last beat at or before a time, counted from 0.
  private func beatIndex(at time: Duration) -> Int64 {
    time.nanoseconds * beatsPerMinute / 60_000_000_000
  }

  /// Returns the time of a beat, each reckoned from the first, so that none drifts.
  ///
  /// Rounded up to a nanosecond, so that ``beatIndex(at:)`` finds the beat at its own time.
  private func beatTime(_ index: Int64) -> Duration {
    .nanoseconds((index * 60_000_000_000 + beatsPerMinute - 1) / beatsPerMinute)
  }
}

extension Duration {
  /// The length in whole nanoseconds; one that no session has is cut to a hundred days.
  var nanoseconds: Int64 {
    guard self < .seconds(8_640_000) else { return 8_640_000_000_000_000 }
    return components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
