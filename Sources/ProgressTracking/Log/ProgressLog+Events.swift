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
    let id = newID(at: time.milliseconds)
    try append([.runnerNamed(name)], as: EventContext(runner: id, time: time))
    try store.write { try RunnerTable(database: $0).settle(id) }
    return try runner(id)
  }

  /// Returns everyone the log is about: those who live in it first.
  public func runners() throws(ProgressLogError) -> [Runner] {
    try store.read { try RunnerTable(database: $0).runners().map(\.runner) }
  }

  /// Returns the device that this log writes as, or nothing before its first event.
  public func device() throws(ProgressLogError) -> UniqueID? {
    try store.read { try RunnerTable(database: $0).ownDevice() }
  }

  /// Appends events, in one transaction; they are on disk when this returns.
  ///
  /// - Parameters:
  ///   - bodies: What happened, in order.
  ///   - context: Whom it is about, when, and in which session.
  /// - Returns: The events as they stand in the log.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/unusableEntry(kind:)``; then none
  ///   of them is in the log.
  @discardableResult
  public func append(
    _ bodies: [EventBody], as context: EventContext
  ) throws(ProgressLogError) -> [Event] {
    try store.write { database in
      let table = EventTable(database: database)
      let device = try RunnerTable(database: database).ownDevice {
        newID(at: context.time.milliseconds)
      }
      var sequence = try table.lastSequence(ofDevice: device)
      var added: [Event] = []
      var touches: [ReadingModels.Touch] = []
      for body in bodies {
        sequence += 1
        let event = try StoredEvent(
          body, context, id: newID(at: context.time.milliseconds), device: device,
          sequence: sequence)
        guard case .added(let number) = try table.add(event) else {
          throw ProgressLogError.damaged(path: store.path)
        }
        touches.append(ReadingModels.Touch(number: number, event))
        if let event = event.event { added.append(event) }
      }
      try ReadingModels(database: database).update(after: touches)
      if !context.isRehearsed, bodies.contains(where: { $0.isSessionStart }) {
        // Whoever trains where this log is lives here, wherever the identity was made.
        try RunnerTable(database: database).settle(context.runner)
      }
      return added
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

  /// Makes all that is computed from the events anew.
  public func rebuild() throws(ProgressLogError) {
    try store.write { try ReadingModels(database: $0).rebuild() }
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

extension StoredEvent {
  /// The largest payload, so that a line of a bundle stays within what a reader takes.
  static let largestPayload = 60_000

  /// Creates the stored form of something that just happened.
  fileprivate init(
    _ body: EventBody, _ context: EventContext, id: UniqueID, device: UniqueID, sequence: Int
  ) throws(ProgressLogError) {
    self.init(
      id: id, device: device, sequence: sequence, time: context.time, runner: context.runner,
      session: context.session, programme: context.programme, isRehearsed: context.isRehearsed,
      supersedes: context.supersedes, kind: body.kind,
      version: EventKind(rawValue: body.kind)?.version ?? 1, payload: body.payload.text)
    guard isSound, self.body != nil else { throw .unusableEntry(kind: kind) }
  }

  /// Whether its values are ones that a log can hold.
  var isSound: Bool {
    payload.utf8.count <= Self.largestPayload && LocalDay.loggable ~= time.day
      && (0..<1_440).contains(time.minuteOfDay)
      && (0...7_258_118_400_000).contains(time.milliseconds)
      && abs(time.day.number - Int(time.milliseconds / 86_400_000)) <= 2
      && (1...64).contains(time.zone.utf8.count) && (1...64).contains(kind.utf8.count)
      && sequence >= 1 && sequence < 1 << 52 && (1...1_000_000).contains(version)
  }
}

extension EventBody {
  fileprivate var isSessionStart: Bool {
    if case .sessionStarted = self { true } else { false }
  }
}
