import Programmes
import ProgressTracking

/// The figures of a programme that is due every day, added up anew from the events alone: slowly,
/// plainly, and with nothing shared with the library.
struct NaiveProgress {
  var done = 0
  var partial = 0
  var missed = 0
  var held = 0
  var extra = 0
  var prescribed = 0.0
  var doseDone = 0.0
  var capped = 0.0
  var sets = 0
  var reasons: [SkipReason: Int] = [:]
  var sources: [SetSource: Int] = [:]
  var scores: [PainRecord] = []
  var confirmations = 0

  private struct Session {
    var start: Event
    var planned: [PlannedSet] = []
    var records: [SetRecord] = []
    var ending: SessionEnding?
  }

  /// Adds up the days from the Monday to the day before today.
  init(_ events: [Event], days: Int, setsPerSession: Int) {
    let valid = Self.valid(events).filter { !$0.isRehearsed }
    var sessions: [UniqueID: Session] = [:]
    for event in valid {
      guard let id = event.session else { continue }
      if case .sessionStarted(let start) = event.body {
        sessions[id] = Session(start: event, planned: start.planned)
      }
    }
    for event in valid {
      switch event.body {
      case .setFinished(let record):
        if let id = event.session { sessions[id]?.records.append(record) }
      case .sessionEnded(let ending):
        if let id = event.session { sessions[id]?.ending = ending }
      case .exerciseConfirmed: confirmations += 1
      case .painScored(let record): scores.append(record)
      default: break
      }
    }
    for offset in 0..<days {
      let day = monday + offset
      judge(
        day,
        sessions.values.filter { $0.start.time.day == day }.sorted {
          $0.start.time.milliseconds < $1.start.time.milliseconds
        },
        isHeld: Self.isHeld(day, valid), setsPerSession: Double(setsPerSession))
    }
  }

  private mutating func judge(
    _ day: LocalDay, _ sessions: [Session], isHeld: Bool, setsPerSession: Double
  ) {
    var due: Int?
    var wasAllHeld = false
    for (index, session) in sessions.enumerated() {
      for record in session.records {
        switch record.ending {
        case .partial(let reason?): reasons[reason, default: 0] += 1
        case .skipped(let reason): reasons[reason, default: 0] += 1
        default: break
        }
        switch record.ending {
        case .completed, .partial: sources[record.source, default: 0] += 1
        default: break
        }
      }
      let worked = session.records.count { $0.done > 0 }
      sets += worked
      if worked == 0 {
        if Self.heldSets(session) == session.planned.count { wasAllHeld = true }
        continue
      }
      if due.map({ Self.isWhole(sessions[$0]) < Self.isWhole(session) }) ?? true { due = index }
    }
    let isHeld = isHeld || (due == nil && wasAllHeld)
    for (index, session) in sessions.enumerated()
    where session.records.contains(where: { $0.done > 0 }) {
      let share = session.records.reduce(0) { $0 + $1.done / $1.planned.amount.value }
      doseDone += share
      if isHeld || index != due {
        extra += 1
      } else {
        if Self.isWhole(session) == 1 { done += 1 } else { partial += 1 }
        capped += session.records.reduce(0) { $0 + min(1, $1.done / $1.planned.amount.value) }
        prescribed += Double(session.planned.count - Self.heldSets(session))
      }
    }
    if isHeld {
      held += 1
    } else if due == nil {
      missed += 1
      prescribed += setsPerSession
    }
  }

  private static func heldSets(_ session: Session) -> Int {
    let held = session.records.count { $0.ending == .held }
    let isStopped = session.ending == .stoppedByRule || session.ending == .stoppedBySign
    return held + (isStopped ? session.planned.count - session.records.count : 0)
  }

  private static func isWhole(_ session: Session) -> Int {
    let completed = session.records.count { $0.ending == .completed }
    return completed + heldSets(session) == session.planned.count ? 1 : 0
  }

  private static func isHeld(_ day: LocalDay, _ events: [Event]) -> Bool {
    events.contains { event in
      switch event.body {
      case .held(let hold): hold.from <= day && day <= hold.through ?? day
      case .paused(let pause): pause.from <= day && day <= pause.through
      default: false
      }
    }
  }

  /// The events that were neither taken back nor corrected; a random history corrects once only.
  static func valid(_ events: [Event]) -> [Event] {
    var dropped: Set<UniqueID> = []
    for event in events {
      if case .retracted(let target) = event.body { dropped.insert(target) }
      if let target = event.supersedes { dropped.insert(target) }
    }
    return events.filter { !dropped.contains($0.id) }
  }
}
