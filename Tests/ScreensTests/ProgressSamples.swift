import Programmes
import ProgressTracking
import Testing

/// Six weeks with all that a progress can hold: held days, gaps, a rule, a stop sign, an open end.
func sampleProgress(name: String = "Sample Runner") throws -> Progress {
  let first = try #require(LocalDay("2026-10-12"))
  let phase = try #require(Identifier("load"))
  var progress = Progress(
    runner: Runner(
      id: UniqueID(high: 0x0189_0A5D_AC96_774B, low: 0xBCCE_B302_099A_8057), name: name),
    period: first...(first + 41), knownThrough: first + 39)
  progress.followed = [
    FollowedSpan(
      reference: ProgrammeReference(id: try #require(Identifier("knee")), revision: 1, hash: "aa"),
      title: "Hip-driven knee pain", affected: .left, phase: try #require(Identifier("shift")),
      phaseTitle: "Shifting weight", from: first, through: first + 20),
    FollowedSpan(
      reference: ProgrammeReference(id: try #require(Identifier("knee")), revision: 2, hash: "bb"),
      title: "Hip-driven knee pain", affected: .left, phase: phase, phaseTitle: "Single leg",
      from: first + 21, through: nil),
  ]
  for week in 0..<6 {
    var tally = SessionTally()
    tally.done = [3, 2, 3, 0, 1, 2][week]
    tally.partial = [0, 1, 0, 0, 1, 0][week]
    tally.missed = [0, 0, 0, 0, 1, 0][week]
    tally.held = [0, 0, 0, 3, 0, 0][week]
    tally.extra = [0, 0, 1, 0, 0, 0][week]
    tally.open = week == 5 ? 1 : 0
    progress.weeks.append(
      WeekProgress(
        start: first + 7 * week, sessions: tally,
        dose: dose(Double(tally.done * 9 + tally.partial * 4), of: Double(tally.due * 9))))
    progress.sessions.done += tally.done
    progress.sessions.partial += tally.partial
    progress.sessions.missed += tally.missed
    progress.sessions.held += tally.held
    progress.sessions.extra += tally.extra
    progress.sessions.open += tally.open
  }
  progress.dose = dose(107, of: 135)
  progress.days = try days(from: first)
  progress.pain = pain(from: first)
  progress.exercises = try exercises()
  progress.reasons = [
    ReasonCount(reason: .noTime, sets: 9), ReasonCount(reason: .pain, sets: 4),
    ReasonCount(reason: .didNotKnowHow, sets: 1),
  ]
  progress.measures = try measures(from: first)
  progress.incidents = incidents(from: first)
  progress.notes = [DatedNote(day: first + 30, text: "Stairs go well again.")]
  progress.sources = [.paced: 80, .selfPaced: 20, .entered: 7]
  return progress
}

private func dose(_ done: Double, of prescribed: Double) -> DoseTally {
  var tally = DoseTally()
  tally.done = done
  tally.capped = max(0, done - 2)
  tally.prescribed = prescribed
  return tally
}

private func days(from first: LocalDay) throws -> [DayProgress] {
  // A letter for each day, from Monday.
  let letters = "d.d.d..d.p.d..d.d.d.+h.h.h..d.p.m..d.d.o??"
  return letters.enumerated().map { offset, letter in
    let (kind, sets): (DayKind, Int) =
      switch letter {
      case "d": (.done, 9)
      case "p": (.partial, 4)
      case "m": (.missed, 0)
      case "h": (.held, 0)
      case "+": (.extra, 3)
      case "o": (.open, 0)
      case "?": (.unknown, 0)
      default: (.rest, 0)
      }
    return DayProgress(day: first + offset, kind: kind, sets: sets)
  }
}

private func pain(from first: LocalDay) -> [PainPoint] {
  let scores: [(Int, PainMoment, Int?)] = [
    (0, .before, 3), (0, .during, 4), (0, .after, 3), (1, .nextMorning, 3), (2, .before, 2),
    (2, .during, 3), (2, .after, 3), (3, .nextMorning, nil), (4, .before, 2), (4, .during, 4),
    (4, .after, 2), (7, .before, 2), (7, .during, 3), (7, .after, nil), (9, .during, 5),
    (9, .after, 5), (10, .nextMorning, 4), (11, .before, 3), (11, .during, 3), (14, .before, 2),
    (14, .during, 3), (14, .after, 2), (16, .during, 4), (18, .during, 7), (18, .after, 6),
    (19, .nextMorning, 6), (20, .nextMorning, 4), (28, .before, 1), (28, .during, 2),
    (28, .after, 2), (29, .nextMorning, 1), (30, .during, 3), (35, .before, 1),
    (35, .during, 2), (35, .after, 1), (36, .nextMorning, 0), (37, .before, 0),
    (37, .during, 3), (37, .after, 2), (38, .nextMorning, 1),
  ]
  return scores.map { offset, moment, score in
    PainPoint(
      day: first + offset, milliseconds: Int64((first + offset).number) * 86_400_000,
      record: PainRecord(
        moment: moment, region: "left knee", score: score.flatMap { PainScore($0) },
        isSharp: offset == 18 && moment == .during, day: first + offset,
        isRecalled: offset == 10))
  }
}

private func exercises() throws -> [ExerciseProgress] {
  let rows: [(String, String, BodySide?, Double, Double)] = [
    ("weight-shift", "Weight shift", .left, 40, 45), ("step-up", "Step-up", .left, 36, 45),
    ("step-up", "Step-up", .right, 31, 45), ("squat", "Squat to a chair", nil, 0, 9),
  ]
  return try rows.map { id, name, side, done, prescribed in
    var exercise = ExerciseProgress(
      exercise: try #require(Identifier(id)), name: name, side: side)
    exercise.dose = dose(done, of: prescribed)
    exercise.completed = Int(done)
    exercise.partial = 1
    exercise.skipped = 4
    exercise.held = 9
    exercise.asShown = 8
    exercise.confirmations = 10
    return exercise
  }
}

private func measures(from first: LocalDay) throws -> [MeasurePoint] {
  let wall = try #require(Identifier("knee-to-wall"))
  let values: [(Int, BodySide, Double)] = [
    (0, .left, 8), (0, .right, 11), (14, .left, 9), (28, .left, 10.5), (28, .right, 11),
  ]
  return values.map { offset, side, value in
    MeasurePoint(
      day: first + offset, record: MeasureRecord(measure: wall, side: side, value: value),
      name: "Knee to wall", unit: "cm")
  }
}

private func incidents(from first: LocalDay) -> [Incident] {
  let rule = RuleRecord(
    moment: .during, rule: "from 6", owner: .programme, actions: ["stop exercise", "tell"],
    exercise: Identifier("step-up"), tells: true)
  let hold = Hold(
    from: first + 19, through: nil, reason: "the knee is swollen", cause: .stopSign)
  return [
    Incident(day: first + 18, kind: .rule(rule)),
    Incident(day: first + 19, kind: .stopSigns(["The knee is swollen"])),
    Incident(day: first + 19, kind: .held(hold)),
    Incident(
      day: first + 27, kind: .released(Release(clearedBy: "the doctor", recordedBy: .runner))),
  ]
}
