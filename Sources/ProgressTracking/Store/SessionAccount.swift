import Programmes

/// What the events of one session say together.
struct SessionAccount {
  /// The event that started it.
  let opening: StoredEvent
  /// What was planned.
  let start: SessionStart
  /// How it ended, nothing while it is open.
  private(set) var ending: SessionEnding?
  /// The planned sets in their order, with what became of them, then those done beyond the plan.
  private(set) var entries: [Entry]
  private var confirmations: [Identifier: (all: Int, asShown: Int)] = [:]
  private var efforts: [Identifier: Int] = [:]

  /// A set with what became of it.
  struct Entry {
    var place: PlannedSet
    var isPlanned: Bool
    var record: SetRecord?
    /// When it was logged first, as it ended, in milliseconds since 1970 in UTC.
    var at: Int64?
    /// The local day on which it was entered by hand, nothing where it was timed.
    var enteredOn: LocalDay?
    /// How it ended in one word, nothing where it was not reached.
    var ending: String?

    /// Whether it is counted: it is planned, and no extra.
    var isCounted: Bool { isPlanned && !place.isOptional }

    /// Whether anything was done.
    var isWorked: Bool { record.map { $0.ending == .completed || $0.done > 0 } ?? false }

    /// What was done of what was prescribed, 1 being all of it.
    var share: Double {
      guard let record, isWorked else { return 0 }
      return place.amount.value > 0 ? place.share(of: record.done) : 1
    }
  }

  /// Reads the events that count, in their order; nothing without a start.
  ///
  /// Events of another runner, and rehearsed ones in a session that is not, are passed over.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - corrected: What those of them said first that are corrections.
  init?(_ events: [StoredEvent], correcting corrected: [UniqueID: StoredEvent] = [:]) {
    var found: (opening: StoredEvent, start: SessionStart)?
    for event in events where event.kind == EventKind.sessionStarted.rawValue {
      guard case .sessionStarted(let start) = event.body else { continue }
      found = (event, start)
      break
    }
    guard let (opening, start) = found else { return nil }
    self.opening = opening
    self.start = start
    self.entries = start.planned.map { Entry(place: $0, isPlanned: true) }
    for event in events
    where event.runner == opening.runner && event.isRehearsed == opening.isRehearsed
      && event.kind != opening.kind
    {
      switch event.body {
      case .setFinished(let record): take(record, of: event, correcting: corrected[event.id])
      case .exerciseConfirmed(let confirmation):
        guard let asShown = confirmation.asShown else { break }
        let known = confirmations[confirmation.exercise, default: (0, 0)]
        confirmations[confirmation.exercise] = (
          known.all + 1, known.asShown + (asShown ? 1 : 0)
        )
      case .effortRated(let rated): efforts[rated.exercise] = rated.effort
      case .sessionEnded(let ending): self.ending = ending
      default: break
      }
    }
    holdWhatWasNotReached()
  }

  /// Puts a record in its place in the plan.
  ///
  /// Of several for one place the best one has it; the others stand beyond the plan.
  private mutating func take(
    _ record: SetRecord, of event: StoredEvent, correcting first: StoredEvent?
  ) {
    let time = (first ?? event).time
    let isEntered = first?.isEntered ?? (record.source == .entered)
    let enteredOn = isEntered ? time.day : nil
    var beyond = Entry(
      place: record.planned, isPlanned: false, record: record, at: time.milliseconds,
      enteredOn: enteredOn, ending: record.ending.name)
    let index = entries.firstIndex {
      $0.isPlanned && $0.place.exercise == record.planned.exercise
        && $0.place.set == record.planned.set && $0.place.side == record.planned.side
    }
    if let index {
      let present = entries[index]
      if present.record.map({ $0.rank < record.rank }) ?? true {
        entries[index].place = record.planned
        entries[index].record = record
        entries[index].at = time.milliseconds
        entries[index].enteredOn = enteredOn
        entries[index].ending = record.ending.name
        guard present.record != nil else { return }
        beyond = present
        beyond.isPlanned = false
      }
    }
    entries.append(beyond)
  }

