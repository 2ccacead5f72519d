import Dispatch
import Screens
import Synchronization

/// Does what touches the disk beside the loop of the screen, one thing after the other.
final class LogDesk: Sendable {
  private let queue = DispatchQueue(label: "midstance.log")
  private let reading = DispatchQueue(label: "midstance.reading")
  private let read = DispatchGroup()
  private let tray = Mutex(Tray())

  /// What has been handed in and what has come of it.
  private struct Tray {
    var pending = 0
    var events: [AppEvent] = []
  }

  /// Whether something is still being done, or has come of it and was not collected yet.
  var isBusy: Bool { tray.withLock { $0.pending > 0 || !$0.events.isEmpty } }

  /// Hands in something to do, whose result is collected later.
  func submit(_ job: @escaping @Sendable () -> [AppEvent]) {
    tray.withLock { $0.pending += 1 }
    queue.async {
      let events = job()
      self.tray.withLock { tray in
        tray.pending -= 1
        tray.events += events
      }
    }
  }

  /// Hands in something to read beside all else; a program that ends does not wait for it.
  func read(_ job: @escaping @Sendable () -> [AppEvent]) {
    tray.withLock { $0.pending += 1 }
    reading.async(group: read) {
      let events = job()
      self.tray.withLock { tray in
        tray.pending -= 1
        tray.events += events
      }
    }
  }

  /// Waits until all is read, or for so many milliseconds.
  func finishReading(within milliseconds: Int? = nil) {
    if let milliseconds {
      _ = read.wait(timeout: .now() + .milliseconds(milliseconds))
    } else {
      read.wait()
    }
  }

  /// Takes what has come of it so far, in order.
  func collect() -> [AppEvent] {
    tray.withLock { tray in
      defer { tray.events = [] }
      return tray.events
    }
  }

  /// Waits until everything is done.
  func finish() { queue.sync {} }
}
