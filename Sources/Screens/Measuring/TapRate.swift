/// A rate that is tapped: one tap with each step, estimated robustly over the last taps.
package struct TapRate: Hashable, Sendable {
  /// The instants of the last taps, in order.
  private var taps: [Duration] = []
  /// All taps since it began.
  package private(set) var count = 0
  /// How many times faster than time the instants go.
  private let speed: Int
  /// A rate that was tapped before, which holds until the first tap.
  private let earlier: Double?

  /// The intervals that are estimated from.
  private static let window = 24
  /// The fewest intervals that give a rate.
  package static let fewest = 8
  /// A pause after which it begins anew.
  private static let pause = Duration.seconds(3)

  /// Creates a rate without taps.
  package init(speed: Int = 1, earlier: Double? = nil) {
    self.speed = max(1, speed)
    self.earlier = earlier
  }

  /// Takes a tap.
  package mutating func tap(at now: Duration) {
    if let last = taps.last, (now - last) / speed > Self.pause { self = TapRate(speed: speed) }
    taps.append(now)
    taps = Array(taps.suffix(Self.window + 1))
    count += 1
  }

  /// The taps that are still needed before there is a rate.
  package var missing: Int { max(0, Self.fewest + 1 - taps.count) }

  /// The taps a minute, nothing before there are enough.
  ///
  /// A tap given twice makes a short interval, which joins the next; one left out makes a long one,
  /// which counts as the steps that it stands for. What is neither is left out.
  package var perMinute: Double? {
    if count == 0 { return earlier }
    guard missing == 0 else { return nil }
    let intervals = zip(taps.dropFirst(), taps).map { ($0 - $1) / speed / .seconds(1) }
    let usual = intervals.sorted()[intervals.count / 2]
    guard usual > 0 else { return nil }
    var steps = 0.0
    var time = 0.0
    var interval = 0.0
    for part in intervals {
      interval += part
      let count = (interval / usual).rounded()
      guard count >= 1 else { continue }
      if count <= 3, abs(interval / usual - count) <= 0.3 {
        steps += count
        time += interval
      }
      interval = 0
    }
    guard time > 0 else { return nil }
    return 60 * steps / time
  }
}
