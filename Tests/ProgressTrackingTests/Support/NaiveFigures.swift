import Programmes
import ProgressTracking

/// A session as its events say, in the order in which they were written.
struct NaiveSession {
  var id: UniqueID
  var day: LocalDay
  var at: Int64
  var phase: Identifier?
  var planned: [PlannedSet]
  var records: [SetRecord] = []
  var scores: [PainRecord] = []
  var ending: SessionEnding?

  var isWorked: Bool { records.contains { $0.done > 0 } }

  var heldSets: Int {
    let held = records.count { $0.ending == .held }
    let isStopped = ending == .stoppedByRule || ending == .stoppedBySign
    return held + (isStopped ? planned.count - records.count : 0)
  }

  var isWhole: Bool {
    records.count { $0.ending == .completed } + heldSets == planned.count
  }

  var isEmptyAndHeld: Bool { !isWorked && heldSets == planned.count }
}

/// What was done of a programme that is due once on some weekdays, added up anew from the events
/// alone: slowly, plainly, and with nothing shared with the library.
struct NaiveFigures {
  struct Part: Equatable {
    var done = 0
    var partial = 0
    var missed = 0
    var held = 0
    var extra = 0
    var prescribed = 0.0
    var doseDone = 0.0
    var capped = 0.0
  }

  struct ExercisePart {
    var prescribed = 0.0
    var done = 0.0
    var capped = 0.0
    var completed = 0
    var partial = 0
    var skipped = 0
    var daysDone: [LocalDay] = []
    var reasons: [SkipReason: Int] = [:]
  }

  var days: [LocalDay: Part] = [:]
  var weeks: [LocalDay: Part] = [:]
  var phases: [Identifier: Part] = [:]
  var exercises: [String: ExercisePart] = [:]
  var streak = (current: 0, longest: 0)
  var over: [LocalDay] = []
  var farOver: [LocalDay] = []
  var unscheduled: [LocalDay] = []
  var endings: [SessionEnding?: Int] = [:]
  var stoppedForPain = 0
  var timed = 0
  var entered = 0
  /// The first day on which each phase was entered.
  var enteredOn: [Identifier: LocalDay] = [:]
  let sessions: [NaiveSession]
  let scores: [PainRecord]

  init(_ events: [Event], of programme: Programme, over period: ClosedRange<LocalDay>) {
    let valid = events.filter { !$0.isRehearsed }
    sessions = naiveSessions(valid)
    scores = valid.compactMap {
      if case .painScored(let record) = $0.body, period.contains(record.day) { return record }
      return nil
    }
    var phase: Identifier?
    for day in period {
      let before = phase
      var enteredAt = Int64.min
      for event in valid where event.time.day == day {
        if case .programmeFollowed(let choice) = event.body { phase = choice.phase }
        if case .phaseEntered(let entry) = event.body {
          phase = entry.phase
          enteredAt = event.time.milliseconds
        }
        if let phase, enteredOn[phase] == nil { enteredOn[phase] = day }
      }
      // Who had begun the day's session already has a new phase from the day after.
      let isLate = sessions.contains {
        $0.day == day && $0.isWorked && $0.phase == before && $0.at < enteredAt
      }
      let lived = isLate ? before : phase
      guard let lived, let prescribed = programme.phases.first(where: { $0.id == lived }) else {
        continue
      }
      live(day, prescribed, isHeld: isHeld(day, valid))
    }
  }

  private func isHeld(_ day: LocalDay, _ events: [Event]) -> Bool {
    events.contains { event in
      switch event.body {
      case .held(let hold): hold.from <= day && day <= hold.through ?? day
      case .paused(let off): off.from <= day && day <= off.through
      default: false
      }
    }
  }

  private mutating func live(_ day: LocalDay, _ phase: Phase, isHeld: Bool) {
    guard case .weekdays(let weekdays) = phase.schedule.rhythm else { return }
    let today = sessions.filter { $0.day == day }
    let worked = today.filter(\.isWorked)
    var part = Part()
    var due: NaiveSession?
    let isDue = weekdays.contains(day.weekday)
    let holds = isHeld || worked.isEmpty && today.contains(where: \.isEmptyAndHeld)
    if isDue, !holds { due = worked.first(where: \.isWhole) ?? worked.first }
    for session in worked {
      if session.id == due?.id {
        if session.isWhole { part.done += 1 } else { part.partial += 1 }
      } else {
        part.extra += 1
      }
    }
    if isDue, holds { part.held += 1 }
    if isDue, !holds, due == nil { part.missed += 1 }
    for session in today {
      end(session)
      add(session, isDue: session.id == due?.id, isExtra: session.id != due?.id, to: &part)
    }
    if part.missed > 0 { miss(phase, &part) }
    count(day, phase.id, part, hasTrained: !worked.isEmpty)
  }

  private mutating func end(_ session: NaiveSession) {
    guard session.ending != nil || session.isWorked else { return }
    endings[session.ending, default: 0] += 1
    var hurt = false
    for record in session.records {
      if record.ending == .partial(.pain) || record.ending == .skipped(.pain) { hurt = true }
    }
    if session.ending == .stoppedByRule { stoppedForPain += 1 }
    if hurt, session.ending == .endedEarly || session.ending == .abandoned { stoppedForPain += 1 }
  }

