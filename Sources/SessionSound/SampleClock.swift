/// The time of a stream of samples.
package enum SampleClock {
  /// Samples a second: twice the rate of espeak-ng, and what every phone plays.
  package static let rate = 44_100

  /// Returns the sample that is nearest to a time from the start of the stream.
  package static func index(of time: Duration) -> Int {
    let (seconds, attoseconds) = time.components
    let nanoseconds = attoseconds / 1_000_000_000
    let scaled = nanoseconds * Int64(rate) + 500_000_000
    let (part, rest) = scaled.quotientAndRemainder(dividingBy: 1_000_000_000)
    return Int(seconds) * rate + Int(part) - (rest < 0 ? 1 : 0)
  }

  /// Returns the time of a sample, rounded down to a nanosecond.
  package static func time(of index: Int) -> Duration {
    let (seconds, rest) = index.quotientAndRemainder(dividingBy: rate)
    return .seconds(seconds) + .nanoseconds(rest * 1_000_000_000 / rate)
  }
}
