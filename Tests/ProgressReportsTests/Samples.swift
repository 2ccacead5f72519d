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

/// Six weeks of a made-up runner: good and bad ones, missing mornings, a held day and a stop sign.
struct SixWeeks {
  var progress: Progress
  var material = ReportMaterial()
  let first: LocalDay
  private let kinds: [DayKind?]

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

  private mutating func addPain() {
    let trend = [4, 4, 5, 4, 3, 4, 6, 5, 3, 3, 3, 2, 2, 2, 2, 1, 2, 1]
    for (session, kind) in kinds.enumerated() {
      guard let kind, [.done, .partial].contains(kind) else { continue }
      let offset = session / 3 * 7 + session % 3 * 2
      let score = trend[session]
      add(.before, "left knee", score, offset, 420)
      add(.during, "left knee", min(10, score + session % 2 * 2), offset, 430)
      add(.after, "left knee", session == 9 ? nil : max(0, score - session % 3), offset, 440)
      add(.after, "right hip", session % 4 == 0 ? 1 : 0, offset, 440)
      // Some mornings were asked and not answered, some were never asked.
      if session % 5 != 2 {
        let morning = session % 6 == 1 ? nil : max(0, score - 1 + session % 2)
        add(.nextMorning, "left knee", morning, offset + 1, session == 4 ? 790 : 400)
      }
    }
  }

  private mutating func add(
    _ moment: PainMoment, _ region: String, _ score: Int?, _ offset: Int, _ minute: Int
  ) {
    let day = first + offset
    let record = PainRecord(
      moment: moment, region: region, score: score.flatMap { PainScore($0) },
      isSharp: moment == .during && offset == 18, day: day,
      isRecalled: moment == .nextMorning && minute > 720)
    progress.pain.append(
      PainPoint(
        day: day, milliseconds: (Int64(day.number) * 1_440 + Int64(minute)) * 60_000,
        record: record))
  }

  private mutating func addMeasures() throws {
    func measure(
      _ id: String, _ name: String, _ unit: String, _ side: BodySide?, _ value: Double, _ at: Int
    ) throws {
      progress.measures.append(
        MeasurePoint(
          day: first + at,
          record: MeasureRecord(measure: try identifier(id), side: side, value: value),
          name: name, unit: unit))
    }
    for (week, values) in [(0, (7.5, 10.0)), (2, (8, 10)), (4, (9.25, 10.5))] {
      try measure("knee-to-wall", "Knee to wall", "cm", .left, values.0, week * 7)
      try measure("knee-to-wall", "Knee to wall", "cm", .right, values.1, week * 7)
    }
    try measure("step-rate", "Step rate", "/min", nil, 164, 0)
    try measure("step-rate", "Step rate", "/min", nil, 172, 35)
  }

  private mutating func addIncidents() throws {
    let step = try identifier("step-up")
    progress.incidents = [
      Incident(
        day: first + 18,
        kind: .rule(
          RuleRecord(
            moment: .during, rule: "from 0", owner: .anySharpPain,
            actions: ["stop session", "tell"], exercise: step, tells: true))),
      Incident(day: first + 19, kind: .stopSigns(["The knee gives way"])),
      Incident(
        day: first + 19,
        kind: .held(
          Hold(from: first + 19, through: nil, reason: "The knee gives way", cause: .stopSign))),
      Incident(
        day: first + 25, kind: .released(Release(clearedBy: "the practice", recordedBy: .therapist))
      ),
      Incident(
        day: first + 28,
        kind: .rule(
          RuleRecord(
            moment: .before, rule: "from 4", owner: .shipped, actions: ["ease"],
            blocksAdvance: true))),
    ]
  }

  private mutating func addNotes() {
    material.notes = [
      note(5, "Stairs are easier than last week."),
      note(
        18,
        "Sharp for a moment on the third step-up.\nStopped, sat down, it went away."),
      note(25, "Go on with the lower step.", by: .therapist),
    ]
  }

  private func note(
    _ offset: Int, _ text: String, by author: NoteRecord.Author = .runner
  ) -> WrittenNote {
    WrittenNote(
      id: UniqueID(high: 0x0199_f000_0000_7000, low: 0x8000_0000_0001_0000 + UInt64(offset)),
      day: first + offset, note: NoteRecord(text: text, author: author))
  }

  private mutating func addTraining() throws {
    let (shift, step) = (try identifier("weight-shift"), try identifier("step-up"))
    progress.efforts = [(0, shift, 4), (2, shift, 5), (4, step, 6), (21, step, 7)].map {
      EffortPoint(day: first + $0, exercise: $1, name: "\($1.text) by name", effort: $2)
    }
    progress.loads = [(4, "5 kg"), (7, "5 kg"), (21, "7.5 kg")].map {
      LoadPoint(day: first + $0, exercise: step, name: "Step-up", side: .left, load: $1)
    }
    progress.runs = [
      RunRecord(day: first + 1, kilometres: 5, minutes: 31, pain: PainScore(2)),
      RunRecord(day: first + 8, kilometres: 6.5),
    ]
    progress.endings = [
      EndedSession(day: first, ending: .finished, isForPain: false),
      EndedSession(day: first + 18, ending: .stoppedByRule, isForPain: true),
    ]
    material.levels = [
      LevelProgress(
        exercise: shift, side: .left, level: try identifier("low"), from: first,
        through: first + 18, sets: 20, seconds: 1_200),
      LevelProgress(
        exercise: step, side: .left, level: try identifier("high"),
        easedTo: try identifier("low"), from: first + 21, through: first + 39, sets: 6,
        seconds: 361.5),
    ]
    material.flags = [
      ReportedFlag(
        rule: "sharp-pain", level: .critical, day: first + 18,
        words: "sharp pain on Fri 30 Oct 2026, left knee, during")
    ]
    material.criteria = [
      ReportedCriterion(
        isBack: false, phase: "Hop", decider: .therapist, words: "14 days, 20 in it", isMet: true)
    ]
    material.content = LogContent(entries: 412, fingerprint: "00c0ffee00c0ffee")
    var sets = [
      set(0, 1, .completed, done: 8), set(0, 2, .partial(.pain), done: 3.5),
      set(0, 3, .skipped(.noTime), done: 0), set(18, 1, nil, done: nil),
    ]
    // The second was six to eight, the third open upwards.
    sets[1].prescribed.value = 6
    sets[2].most = nil
    material.sets = ReportedSets(sets)
  }

  private func set(_ offset: Int, _ number: Int, _ ending: SetEnding?, done: Double?) -> LoggedSet {
    var set = LoggedSet(
      session: UniqueID(high: 0x0199_f000_0000_7000, low: 0x8000_0000_0000_0100 + UInt64(offset)),
      day: first + offset, position: number, exercise: progress.exercises[0].exercise,
      set: number, side: .left, prescribed: SetAmount(8, .repetitions))
    set.ending = ending
    set.done = done
    set.seconds = done.map { $0 * 7 }
    set.source = ending == nil ? nil : .paced
    set.milliseconds =
      ending == nil ? nil : Int64((first + offset).number) * 86_400_000 + Int64(number) * 60_000
    return set
  }
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
