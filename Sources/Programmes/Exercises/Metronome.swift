/// The beat of an exercise: a step rate, or a share of a measured one.
public struct Metronome: Hashable, Sendable {
  /// The beat, in beats a minute or over a measure.
  public var rate: Rate
  /// The fastest it may become, in beats a minute.
  public var limit: Int?
  /// The blocks in which it sounds, where it does not sound throughout.
  public var blocks: Blocks?

  /// How long it sounds and how long it is silent, from the start of the work.
  public struct Blocks: Hashable, Sendable {
    /// How long it sounds.
    public var on: Duration
    /// How long it is silent before it sounds again; nothing where it is silent to the set's end.
    public var off: Duration?

    /// Creates blocks.
    public init(on: Duration, off: Duration? = nil) {
      self.on = on
      self.off = off
    }
  }

  /// Creates a metronome.
  public init(rate: Rate, limit: Int? = nil, blocks: Blocks? = nil) {
    self.rate = rate
    self.limit = limit
    self.blocks = blocks
  }

  /// How a rate is prescribed; at a range the least of it is beaten, and the most may be reached.
  public enum Rate: Hashable, Sendable {
    /// Beats a minute.
    case perMinute(Bounds<Int>)
    /// A percentage of the latest value of a measure, 105 being five per cent above it.
    case percent(Bounds<Double>, of: Identifier)
  }

  /// Returns the beats a minute, or nothing when it stands over a measure that has no value.
  ///
  /// The limit never slows a runner down who is faster already: then the measured rate is kept.
  public func beatsPerMinute(measured: (Identifier) -> Double?) -> Int? {
    switch rate {
    case .perMinute(let beats): return min(beats.least, limit ?? beats.least)
    case .percent(let percent, let measure):
      guard let baseline = measured(measure), baseline.isFinite, (1...400).contains(baseline)
      else { return nil }
      let beats = Int((baseline * percent.least / 100).rounded())
      let limited = min(beats, limit ?? beats)
      return percent.least >= 100 ? max(limited, Int(baseline.rounded())) : limited
    }
  }
}
