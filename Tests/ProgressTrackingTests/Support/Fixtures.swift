import DemoLogs
import Programmes
import ProgressTracking
import Synchronization
import Testing

/// A Monday.
let monday = LocalDay(number: 20_514)

/// Creates an identifier that is known to be one.
func named(_ text: String) -> Identifier {
  guard let identifier = Identifier(text) else { fatalError("not an identifier: \(text)") }
  return identifier
}

/// Creates a score that is known to be one.
func pain(_ value: Int) -> PainScore {
  guard let score = PainScore(value) else { fatalError("not a score: \(value)") }
  return score
}

extension EventTime {
  /// An instant of a day in a zone that is at UTC.
  static func on(_ day: LocalDay, hour: Int = 18, minute: Int = 0) -> EventTime {
    let minutes = hour * 60 + minute
    return EventTime(
      milliseconds: Int64(day.number) * 86_400_000 + Int64(minutes) * 60_000, zone: "UTC",
      day: day, minuteOfDay: minutes)
  }
}

extension Exercise {
  /// An exercise of some self-paced sets.
  static func simple(_ id: String, sets: Int, repetitions: Int = 8, side: WorkingSide = .both)
    -> Exercise
  {
    Exercise(
      id: named(id), name: "Exercise \(id)", position: "standing", side: side,
      dose: Dose(
        sets: Array(
          repeating: PrescribedSet(.selfPaced(repetitions: Bounds(repetitions))), count: sets)))
  }
}

extension Programme {
  /// A programme of two phases, five sets a session.
  static func sample(
    _ schedule: Schedule = .everyDay, id: String = "sample", revision: Int = 1,
    advance: Advance? = nil, measures: [Measure] = []
  ) -> Programme {
    let items = [
      PhaseItem(.simple("wall-sit", sets: 1)),
      PhaseItem(.simple("step-down", sets: 2, side: .each(first: .affected))),
    ]
    return Programme(
      id: named(id), revision: revision, title: "Sample \(id)", language: "en", affected: .asked,
      contact: Contact(name: "Practice", phone: "1"),
      pain: PainPlan(
        regions: [PainRegion(part: "knee")], moments: [.before, .after, .nextMorning],
        rules: PainRule.shipped),
      measures: measures,
      phases: [
        Phase(
          id: named("first"), title: "First", schedule: schedule, items: items, advance: advance),
        Phase(id: named("second"), title: "Second", schedule: .every(days: 2), items: items),
      ])
  }
}

extension Programme {
  /// A programme of some phases, the first of which is followed.
  static func phased(
    _ phases: [Phase], revision: Int = 1, measures: [Measure] = [],
    questionnaires: [Questionnaire] = [], start: LocalDay? = nil, pauses: [PlannedPause] = []
  ) -> Programme {
    var programme = Programme.sample(revision: revision, measures: measures)
    programme.phases = phases
    programme.questionnaires = questionnaires
    programme.start = start
    programme.pauses = pauses
    return programme
  }
}

extension Phase {
  /// A phase whose sessions take turns.
  static func of(
    _ schedule: Schedule = .everyDay, id: String = "first", sessions: [PhaseSession],
    advance: Advance? = nil, stepBack: StepBack? = nil, was: [String] = []
  ) -> Phase {
    Phase(
      id: named(id), title: "Phase \(id)", schedule: schedule, sessions: sessions,
      advance: advance, stepBack: stepBack, was: was.map(named))
  }

  /// A phase of one session.
  static func of(
    _ schedule: Schedule = .everyDay, id: String = "first", items: [PhaseItem],
    advance: Advance? = nil, stepBack: StepBack? = nil, was: [String] = []
  ) -> Phase {
    .of(
      schedule, id: id, sessions: [PhaseSession(items)], advance: advance, stepBack: stepBack,
      was: was)
  }
}

/// Programmes by their texts, standing in for a reader.
final class Shelf: Sendable {
  private let programmes = Mutex<[String: Programme]>([:])
  private let reads = Mutex(0)

  /// How often a text was read.
  var timesRead: Int { reads.withLock { $0 } }

  func put(_ programme: Programme, as text: String) {
    programmes.withLock { $0[text] = programme }
  }

  func read(_ text: String) -> Programme? {
    reads.withLock { $0 += 1 }
    return programmes.withLock { $0[text] }
  }
}

/// Opens a log over a shelf, with identities from a seed.
func openLog(
  at path: String? = nil, seed: UInt64 = 1, access: LogAccess = .writing, machine: String? = nil,
  shelf: Shelf = Shelf(), tell: (@Sendable (LogNotice) -> Void)? = nil
) throws(ProgressLogError) -> ProgressLog {
  let generator = Mutex(SeededGenerator(seed: seed))
  return try ProgressLog.open(
    at: path, access: access, machine: machine, random: { generator.withLock { $0.next() } },
    readProgramme: { shelf.read($0) }, tell: tell)
}
