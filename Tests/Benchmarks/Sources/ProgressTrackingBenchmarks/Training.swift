import Programmes
import ProgressTracking

/// A programme and a life that follows it: days missed, sets left out, a new phase every twelve weeks.
struct Training {
  /// What is followed.
  let programme: Programme
  /// The first day.
  static let first = LocalDay(number: 16_801)

  private static let days = 3_650
  private static let daysOfPhase = 84
  private static let sessionsADay = 6

  /// The programme as a file says it, so that the command can read the logs, too.
  static let text = """
    format: midstance/1
    id: benchmark
    revision: 1
    title: Benchmark
    affected: ask
    contact: {name: Practice, phone: "0000 000 000"}
    pain:
      regions: [knee]
      ask: [before, after, next morning]
    exercises:
    \(exercises)
    phases:
    \(phases)

    """

  private static var exercises: String {
    (1...5).map { number in
      number == 1
        ? "  - {id: exercise-1, name: Exercise 1, position: standing, side: affected first,"
          + " sets: 2, reps: 8, stages: [up 2s, down 2s]}"
        : "  - {id: exercise-\(number), name: Exercise \(number), position: standing, side: both,"
          + " sets: 3, reps: 8}"
    }.joined(separator: "\n")
  }

  private static var phases: String {
    (0...days / daysOfPhase).map { number in
      let advance =
        number < days / daysOfPhase ? "\n    advance: {after: 12 weeks, decides: runner}" : ""
      return """
          - id: phase-\(number)
            title: Phase \(number)
            schedule: {every: day, sessions: \(sessionsADay)}
            do: [exercise-1, exercise-2, exercise-3, exercise-4, exercise-5]\(advance)
        """
    }.joined(separator: "\n")
  }

  /// Creates the training.
  init() throws {
    let exercises = try (1...5).map { number in
      let repetitions =
        number == 1
        ? Work.paced(
          repetitions: Bounds(8),
          stages: ["up", "down"].map { Stage(name: $0, length: Bounds(.seconds(2))) })
        : .selfPaced(repetitions: Bounds(8))
      return try Exercise(
        id: identifier("exercise-\(number)"), name: "Exercise \(number)", position: "standing",
        side: number == 1 ? .each(first: .affected) : .both,
        dose: Dose(
          sets: Array(repeating: PrescribedSet(repetitions), count: number == 1 ? 2 : 3)))
    }
    programme = try Programme(
      id: identifier("benchmark"), revision: 1, title: "Benchmark", language: "en",
      affected: .asked, contact: Contact(name: "Practice", phone: "1"),
      pain: PainPlan(
        regions: [PainRegion(part: "knee")], moments: [.before, .after, .nextMorning], rules: []),
      phases: (0...Self.days / Self.daysOfPhase).map { number in
        Phase(
          id: try identifier("phase-\(number)"), title: "Phase \(number)",
          schedule: Schedule(.everyDay, sessionsADay: Bounds(Self.sessionsADay)),
          items: exercises.map { PhaseItem($0) })
      })
  }

  /// Lives days into a log, so many sessions on each.
  func live(
    days: Int, sessionsADay: Int, as runner: Runner, in log: ProgressLog, seed: UInt64
  ) throws {
    var generator = Generator(state: seed)
    let reference = try log.keep(programmeText: Self.text, of: programme)
    var entries = [
      LogEntry(
        [.programmeFollowed(FollowedProgramme(affected: .left, phase: programme.phases[0].id))],
        EventContext(runner: runner.id, programme: reference, time: time(0, minute: 360)))
    ]
    for day in 0..<days {
      let phase = programme.phases[day / Self.daysOfPhase]
      if day > 0, day.isMultiple(of: Self.daysOfPhase) {
        entries.append(
          LogEntry(
            [.phaseEntered(PhaseEntry(phase: phase.id, decider: .runner))],
            EventContext(runner: runner.id, programme: reference, time: time(day, minute: 360))))
      }
      for number in 0..<sessionsADay where generator.next() % 8 > 0 {
        let start = time(day, minute: 420 + 120 * number)
        let session = UniqueID(milliseconds: start.milliseconds, using: &generator)
        let context = EventContext(
          runner: runner.id, session: session, programme: reference, time: start)
        entries.append(LogEntry(bodies(phase, on: start.day, &generator), context))
      }
      if entries.count > 400 {
        try log.append(entries)
        entries = []
      }
    }
    try log.append(entries)
  }

  private func bodies(
    _ phase: Phase, on day: LocalDay, _ generator: inout Generator
  ) -> [EventBody] {
    func score(_ moment: PainMoment) -> EventBody {
      .painScored(
        PainRecord(
          moment: moment, region: "knee", score: PainScore(Int(generator.next() % 6)), day: day))
    }
    let planned = planned(phase)
    var bodies = [EventBody.sessionStarted(SessionStart(phase: phase.id, planned: planned))]
    bodies.append(score(.before))
    for set in planned {
      var record = SetRecord(
        planned: set, done: 8, seconds: 28 + Double(generator.next() % 8), ending: .completed,
        source: set.exercise.text == "exercise-1" ? .paced : .selfPaced)
      if generator.next() % 12 == 0 {
        record.done = 0
        record.ending = .skipped(.noTime)
      }
      bodies.append(.setFinished(record))
    }
    bodies.append(score(.after))
    bodies.append(.sessionEnded(.finished))
    return bodies
  }

  private func planned(_ phase: Phase) -> [PlannedSet] {
    phase.items.flatMap { item in
      item.exercise.dose.sets.indices.flatMap { index in
        item.exercise.side.order(affected: .left).map { side in
          PlannedSet(
            exercise: item.exercise.id, set: index + 1, side: side,
            amount: SetAmount(8, .repetitions))
        }
      }
    }
  }

  private func time(_ day: Int, minute: Int) -> EventTime {
    let day = Self.first + day
    return EventTime(
      milliseconds: Int64(day.number) * 86_400_000 + Int64(minute) * 60_000, zone: "UTC", day: day,
      minuteOfDay: minute)
  }
}

/// Numbers that follow from a seed (a 64-bit xorshift).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// An identifier that is known to be one.
func identifier(_ text: String) throws -> Identifier {
  guard let identifier = Identifier(text) else { throw NoIdentifier(text: text) }
  return identifier
}

private struct NoIdentifier: Error {
  var text: String
}
