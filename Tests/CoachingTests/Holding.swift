import Coaching
import Programmes
import ProgressTracking
import Testing

extension Play {
  /// Gets ready again for a set that was stopped in its middle.
  mutating func getReadyAgain() {
    guard player.isCountingIn, let time = player.remaining(at: now) else {
      Issue.record("nothing to get ready for again")
      return
    }
    wait(time)
  }
}

/// A session that stands at the start of the work of a hold of 20 s, the first of three.
func holding(_ set: PrescribedSet = hold(20)) throws -> Play {
  var play = try Play([
    PhaseItem(try exercise("plank", sets: [set, set, set], rest: .seconds(30))),
    PhaseItem(try exercise("bridge", sets: [hold(4), hold(4)])),
  ])
  play.send(.proceed)
  play.wait(.seconds(5))
  return play
}
