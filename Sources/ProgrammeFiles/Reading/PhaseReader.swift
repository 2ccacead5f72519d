import PlainText
import Programmes
internal import Yams

/// A phase with its places in the file.
struct ReadPhase {
  var phase: Phase
  var fields: Fields
  /// Its sessions, or nothing where a part of them could not be read.
  var sessions: [ReadSession]?
  /// What is to be checked about its end, once all phases are known.
  var end: EndChecks?
}

/// Reads the phases: their schedules, their exercises and the criteria to leave them.
struct PhaseReader {
  let file: FileContext
  let exercises: DeclaredExercises
  let pain: ReadPain
  let followed: Declared<Followed>
  let shared: SharedLadders

  /// Reads every phase, and notices exercises that none of them uses.
  func phases(_ programme: Fields) -> Declared<ReadPhase> {
    var phases = Declared<ReadPhase>()
    let failures = file.findings.failureCount
    let nodes = programme.list("phases")
    if nodes.isEmpty { phases.isComplete = false }
    var ladders = EarlierLadders()
    for node in nodes {
      guard let fields = Fields(node, as: .phase, in: file) else {
        phases.isComplete = false
        ladders.take(nil)
        continue
      }
      let read = phase(fields, after: ladders)
      ladders.take(read)
      phases.add(read, id: read?.phase.id, fields, what: "phase")
    }
    let isKnown = phases.isComplete && phases.values.allSatisfy { $0.sessions != nil }
    let goingOn = phases.values.flatMap(\.phase.laddersGoingOn)
    for read in phases.values {
      let own = goingOn.filter { $0.from == read.phase.id }.map(\.exercise)
      read.end?.check(goingOn: isKnown ? own : nil)
    }
    PhaseOrder(file: file, phases: phases).check()
    // What could not be read may well use them.
    if phases.isComplete, file.findings.failureCount == failures {
      checkUsed(phases.values)
      shared.checkUsed()
    }
    return phases
  }

  private func phase(_ fields: Fields, after ladders: EarlierLadders) -> ReadPhase? {
    let sessions = SessionReader(
      file: file, exercises: exercises, pain: pain, ladders: ladders, shared: shared
    ).sessions(fields)
    let schedule = self.schedule(fields, sessions)
    let advances = AdvanceReader(file: file, pain: pain, followed: followed)
    let advance = fields.fields("advance", as: .advance).map { keys in
      (advances.advance(keys, schedule: schedule), keys)
    }
    let stepBack = fields.fields("step back", as: .stepBack).flatMap(advances.stepBack)
    let rules = PainReader(file: file, affected: nil).rules(
      fields, "pain rules", asked: pain.moments)
    let title = fields.line("title")
    let about = fields.prose("about")
    let was = fields.items("was").compactMap { file.identifier($0) }
    if let sessions, let schedule {
      SessionChecks(file: file, phase: fields, schedule: schedule, sessions: sessions).check()
    }
    guard fields.has("id"), let id = fields.identifier("id") else { return nil }
    let phase = Phase(
      id: id, title: title ?? "", about: about, schedule: schedule ?? .everyDay,
      sessions: sessions?.map(\.session) ?? [], advance: advance?.0, stepBack: stepBack,
      painRules: rules, was: was)
    var read = ReadPhase(phase: phase, fields: fields, sessions: sessions)
    if let sessions, let schedule, let advance {
      read.end = EndChecks(
        file: file, phase: fields, advance: advance.0, schedule: schedule, sessions: sessions)
    }
    return read
  }

  /// Reads the schedule, which sessions with days of their own may leave out.
  private func schedule(_ fields: Fields, _ sessions: [ReadSession]?) -> Schedule? {
    let days = sessions?.reduce(into: Set<Weekday>()) { $0.formUnion($1.session.weekdays) } ?? []
    guard fields.has("schedule") else {
      if let sessions, !sessions.isEmpty, days.isEmpty, fields.has("sessions") {
        file.findings.error(.noSchedule, at: fields.span)
      }
      return days.isEmpty ? nil : .weekdays(days)
    }
    guard
      let schedule = fields.fields("schedule", as: .schedule).flatMap({
        ScheduleReader(fields: $0).schedule()
      })
    else { return nil }
    if !days.isEmpty, schedule.rhythm != .weekdays(days) {
      file.findings.error(.otherDays(days), at: fields.valueSpan("schedule"))
      return nil
    }
    return schedule
  }

  private func checkUsed(_ phases: [ReadPhase]) {
    let used = Set(phases.flatMap { $0.phase.items.map(\.exercise.id) })
    for read in exercises.values
    where !used.contains(read.exercise.id) && !exercises.named.contains(read.exercise.id) {
      file.findings.warning(.unused(read.exercise.id), at: read.span)
    }
  }
}

extension Phase {
  /// The exercises whose ladders go on in it, with the phases that they come from.
  fileprivate var laddersGoingOn: [(from: Identifier, exercise: Identifier)] {
    items.compactMap { item in item.ladder?.goesOnFrom.map { ($0, item.exercise.id) } }
  }
}

extension Diagnostic.Message {
  fileprivate static var noSchedule: Self {
    Self(
      "the phase needs 'schedule', or days for its sessions",
      help: "for example 'schedule: {every: 2 days}'")
  }

  fileprivate static func otherDays(_ days: Set<Weekday>) -> Self {
    Self(
      "the schedule's days are not those of the sessions",
      help: "write '{days: [\(Weekday.words(days).joined(separator: ", "))]}', or leave it out")
  }

  fileprivate static func unused(_ id: Identifier) -> Self {
    Self("no phase uses the exercise '\(id)'", help: "add it to a phase's 'do', or remove it")
  }
}
