import Coaching
import Programmes
import ProgressTracking

/// What the clock of a session shows: the time that is left, or beyond the least of a hold the time
/// that has passed; without a time, how much is to be done.
struct SessionClock {
  /// The clock.
  let text: String
  /// A clock that needs the most room in this segment.
  let widest: String
  /// How much of the segment has passed, 0 to 1.
  let fraction: Double

  /// Reads the clock of a session.
  init(_ player: SessionPlayer, _ texts: Catalogue, at now: Duration) {
    let segment = player.segment
    let elapsed = player.elapsed(at: now)
    let remaining = player.remaining(at: now)
    widest = Self.widest(segment, remaining)
    if segment?.kind == .hold, let planned = player.block?.planned, planned.reach != .exact {
      let least = Duration.seconds(planned.amount.value)
      let isBeyond = elapsed >= least || least <= .seconds(1)
      text = Self.text(isBeyond ? .seconds(elapsed.components.seconds) : least - elapsed)
      fraction = min(1, elapsed / max(segment?.length ?? least, .seconds(1)))
      return
    }
    fraction = segment?.length.map { $0 > .zero ? elapsed / $0 : 0 } ?? 0
    switch segment?.kind {
    case .selfPaced(let repetitions) where remaining == nil: text = Self.text(repetitions)
    case .distance(let metres): text = Wording(texts).distance(metres)
    default: text = remaining.map(Self.text) ?? ""
    }
  }

  /// Repetitions in as few letters as there can be.
  private static func text(_ repetitions: Bounds<Int>) -> String {
    guard let most = repetitions.most else {
      return repetitions.least > 1 ? "\(repetitions.least)+" : ""
    }
    return repetitions.isExact ? "\(most)" : "\(repetitions.least)-\(most)"
  }

  /// Whole seconds, rounded up, so that the last one shown is 1; minutes only from one minute on.
  private static func text(_ time: Duration) -> String {
    let (whole, part) = time.components
    let seconds = Int(whole) + (part > 0 ? 1 : 0)
    guard seconds >= 60 else { return "\(seconds)" }
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// Two digits below a minute, so that the last seconds do not move; one in what is that short.
  private static func widest(_ segment: Segment?, _ remaining: Duration?) -> String {
    guard let length = segment?.length, let remaining, remaining <= .seconds(59) else { return "" }
    return length < .seconds(10) ? "0" : "00"
  }
}

extension String {
  /// The text with as many blanks before it as make it as long as another, each as wide as a digit.
  func reaching(_ widest: String) -> String {
    String(repeating: "\u{2007}", count: max(0, widest.count - count)) + self
  }
}
