import Programmes
import ProgressTracking
import Synchronization

/// Writes a runner's entries, and keeps what could not be written until it can.
final class Diary: Sendable {
  private let log: ProgressLog
  private let unsaved = Mutex<[Page]>([])

  private struct Page {
    let change: Change
    let context: EventContext
  }

  /// What is done to the log.
  enum Change: Sendable {
    /// Entries are added.
    case add([EventBody])
    /// The latest entries of the session that say these no longer hold.
    case retract([EventBody])
    /// An entry stands in for the latest one of the session that says another.
    case correct(EventBody, to: EventBody)

    /// How many entries it makes.
    fileprivate var count: Int {
      switch self {
      case .add(let bodies), .retract(let bodies): bodies.count
      case .correct: 1
      }
    }
  }

  /// Creates the diary of a log.
  init(_ log: ProgressLog) {
    self.log = log
  }

  /// How many entries are not on disk.
  var unsavedCount: Int { unsaved.withLock { $0.reduce(0) { $0 + $1.change.count } } }

  /// Changes the log after all that is still unsaved, in the order in which it was wanted.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - context: What it belongs to.
  ///   - isKept: Whether it is kept for the next time where it cannot be written now.
  /// - Returns: The entries that are on disk now and were not before.
  /// - Throws: Why it is not on disk.
  @discardableResult
  func write(
    _ change: Change, as context: EventContext, isKept: Bool = true
  ) throws(ProgressLogError) -> [EventBody] {
    unsaved.withLock { $0.append(Page(change: change, context: context)) }
    do {
      return try save()
    } catch {
      if !isKept { unsaved.withLock { _ = $0.popLast() } }
      throw error
    }
  }

  /// Writes what is unsaved.
  ///
  /// - Returns: The entries that were added.
  /// - Throws: Why it is not on disk.
  @discardableResult
  func save() throws(ProgressLogError) -> [EventBody] {
    var added: [EventBody] = []
    while let page = unsaved.withLock({ $0.first }) {
      try write(page)
      unsaved.withLock { _ = $0.removeFirst() }
      if case .add(let bodies) = page.change { added += bodies }
    }
    return added
  }

  private func write(_ page: Page) throws(ProgressLogError) {
    switch page.change {
    case .add(let bodies): try log.append(bodies, as: page.context)
    case .retract(let bodies):
      // What counts however fast it was played is taken back as it was written: as real.
      let entries = try entries(saying: bodies, page.context)
      for isRehearsed in [false, true] {
        let ids = entries.filter { $0.isRehearsed == isRehearsed }.map(\.id)
        var context = page.context
        context.isRehearsed = isRehearsed
        if !isRehearsed, page.context.isRehearsed { context.session = nil }
        if !ids.isEmpty { try log.append(ids.map { .retracted($0) }, as: context) }
      }
    case .correct(let old, let new):
      var context = page.context
      context.supersedes = try entries(saying: [old], page.context).first?.id
      try log.append([new], as: context)
    }
  }

  /// Finds the latest entries of a session that say some things and still count.
  private func entries(
    saying bodies: [EventBody], _ context: EventContext
  ) throws(ProgressLogError) -> [Event] {
    let day = context.time.day
    var logged = try log.events(of: context.runner, on: (day - 2)...day).filter {
      $0.state == .counts && ($0.event.session == nil || $0.event.session == context.session)
    }
    var found: [Event] = []
    for body in bodies.map(\.asLogged) {
      guard let index = logged.lastIndex(where: { $0.event.body == body }) else { continue }
      found.append(logged.remove(at: index).event)
    }
    return found
  }
}
