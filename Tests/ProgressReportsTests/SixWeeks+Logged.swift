import Programmes
import ProgressReports
import ProgressTracking
import Testing

extension SixWeeks {
  mutating func addPain() {
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

  mutating func addMeasures() throws {
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

  mutating func addIncidents() throws {
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

  mutating func addNotes() {
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

  mutating func addTraining() throws {
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
