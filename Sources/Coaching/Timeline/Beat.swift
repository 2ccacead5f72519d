package import Programmes

/// The beat that runs through a segment.
package struct Beat: Hashable, Sendable {
  /// Beats a minute.
  package var perMinute: Int
  /// The blocks in which it sounds, where it does not sound throughout.
  package var blocks: Metronome.Blocks?
  /// How long the set has been worked at when the segment starts; blocks are reckoned from there.
  package var passed = Duration.zero

  /// Creates a beat.
  package init(_ perMinute: Int, blocks: Metronome.Blocks? = nil) {
    self.perMinute = perMinute
    self.blocks = blocks
  }

  /// Returns whether it sounds at a time of the segment.
  package func sounds(at time: Duration) -> Bool {
    guard let blocks, let phase = phase(at: time) else { return true }
    return phase < blocks.on
  }

  /// Returns the first beat that sounds after a time of the segment.
  func next(after time: Duration) -> Duration? {
    var index = index(at: time) + 1
    // A block that is shorter than a beat may have none.
    for _ in 0..<1_000 {
      let next = self.time(of: index)
      guard let blocks, let phase = phase(at: next), phase >= blocks.on else { return next }
      guard let off = blocks.off else { return nil }
      let sounding = next + (blocks.on + off - phase)
      index = max(index, self.index(at: sounding - .nanoseconds(1))) + 1
    }
    return nil
  }

  /// Returns when it starts and stops to sound within a length of the segment, its very start left out.
  func turns(within length: Duration) -> [(time: Duration, sounds: Bool)] {
    guard let blocks, let phase = phase(at: .zero) else { return [] }
    guard let off = blocks.off else {
      let stop = blocks.on - passed
      return stop > .zero && stop < length ? [(stop, false)] : []
    }
    let period = blocks.on + off
    var turns: [(time: Duration, sounds: Bool)] = []
    var start = .zero - phase
    while start < length {
      turns += [(start, true), (start + blocks.on, false)]
      start += period
    }
    return turns.filter { $0.time >= .zero && $0.time < length && passed + $0.time > .zero }
  }

  /// Returns the last beat at or before a time of the segment, counted from 0.
  package func index(at time: Duration) -> Int64 {
    time.nanoseconds * perMinuteHeard / 60_000_000_000
  }

  /// Returns the time of a beat, each reckoned from the first, so that none drifts.
  ///
  /// Rounded up to a nanosecond, so that ``index(at:)`` finds the beat at its own time.
  func time(of index: Int64) -> Duration {
    .nanoseconds((index * 60_000_000_000 + perMinuteHeard - 1) / perMinuteHeard)
  }

  /// The beats a minute, within what can be told apart.
  private var perMinuteHeard: Int64 { Int64(min(max(1, perMinute), 1_000)) }

  /// How far into its blocks a time lies; nothing where there are none.
  private func phase(at time: Duration) -> Duration? {
    guard let blocks, blocks.on > .zero else { return nil }
    guard let off = blocks.off else { return passed + time }
    guard off > .zero else { return nil }
    let period = (blocks.on + off).nanoseconds
    return .nanoseconds((passed + time).nanoseconds % period)
  }
}

extension Duration {
  /// The length in whole nanoseconds; one that no session has is cut to a hundred days.
  var nanoseconds: Int64 {
    guard self < .seconds(8_640_000) else { return 8_640_000_000_000_000 }
    return components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
