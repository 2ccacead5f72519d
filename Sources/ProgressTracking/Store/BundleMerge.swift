import GRDB
import Programmes

/// Takes bundles into a store; whatever is wrong with one is thrown, and the transaction must end then.
struct BundleMerge {
  let database: Database
  let matching: RunnerMatching
  /// The time it is, where that is known.
  let now: EventTime?
  /// What came in so far, by runner, in order of arrival.
  private var results: [(runner: UniqueID, result: MergeResult)] = []
  /// What came in and waits for what follows from it.
  private var additions: [ReadingModels.Addition] = []
  /// Every event that one that is there corrects or takes back, once any came in.
  private var targets: Set<UniqueID>?
  private var hasUnited = false
  /// The bundle that is read, nothing while it is of someone who was forgotten.
  private var current: Section?
  /// The file that is read, counted from 0.
  private var file = 0
  /// Events that a bundle needs and that were not there when it was read, each with its file.
  private var needed: [UniqueID: Int] = [:]

  /// The most events that bundles may need of others that have not come yet.
  private static let mostNeeded = 100_000

  /// What came in of one bundle.
  private struct Section {
    var added = 0
    var conflicts = 0
    var firstConflict: (line: Int, event: UniqueID, day: LocalDay)?
    var copied: Set<UniqueID> = []
    /// The devices whose first new event has come.
    var writers: Set<UniqueID> = []
    let known = KnownNumbers()
  }

  /// Starts with nothing taken in.
  init(database: Database, matching: RunnerMatching, now: EventTime?) {
    self.database = database
    self.matching = matching
    self.now = now
  }

  /// Takes several files in, in whatever order they and the bundles in them are.
  ///
  /// What a bundle needs of another may come after it: at the end all of it has to be there.
  mutating func take(_ files: [some Sequence<[UInt8]>]) throws -> [MergeResult] {
    for (index, pieces) in files.enumerated() {
      file = index
      do {
        try take(pieces)
      } catch let problem as BundleProblem {
        throw ProgressLogError.bundles(index: index, problem)
      }
    }
    try checkNeeds()
    try settle()
    if hasUnited { try ReadingModels(database: database).rebuild() }
    return try results.map { entry in
      var result = entry.result
      if !result.isForgotten {
        result.runner =
          try RunnerTable(database: database).runner(entry.runner)?.runner
          ?? result.runner
      }
      return result
    }
  }

  private func checkNeeds() throws {
    let table = EventTable(database: database)
    let missing = try needed.filter { try table.event($0.key) == nil }
    if let first = missing.values.min() {
      throw ProgressLogError.bundles(index: first, .needsEarlier)
    }
  }

  private mutating func take(_ pieces: some Sequence<[UInt8]>) throws {
    try BundleReading.read(pieces) { item in
      switch item {
      case .began(let header, _): try begin(header)
      case .programme(let programme):
        guard current != nil else { return }
        try ProgrammeTexts(database: database).keep(programme.text, hash: programme.hash)
      case .event(let event, let line, _): try add(event, line: line)
      case .ended(let header): try end(header)
      }
    }
  }

  /// How many events wait at most for what follows from them: the next ones are read meanwhile.
  private static let mostAdditions = 1_000

  /// Computes what follows from the events that came in.
  private mutating func settle() throws {
    if !hasUnited {
      try ReadingModels(database: database).update(after: additions, correcting: targets)
    }
    additions.removeAll(keepingCapacity: true)
  }

  /// Notes an event that was added, and what it corrects or takes back.
  private mutating func note(_ event: StoredEvent, number: Int) throws {
    targets = try targets ?? Corrections(database: database).targets()
    for target in [event.supersedes, event.retracts] { target.map { _ = targets?.insert($0) } }
    additions.append((number, event))
    if additions.count == Self.mostAdditions { try settle() }
  }

  private mutating func begin(_ header: BundleHeader) throws {
    current = nil
    let forgotten = ForgottenRunners(database: database)
    if try forgotten.contains(anyOf: header.identities) {
      guard matching.readmits else { return }
      try forgotten.readmit(header.identities)
    }
    for event in header.since.values where try EventTable(database: database).event(event) == nil {
      guard needed.count < Self.mostNeeded else { throw BundleProblem.needsEarlier }
      needed[event] = min(file, needed[event] ?? file)
    }
    if try RunnerIdentities(database: database).settle(header, matching) { hasUnited = true }
    current = Section()
  }

  private mutating func add(_ event: StoredEvent, line: Int) throws {
    guard let section = current else { return }
    switch try EventTable(database: database, known: section.known).add(event) {
    case .alreadyThere: return
    case .added(let number, let sharesPlace):
      try note(event, number: number)
      current?.added += 1
      if sharesPlace { current?.copied.insert(event.device) }
      // What is new here of a device of our own, another copy of this store has written.
      if current?.writers.insert(event.device).inserted ?? false {
        try DeviceTable(database: database).retire(event.device)
      }
    case .conflict(let present):
      current?.conflicts += 1
      if current?.firstConflict == nil {
        current?.firstConflict = (line, event.id, present.time.day)
      }
    }
  }

  /// How far a bundle knows of its runner.
  ///
  /// One from the future, as a clock that is ahead makes it, knows no more than what the runner has entered
  /// until now.
  private func known(by header: BundleHeader) throws -> (at: Int64, day: LocalDay) {
    // Where a day begins first, it is tomorrow already.
    guard let now, header.madeOn > now.day + 1 else { return (header.madeAt, header.madeOn) }
    let last = try RunnerTable(database: database).lastEntry(
      by: header.runner.id, before: now.milliseconds)
    return last ?? (now.milliseconds, now.day)
  }

  private mutating func end(_ header: BundleHeader) throws {
    var result = MergeResult(
      runner: header.runner, added: 0, alreadyThere: 0, madeAt: header.madeAt,
      madeOn: header.madeOn)
    if let section = current {
      if let first = section.firstConflict {
        throw BundleProblem.conflict(
          line: first.line, event: first.event, day: first.day, count: section.conflicts)
      }
      try RunnerTable(database: database).note(try known(by: header), of: header.runner.id)
      result.added = section.added
      result.alreadyThere = header.events - section.added
      result.copiedDevices = section.copied
    } else {
      result.isForgotten = true
    }
    let runner =
      try RunnerTable(database: database).runner(header.runner.id)?.runner.id
      ?? header.runner.id
    if let index = results.firstIndex(where: { $0.runner == runner }) {
      results[index].result.add(result)
    } else {
      results.append((runner, result))
    }
    current = nil
  }
}

extension MergeResult {
  /// Adds what came in with another bundle of the same runner.
  fileprivate mutating func add(_ other: MergeResult) {
    added += other.added
    alreadyThere += other.alreadyThere
    copiedDevices.formUnion(other.copiedDevices)
    if other.madeAt > madeAt { (madeAt, madeOn) = (other.madeAt, other.madeOn) }
  }
}
