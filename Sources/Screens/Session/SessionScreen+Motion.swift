import Coaching
import Programmes

extension SessionScreen {
  /// Whether nothing moves on the screen but the time.
  var isMotionReduced: Bool { settings.motionReduced }

  /// How long a page of the words is shown where they have no room at once.
  static func pageTime(at speed: Int) -> Duration { .seconds(3) * speed }

  /// How often the block of a movement steps on, in real time: four times a second.
  private static let step = Duration.milliseconds(250)

  /// The instant at which the block of a movement steps on; nothing while it stands still.
  ///
  /// Steps are counted from the start of the segment, so that they fall on its seconds.
  func nextStep(after now: Duration) -> Duration? {
    guard player.isRunning,
      MovementScene(player, Wording(), isReduced: isMotionReduced, at: now)?.isMoving == true
    else { return nil }
    let step = Self.step * speed
    let passed = player.elapsed(at: now)
    let next = step * (Int64((passed / step).rounded(.down)) + 1)
    return next > passed ? now + (next - passed) : now + step
  }
}
