/// A clock that is started and stopped by a key, with a count-in to get into position.
///
/// Instants are monotonic; it holds the attempts, of which one is taken.
package struct Stopwatch: Hashable, Sendable {
  /// What it does.
  package private(set) var state: State = .ready
  /// The attempts in seconds, to the tenth, in their order.
  package private(set) var attempts: [Double] = []
  /// The attempt that is taken: the longest, unless another is chosen.
  package private(set) var chosen: Int?
  /// The longest time that counts, in seconds; it stops there by itself.
  private let longest: Double
  /// How many times faster than time the instants go.
  private let speed: Int
  /// The second of the count-in that was heard last.
  private var heard = 0

  /// What it does.
  package enum State: Hashable, Sendable {
    case ready
    case countingIn(since: Duration)
    case running(since: Duration)
    case stopped
  }

  /// The time to get into position.
  package static let countIn = Duration.seconds(5)

  /// Creates a stopwatch at rest.
  package init(longest: Double, speed: Int = 1) {
    self.longest = longest
    self.speed = max(1, speed)
  }

  /// The attempt that would be taken, in seconds.
  package var value: Double? { chosen.map { attempts[$0] } }

  /// Starts or stops it.
  package mutating func press(at now: Duration) {
    switch state {
    case .ready, .stopped:
      state = .countingIn(since: now)
      heard = 0
    case .countingIn: state = attempts.isEmpty ? .ready : .stopped
    case .running(let since): stop(after: time(from: since, to: now))
    }
  }

  /// Takes up a time in seconds that was measured before.
  mutating func takeUp(_ seconds: Double) {
    guard seconds >= 0, seconds <= longest else { return }
    attempts = [seconds]
    chosen = 0
    state = .stopped
  }

  /// Drops the attempt that is chosen.
  package mutating func dropChosen() {
    guard state == .stopped, let chosen else { return }
    attempts.remove(at: chosen)
    self.chosen = attempts.indices.max { attempts[$0] < attempts[$1] }
    if attempts.isEmpty { state = .ready }
  }

  /// Stops it without an attempt.
  package mutating func drop() { state = attempts.isEmpty ? .ready : .stopped }

  /// Lets time pass.
  ///
  /// - Returns: Whether it is to be heard: the last three seconds of the count-in, the start, the end.
  package mutating func tick(at now: Duration) -> Bool {
    switch state {
    case .ready, .stopped: return false
    case .countingIn(let since):
      let left = Self.countIn - time(from: since, to: now)
      if left <= .zero {
        state = .running(since: since + Self.countIn * speed)
        return true
      }
      let second = seconds(at: now)
      defer { heard = second }
      return second <= 3 && second != heard
    case .running(let since):
      let time = time(from: since, to: now)
      guard time >= .seconds(longest) else { return false }
      stop(after: .seconds(longest))
      return true
    }
  }

  /// Chooses another attempt.
  package mutating func choose(_ step: Int) {
    guard state == .stopped, let chosen else { return }
    self.chosen = min(max(chosen + step, 0), attempts.count - 1)
  }

  /// The whole seconds to show: left of the count-in, or passed.
  package func seconds(at now: Duration) -> Int {
    switch state {
    case .ready, .stopped: return 0
    case .countingIn(let since):
      let left = Self.countIn - time(from: since, to: now)
      return max(1, Int((left / .seconds(1)).rounded(.up)))
    case .running(let since): return max(0, Int(time(from: since, to: now) / .seconds(1)))
    }
  }

  /// The instant at which another second is shown.
  package func nextChange(after now: Duration) -> Duration? {
    switch state {
    case .ready, .stopped: return nil
    case .countingIn(let since), .running(let since):
      let passed = Int(time(from: since, to: now) / .seconds(1))
      return since + .seconds(max(0, passed) + 1) * speed
    }
  }

  private mutating func stop(after time: Duration) {
    let seconds = (max(0, time / .milliseconds(100))).rounded() / 10
    attempts.append(min(seconds, longest))
    chosen = attempts.indices.max { attempts[$0] < attempts[$1] }
    state = .stopped
  }

  private func time(from start: Duration, to now: Duration) -> Duration { (now - start) / speed }
}
