import Programmes
import ProgressTracking

extension Exercise {
  /// An exercise of two sets of repetitions of 7 s: 2 up, 3 held, 2 down.
  static func staged(_ id: String, side: WorkingSide = .both) -> Exercise {
    let stages = [2, 3, 2].map { Stage(name: "stage \($0)", length: Bounds(.seconds($0))) }
    return Exercise(
      id: named(id), name: "Exercise \(id)", position: "standing", side: side,
      dose: Dose(
        sets: Array(
          repeating: PrescribedSet(.paced(repetitions: Bounds(6), stages: stages)), count: 2)))
  }
}

extension Programme {
  /// A programme that is due once on some weekdays, with all that there are figures of.
  static func figures() -> Programme {
    let first = [
      PhaseItem(.staged("shift", side: .each(first: .affected))), PhaseItem(.staged("rise")),
      PhaseItem(.simple("squat", sets: 2)),
    ]
    let second = [
      PhaseItem(.staged("shift", side: .each(first: .affected))),
      PhaseItem(.simple("lunge", sets: 3, side: .each(first: .affected))),
    ]
    var programme = Programme.phased(
      [
        .of(
          .weekdays([.monday, .tuesday, .thursday, .friday, .saturday]), id: "first", items: first),
        .of(.weekdays([.monday, .wednesday, .friday, .sunday]), id: "second", items: second),
      ],
      measures: [
        Measure(
          id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, everyDays: 7,
          range: 0...20)
      ])
    programme.phases[0].advance = Advance(
      earliest: 21, leastSessions: 4, requires: [], decides: .runner)
    programme.pain.regions = [
      PainRegion(side: .affected, part: "knee"), PainRegion(part: "hip"),
    ]
    programme.pain.moments = [.before, .during, .after, .nextMorning]
    return programme
  }
}
