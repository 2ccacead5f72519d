import Programmes
import ProgressReports
import ProgressTracking
import Testing

/// Returns the day with an ISO 8601 text.
func day(_ text: String) throws -> LocalDay { try #require(LocalDay(text)) }

/// Returns an identifier.
func identifier(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// The moment at which the reports of the tests are made.
func made(_ text: String = "2026-11-22") throws -> EventTime {
  EventTime(
    milliseconds: 1_795_367_100_000, zone: "Europe/Berlin", day: try day(text), minuteOfDay: 1_025)
}

/// A progress of nothing at all.
func emptyProgress(
  from first: String = "2026-10-12", through last: String = "2026-11-22", name: String = "R. 17"
) throws -> Progress {
  let days = try day(first)...(try day(last))
  let runner = Runner(
    id: UniqueID(high: 0x0199_f000_0000_7000, low: 0x8000_0000_0000_0017), name: name)
  return Progress(runner: runner, period: days, knownThrough: days.upperBound)
}

/// The report of the six weeks.
func sampleReport(name: String = "R. 17") throws -> Report {
  let weeks = try SixWeeks(name: name)
  var material = weeks.material
  material.prescribed = [try samplePrescription(weeks.progress.followed)]
  material.changes = [
    ProgrammeChange(
      day: weeks.first + 21, title: "Knee pain driven by the hip", revision: 2,
      lines: ["Step stance", "  - Step-up: 2 sets of 8 instead of 1"])
  ]
  return Report(weeks.progress, material, made: try made(), version: "0.1.0")
}

/// The programme of the six weeks in words.
func samplePrescription(_ followed: [FollowedSpan] = []) throws -> PrescribedProgramme {
  PrescribedProgramme(
    try sampleProgramme(), affected: .left, revisions: followed,
    phases: [
      PrescribedPhase(
        title: "Step stance", schedule: "on Mondays",
        goingOn: ["at least 2 weeks"], decider: .therapist,
        lines: [
          "When: on Mondays", "", "1. Step-up", "   Dose: 2 sets of 8; rest 45 s*", "   How:",
          "     - Step up slowly.",
        ], hasDefaults: true)
    ], measures: ["Knee to wall, every 2 weeks"])
}

/// A programme with one exercise and a rule for each who may have one; its phases have titles, and levels
/// on which the exercise is begun.
func sampleProgramme(
  phases: [(title: String, level: String?)] = [("Step stance", nil)]
) throws -> Programme {
  let dose = Dose(sets: [PrescribedSet(.selfPaced(repetitions: 8))])
  let exercise = Exercise(
    id: try identifier("step-up"), name: "Step-up", position: "standing", side: .both, dose: dose,
    painRules: [PainRule(when: .during, .above(3), then: [.stopExercise])])
  let phases = try phases.enumerated().map { index, phase in
    var item = PhaseItem(exercise)
    item.level = try phase.level.map(identifier)
    return Phase(
      id: try identifier(index == 0 ? "step" : "step-\(index)"), title: phase.title,
      schedule: .weekdays([.monday]), items: [item])
  }
  return Programme(
    id: try identifier("hip-driven-knee-pain"), revision: 2, title: "Knee pain driven by the hip",
    language: "en", affected: .known(.left), contact: Contact(name: "The practice"),
    pain: PainPlan(
      regions: [PainRegion(side: .affected, part: "knee")], moments: [.before],
      rules: PainRule.shipped, rulesAreDefault: true), phases: phases)
}
