extension Segment {
  /// Returns the cues after one time of the segment up to another, beats among them, in order.
  ///
  /// - Parameters:
  ///   - from: The time up to which everything has been told; nothing where nothing has been.
  ///   - to: The time up to which it is to be told.
  /// - Returns: The cues that are due, by their time.
  func cues(after from: Duration?, through to: Duration) -> [PlacedCue] {
    let placed = cues.filter { cue in from.map { cue.offset > $0 } ?? true && cue.offset <= to }
    guard let interval = beatInterval else { return placed }
    let first = from.map { $0.nanoseconds / interval + 1 } ?? 0
    let end = min(to, (length ?? to + .nanoseconds(1)) - .nanoseconds(1)).nanoseconds
    guard end >= 0, end / interval >= first else { return placed }
    let beats = (first...(end / interval)).map {
      PlacedCue(at: .nanoseconds(interval * $0), .beat)
    }
    return (placed + beats).sorted { $0.offset < $1.offset }
  }

  /// Returns the time of the first cue after a time, beats among them.
  func nextCue(after time: Duration) -> Duration? {
    let placed = cues.map(\.offset).filter { $0 > time }.min()
    guard let interval = beatInterval else { return placed }
    let beat = Duration.nanoseconds(interval * (time.nanoseconds / interval + 1))
    guard beat < length ?? beat + .seconds(1) else { return placed }
    return min(beat, placed ?? beat)
  }

  /// The time from one beat to the next, in nanoseconds.
  private var beatInterval: Int64? {
    beat.map { 60_000_000_000 / Int64(max(1, $0)) }
  }
}

extension Duration {
  /// The length in whole nanoseconds; a session is far shorter than the 292 years that fit.
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
