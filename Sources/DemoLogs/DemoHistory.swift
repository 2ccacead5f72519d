import Coaching
package import Programmes
import ProgressTracking

/// The training of a runner who is made up, day by day: good and bad weeks, pain that follows load,
/// mornings without an answer, and two devices.
///
/// The same seed gives the same history.
package struct DemoHistory {
  private let programme: Programme
  private let affected: BodySide?
  private let devices: Int
  private var generator: SeededGenerator
  private var runner: DemoRunner
  private var day: LocalDay
  private var phase: Phase
  private var phaseSince: LocalDay
  private var sessionsOfPhase = 0
  private var sessions = DemoRhythm()
  private var exercises: [Identifier: DemoRhythm] = [:]
  private var taken: [Identifier: LocalDay] = [:]
  private var heldThrough: LocalDay?
  private var trainedYesterday = false
  private var lastMorning: PainScore?
  private var hasBegun = false
  /// What was planned before: most sessions of a phase are alike.
  private var plans: [[PhaseItem]: [PlannedSet]] = [:]

  /// Creates a history.
  ///
  /// - Parameters:
  ///   - programme: What is followed.
  ///   - affected: The affected side, where it has one.
  ///   - day: The first day.
  ///   - seed: What the history follows from.
  ///   - devices: How many devices the runner uses.
  package init(
    of programme: Programme, affected: BodySide?, from day: LocalDay, seed: UInt64,
    devices: Int = 1
  ) {
    self.programme = programme
    self.affected = affected
    self.devices = max(1, devices)
    self.day = day
    // A value that exists has a phase.
    self.phase = programme.phases[0]
    self.phaseSince = day
    generator = SeededGenerator(seed: seed)
    runner = DemoRunner(using: &generator)
  }

  /// Lives a day and returns what it leaves in the log, in order.
  package mutating func liveDay() -> [DemoEntry] {
    var entries: [DemoEntry] = []
    if !hasBegun {
      hasBegun = true
      let choice = FollowedProgramme(affected: affected, phase: phase.id)
      entries.append(entry([.programmeFollowed(choice)], minute: 390))
    }
    if day.weekday == .monday {
      runner.beginWeek(using: &generator)
      if runner.week == .away {
        let off = DaysOff(from: day, through: day + 6, reason: "away")
        entries.append(entry([.paused(off)], minute: 395))
      }
    }
    runner.sleep(using: &generator)
    if let morning = morning() { entries.append(morning) }
    if let advanced = advance() { entries.append(advanced) }
    entries += measures()
    entries += training()
    day = day + 1
    return entries
  }

  private mutating func entry(
    _ bodies: [EventBody], session: UniqueID? = nil, minute: Int
  ) -> DemoEntry {
    // The second device is the one at hand now and then.
    let device =
      devices > 1 && generator.chance(20) ? Int.random(in: 1..<devices, using: &generator) : 0
    return DemoEntry(
      device: device, bodies: bodies, session: session, time: EventTime(day, minute: minute))
  }

  /// The morning after a session: the worst region's score, where it is answered.
  private mutating func morning() -> DemoEntry? {
    defer { trainedYesterday = false }
    guard trainedYesterday, programme.pain.moments.contains(.nextMorning),
      generator.chance(runner.mornings), runner.week != .away
    else { return nil }
    let isRecalled = generator.chance(10)
    var bodies: [EventBody] = []
    var worst: PainScore?
    for (index, region) in programme.pain.regions.enumerated() {
      let score =
        generator.chance(97)
        ? PainScore(runner.score(Double(-index), using: &generator)) : nil
      worst = [worst, score].compactMap(\.self).max()
      bodies.append(
        .painScored(
          PainRecord(
            moment: .nextMorning, region: region.name(affected: affected), score: score,
            day: day, isRecalled: isRecalled)))
    }
    var references: [PainReference: PainScore] = [:]
    references[.lastMorning] = lastMorning
    let verdict = programme.verdict(
      on: worst, isSharp: false, at: .nextMorning, references: references, exercise: nil,
      phase: phase)
    if let verdict {
      bodies.append(.ruleActed(RuleRecord(verdict, at: .nextMorning)))
      for case .rest(let days) in verdict.rule.actions {
        heldThrough = day + days - 1
        bodies.append(
          .held(
            Hold(
              from: day, through: day + days - 1, reason: PainMoment.nextMorning.rawValue,
              cause: .rule)))
      }
    }
    lastMorning = worst ?? lastMorning
    return entry(bodies, minute: isRecalled ? 800 : 420 + Int.random(in: 0..<60, using: &generator))
  }

  /// Goes on to the next phase after some weeks, where pain allows it.
  private mutating func advance() -> DemoEntry? {
    guard let next = programme.phase(after: phase.id), runner.pain < 4,
      day - phaseSince >= max(21, phase.advance?.earliest ?? 0),
      sessionsOfPhase >= phase.advance?.leastSessions ?? 0, generator.chance(15)
    else { return nil }
    let decider = phase.advance?.decides ?? .therapist
    phase = next
    phaseSince = day
    sessionsOfPhase = 0
    return entry([.phaseEntered(PhaseEntry(phase: next.id, decider: decider))], minute: 500)
  }

  /// Measures that are due, some of them forgotten.
  private mutating func measures() -> [DemoEntry] {
    var entries: [DemoEntry] = []
    for measure in programme.measures {
      let isDue = taken[measure.id].map { day - $0 >= measure.everyDays ?? .max } ?? true
      guard isDue, generator.chance(40) else { continue }
      taken[measure.id] = day
      let sides: [BodySide?] = measure.eachSide ? [.left, .right] : [nil]
      let bodies = sides.map { side in
        EventBody.measured(
          MeasureRecord(measure: measure.id, side: side, value: value(of: measure, side)))
      }
      entries.append(entry(bodies, minute: 1_020))
    }
    return entries
  }

  /// A value that can be true: the affected side lags and catches up.
  private mutating func value(of measure: Measure, _ side: BodySide?) -> Double {
    let range = measure.range
    let span = min(range.upperBound - range.lowerBound, 60)
    let lag = side != nil && side == affected ? runner.pain / 25 : 0
    let share = 0.5 - runner.pain / 40 - lag + generator.noise(0.02)
    let value = range.lowerBound + span * min(1, max(0, share))
    return (value * 2).rounded() / 2
  }

  /// The sessions of the day.
  private mutating func training() -> [DemoEntry] {
    if let heldThrough, day <= heldThrough { return [] }
    let schedule = phase.schedule
    guard
      sessions.isDue(schedule.rhythm, leastDaysBetween: schedule.leastDaysBetween, on: day)
    else { return [] }
    var entries: [DemoEntry] = []
    let count = schedule.sessions(on: day.weekday)
    for number in 0..<count where generator.chance(runner.willingness) {
      let items = itemsDue()
      guard !items.items.isEmpty else { continue }
      let start = SessionStart(
        phase: phase.id, session: items.session, planned: planned(items.items, items.session))
      var session = DemoSession(
        programme: programme, phase: phase, affected: affected, day: day,
        references: lastMorning.map { [.lastMorning: $0] } ?? [:])
      session.play(start, items: items.items, by: runner, using: &generator)
      let minute =
        (count > 1 && number == 0 ? 430 : 1_080) + Int.random(in: 0..<90, using: &generator)
      let id = UniqueID(
        milliseconds: EventTime(day, minute: minute).milliseconds, using: &generator)
      // A session stays on the device on which it was started.
      entries.append(entry(session.bodies, session: id, minute: minute))
      heldThrough = session.heldThrough ?? heldThrough
      note(session, items.items)
    }
    return entries
  }

  private mutating func note(_ session: DemoSession, _ items: [PhaseItem]) {
    runner.train(session.share)
    sessions.note(day)
    for item in items { exercises[item.exercise.id, default: DemoRhythm()].note(day) }
    sessionsOfPhase += 1
    trainedYesterday = true
  }

  /// What is due in the session whose turn it is, each at its step of its ladder.
  private func itemsDue() -> (session: Identifier?, items: [PhaseItem]) {
    let all = phase.sessions.filter { $0.weekdays.isEmpty || $0.weekdays.contains(day.weekday) }
    guard !all.isEmpty else { return (nil, []) }
    let session = all[sessionsOfPhase % all.count]
    let items = session.items.map { item in
      guard let ladder = item.ladder else { return item }
      let passed =
        switch ladder.moves {
        case .weeks: (day - phaseSince) / 7
        case .sessions, .answers: sessionsOfPhase
        }
      return item.at(step: ladder.step(after: passed))
    }
    let due = items.filter { item in
      guard let rhythm = item.rhythm else { return true }
      return exercises[item.exercise.id, default: DemoRhythm()].isDue(rhythm, on: day)
    }
    return (session.id, due)
  }

  private mutating func planned(_ items: [PhaseItem], _ session: Identifier?) -> [PlannedSet] {
    if let sets = plans[items] { return sets }
    let sets = SessionPlan(phase: phase, session: session, items: items, affected: affected).sets
    plans[items] = sets
    return sets
  }
}
