import CSystem
import Dispatch
import Synchronization

/// Keeps the screen from going dark and from being locked while it is needed, where the desktop
/// offers that.
final class ScreenKeeper: Sendable {
  private let queue = DispatchQueue(label: "midstance.screen")
  private let state = Mutex(State())
  private let isHere: Bool
  private let reason: String

  private struct State {
    var isWanted = false
    var pending = 0
    var hasFailed = false
  }

  /// Creates a keeper that has done nothing yet.
  ///
  /// - Parameters:
  ///   - isHere: Whether the screen belongs to this machine, and not to one at the other end of ssh.
  ///   - reason: Why the screen is needed, as the desktop may show it.
  init(isHere: Bool, reason: String) {
    self.isHere = isHere
    self.reason = reason
  }

  /// Whether the desktop is being asked.
  var isBusy: Bool { state.withLock { $0.pending > 0 || $0.hasFailed } }

  /// Keeps the screen awake from now on, or no longer; the desktop is asked beside the loop.
  func keepAwake(_ isWanted: Bool) {
    let isChange = state.withLock { state in
      defer { state.isWanted = isWanted }
      if state.isWanted != isWanted { state.pending += 1 }
      return state.isWanted != isWanted
    }
    guard isChange else { return }
    queue.async { [self] in
      var isKept = true
      if !isWanted {
        ms_awake_stop()
      } else {
        isKept = isHere && Self.ask(reason)
      }
      state.withLock { state in
        state.pending -= 1
        if !isKept { state.hasFailed = true }
      }
    }
  }

  /// Returns, once for every time that it was tried in vain, that the screen cannot be kept awake.
  func collectFailure() -> Bool {
    state.withLock { state in
      defer { state.hasFailed = false }
      return state.hasFailed
    }
  }

  private static func ask(_ reason: String) -> Bool {
    unsafe "midstance".withCString { application in
      unsafe reason.withCString { unsafe ms_awake_start(application, $0) != 0 }
    }
  }
}