  private mutating func add(
    _ session: NaiveSession, isDue: Bool, isExtra: Bool, to part: inout Part
  ) {
    let isStopped = session.ending == .stoppedByRule || session.ending == .stoppedBySign
    for set in session.planned {
      let record = session.records.first {
        $0.planned.exercise == set.exercise && $0.planned.set == set.set
          && $0.planned.side == set.side
      }
      let share = record.map { $0.done / set.amount.value } ?? 0
      let isHeld = record?.ending == .held || record == nil && isStopped
      var exercise = exercises[name(set), default: ExercisePart()]
      if session.isWorked {
        part.doseDone += share
        exercise.done += share
        if isDue {
          part.capped += min(1, share)
          exercise.capped += min(1, share)
          part.prescribed += isHeld ? 0 : 1
          exercise.prescribed += isHeld ? 0 : 1
        }
      }
      switch record?.ending {
      case .completed: exercise.completed += 1
      case .partial(let reason):
        exercise.partial += 1
        if let reason { exercise.reasons[reason, default: 0] += 1 }
      case .skipped(let reason):
        exercise.skipped += 1
        exercise.reasons[reason, default: 0] += 1
      case .held, nil: break
      }
      if share > 0, exercise.daysDone.last != session.day { exercise.daysDone.append(session.day) }
      switch record?.ending {
      case .completed, .partial:
        if record?.source == .entered { entered += 1 } else { timed += 1 }
      default: break
      }
      exercises[name(set)] = exercise
    }
  }

  /// What was prescribed on a day on which nothing was done.
  private mutating func miss(_ phase: Phase, _ part: inout Part) {
    for item in phase.items {
      let sides: [BodySide?]
      if case .each = item.exercise.side { sides = [.left, .right] } else { sides = [nil] }
      for side in sides {
        let name = "\(item.exercise.id) \(side?.rawValue ?? "")"
        let sets = Double(item.exercise.dose.sets.count)
        exercises[name, default: ExercisePart()].prescribed += sets
        part.prescribed += sets
      }
    }
  }

  private mutating func count(
    _ day: LocalDay, _ phase: Identifier, _ part: Part, hasTrained: Bool
  ) {
    days[day] = part
    weeks[day.startOfWeek] = weeks[day.startOfWeek, default: Part()] + part
    phases[phase] = phases[phase, default: Part()] + part
    if part.missed > 0 {
      streak.current = 0
    } else if hasTrained {
      streak.current += 1
      streak.longest = max(streak.longest, streak.current)
    }
    if part.prescribed == 0, part.doseDone > 0 { unscheduled.append(day) }
    if part.prescribed > 0, part.doseDone > part.prescribed + 1e-6 { over.append(day) }
    if part.prescribed > 0, part.doseDone > part.prescribed * 1.2 + 1e-6 { farOver.append(day) }
  }

  private func name(_ set: PlannedSet) -> String { "\(set.exercise) \(set.side?.rawValue ?? "")" }
}

extension NaiveFigures.Part {
  static func + (one: Self, other: Self) -> Self {
    Self(
      done: one.done + other.done, partial: one.partial + other.partial,
      missed: one.missed + other.missed, held: one.held + other.held,
      extra: one.extra + other.extra, prescribed: one.prescribed + other.prescribed,
      doseDone: one.doseDone + other.doseDone, capped: one.capped + other.capped)
  }
}

/// The sessions of a log, by time.
func naiveSessions(_ events: [Event]) -> [NaiveSession] {
  var sessions: [NaiveSession] = []
  for event in events {
    guard let id = event.session else { continue }
    if case .sessionStarted(let start) = event.body {
      sessions.append(
        NaiveSession(
          id: id, day: event.time.day, at: event.time.milliseconds, phase: start.phase,
          planned: start.planned))
    }
  }
  for event in events {
    let given = sessions.firstIndex { $0.id == event.session }
    guard let index = given ?? place(ofScoreByHand: event, in: sessions) else { continue }
    switch event.body {
    case .setFinished(let record): sessions[index].records.append(record)
    case .painScored(let record): sessions[index].scores.append(record)
    case .sessionEnded(let ending): sessions[index].ending = ending
    default: break
    }
  }
  return sessions.sorted { $0.at < $1.at }
}

/// Where the session is that a score is about which was given in none: the last that had begun by then,
/// or for a score before a session the first that had not, or else the nearest of that day.
private func place(ofScoreByHand event: Event, in sessions: [NaiveSession]) -> Int? {
  guard event.session == nil, case .painScored(let record) = event.body,
    record.moment != .nextMorning
  else { return nil }
  let now = event.time.milliseconds
  let ofDay = sessions.indices.filter { sessions[$0].day == record.day }
  let earlier = ofDay.filter { sessions[$0].at <= now }.max { sessions[$0].at < sessions[$1].at }
  let later = ofDay.filter { sessions[$0].at > now }.min { sessions[$0].at < sessions[$1].at }
  return record.moment == .before ? later ?? earlier : earlier ?? later
}
