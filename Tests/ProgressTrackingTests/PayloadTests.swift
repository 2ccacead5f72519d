import Programmes
import ProgressTracking
import Testing

@Suite struct `A new entry` {
  private func roundTrip(_ bodies: [EventBody]) throws -> [EventBody] {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday, sets: 0, ending: nil)
    let known = try diary.log.events().count
    for body in bodies { try diary.add(body, at: .on(monday), session: session) }
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 1))
    let other = try openLog(seed: 9, shelf: diary.shelf)
    try other.merge(bundle: bundle)
    return try other.events().dropFirst(known).map(\.event.body)
  }

  @Test func `is read as it was written`() throws {
    let planned = [
      PlannedSet(
        exercise: named("hop"), level: named("low"), set: 1, side: .left,
        amount: SetAmount(6, .repetitions), reach: .upTo(8), isOptional: true),
      PlannedSet(
        exercise: named("hang"), set: 2, side: nil, amount: SetAmount(0, .seconds), reach: .open),
      PlannedSet(exercise: named("run"), set: 3, side: nil, amount: SetAmount(400, .metres)),
    ]
    var record = SetRecord.done(planned[0])
    record.loadUsed = "12.5 kg"
    let diary = try Diary()
    let bodies: [EventBody] = [
      .sessionStarted(
        SessionStart(phase: named("first"), session: named("evening"), planned: planned)),
      .setFinished(record),
      .effortRated(EffortRecord(exercise: named("hop"), effort: 10)),
      .effortRated(EffortRecord(exercise: named("hop"), effort: nil)),
      .questionnaireAnswered(
        QuestionnaireRecord(questionnaire: named("knee"), answers: [1, nil, 2.5], score: nil)),
      .questionnaireAnswered(
        QuestionnaireRecord(questionnaire: named("knee"), answers: [0, 4], score: -2.5)),
      .daysOffEnded(monday + 2),
      .ran(RunRecord(day: monday, kilometres: 5.5, minutes: 31, pain: pain(0))),
      .ran(RunRecord(day: monday - 1, minutes: 30)),
      .noted(NoteRecord(text: "stairs\nhurt", exercise: named("hop"), day: monday - 1)),
      .noted(NoteRecord(text: "ask", author: .therapist, visibility: .private)),
      .noteRead(diary.runner),
      .reviewed(
        ReviewRecord(
          .setAside, knownThrough: monday, flags: ["missed-3 2026-03-02 4"], note: "rang\nher")),
      .reviewed(ReviewRecord(.carryOn, knownThrough: monday)), .phaseSuggested(named("second")),
      .reportWritten(ReportRecord(from: monday - 30, through: monday)),
    ]
    #expect(try roundTrip(bodies) == bodies)
  }

  @Test(arguments: [
    ("effort rated", #"{"effort":11,"exercise":"hop"}"#),
    ("effort rated", #"{"effort":-1,"exercise":"hop"}"#),
    ("effort rated", #"{"effort":5}"#),
    ("effort rated", #"{"effort":"hard","exercise":"hop"}"#),
    ("questionnaire answered", #"{"answers":["a"],"questionnaire":"knee"}"#),
    ("questionnaire answered", #"{"answers":[1]}"#),
    ("questionnaire answered", #"{"answers":[1],"questionnaire":"knee","score":1e9}"#),
    ("session started", #"{"phase":"first","planned":[],"session":7}"#),
    ("noted", #"{"author":"a doctor","text":"a"}"#),
    ("noted", #"{"author":"runner"}"#),
    ("noted", #"{"day":"2026-02-30","text":"a"}"#),
    ("noted", #"{"text":"a","visibility":"all"}"#),
    ("note read", #"{"note":"7"}"#),
    ("reviewed", #"{"flags":[],"known":"2026-03-02","note":"","outcome":"liked"}"#),
    ("reviewed", #"{"flags":[7],"known":"2026-03-02","note":"","outcome":"looked"}"#),
    ("reviewed", #"{"flags":[],"known":"tomorrow","note":"","outcome":"looked"}"#),
    ("phase suggested", #"{"phase":"no phase"}"#),
    ("report written", #"{"from":"2026-03-02"}"#),
    ("report written", #"{"from":"2026-03-02","through":"2026-03-01"}"#),
    ("ran", #"{"day":"2026-03-02"}"#),
    ("ran", #"{"day":"2026-03-02","kilometres":5,"pain":11}"#),
    ("ran", #"{"day":"2026-03-02","kilometres":-5}"#),
    ("ran", #"{"kilometres":5}"#),
    ("days off ended", #"{"from":"tomorrow"}"#),
    ("set finished", #"{"done":1,"ending":"completed","planned":{},"seconds":1,"source":"paced"}"#),
  ])
  func `that is out of bounds is refused with the bundle`(kind: String, payload: String) throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(.effortRated(EffortRecord(exercise: named("hop"), effort: 5)), at: .on(monday))
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 1))
    let lines = String(decoding: bundle, as: UTF8.self).split(separator: "\n").map(String.init)
    let changed = lines.map {
      $0.replacing("effort rated", with: kind)
        .replacing(#"{"effort":5,"exercise":"hop"}"#, with: payload)
    }
    #expect(changed != lines || kind == "effort rated")
    let other = try openLog(seed: 9, shelf: diary.shelf)
    #expect(throws: (any Error).self) { try other.merge(bundle: resigned(changed)) }
    #expect(try other.events().isEmpty)
  }

  @Test func `is a note of the runner's where an older log says only its words`() throws {
    let diary = try Diary()
    try diary.add(
      .noted(NoteRecord(text: "new", author: .therapist, visibility: .private)), at: .on(monday))
    let lines = try String(
      decoding: diary.log.bundle(of: diary.runner, made: .on(monday + 1)), as: UTF8.self
    ).split(separator: "\n").map(String.init)
    let older = lines.map { line in
      line.replacing(
        #"{"author":"therapist","text":"new","visibility":"private"}"#, with: #"{"text":"old"}"#
      ).replacing(#""version":2"#, with: #""version":1"#)
    }
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: resigned(older))
    #expect(try log.events().last?.event.body == .noted(NoteRecord(text: "old")))
    // What came in as the first version goes out as it.
    let carried = try log.bundle(of: diary.runner, made: .on(monday + 1))
    #expect(String(decoding: carried, as: UTF8.self).contains(#"{"text":"old"},"#))
    #expect(!String(decoding: carried, as: UTF8.self).contains(#""version":2"#))
  }

  @Test func `of the therapist's is none of the runner's notes`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(.noted(NoteRecord(text: "mine", day: monday)), at: .on(monday + 1))
    for visibility in NoteRecord.Visibility.allCases {
      let note = NoteRecord(text: "reply", author: .therapist, visibility: visibility)
      try diary.add(.noted(note), at: .on(monday + 1))
    }
    #expect(
      try diary.progress(today: monday + 1).notes == [DatedNote(day: monday, text: "mine")])
  }

  @Test func `keeps efforts and loads in order, each answer once`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    for (day, effort) in [(0, 4), (1, 7)] {
      let session = try diary.train(on: monday + day, sets: 1, ending: nil)
      try diary.add(
        .effortRated(EffortRecord(exercise: named("step-down"), effort: effort)),
        at: .on(monday + day, hour: 19), session: session)
      for set in diary.planned.dropFirst() {
        var record = SetRecord.done(set)
        record.loadUsed = "\(set.set) kg"
        try diary.add(.setFinished(record), at: .on(monday + day, hour: 20), session: session)
      }
    }
    let progress = try diary.progress(today: monday + 1)
    #expect(progress.efforts.map(\.effort) == [4, 7])
    #expect(progress.efforts.map(\.name) == ["Exercise step-down", "Exercise step-down"])
    #expect(progress.loads.map(\.load) == ["2 kg", "2 kg", "2 kg", "2 kg"])
    #expect(progress.loads.map(\.side) == [.left, .right, .left, .right])
  }

  @Test func `of a rule that stops only an exercise is red`() throws {
    func record(_ actions: [String]) -> RuleRecord {
      RuleRecord(moment: .during, rule: "from 6", owner: .programme, actions: actions)
    }
    #expect(record(["stop exercise"]).isRed)
    #expect(!record(["repeat", "ease", "down a step"]).isRed)
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.answerStopSigns(on: monday, hour: 8)
    try diary.add(.ruleActed(record(["ease"])), at: .on(monday, hour: 9))
    #expect(try diary.standing(on: monday).stopSignsDue == nil)
    try diary.add(.ruleActed(record(["stop exercise"])), at: .on(monday, hour: 9))
    #expect(try diary.standing(on: monday).stopSignsDue == .afterRedScore)
  }
}
