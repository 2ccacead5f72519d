public import Programmes

extension ProgressLog {
  /// Makes a runner who lives in this log: the first start.
  ///
  /// - Parameters:
  ///   - name: The name, empty where none is given.
  ///   - time: When.
  /// - Returns: The runner.
  /// - Throws: What is wrong with the file.
  public func makeRunner(
    named name: String = "", at time: EventTime
  ) throws(ProgressLogError) -> Runner {
    try store.write { try makeRunner(named: name, at: time, in: $0) }
  }

  /// Returns the runner who trains where this log is, made without a name where there is none: one and the
  /// same for all who ask for them at once.
  ///
  /// - Parameter time: When.
  /// - Returns: The runner.
  /// - Throws: What is wrong with the file.
  public func residentOrNew(at time: EventTime) throws(ProgressLogError) -> Runner {
    if let resident = try resident() { return resident }
    return try store.write { database in
      try RunnerTable(database: database).resident()
        ?? makeRunner(named: "", at: time, in: database)
    }
  }

  /// Reads several things as they are at one moment: what is appended meanwhile is in none of them.
  ///
  /// It must not append itself, nor take long: an entry of another process waits for its end, for five
  /// seconds at most.
  ///
  /// - Parameter body: What is read.
  /// - Returns: What was read.
  /// - Throws: What is wrong with the file, or what the body throws.
  package func atOneMoment<Value>(_ body: () throws -> Value) throws -> Value {
    try store.readAtOneMoment(body)
  }

  /// Returns everyone the log is about: those who live in it first.
  public func runners() throws(ProgressLogError) -> [Runner] {
    try store.read { try RunnerTable(database: $0).runners().map(\.runner) }
  }

  /// Returns the runner who trains where this log is, or nothing in a log of others alone.
  public func resident() throws(ProgressLogError) -> Runner? {
    try store.read { try RunnerTable(database: $0).resident() }
  }

  /// Makes a runner one who trains where this log is.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func settle(_ runner: UniqueID) throws(ProgressLogError) {
    try store.write { database in
      let runners = RunnerTable(database: database)
      guard try runners.runner(runner) != nil else { throw ProgressLogError.noSuchRunner(runner) }
      try runners.settle(runner)
    }
  }

  /// Returns the device that this log writes as, or nothing while it has none: before its first event,
  /// and before the next one where it turned out to be a copy.
  public func device() throws(ProgressLogError) -> UniqueID? {
    try store.read { try DeviceTable(database: $0).own(at: place) }
  }

  /// Appends events, in one transaction; they are on disk when this returns.
  ///
  /// - Parameters:
  ///   - bodies: What happened, in order.
  ///   - context: Whom it is about, when, and in which session.
  /// - Returns: The events as they stand in the log.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/unusableEntry(kind:)``; then none of them is in the log.
  @discardableResult
  public func append(
    _ bodies: [EventBody], as context: EventContext
  ) throws(ProgressLogError) -> [Event] {
    try append([LogEntry(bodies, context)])
  }

  /// Appends what happened at several moments, in one transaction; it is on disk when this returns.
  ///
  /// - Parameter entries: What happened, in order.
  /// - Returns: The events as they stand in the log.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/unusableEntry(kind:)``; then none of them is in the log.
  @discardableResult
  public func append(_ entries: [LogEntry]) throws(ProgressLogError) -> [Event] {
    try store.write { database in
      let runners = RunnerTable(database: database)
      return try entries.flatMap { entry in
        guard try runners.runner(entry.context.runner) != nil else {
          throw ProgressLogError.noSuchRunner(entry.context.runner)
        }
        return try add(entry.bodies, as: entry.context, to: database)
      }
    }
  }

  /// Returns the events of a runner, or of all of them, by time.
  ///
  /// - Parameters:
  ///   - runner: Whose events, nothing for everyone's.
  ///   - days: The local days of the events, nothing for all.
  /// - Returns: The events, each with whether it still counts.
  /// - Throws: What is wrong with the file.
  public func events(
    of runner: UniqueID? = nil, on days: ClosedRange<LocalDay>? = nil
  ) throws(ProgressLogError) -> [LoggedEvent] {
    try store.read { try EventTable(database: $0).events(of: runner, on: days) }
  }

  /// Returns what an entry said first, before it was corrected; the entry itself where it corrects none.
  ///
  /// - Throws: What is wrong with the file.
  package func firstWriting(of event: Event) throws(ProgressLogError) -> Event {
    try store.read { database in
      try EventTable(database: database).event(event.id).flatMap {
        try Corrections(database: database).first(of: $0).event
      } ?? event
    }
  }

  /// Erases a runner, whole and for good: the only deletion there is, for a person's right to it.
  ///
  /// Nothing of the runner is left in the file or in the copies that were kept beside it: no event, no
  /// name, no sum, no programme that only this runner followed. Of the identity, a random number, a
  /// hash is kept: a bundle that brings the runner again is left out, unless
  /// ``RunnerMatching/readmits``. Bundles and logs elsewhere are not touched.
  ///
  /// - Parameters:
  ///   - runner: The runner, by any of their identities.
  ///   - day: The day it is.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``: then nothing is
  ///   erased; or ``ProgressLogError/tracesLeft(path:)``.
  public func forget(_ runner: UniqueID, on day: LocalDay) throws(ProgressLogError) {
    try store.writeErasing { database in
      guard try Forgetting(database: database).forget(runner, on: day) else {
        throw ProgressLogError.noSuchRunner(runner)
      }
    }
    try leavingNoTraces { () throws(ProgressLogError) in try store.eraseRemains() }
  }

  /// Makes all that is computed from the events anew, and the file where traces are left of a runner who was
  /// erased, and says what was wrong.
  ///
  /// - Returns: The rows that differed, by what they are; empty where all was right.
  /// - Throws: What is wrong with the file, which is checked first, or
  ///   ``ProgressLogError/tracesLeft(path:)``.
  @discardableResult
  public func rebuild() throws(ProgressLogError) -> [ComputedRows: Int] {
    try check()
    let differing = try store.writeLarge { try ReadingModels(database: $0).rebuildAndCompare() }
    if try store.holdsTraces() {
      try leavingNoTraces { () throws(ProgressLogError) in try store.makeAnew() }
    }
    return differing
  }

  /// Says of what keeps the file from being made anew that traces are left.
  private func leavingNoTraces(
    _ body: () throws(ProgressLogError) -> Void
  ) throws(ProgressLogError) {
    do {
      try body()
    } catch {
      throw .tracesLeft(path: store.path)
    }
  }

  /// Checks every page of the file.
  ///
  /// - Throws: What is wrong with it.
  public func check() throws(ProgressLogError) {
    try store.check()
  }

  /// Limits the file's pages and the milliseconds to wait for it: a full disk, for tests.
  package func limit(pages: Int? = nil, patience: Int? = nil) throws(ProgressLogError) {
    try store.limit(pages: pages, patience: patience)
  }

  /// Returns a runner by identity.
  func runner(_ id: UniqueID) throws(ProgressLogError) -> Runner {
    let entry = try store.read { try RunnerTable(database: $0).runner(id) }
    guard let entry else { throw .noSuchRunner(id) }
    return entry.runner
  }
}
