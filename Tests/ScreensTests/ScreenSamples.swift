import Coaching
import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import StarterProgrammes
import TerminalUI
import Testing

/// The day on which the screens are looked at, a Sunday.
let sampleDay = LocalDay(number: 20_779)

/// The window that most pictures are taken in.
let usualSize = Size(columns: 80, rows: 24)

/// A shipped programme.
func starter(_ name: String) throws -> Programme {
  try #require(StarterProgramme.named(name)?.read().programme)
}

/// The shipped programme about the hip.
func hipStarter() throws -> Programme { try starter("hip-driven-knee-pain") }

/// The shipped programme with a metronome.
func strideStarter() throws -> Programme {
  try #require(StarterProgramme.named("overstriding")?.read().programme)
}

/// Everything that is shipped, as the first start is given it.
func shippedStarters() -> [StarterSummary] {
  StarterProgramme.all(in: "en").compactMap { starter in
    starter.read().programme.map { StarterSummary(name: starter.name, programme: $0) }
  }
}

/// The same programme as a therapist would hand it over, with somebody to call.
func withContact(_ programme: Programme) -> Programme {
  var programme = programme
  programme.isStarter = false
  programme.contact = Contact(
    name: "the practice", phone: "0100 200 300", answers: "Monday to Friday, 8 to 18")
  return programme
}

/// Makes a programme followed on the left, in a phase, with all of its exercises or one of them.
func followed(
  _ programme: Programme, phase: Int = 0, only exercise: String? = nil
) throws -> Followed {
  var phase = try #require(programme.phases.dropFirst(phase).first)
  if let exercise { phase.sessions[0].items.removeAll { $0.exercise.id.text != exercise } }
  try #require(!phase.items.isEmpty)
  return Followed(
    programme: programme,
    reference: ProgrammeReference(id: programme.id, revision: programme.revision, hash: "ab"),
    affected: .left, phase: phase, phaseSince: sampleDay - 15)
}

/// Makes a followed programme of some exercises and nothing else, and no pain question.
func followed(_ exercises: [Exercise]) throws -> Followed {
  let phase = Phase(
    id: try #require(Identifier("one")), title: "One", schedule: .everyDay,
    items: exercises.map { PhaseItem($0) })
  let programme = Programme(
    id: try #require(Identifier("sample")), revision: 1, title: "Sample", language: "en",
    affected: .known(.left), contact: nil, pain: PainPlan(regions: [], moments: [], rules: []),
    phases: [phase])
  return try followed(programme)
}

/// Makes an exercise of some sets.
func drill(
  _ work: Work, sets: Int = 2, side: WorkingSide = .both, name: String = "Drill",
  beat: Int? = nil, cues: [Cue] = []
) throws -> Exercise {
  Exercise(
    id: try #require(Identifier("drill")), name: name, position: "Standing", side: side,
    dose: Dose(
      sets: Array(repeating: PrescribedSet(work), count: sets), rest: .seconds(30),
      switchSides: .seconds(12)),
    metronome: beat.map { Metronome(rate: .perMinute(Bounds($0))) }, cues: cues)
}

/// Makes what is known on the day.
func situation(
  _ followed: Followed?, due: Due = .session, speed: Int = 1, isNamed: Bool = true,
  starters: [StarterSummary] = [], minuteOfDay: Int = 9 * 60,
  known: Set<Identifier>? = nil, _ change: (inout Standing) -> Void = { _ in }
) -> Situation {
  var standing = Standing(
    day: sampleDay, runner: Runner(id: UniqueID(high: 1, low: 2), name: "Sample Runner"),
    followed: followed, due: followed == nil ? .nothingFollowed : due)
  standing.week.done = 2
  standing.week.open = 1
  change(&standing)
  return Situation(
    standing: standing, isNamed: isNamed, starters: starters, minuteOfDay: minuteOfDay,
    speed: speed, freshID: UniqueID(high: 3, low: 4), known: known)
}
