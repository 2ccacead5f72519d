import DemoLogs
import Programmes
import ProgressTracking
import Testing

/// A log with one runner, written to in few words.
final class Diary {
  let log: ProgressLog
  let shelf: Shelf
  let runner: UniqueID
  private(set) var reference: ProgrammeReference?
  private(set) var programme: Programme?
  private(set) var phase = named("first")
  private var generator: SeededGenerator

  init(seed: UInt64 = 1, path: String? = nil, shelf: Shelf = Shelf(), on day: LocalDay = monday)
    throws
  {
    self.shelf = shelf
    self.log = try openLog(at: path, seed: seed, shelf: shelf)
    self.runner = try log.makeRunner(named: "Ren", at: .on(day, hour: 6)).id
    self.generator = SeededGenerator(seed: seed &+ 1_000)
  }

  /// Goes on with a runner who came in with a bundle.
  init(goingOnWith bundle: [UInt8], seed: UInt64, like other: Diary) throws {
    self.shelf = other.shelf
    self.log = try openLog(seed: seed, shelf: shelf)
    self.runner = try log.merge(bundle: bundle).runner.id
    self.reference = other.reference
    self.programme = other.programme
    self.phase = other.phase
    self.generator = SeededGenerator(seed: seed &+ 1_000)
  }

  func follow(
    _ programme: Programme, on day: LocalDay, hour: Int = 7, affected: BodySide? = .left,
    phase: String = "first"
  ) throws {
    let text = "programme \(programme.id) \(programme.revision)"
    shelf.put(programme, as: text)
    reference = try log.keep(programmeText: text, of: programme)
    self.programme = programme
    self.phase = named(phase)
    try add(
      .programmeFollowed(FollowedProgramme(affected: affected, phase: self.phase)),
      at: .on(day, hour: hour))
  }

  func enter(_ phase: String, on day: LocalDay, hour: Int = 7) throws {
    self.phase = named(phase)
    try add(
      .phaseEntered(PhaseEntry(phase: self.phase, decider: .runner)), at: .on(day, hour: hour))
  }

  @discardableResult
  func add(
    _ body: EventBody, at time: EventTime, session: UniqueID? = nil, rehearsed: Bool = false,
    supersedes: UniqueID? = nil
  ) throws -> Event {
    let events = try log.append(
      [body],
      as: EventContext(
        runner: runner, session: session, programme: reference, isRehearsed: rehearsed,
        time: time, supersedes: supersedes))
    return try #require(events.first)
  }

  func newSession(at time: EventTime) -> UniqueID {
    UniqueID(milliseconds: time.milliseconds, using: &generator)
  }

  /// The sets of a session as the phase prescribes them.
  var planned: [PlannedSet] {
    guard let programme, let phase = programme.phase(phase) else { return [] }
    return sets(of: phase.items)
  }

  private func sets(of items: [PhaseItem]) -> [PlannedSet] {
    items.flatMap { item in
      item.exercise.dose.sets.enumerated().flatMap { index, set in
        item.exercise.side.order(affected: .left).map { side in
          PlannedSet(
            exercise: item.exercise.id, level: item.level, set: index + 1, side: side,
            amount: SetAmount(set.work.amount), isOptional: item.isOptional)
        }
      }
    }
  }

  /// Starts a session and does its first sets; without an ending it stays open.
  @discardableResult
  func train(
    on day: LocalDay, hour: Int = 18, sets: Int? = nil, ending: SessionEnding? = .finished,
    rehearsed: Bool = false, painBefore: Int? = nil, painAfter: Int? = nil
  ) throws -> UniqueID {
    let start = EventTime.on(day, hour: hour)
    let session = newSession(at: start)
    func log(_ body: EventBody, minute: Int) throws {
      try add(
        body, at: .on(day, hour: hour, minute: minute), session: session, rehearsed: rehearsed)
    }
    try log(.sessionStarted(SessionStart(phase: phase, planned: planned)), minute: 0)
    if let painBefore {
      try log(.painScored(score(painBefore, .before, on: day)), minute: 1)
    }
    for (index, set) in planned.prefix(sets ?? planned.count).enumerated() {
      try log(.setFinished(.done(set)), minute: 2 + index)
    }
    if let painAfter {
      try log(.painScored(score(painAfter, .after, on: day)), minute: 30)
    }
    if let ending { try log(.sessionEnded(ending), minute: 31) }
    return session
  }

  /// Does the session that is due, whole, at its step of every ladder, with what is answered in it.
  @discardableResult
  func trainWhatIsDue(
    on day: LocalDay, hour: Int = 18, answers: [EventBody] = [], ending: SessionEnding? = .finished
  ) throws -> UniqueID {
    let due = try #require(try standing(on: day, hour: hour).session)
    let start = EventTime.on(day, hour: hour)
    let session = newSession(at: start)
    let sets = sets(of: due.items)
    let bodies =
      [.sessionStarted(SessionStart(phase: phase, session: due.id, planned: sets))]
      + sets.map { .setFinished(.done($0)) } + answers + (ending.map { [.sessionEnded($0)] } ?? [])
    for (minute, body) in bodies.enumerated() {
      try add(body, at: .on(day, hour: hour, minute: minute), session: session)
    }
    return session
  }

  func score(_ value: Int?, _ moment: PainMoment, on day: LocalDay) -> PainRecord {
    PainRecord(
      moment: moment, region: "left knee", score: value.flatMap { PainScore($0) }, day: day)
  }

  func morning(_ value: Int?, on day: LocalDay) throws {
    try add(.painScored(score(value, .nextMorning, on: day)), at: .on(day, hour: 8))
  }

  func answerStopSigns(on day: LocalDay, hour: Int = 17, present: [String] = []) throws {
    try add(
      .stopSignsAnswered(StopSignAnswer(present: present)), at: .on(day, hour: hour))
  }

  func standing(on day: LocalDay, hour: Int = 20, includingRehearsed: Bool = false) throws
    -> Standing
  {
    try log.standing(
      of: runner, at: .on(day, hour: hour), includingRehearsed: includingRehearsed)
  }

  func progress(today: LocalDay, includingRehearsed: Bool = false) throws -> Progress {
    try log.progress(of: runner, today: today, includingRehearsed: includingRehearsed)
  }
}

extension SetRecord {
  /// A set that was done whole.
  static func done(_ set: PlannedSet) -> SetRecord {
    SetRecord(
      planned: set, done: set.amount.value, seconds: 30, ending: .completed, source: .paced)
  }
}
