import Coaching
import Programmes
import ProgressTracking

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