  /// A session that a rule or a stop sign ended holds what was left of it.
  private mutating func holdWhatWasNotReached() {
    guard ending == .stoppedByRule || ending == .stoppedBySign else { return }
    for index in entries.indices where entries[index].ending == nil {
      entries[index].ending = SetEnding.held.name
    }
  }

  /// Counts the sets that something is true of.
  func count(where isTrue: (Entry) -> Bool) -> Int {
    entries.count(where: isTrue)
  }
}

extension SessionAccount.Entry {
  /// The time of a repetition in tenths of a second, where the set tells how a tempo was kept: a whole
  /// one of the programme's own form, of which the time was kept.
  var tenths: Int? {
    guard let record, !place.isOptional, record.ending == .completed, record.source != .entered,
      place.amount.unit == .repetitions, record.done > 0, record.seconds > 0, record.easedTo == nil
    else { return nil }
    return Int(exactly: (10 * record.seconds / record.done).rounded())
  }

  /// The day on which it was entered, where that is later than the day of its session.
  func enteredOn(after day: LocalDay) -> LocalDay? {
    enteredOn.flatMap { $0 > day ? $0 : nil }
  }
}

extension StoredEvent {
  /// Whether it is a set that was entered by hand.
  fileprivate var isEntered: Bool {
    if case .setFinished(let record) = body { record.source == .entered } else { false }
  }
}

extension SetEnding {
  /// Whether it was done in whole or in part.
  fileprivate var isReached: Bool {
    switch self {
    case .completed, .partial: true
    case .skipped, .held: false
    }
  }
}

extension SetRecord {
  /// How good an account of a planned set this is.
  fileprivate var rank: (Int, Double) {
    switch ending {
    case .completed: (3, done)
    case .partial: (2, done)
    case .held: (1, done)
    case .skipped: (0, done)
    }
  }
}

extension SessionAccount {
  /// Sums over the sets of an exercise on a side.
  struct Sum {
    let exercise: Identifier
    let side: BodySide?
    /// Planned sets, whatever became of them; extras are not among them, nor in the dose.
    var planned = 0
    /// Planned sets that came to an end and were not held.
    var reached = 0
    var completed = 0
    var partial = 0
    var skipped = 0
    /// Planned sets that were held.
    var held = 0
    /// What was done, in sets-worth, those beyond the plan counted too.
    var done = 0.0
    /// What was done of the planned sets, each counted at most once.
    var capped = 0.0
    var confirmations = 0
    var asShown = 0
    /// Sets of which anything was done, extras among them.
    var worked = 0
    /// How hard it was, 0 to 10, where that was answered.
    var effort: Int?
    /// The load that was used in the last set that says one.
    var load: String?
    /// Sets of the plan and beyond of which anything was done, by how they are known.
    var sources = SourceCounts()
  }

  private struct SumKey: Hashable {
    let exercise: Identifier
    let side: BodySide?
  }

  /// The sums by exercise and side, in the order of the plan.
  ///
  /// The confirmations and the effort of an exercise stand on each of its sides.
  var sums: [Sum] {
    var sums: [Sum] = []
    var places: [SumKey: Int] = [:]
    for entry in entries {
      let key = SumKey(exercise: entry.place.exercise, side: entry.place.side)
      let index = places[key] ?? sums.count
      if index == sums.count {
        places[key] = index
        var sum = Sum(exercise: key.exercise, side: key.side)
        (sum.confirmations, sum.asShown) = confirmations[key.exercise, default: (0, 0)]
        sum.effort = efforts[key.exercise]
        sums.append(sum)
      }
      sums[index].add(entry)
    }
    return sums
  }
}

extension SessionAccount.Sum {
  fileprivate mutating func add(_ entry: SessionAccount.Entry) {
    if entry.isCounted {
      planned += 1
      capped += min(entry.share, 1)
      if entry.ending == SetEnding.held.name {
        held += 1
      } else if entry.ending != nil {
        reached += 1
      }
    }
    if !entry.place.isOptional { done += entry.share }
    if entry.isWorked { worked += 1 }
    load = entry.record?.loadUsed ?? load
    if let record = entry.record, record.ending.isReached, !entry.place.isOptional {
      sources[record.source] += 1
    }
    switch entry.ending {
    case SetEnding.completed.name: completed += 1
    case "partial": partial += 1
    case "skipped": skipped += 1
    default: break
    }
  }
}
