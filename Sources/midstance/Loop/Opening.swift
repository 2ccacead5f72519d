import ArgumentParser
import ProgressTracking
import Screens

/// What the app begins with.
enum Opening: Sendable {
  /// The day.
  case today
  /// The session, played so many times faster than time.
  case session(speed: Int)
  /// The runners of a log, or some of them.
  case review([Runner]?)

  /// How many times faster than time a session is played.
  var speed: Int {
    if case .session(let speed) = self { speed } else { 1 }
  }
}

/// Opens the app on a screen, or as lines where there is none.
///
/// - Throws: A sentence that says what to do, what is wrong with the log, or the exit status of a
///   signal.
func open(_ opening: Opening, _ surroundings: Surroundings) throws {
  let desk = try Desk(surroundings, opening: opening)
  var status: Int32 = 0
  if surroundings.isPlain {
    status = try PlainLoop(desk).run()
  } else {
    status = try ScreenLoop.run(desk)
  }
  try desk.close()
  if status != 0 { throw ExitCode(status) }
}
