import Programmes
import ProgressTracking
import Testing

@Suite struct `A progress` {
  @Test(arguments: [false, true])
  func `takes the better of two accounts of one set, whichever came first`(isBetterFirst: Bool)
    throws
  {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let set = try #require(diary.planned.first)
    var part = SetRecord.done(set)
    part.done = 2
    part.ending = .partial(.fatigue)
    let records = isBetterFirst ? [.done(set), part] : [part, .done(set)]
    let session = try diary.train(on: monday, sets: 0, ending: nil)
    for (minute, record) in records.enumerated() {
      try diary.add(
        .setFinished(record), at: .on(monday, hour: 19, minute: minute), session: session)
    }
    let exercise = try diary.progress(today: monday + 1).exercises.first {
      $0.exercise == set.exercise
    }
    #expect(exercise?.dose.capped == 1)
  }

  @Test(arguments: Array(UInt64(1)...8))
  func `says what a second, naive computation says`(seed: UInt64) throws {
    let days = 14
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: days)
    let progress = try diary.log.progress(
      of: diary.runner, over: monday...monday + (days - 1), today: monday + days)
    let naive = NaiveProgress(
      try diary.log.events().map(\.event), days: days, setsPerSession: diary.planned.count)
    #expect(progress.sessions.done == naive.done)
    #expect(progress.sessions.partial == naive.partial)
    #expect(progress.sessions.missed == naive.missed)
    #expect(progress.sessions.held == naive.held)
    #expect(progress.sessions.extra == naive.extra)
    #expect(progress.sessions.open == 0)
    #expect(isClose(progress.dose.prescribed, naive.prescribed))
    #expect(isClose(progress.dose.done, naive.doseDone))
    #expect(isClose(progress.dose.capped, naive.capped))
    #expect(progress.days.reduce(0) { $0 + $1.sets } == naive.sets)
    #expect(
      Dictionary(uniqueKeysWithValues: progress.reasons.map { ($0.reason, $0.sets) })
        == naive.reasons)
    #expect(progress.sources == naive.sources)
    #expect(progress.pain.count == naive.scores.count { $0.day < monday + days })
    expectSums(of: progress)
  }

  /// Weeks and exercises are the same whole cut differently.
  private func expectSums(of progress: Progress) {
    var sessions = SessionTally()
    var dose = DoseTally()
    for week in progress.weeks {
      sessions.done += week.sessions.done
      sessions.missed += week.sessions.missed
      sessions.held += week.sessions.held
      dose.prescribed += week.dose.prescribed
      dose.done += week.dose.done
    }
    #expect(sessions.done == progress.sessions.done)
    #expect(sessions.missed == progress.sessions.missed)
    #expect(sessions.held == progress.sessions.held)
    #expect(isClose(dose.prescribed, progress.dose.prescribed))
    #expect(isClose(dose.done, progress.dose.done))
    let exercises = progress.exercises
    #expect(
      isClose(exercises.reduce(0) { $0 + $1.dose.prescribed }, progress.dose.prescribed))
    #expect(isClose(exercises.reduce(0) { $0 + $1.dose.capped }, progress.dose.capped))
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-6 }

  @Test func `has the runs outside the programme by the day they are about`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let runs = [
      RunRecord(day: monday, kilometres: 5), RunRecord(day: monday + 2, minutes: 30, pain: pain(1)),
    ]
    for run in runs.reversed() { try diary.add(.ran(run), at: .on(monday + 2)) }
    #expect(try diary.progress(today: monday + 3).runs == runs)
  }

  @Test func `counts each set by its share, and not more than once when capped`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday, sets: 3, ending: nil)
    var record = SetRecord.done(diary.planned[3])
    record.done = 2
    record.ending = .partial(.fatigue)
    try diary.add(.setFinished(record), at: .on(monday, hour: 19), session: session)
    record = .done(diary.planned[4])
    record.done = 12
    try diary.add(.setFinished(record), at: .on(monday, hour: 19), session: session)
    try diary.add(.sessionEnded(.finished), at: .on(monday, hour: 20), session: session)
    let dose = try diary.progress(today: monday).dose
    #expect(dose.prescribed == 5)
    #expect(dose.done == 4.75)
    #expect(dose.capped == 4.25)
    #expect(dose.share == 0.95)
  }

  @Test func `counts what was prescribed on a missed day`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let progress = try diary.progress(today: monday + 2)
    #expect(progress.dose.prescribed == 10)
    #expect(progress.dose.share == 0)
    let stepDown = try #require(progress.exercises.first { $0.side == .right })
    #expect(stepDown.exercise == named("step-down"))
    #expect(stepDown.name == "Exercise step-down")
    #expect(stepDown.dose.prescribed == 4)
  }

  @Test func `leaves out what a rule held`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, sets: 2, ending: .stoppedByRule)
    let progress = try diary.progress(today: monday)
    #expect(progress.sessions.done == 1)
    #expect(progress.dose.prescribed == 2)
    #expect(progress.dose.share == 1)
    #expect(progress.exercises.reduce(0) { $0 + $1.held } == 3)
  }

  @Test func `counts of a session that still goes on only what was reached`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, sets: 2, ending: nil)
    #expect(try diary.progress(today: monday).dose.prescribed == 2)
    #expect(try diary.progress(today: monday + 1).dose.prescribed == 5)
    #expect(try diary.progress(today: monday + 1).sessions.partial == 1)
  }

  @Test func `leaves rehearsals out unless they are asked for`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, rehearsed: true, painAfter: 3)
    let plain = try diary.progress(today: monday)
    #expect(plain.sessions.open == 1)
    #expect(plain.pain.isEmpty)
    #expect(plain.sources.isEmpty)
    let rehearsed = try diary.progress(today: monday, includingRehearsed: true)
    #expect(rehearsed.sessions.done == 1)
    #expect(rehearsed.pain.count == 1)
    #expect(rehearsed.sources == [.paced: 5])
  }

  @Test func `keeps an answer that was not given apart from a score`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.morning(0, on: monday)
    try diary.morning(nil, on: monday + 1)
    let pain = try diary.progress(today: monday + 2).pain
    #expect(pain.map(\.day) == [monday, monday + 1])
    #expect(pain.map(\.record.score?.value) == [0, nil])
  }

  @Test func `tells incidents, notes and measures in order, cleaned`() throws {
    let measure = Measure(
      id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, range: 0...30)
    let diary = try Diary()
    try diary.follow(.sample(measures: [measure]), on: monday)
    let hold = Hold(from: monday, through: nil, reason: "locked", cause: .stopSign)
    let release = Release(clearedBy: "the practice", recordedBy: .runner)
    try diary.answerStopSigns(on: monday, hour: 8)
    try diary.answerStopSigns(on: monday, hour: 9, present: ["The knee is locked"])
    try diary.add(.held(hold), at: .on(monday, hour: 10))
    try diary.add(.released(release), at: .on(monday, hour: 11))
    try diary.add(.noted(NoteRecord(text: "fine\u{1B}[31m")), at: .on(monday, hour: 12))
    try diary.add(
      .measured(MeasureRecord(measure: named("wall"), side: .left, value: 8.5)),
      at: .on(monday, hour: 13))
    let progress = try diary.progress(today: monday)
    #expect(
      progress.incidents.map(\.kind)
        == [.stopSigns(["The knee is locked"]), .held(hold), .released(release)])
    #expect(progress.notes == [DatedNote(day: monday, text: "fine[31m")])
    #expect(progress.measures.map(\.name) == ["Knee to wall"])
    #expect(progress.measures.map(\.unit) == ["cm"])
    #expect(progress.measures.map(\.record.value) == [8.5])
  }

  @Test func `tells which text and phase was followed when`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.enter("second", on: monday + 3)
    try diary.follow(.sample(revision: 2), on: monday + 5, phase: "second")
    let followed = try diary.progress(today: monday + 6).followed
    #expect(followed.map(\.phase) == [named("first"), named("second"), named("second")])
    #expect(followed.map(\.reference.revision) == [1, 1, 2])
    #expect(followed.map(\.from) == [monday, monday + 3, monday + 5])
    #expect(followed.map(\.through) == [monday + 2, monday + 4, nil])
    #expect(followed.map(\.affected) == [.left, .left, .left])
  }

  @Test func `of a part of the time judges its days as the whole does`() throws {
    for schedule in [Schedule.everyDay, .every(days: 2), .times(3, perDays: 7)] {
      let diary = try Diary(seed: 8)
      var history = RandomHistory(seed: 8)
      try history.live(diary, days: 16, schedule: schedule)
      let whole = try diary.progress(today: monday + 16)
      let part = try diary.log.progress(
        of: diary.runner, over: monday + 6...monday + 11, today: monday + 16)
      #expect(part.days == Array(whole.days[6...11]))
    }
  }

  @Test func `knows exercises by their sides and how they were done`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday, sets: 4, ending: nil)
    var record = SetRecord.done(diary.planned[4])
    record.done = 0
    record.ending = .skipped(.noTime)
    try diary.add(.setFinished(record), at: .on(monday, hour: 19), session: session)
    try diary.add(
      .exerciseConfirmed(ExerciseConfirmation(exercise: named("step-down"), asShown: false)),
      at: .on(monday, hour: 19), session: session)
    let exercises = try diary.progress(today: monday).exercises
    #expect(exercises.map(\.exercise.text) == ["wall-sit", "step-down", "step-down"])
    #expect(exercises.map(\.side) == [nil, .left, .right])
    #expect(exercises.map(\.completed) == [1, 2, 1])
    #expect(exercises.map(\.skipped) == [0, 0, 1])
    #expect(exercises.map(\.confirmations) == [0, 1, 1])
    #expect(exercises.map(\.asShown) == [0, 0, 0])
  }
}
