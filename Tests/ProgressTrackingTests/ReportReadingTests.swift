import Programmes
import ProgressTracking
import Testing

@Suite struct `What a report reads of a log` {
  @Test func `is every set, those that were not come to among them`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let all = diary.planned.count
    try #require(all > 1)
    try diary.train(on: monday, sets: 1, ending: .endedEarly)
    try diary.train(on: monday + 1, rehearsed: true)
    try diary.train(on: monday + 2)
    let sets = try diary.log.sets(of: diary.runner, over: monday...monday + 2)
    #expect(
      sets.map(\.day) == Array(repeating: monday, count: all)
        + .init(repeating: monday + 2, count: all))
    #expect(sets.prefix(all).map(\.position) == Array(1...all))
    #expect(sets.prefix(all).map(\.ending) == [.completed] + .init(repeating: nil, count: all - 1))
    #expect(sets[0].done == diary.planned[0].amount.value && sets[1].done == nil)
    #expect(sets[0].milliseconds == EventTime.on(monday, hour: 18, minute: 2).milliseconds)
    #expect(sets[0].source != nil && sets[1].source == nil)
    #expect(try diary.log.sets(of: diary.runner, over: monday + 1...monday + 1).isEmpty)
    let rehearsed = try diary.log.sets(
      of: diary.runner, over: monday + 1...monday + 1, includingRehearsed: true)
    #expect(rehearsed.count == all)
  }

  @Test func `is of one moment, though an entry comes in meanwhile`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      try diary.train(on: monday)
      let other = try openLog(at: path, seed: 9, shelf: diary.shelf)
      try other.limit(patience: 1)
      func enter() throws {
        try other.append(
          [.noted(NoteRecord(text: "now"))],
          as: EventContext(runner: diary.runner, time: .on(monday, hour: 20)))
      }
      try diary.log.atOneMoment {
        let progress = try diary.progress(today: monday)
        #expect(throws: ProgressLogError.busy(path: path)) { try enter() }
        #expect(try diary.progress(today: monday) == progress)
      }
      try enter()
      #expect(try diary.progress(today: monday).notes.count == 1)
      #expect(throws: CancellationError.self) {
        try diary.log.atOneMoment { throw CancellationError() }
      }
      try enter()
    }
  }

  @Test func `is both ends of what was prescribed, nothing where it is open upwards`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let reaches: [PlannedSet.Reach] = [.exact, .upTo(8), .open]
    let planned = reaches.enumerated().map { index, reach in
      var set = diary.planned[0]
      (set.set, set.amount, set.reach) = (index + 1, SetAmount(6, .repetitions), reach)
      return set
    }
    let time = EventTime.on(monday, hour: 18)
    try diary.add(
      .sessionStarted(SessionStart(phase: diary.phase, planned: planned)), at: time,
      session: diary.newSession(at: time))
    let sets = try diary.log.sets(of: diary.runner, over: monday...monday)
    #expect(sets.map(\.prescribed.value) == [6, 6, 6])
    #expect(sets.map(\.most) == [6, 8, nil])
  }

  @Test func `is at which levels exercises were done`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, sets: 1, ending: .endedEarly)
    try diary.train(on: monday + 2, sets: 1, ending: .endedEarly)
    let planned = diary.planned[0]
    let level = try #require(
      try diary.log.levels(of: diary.runner, over: monday...monday + 6).first)
    #expect(level.exercise == planned.exercise && level.level == planned.level)
    #expect((level.from, level.through) == (monday, monday + 2))
    #expect(level.sets == 2)
    let sets = try diary.log.sets(of: diary.runner, over: monday...monday + 6)
    #expect(level.seconds == sets.compactMap(\.seconds).reduce(0, +))
  }

  @Test func `has the same fingerprint wherever the same entries are`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    let content = try diary.log.content(of: diary.runner)
    #expect(content.entries == (try diary.log.events().count))
    #expect(content.fingerprint.count == 16)
    let other = try openLog(seed: 9, shelf: diary.shelf)
    try other.merge(bundle: try diary.log.bundle(of: diary.runner, made: .on(monday)))
    #expect(try other.content(of: diary.runner) == content)
    try diary.morning(3, on: monday + 1)
    #expect(try diary.log.content(of: diary.runner).fingerprint != content.fingerprint)
  }

  @Test func `goes on from the report before, and overwrites none`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    func last(before day: LocalDay) throws -> LocalDay? {
      try diary.log.lastReport(of: diary.runner, before: day)?.through
    }
    let content = try diary.log.content(of: diary.runner)
    #expect(try last(before: monday + 40) == nil)
    for days in [monday...monday + 6, monday...monday + 13] {
      try diary.add(
        .reportWritten(ReportRecord(from: days.lowerBound, through: days.upperBound)),
        at: .on(days.upperBound))
    }
    #expect(try last(before: monday + 6) == nil)
    #expect(try last(before: monday + 7) == monday + 6)
    #expect(try last(before: monday + 13) == monday + 6, "a second one of the same day")
    #expect(try last(before: monday + 14) == monday + 13)
    #expect(try diary.log.content(of: diary.runner) == content, "it changes no other report")
  }

  @Test func `is the days off that reach into the period, with why`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let early = DaysOff(from: monday + 1, through: monday + 3, reason: "away")
    let ended = DaysOff(from: monday + 10, through: monday + 20, reason: "a cold")
    for days in [ended, early] { try diary.add(.paused(days), at: .on(monday)) }
    try diary.add(.daysOffEnded(monday + 12), at: .on(monday + 12))
    func daysOff(_ period: ClosedRange<LocalDay>) throws -> [DaysOff] {
      try diary.log.progress(of: diary.runner, over: period, today: monday + 30).daysOff
    }
    let shortened = DaysOff(from: monday + 10, through: monday + 11, reason: "a cold")
    #expect(try daysOff(monday...monday + 30) == [early, shortened])
    #expect(try daysOff(monday + 3...monday + 9) == [early])
    #expect(try daysOff(monday + 12...monday + 30).isEmpty)
  }

  @Test(arguments: 0..<8)
  func `is by itself of the days that the log tells of`(seed: UInt64) throws {
    let diary = try Diary()
    try diary.add(.noted(NoteRecord(text: "before it began")), at: .on(monday - 4))
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: 20)
    for rehearsed in [false, true] {
      let known = try diary.log.knownDays(
        of: diary.runner, today: monday + 30, includingRehearsed: rehearsed)
      let progress = try diary.log.progress(
        of: diary.runner, today: monday + 30, includingRehearsed: rehearsed)
      #expect(known == progress.period)
      #expect(known.lowerBound <= monday - 4)
    }
  }

  @Test func `is every entry about the period, though a clock was wrong when it was written`()
    throws
  {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    func add(
      _ bodies: [EventBody], at time: EventTime, for event: Event? = nil, about: LocalDay? = nil
    )
      throws -> [Event]
    {
      try diary.log.append(
        bodies,
        as: EventContext(
          runner: diary.runner, programme: diary.reference, time: time, supersedes: event?.id,
          about: about.map { EventMoment(day: $0) }))
    }
    func measure(_ value: Double) -> EventBody {
      .measured(MeasureRecord(measure: named("wall"), value: value))
    }
    let run = EventBody.ran(RunRecord(day: monday + 5, kilometres: 5))
    let written = try add([run, measure(4)], at: .on(monday + 5))
    // Corrected with the clock behind, and signs on a day that is two ahead of its instant.
    _ = try add(
      [.ran(RunRecord(day: monday + 5, kilometres: 6))], at: .on(monday + 2), for: written[0])
    _ = try add([measure(7)], at: .on(monday + 4), for: written[1], about: monday + 5)
    var odd = EventTime.on(monday + 2, hour: 23)
    odd.day = monday + 4
    _ = try add([.stopSignsAnswered(StopSignAnswer(present: ["numb"]))], at: odd)
    let progress = try diary.log.progress(
      of: diary.runner, over: monday + 4...monday + 6, today: monday + 6)
    #expect(progress.runs.map(\.kilometres) == [6])
    #expect(progress.measures.map(\.record.value) == [7])
    #expect(progress.incidents.map(\.day) == [monday + 4])
  }

  @Test func `has no reason for leaving out what is extra`() throws {
    let diary = try Diary()
    var programme = Programme.sample()
    programme.phases[0].sessions = [
      PhaseSession([
        PhaseItem(.simple("wall-sit", sets: 1)),
        PhaseItem(.simple("stretch", sets: 1), isOptional: true),
      ])
    ]
    try diary.follow(programme, on: monday)
    let session = try diary.train(on: monday, sets: 0, ending: nil)
    for (minute, set) in diary.planned.enumerated() {
      var record = SetRecord.done(set)
      record.done = 0
      record.ending = .skipped(set.isOptional ? .noTime : .pain)
      try diary.add(
        .setFinished(record), at: .on(monday, hour: 18, minute: 5 + minute), session: session)
    }
    let progress = try diary.progress(today: monday + 1)
    #expect(progress.reasons == [ReasonCount(reason: .pain, sets: 1)])
  }
}
