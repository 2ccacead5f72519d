import GRDB
import Programmes

extension ProgressLog {
  /// Makes a runner who lives in this log, within a transaction.
  func makeRunner(
    named name: String, at time: EventTime, in database: Database
  ) throws -> Runner {
    let id = newID(at: time.milliseconds)
    let runners = RunnerTable(database: database)
    try runners.meet(id)
    try runners.settle(id)
    try add([.runnerNamed(name)], as: EventContext(runner: id, time: time), to: database)
    guard let runner = try runners.runner(id)?.runner else {
      throw ProgressLogError.noSuchRunner(id)
    }
    return runner
  }

  /// Appends events within a transaction.
  @discardableResult
  func add(
    _ bodies: [EventBody], as context: EventContext, to database: Database
  ) throws -> [Event] {
    let table = EventTable(database: database)
    let runners = RunnerTable(database: database)
    let device = try DeviceTable(database: database).own(at: place) {
      newID(at: context.time.milliseconds)
    }
    var sequence = try table.lastSequence(ofDevice: device)
    var added: [Event] = []
    var additions: [ReadingModels.Addition] = []
    for body in bodies {
      sequence += 1
      let event = try StoredEvent(
        body, context, id: newID(at: context.time.milliseconds), device: device,
        sequence: sequence)
      guard case .added(let number, _) = try table.add(event) else {
        throw ProgressLogError.damaged(path: store.path)
      }
      additions.append((number, event))
      if let event = event.event { added.append(event) }
    }
    try ReadingModels(database: database).update(after: additions)
    if !context.isRehearsed, bodies.contains(where: { $0.isSessionStart }) {
      // Whoever trains where this log is lives here, wherever the identity was made.
      try runners.settle(context.runner)
    }
    return added
  }
}

extension StoredEvent {
  /// Creates the stored form of something that just happened.
  fileprivate init(
    _ body: EventBody, _ context: EventContext, id: UniqueID, device: UniqueID, sequence: Int
  ) throws(ProgressLogError) {
    self.init(
      id: id, device: device, sequence: sequence, time: context.time, runner: context.runner,
      session: context.session, programme: context.programme, isRehearsed: context.isRehearsed,
      supersedes: context.supersedes, about: context.about, kind: body.kind,
      version: EventKind(rawValue: body.kind)?.version ?? 1, payload: body.payload.text)
    guard let line = carriedLine else { throw .unusableEntry(kind: kind) }
    digest = EventDigest(of: line)
  }

  /// The line by which a bundle carries it, nothing where no reader would take it: tried, not argued.
  var carriedLine: [UInt8]? {
    guard let json else { return nil }
    var line: [UInt8] = []
    json.write(to: &line)
    guard line.count <= BundleReader.longestLine, let again = JSONReader.value(of: line),
      StoredEvent(again) != nil
    else { return nil }
    return line
  }
}

extension EventBody {
  fileprivate var isSessionStart: Bool {
    if case .sessionStarted = self { true } else { false }
  }
}
