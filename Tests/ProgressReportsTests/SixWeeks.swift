import Programmes
import ProgressReports
import ProgressTracking
import Testing

/// Six weeks of a made-up runner: good and bad ones, missing mornings, a held day and a stop sign.
struct SixWeeks {
  var progress: Progress
  var material = ReportMaterial()
  let first: LocalDay
  let kinds: [DayKind?]

  init(name: String = "R. 17") throws {
    progress = try emptyProgress(name: name)
    first = progress.period.lowerBound
    // Monday, Wednesday, Friday of six weeks.
    kinds = [
      .done, .done, .done, .done, .partial, .done, .missed, .missed, .partial, .done, .held,
      .held, .done, .done, .done, .done, .done, nil,
    ]
    progress.knownThrough = first + 40
    try addProgrammes()
    addDays()
    try addExercises()
    addPain()
    try addMeasures()
    try addIncidents()
    addNotes()
    try addTraining()
    progress.sources = [.paced: 74, .selfPaced: 12, .entered: 8]
    progress.reasons = [
      ReasonCount(reason: .pain, sets: 5), ReasonCount(reason: .noTime, sets: 3),
      ReasonCount(reason: .fatigue, sets: 1),
    ]
  }

  private mutating func addProgrammes() throws {
    func span(_ revision: Int, _ phase: String, _ title: String, _ from: Int, _ through: Int?)
      throws -> FollowedSpan
    {
      FollowedSpan(
        reference: ProgrammeReference(
          id: try identifier("hip-driven-knee-pain"), revision: revision,
          hash: String(repeating: "0\(revision)", count: 32)),
        title: "Knee pain driven by the hip", affected: .left, phase: try identifier(phase),
        phaseTitle: title, from: first + from, through: through.map { first + $0 })
    }
    progress.followed = [
      try span(1, "shift", "Weight shift and activation", 0, 20),
      try span(2, "step", "Step stance", 21, nil),
    ]
  }

  private mutating func addDays() {
    progress.days = (0..<42).map { offset in
      let session = [0: 0, 2: 1, 4: 2][offset % 7].map { offset / 7 * 3 + $0 }
      var kind = session.map { kinds[$0] ?? .open } ?? .rest
      if offset == 12 { kind = .extra }
      if offset == 41 { kind = .unknown }
      let sets = [.done: 6, .partial: 3, .extra: 2][kind] ?? 0
      return DayProgress(day: first + offset, kind: kind, sets: sets)
    }
    for week in 0..<6 {
      var tally = SessionTally()
      var dose = DoseTally()
      for one in progress.days[(week * 7)..<(week * 7 + 7)] {
        switch one.kind {
        case .done: tally.done += 1
        case .partial: tally.partial += 1
        case .missed: tally.missed += 1
        case .open: tally.open += 1
        case .held: tally.held += 1
        case .extra: tally.extra += 1
        case .rest, .unknown: break
        }
        if [.done, .partial, .missed].contains(one.kind) { dose.prescribed += 6 }
        dose.done += Double(one.sets) * (one.kind == .partial ? 0.875 : 1)
        dose.capped +=
          one.kind == .extra ? 0 : Double(one.sets) * (one.kind == .partial ? 0.875 : 1)
      }
      progress.weeks.append(
        WeekProgress(start: first + week * 7, sessions: tally, dose: dose))
    }
    for week in progress.weeks {
      progress.sessions.done += week.sessions.done
      progress.sessions.partial += week.sessions.partial
      progress.sessions.missed += week.sessions.missed
      progress.sessions.open += week.sessions.open
      progress.sessions.held += week.sessions.held
      progress.sessions.extra += week.sessions.extra
      progress.dose.prescribed += week.dose.prescribed
      progress.dose.done += week.dose.done
      progress.dose.capped += week.dose.capped
    }
  }

  private mutating func addExercises() throws {
    func exercise(
      _ id: String, _ name: String, _ side: BodySide?, _ counts: [Int], _ dose: [Double]
    ) throws {
      var exercise = ExerciseProgress(exercise: try identifier(id), name: name, side: side)
      (exercise.completed, exercise.partial) = (counts[0], counts[1])
      (exercise.skipped, exercise.held) = (counts[2], counts[3])
      (exercise.asShown, exercise.confirmations) = (counts[4], counts[5])
      (exercise.dose.prescribed, exercise.dose.done, exercise.dose.capped) = (
        dose[0], dose[1], dose[2]
      )
      progress.exercises.append(exercise)
    }
    try exercise(
      "weight-shift", "Weight shift to the affected side", .left, [29, 2, 1, 2, 12, 13],
      [32, 32.5, 30.4])
    try exercise(
      "adductor-squeeze", "Adductor squeeze, timed", nil, [27, 1, 2, 2, 13, 13], [30, 27.5, 27.5])
    try exercise("step-up", "Step-up", .left, [14, 3, 4, 3, 6, 9], [22, 15.25, 15.25])
    try exercise("step-up", "Step-up", .right, [12, 0, 2, 0, 8, 8], [14, 12, 12])
  }
}
