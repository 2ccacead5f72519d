import Programmes
import ProgressTracking
import Testing

/// What is entered afterwards is about another day than the one on which it is written.
@Suite struct `An entry made afterwards` {
  @Test func `makes a session done on its own day, and is carried`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let before = try diary.progress(today: monday + 3)
    #expect(before.days.map(\.kind) == [.missed, .missed, .missed, .open])
    try enterSession(diary, about: EventMoment(day: monday + 1, minuteOfDay: 1_110))
    let progress = try diary.progress(today: monday + 3)
    #expect(progress.days.map(\.kind) == [.missed, .done, .missed, .open])
    #expect(progress.sources == [.entered: 5])
    let log = try openLog(seed: 9, shelf: diary.shelf)
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 3, hour: 20))
    try log.merge(bundle: bundle)
    #expect(try log.events() == diary.log.events())
    #expect(try log.progress(of: diary.runner, today: monday + 3) == progress)
    let event = try #require(try log.events().last?.event)
    #expect(event.about == EventMoment(day: monday + 1, minuteOfDay: 1_110))
    #expect((event.day, event.time.day) == (monday + 1, monday + 3))
    #expect(event.time.milliseconds - event.instant == Int64(2 * 1_440 + 30) * 60_000)
  }

  @Test func `corrects whatever the clock says that was put right`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    func run(_ kilometres: Double, at hour: Int, _ corrected: Event? = nil) throws -> Event {
      try diary.add(
        .ran(RunRecord(day: monday, kilometres: kilometres)), at: .on(monday, hour: hour),
        supersedes: corrected?.id)
    }
    let first = try run(7, at: 13)
    let second = try run(5, at: 12, first)
    #expect(try diary.progress(today: monday).runs.map(\.kilometres) == [5])
    _ = try run(6, at: 11, second)
    #expect(try diary.progress(today: monday).runs.map(\.kilometres) == [6])
    #expect(try diary.log.events().suffix(3).count { $0.state == .counts } == 1)
  }

  @Test func `of pain is about the session of its day`() throws {
    let diary = try Diary()
    let limit = Criterion.pain(.during, .atMost(3), in: .sessions(1))
    try diary.follow(
      .phased([
        .of(
          id: "first", items: Programme.sample().phases[0].items,
          advance: Advance(leastSessions: 0, requires: [limit], decides: .runner)),
        .of(id: "second", items: Programme.sample().phases[0].items),
      ]), on: monday)
    try diary.train(on: monday)
    for (moment, value) in [(PainMoment.before, 1), (.during, 2), (.after, 3)] {
      try diary.add(.painScored(diary.score(value, moment, on: monday)), at: .on(monday, hour: 20))
    }
    let criterion = try #require(diary.standing(on: monday).proposal?.criteria.last)
    #expect(criterion.isMet)
    let response = try #require(diary.progress(today: monday).painResponses().first)
    #expect((response.compared, response.missing) == (1, 0))
    #expect(response.change?.median == 2)
  }

  @Test func `does not stand in for a later measure`() throws {
    let diary = try Diary()
    let measure = Measure(id: named("wall"), name: "Wall", unit: "cm", everyDays: 7, range: 0...30)
    try diary.follow(.sample(measures: [measure]), on: monday)
    func take(_ value: Double, on day: LocalDay, about: EventMoment? = nil) throws {
      try diary.log.append(
        [.measured(MeasureRecord(measure: measure.id, value: value))],
        as: EventContext(
          runner: diary.runner, programme: diary.reference, time: .on(day), about: about))
    }
    try take(9, on: monday + 4)
    try take(6, on: monday + 5, about: EventMoment(day: monday + 1))
    let standing = try diary.standing(on: monday + 5)
    #expect(standing.measured == [MeasuredKey(measure.id): 9])
    #expect(standing.measuredOn == [MeasuredKey(measure.id): monday + 4])
    let points = try diary.progress(today: monday + 5).measures
    #expect(points.map(\.day) == [monday + 1, monday + 4])
    #expect(points.map(\.record.value) == [6, 9])
  }

  @Test func `is no later one where it corrects what was entered in time`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday)
    try diary.morning(4, on: monday + 1)
    let bodies: [EventBody] = [
      .noted(NoteRecord(text: "stairs")), .ran(RunRecord(day: monday + 1, kilometres: 5)),
      .measured(MeasureRecord(measure: named("wall"), value: 9)),
    ]
    for body in bodies { try diary.add(body, at: .on(monday + 1)) }
    let before = try diary.log.sets(of: diary.runner, over: monday...monday)
    // A day later all of it is corrected, and another day later once more.
    for day in 2...3 {
      func correct(_ event: Event, _ body: EventBody) throws {
        try diary.log.append(
          [body],
          as: EventContext(
            runner: diary.runner, session: event.session, programme: diary.reference,
            time: .on(monday + day), supersedes: event.id, about: EventMoment(day: event.day)))
      }
      let current = try diary.log.events().filter { $0.state == .counts }.map(\.event)
      for event in current {
        switch event.body {
        case .setFinished(var set) where event.session == session && set.planned.set == 1:
          (set.done, set.source) = (Double(day), .entered)
          try correct(event, .setFinished(set))
        case .painScored:
          try correct(event, .painScored(diary.score(day, .nextMorning, on: monday + 1)))
        case .noted, .ran, .measured: try correct(event, event.body)
        default: break
        }
      }
    }
    let progress = try diary.progress(today: monday + 3)
    #expect(progress.pain.map(\.record.score) == [pain(3)])
    #expect(progress.notes.count == 1 && progress.runs.count == 1 && progress.measures.count == 1)
    #expect(progress.lateEntries.isEmpty)
    let sets = try diary.log.sets(of: diary.runner, over: monday...monday)
    #expect(sets.contains { $0.done == 3 && $0.source == .entered })
    #expect(sets.allSatisfy { $0.enteredOn == nil })
    #expect(sets.map(\.milliseconds) == before.map(\.milliseconds), "they ended when they did")
    // What was entered later stays so, and as late as it was, when it is corrected.
    let late = try diary.log.append(
      [.ran(RunRecord(day: monday, kilometres: 3))],
      as: EventContext(
        runner: diary.runner, time: .on(monday + 3), about: EventMoment(day: monday)))
    let run = try #require(late.first)
    try diary.log.append(
      [.ran(RunRecord(day: monday, kilometres: 4))],
      as: EventContext(
        runner: diary.runner, time: .on(monday + 9), supersedes: run.id,
        about: EventMoment(day: monday)))
    #expect(try diary.progress(today: monday + 9).lateEntries.map(\.delay) == [3])
  }

  @Test func `of a rule is shown on the day it is about, and acts on that day alone`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday + 1)
    try diary.train(on: monday + 3)
    let rule = RuleRecord(
      moment: .after, rule: "from 6", owner: .programme, actions: ["stop session", "tell"],
      tells: true)
    try diary.log.append(
      [.ruleActed(rule)],
      as: EventContext(
        runner: diary.runner, programme: diary.reference, time: .on(monday + 3, hour: 19),
        about: EventMoment(day: monday + 1)))
    let incidents = try diary.progress(today: monday + 3).incidents
    #expect(incidents == [Incident(day: monday + 1, kind: .rule(rule))])
    #expect(try diary.standing(on: monday + 3).lastRule == nil)
  }

  @Test func `may correct what is a day ahead, after a flight to the west`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let first = try diary.add(
      .measured(MeasureRecord(measure: named("wall"), value: 9)), at: .on(monday + 2, hour: 8))
    func correct(_ value: Double, about day: LocalDay) throws {
      // Two hours later it is still the evening before, where the runner is now.
      let time = EventTime(
        milliseconds: first.time.milliseconds + 7_200_000, zone: "Pacific/Honolulu",
        day: monday + 1, minuteOfDay: 1_200)
      try diary.log.append(
        [.measured(MeasureRecord(measure: named("wall"), value: value))],
        as: EventContext(
          runner: diary.runner, programme: diary.reference, time: time, supersedes: first.id,
          about: EventMoment(day: day)))
    }
    try correct(8, about: monday + 2)
    #expect(try diary.progress(today: monday + 2).measures.map(\.record.value) == [8])
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 2))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: bundle)
    #expect(try log.events() == diary.log.events())
    #expect(throws: ProgressLogError.unusableEntry(kind: "measured")) {
      try correct(7, about: monday + 3)
    }
  }

  @Test func `keeps rows that equal those made anew`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      try enterSession(diary, about: EventMoment(day: monday + 1))
      let rows = try readingModels(at: path)
      try diary.log.rebuild()
      #expect(try readingModels(at: path) == rows)
    }
  }

  @Test func `is refused by a bundle where it is about a day to come`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    #expect(throws: ProgressLogError.unusableEntry(kind: "session started")) {
      try enterSession(diary, about: EventMoment(day: monday + 9))
    }
    #expect(throws: ProgressLogError.unusableEntry(kind: "session started")) {
      try enterSession(diary, about: EventMoment(day: monday, minuteOfDay: 1_440))
    }
  }

  private func enterSession(_ diary: Diary, about: EventMoment) throws {
    let time = EventTime.on(monday + 3, hour: 19)
    let sets = diary.planned.map { set in
      var record = SetRecord.done(set)
      record.source = .entered
      return EventBody.setFinished(record)
    }
    let start = SessionStart(phase: diary.phase, planned: diary.planned)
    try diary.log.append(
      [.sessionStarted(start)] + sets + [.sessionEnded(.finished)],
      as: EventContext(
        runner: diary.runner, session: diary.newSession(at: time), programme: diary.reference,
        time: time, about: about))
  }
}
