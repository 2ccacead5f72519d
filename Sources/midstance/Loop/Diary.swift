import ProgressTracking
import Synchronization

/// Writes a runner's entries, and keeps what could not be written until it can.
final class Diary: Sendable {
  private let log: ProgressLog
  private let unsaved = Mutex<[Entry]>([])

  private struct Entry {
    let bodies: [EventBody]
    let context: EventContext
  }

  /// Creates the diary of a log.
  init(_ log: ProgressLog) {
    self.log = log
  }

  /// How many entries are not on disk.
  var unsavedCount: Int { unsaved.withLock { $0.reduce(0) { $0 + $1.bodies.count } } }

  /// Writes entries after those that are still unsaved, in the order in which they were made.
  ///
  /// - Throws: Why they are not on disk; they are kept for the next time.
  func write(_ bodies: [EventBody], as context: EventContext) throws(ProgressLogError) {
    unsaved.withLock { $0.append(Entry(bodies: bodies, context: context)) }
    try save()
  }

  /// Writes what is unsaved.
  ///
  /// - Throws: Why it is not on disk.
  func save() throws(ProgressLogError) {
    while let entry = unsaved.withLock({ $0.first }) {
      try log.append(entry.bodies, as: entry.context)
      unsaved.withLock { _ = $0.removeFirst() }
    }
  }
}
