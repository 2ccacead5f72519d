/// A sound that is ready to be mixed: samples of 16 bits, one channel, at the stream's rate.
package struct Clip: Hashable, Sendable {
  /// The samples.
  package let samples: [Int16]

  /// Creates a clip.
  package init(_ samples: [Int16]) {
    self.samples = samples
  }

  /// How long it is.
  package var length: Duration { SampleClock.time(of: samples.count) }

  /// Creates a clip of another rate, with samples in a straight line between those that are given.
  ///
  /// - Parameters:
  ///   - samples: The samples.
  ///   - rate: Samples a second, from 1,000 up.
  package init?(_ samples: [Int16], rate: Int) {
    guard rate >= 1_000, rate <= 192_000 else { return nil }
    guard samples.count > 1, rate != SampleClock.rate else {
      self.init(samples)
      return
    }
    let count = (samples.count - 1) * SampleClock.rate / rate
    self.init(
      (0..<count).map { index in
        let place = index * rate
        let (whole, part) = place.quotientAndRemainder(dividingBy: SampleClock.rate)
        let step = (Int(samples[whole + 1]) - Int(samples[whole])) * part / SampleClock.rate
        return Int16(clamping: Int(samples[whole]) + step)
      })
  }
}

extension Clip {
  /// The clip without the silence before and behind it.
  package var trimmed: Clip {
    let threshold: Int16 = 200
    guard let first = samples.firstIndex(where: { $0.magnitude > threshold }),
      let last = samples.lastIndex(where: { $0.magnitude > threshold })
    else { return Clip([]) }
    // What is softer than that belongs to the sound, so a little of it is kept.
    let margin = SampleClock.rate / 50
    return Clip(Array(samples[max(0, first - margin)..<min(samples.count, last + margin)]))
  }

  /// The clip with its loudest sample at a level, 0 to 1.
  package func peaking(at level: Double) -> Clip {
    let peak = samples.map(\.magnitude).max() ?? 0
    guard peak > 0 else { return self }
    let gain = level * Double(Int16.max) / Double(peak)
    return Clip(samples.map { Int16(clamping: Int((Double($0) * gain).rounded())) })
  }
}
