import Coaching
import Programmes
import ProgressTracking
import Testing

/// Returns the identifier that a literal spells.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// Makes an exercise with nothing in it but its dose.
func exercise(
  _ name: String, sets: [PrescribedSet], rest: Bounds<Duration> = .zero,
  between: Duration = .zero, switchSides: Duration = .zero, side: WorkingSide = .both,
  beat: Int? = nil, cues: [Cue] = [], levels: [Level] = [], rules: [PainRule] = []
) throws -> Exercise {
  Exercise(
    id: try id(name), name: name, position: "standing", side: side,
    dose: Dose(
      sets: sets, rest: rest, restBetweenRepetitions: between, switchSides: switchSides),
    metronome: beat.map { Metronome(rate: .perMinute(Bounds($0))) }, cues: cues, levels: levels,
    painRules: rules)
}

/// Lays an exercise out in time, each set with the pause before it.
func blocks(_ exercise: Exercise) -> [SetBlock] {
  PlannedExercise(item: PhaseItem(exercise), affected: .left, measured: { _ in nil }).blocks
}

/// Repetitions of two seconds up and one second down.
func upAndDown(_ repetitions: Int) -> PrescribedSet {
  PrescribedSet(
    .paced(
      repetitions: Bounds(repetitions),
      stages: [
        Stage(name: "up", length: .seconds(2), cue: "push"),
        Stage(name: "down", length: .seconds(1)),
      ]))
}

/// A hold of so many seconds.
func hold(_ seconds: Int) -> PrescribedSet { PrescribedSet(.hold(Bounds(.seconds(seconds)))) }

/// A balance that is held, three times 12 s, with easier levels of 8 s and of twice 5 s.
func balance(rules: [PainRule] = []) throws -> PhaseItem {
  let levels = [
    Level(id: try id("easy"), dose: Dose(sets: [hold(5), hold(5)], rest: .seconds(10))),
    Level(id: try id("middle"), dose: Dose(sets: [hold(8), hold(8), hold(8)], rest: .seconds(10))),
    Level(
      id: try id("hard"), dose: Dose(sets: [hold(12), hold(12), hold(12)], rest: .seconds(20))),
  ]
  let base = try exercise("balance", sets: [hold(12)], levels: levels, rules: rules)
  let hard = try id("hard")
  return PhaseItem(try #require(base.at(level: hard)), level: hard)
}

/// A plan of pain questions about the left knee at some moments, with rules.
func pain(
  _ moments: [PainMoment] = [], rules: [PainRule] = [], regions: [PainRegion]? = nil
) -> PainPlan {
  PainPlan(
    regions: regions ?? [PainRegion(side: .affected, part: "knee")], moments: moments, rules: rules)
}

/// The stop signs of the samples, one of each sort.
let signs = [
  StopSign("Chest pain", .emergency), StopSign("The knee is locked", .sameDay),
]

/// Makes what is followed: one phase with some exercises.
func followed(_ items: [PhaseItem], pain: PainPlan = pain()) throws -> Followed {
  let phase = Phase(id: try id("one"), title: "One", schedule: .everyDay, items: items)
  let programme = Programme(
    id: try id("sample"), revision: 1, title: "Sample", language: "en", affected: .known(.left),
    contact: nil, pain: pain, stopSigns: signs, phases: [phase])
  return Followed(
    programme: programme,
    reference: ProgrammeReference(id: programme.id, revision: 1, hash: "00"), affected: .left,
    phase: phase, phaseSince: today)
}

/// The day on which the samples are played.
let today = LocalDay(number: 20_000)

/// Makes a standing of the sample's day.
func standing(
  signs: StopSignsDue? = nil, references: [PainReference: PainScore] = [:]
) -> Standing {
  Standing(
    day: today, runner: Runner(id: UniqueID(high: 1, low: 1), name: ""), due: .session,
    stopSignsDue: signs, painReferences: references)
}
