import Programmes
import ProgressTracking
import Testing

@Suite struct `A standing` {
  @Test func `of a new runner asks for a programme`() throws {
    let diary = try Diary()
    let standing = try diary.standing(on: monday)
    #expect(standing.runner.name == "Ren")
    #expect(standing.followed == nil)
    #expect(standing.due == .nothingFollowed)
  }

  @Test func `says what is followed, since when, and that a session is due`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let standing = try diary.standing(on: monday + 3)
    let followed = try #require(standing.followed)
    #expect(followed.programme.id == named("sample"))
    #expect(followed.phase.id == named("first"))
    #expect(followed.phaseSince == monday)
    #expect(followed.affected == .left)
    #expect(standing.due == .session)
  }

  @Test func `says when the next session is due`() throws {
    let diary = try Diary()
    try diary.follow(.sample(.weekdays([.monday, .thursday])), on: monday)
    try diary.train(on: monday)
    #expect(try diary.standing(on: monday).due == .done(next: monday + 3))
    #expect(try diary.standing(on: monday + 1).due == .nothing(next: monday + 3))
    #expect(try diary.standing(on: monday + 3).due == .session)
  }

  @Test func `passes over days off when it says what is next`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(
      .paused(DaysOff(from: monday + 1, through: monday + 4, reason: "away")), at: .on(monday))
    try diary.train(on: monday)
    #expect(try diary.standing(on: monday).due == .done(next: monday + 5))
    #expect(
      try diary.standing(on: monday + 2).due
        == .paused(DaysOff(from: monday + 1, through: monday + 4, reason: "away")))
  }

  @Test func `is due again when days off end early, until the next ones`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let away = DaysOff(from: monday, through: monday + 9, reason: "away")
    try diary.add(.paused(away), at: .on(monday))
    try diary.add(.daysOffEnded(monday + 2), at: .on(monday + 2))
    #expect(try diary.standing(on: monday + 2).due == .session)
    #expect(try diary.standing(on: monday + 1).due == .paused(away))
    #expect(try diary.progress(today: monday + 4).sessions.held == 2)
    let again = DaysOff(from: monday + 4, through: monday + 5, reason: "away")
    try diary.add(.paused(again), at: .on(monday + 4))
    #expect(try diary.standing(on: monday + 4).due == .paused(again))
  }

  @Test func `looks back on the last session, and on what was missed since`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    #expect(try diary.standing(on: monday).lastSessions.isEmpty)
    try diary.train(on: monday, sets: 3, ending: .endedEarly, painBefore: 1, painAfter: 4)
    try diary.train(on: monday, rehearsed: true)
    let last = try #require(try diary.standing(on: monday + 3).lastSessions.first)
    #expect(last.day == monday && last.ending == .endedEarly)
    #expect((last.completed, last.planned) == (3, 5))
    #expect(last.worstPain == pain(4))
    #expect(last.start.planned == diary.planned)
    #expect(try diary.standing(on: monday + 3).missed == monday + 2)
    try diary.train(on: monday + 3)
    #expect(try diary.standing(on: monday + 3).missed == nil)
    #expect(try diary.standing(on: monday + 3).lastSessions.first?.day == monday + 3)
  }

  @Test func `does not look back on a session that still goes on`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, sets: 1, ending: nil)
    #expect(try diary.standing(on: monday).lastSessions.isEmpty)
    #expect(try diary.standing(on: monday + 1).lastSessions.first?.day == monday)
  }

  @Test func `has the therapist's notes to the runner until they are read`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(.noted(NoteRecord(text: "mine")), at: .on(monday))
    try diary.add(
      .noted(NoteRecord(text: "secret", author: .therapist, visibility: .private)),
      at: .on(monday))
    let note = NoteRecord(text: "slower", author: .therapist)
    let event = try diary.add(.noted(note), at: .on(monday))
    let unread = [UnreadNote(id: event.id, day: monday, note: note)]
    #expect(try diary.standing(on: monday + 3).unreadNotes == unread)
    try diary.add(.noteRead(event.id), at: .on(monday + 3))
    #expect(try diary.standing(on: monday + 3).unreadNotes.isEmpty)
  }

  @Test func `says that the therapist is content, until that is read`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(
      .reviewed(ReviewRecord(.setAside, knownThrough: monday, note: "lazy")), at: .on(monday))
    #expect(try diary.standing(on: monday).unreadNotes.isEmpty)
    let event = try diary.add(
      .reviewed(ReviewRecord(.carryOn, knownThrough: monday)), at: .on(monday))
    let unread = try diary.standing(on: monday + 3).unreadNotes
    #expect(unread.map(\.saysCarryOn) == [true])
    try diary.add(.noteRead(event.id), at: .on(monday + 3))
    #expect(try diary.standing(on: monday + 3).unreadNotes.isEmpty)
  }

  @Test func `has the phase that was suggested until another one is entered`() throws {
    let diary = try Diary()
    try diary.follow(
      .phased(
        ["first", "second"].map { .of(id: $0, items: [PhaseItem(.simple("hop", sets: 1))]) }),
      on: monday)
    try diary.add(.phaseSuggested(named("first")), at: .on(monday))
    #expect(try diary.standing(on: monday).suggestion == nil)
    try diary.add(.phaseSuggested(named("second")), at: .on(monday + 1))
    let suggestion = PhaseSuggestion(phase: named("second"), day: monday + 1)
    #expect(try diary.standing(on: monday + 2).suggestion == suggestion)
    try diary.enter("second", on: monday + 3)
    #expect(try diary.standing(on: monday + 3).suggestion == nil)
    try diary.enter("first", on: monday + 4)
    #expect(try diary.standing(on: monday + 4).suggestion == nil)
  }

  @Test func `knows which rule held it, and which days off lie ahead`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let rule = RuleRecord(
      moment: .after, rule: "from 6", owner: .programme, actions: ["rest 2 days"])
    let hold = Hold(from: monday + 1, through: monday + 2, reason: "after", cause: .rule)
    try diary.log.append(
      [.ruleActed(rule), .held(hold)],
      as: EventContext(runner: diary.runner, time: .on(monday)))
    #expect(try diary.standing(on: monday).heldBy == nil)
    #expect(
      try diary.standing(on: monday + 1).heldBy
        == HeldBy(since: monday, rule: ActedRule(day: monday, record: rule)))
    let lasting = Hold(from: monday + 10, through: nil, reason: "after", cause: .rule)
    try diary.log.append(
      [.ruleActed(rule), .held(lasting)],
      as: EventContext(runner: diary.runner, time: .on(monday + 10)))
    try diary.enter("second", on: monday + 40)
    let heldBy = HeldBy(
      since: monday + 10, rule: ActedRule(day: monday + 10, record: rule))
    #expect(try diary.standing(on: monday + 70).heldBy == heldBy)
    #expect(try diary.standing(on: monday + 70).lastRule == nil, "it is said already")
    let away = DaysOff(from: monday + 5, through: monday + 6, reason: "away")
    try diary.add(.paused(away), at: .on(monday))
    #expect(try diary.standing(on: monday + 1).daysOff == [away])
    #expect(try diary.standing(on: monday + 7).daysOff.isEmpty)
  }

  @Test func `knows what a rule of today asked for beyond the session, and tomorrow's rest`() throws
  {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let ends = RuleRecord(
      moment: .during, rule: "from 7", owner: .programme, actions: ["stop session", "tell"],
      tells: true)
    let eases = RuleRecord(moment: .during, rule: "from 3", owner: .programme, actions: ["ease"])
    try diary.add(.ruleActed(ends), at: .on(monday))
    try diary.add(.ruleActed(eases), at: .on(monday, hour: 19))
    #expect(try diary.standing(on: monday).lastRule == ActedRule(day: monday, record: ends))
    #expect(try diary.standing(on: monday).holdAhead == nil)
    let rest = Hold(from: monday + 1, through: monday + 1, reason: "after", cause: .rule)
    try diary.add(.held(rest), at: .on(monday, hour: 20))
    #expect(try diary.standing(on: monday).holdAhead == rest)
    #expect(try diary.standing(on: monday + 1).holdAhead == nil, "it has begun")
  }

  @Test func `knows a rule that stopped something the day after, and until a session was done`()
    throws
  {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let rule = RuleRecord(
      moment: .after, rule: "from 6", owner: .programme, actions: ["tell"], tells: true)
    let session = try diary.train(on: monday, painAfter: 7)
    try diary.add(.ruleActed(rule), at: .on(monday, hour: 19), session: session)
    let acted = ActedRule(day: monday, record: rule, score: pain(7))
    for day in 0..<4 {
      #expect(try diary.standing(on: monday + day).lastRule == acted, "\(day) days later")
    }
    try diary.train(on: monday + 1, sets: 1)
    #expect(try diary.standing(on: monday + 1).lastRule == acted, "the next day says it anyway")
    #expect(try diary.standing(on: monday + 2).lastRule == nil)
    let stops = RuleRecord(
      moment: .during, rule: "from 6", owner: .programme, actions: ["stop exercise"])
    try diary.add(.ruleActed(stops), at: .on(monday, hour: 21))
    #expect(try diary.standing(on: monday).lastRule == acted, "who is to be told is not forgotten")
    let mild = RuleRecord(moment: .after, rule: "from 3", owner: .programme, actions: ["repeat"])
    try diary.add(.ruleActed(mild), at: .on(monday + 2))
    #expect(try diary.standing(on: monday + 2).lastRule == nil, "nothing stopped")
  }

  @Test func `asks for no measure while what is due is held, or on days off`() throws {
    let diary = try Diary()
    let rate = Measure(
      id: named("step-rate"), name: "Step rate", unit: "/min", everyDays: 7, range: 100...240)
    try diary.follow(.sample(measures: [rate]), on: monday)
    let rest = Hold(from: monday + 1, through: monday + 1, reason: "sore", cause: .rule)
    try diary.add(.held(rest), at: .on(monday))
    try diary.add(
      .paused(DaysOff(from: monday + 2, through: monday + 2, reason: "")), at: .on(monday))
    let due = try (0..<4).map { try diary.standing(on: monday + $0).measuresDue.count }
    #expect(due == [1, 0, 0, 1])
  }

  @Test func `asks for no measure on a day on which pain stopped something`() throws {
    let diary = try Diary()
    let rate = Measure(
      id: named("step-rate"), name: "Step rate", unit: "/min", everyDays: 7, range: 100...240)
    try diary.follow(.sample(measures: [rate]), on: monday)
    let session = try diary.train(on: monday, sets: 1, ending: .stoppedByRule)
    let mild = RuleRecord(moment: .during, rule: "from 3", owner: .programme, actions: ["repeat"])
    try diary.add(.ruleActed(mild), at: .on(monday), session: session)
    #expect(try diary.standing(on: monday).measuresDue.count == 1, "nothing stopped")
    let stops = RuleRecord(
      moment: .during, rule: "from 6", owner: .programme, actions: ["stop exercise"])
    try diary.add(.ruleActed(stops), at: .on(monday, hour: 19), session: session)
    let due = try (0..<2).map { try diary.standing(on: monday + $0).measuresDue.count }
    #expect(due == [0, 1], "it is asked for the day after")
    #expect(try diary.standing(on: monday + 1).morningAfter == monday, "pain is asked about")
  }

  @Test func `is held through a day, or until it is released`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let rest = Hold(from: monday + 1, through: monday + 2, reason: "sore", cause: .rule)
    try diary.add(.held(rest), at: .on(monday))
    #expect(try diary.standing(on: monday).due == .session)
    #expect(try diary.standing(on: monday + 2).due == .held(rest))
    #expect(try diary.standing(on: monday + 3).due == .session)
    let sign = Hold(from: monday + 3, through: nil, reason: "locked", cause: .stopSign)
    try diary.add(.held(sign), at: .on(monday + 3))
    #expect(try diary.standing(on: monday + 60).due == .held(sign))
    try diary.add(
      .released(Release(clearedBy: "the practice", recordedBy: .runner)), at: .on(monday + 10))
    #expect(try diary.standing(on: monday + 9).due == .held(sign))
    #expect(try diary.standing(on: monday + 10).due == .session)
    let progress = try diary.progress(today: monday + 10)
    #expect(progress.sessions.held == 9)
  }

  @Test func `goes on with an open session at the very set`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday, sets: 2, ending: nil, painBefore: 1)
    for day in [monday, monday + 1] {
      let open = try #require(try diary.standing(on: day).openSession)
      #expect(open.id == session)
      #expect(open.day == monday)
      #expect(open.start.planned == diary.planned)
      #expect(open.finished.map(\.planned) == Array(diary.planned.prefix(2)))
      #expect(open.scores.map(\.moment) == [.before])
    }
    try diary.add(.sessionEnded(.abandoned), at: .on(monday + 1), session: session)
    #expect(try diary.standing(on: monday + 1).openSession == nil)
  }

  @Test func `forgets a set that was taken back`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = try diary.train(on: monday, sets: 2, ending: nil)
    let last = try #require(
      try diary.log.events().last { if case .setFinished = $0.event.body { true } else { false } })
    try diary.add(.retracted(last.event.id), at: .on(monday, hour: 19), session: session)
    #expect(try diary.standing(on: monday).openSession?.finished.count == 1)
  }

  @Test func `knows the latest measures and which are due`() throws {
    let measures = [
      Measure(
        id: named("step-rate"), name: "Step rate", unit: "/min", everyDays: 7, range: 100...240),
      Measure(id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, range: 0...30),
    ]
    let diary = try Diary()
    try diary.follow(.sample(measures: measures), on: monday)
    let both = BodySide.allCases.map { MeasuredKey(named("wall"), side: $0) }
    #expect(
      try diary.standing(on: monday).measuresDue == [MeasuredKey(named("step-rate"))] + both)
    for value in [160.0, 164.5] {
      try diary.add(
        .measured(MeasureRecord(measure: named("step-rate"), value: value)), at: .on(monday))
    }
    try diary.add(
      .measured(MeasureRecord(measure: named("wall"), side: .left, value: 9)), at: .on(monday))
    let standing = try diary.standing(on: monday + 6)
    #expect(standing.measured[MeasuredKey(named("step-rate"))] == 164.5)
    #expect(standing.measuresDue == [MeasuredKey(named("wall"), side: .right)])
    #expect(
      try diary.standing(on: monday + 7).measuresDue
        == [MeasuredKey(named("step-rate")), MeasuredKey(named("wall"), side: .right)])
  }

  @Test func `counts this week so far`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday - 3)
    try diary.train(on: monday - 1)
    try diary.train(on: monday)
    try diary.train(on: monday + 2, sets: 3, ending: .endedEarly)
    let week = try diary.standing(on: monday + 3).week
    #expect(week.done == 1)
    #expect(week.partial == 1)
    #expect(week.missed == 1)
    #expect(week.open == 1)
    #expect(week.due == 4)
  }

  @Test func `leaves rehearsals out unless they are asked for`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, rehearsed: true)
    #expect(try diary.standing(on: monday).due == .session)
    #expect(try diary.standing(on: monday).lastSessionDay == nil)
    #expect(
      try diary.standing(on: monday, includingRehearsed: true).due == .done(next: monday + 1))
  }

  @Test func `names the programme that can no longer be read`() throws {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(), on: monday)
      let log = try openLog(at: path)
      let reference = try #require(diary.reference)
      #expect(throws: ProgressLogError.programmeUnreadable(reference)) {
        try log.standing(of: diary.runner, at: .on(monday))
      }
      #expect(ProgressLogError.programmeUnreadable(reference).description.contains("sample"))
    }
  }

  @Test func `reads the text of a programme once`() throws {
    try withLogFile { path in
      let shelf = Shelf()
      let diary = try Diary(path: path, shelf: shelf)
      try diary.follow(.sample(), on: monday)
      let log = try openLog(at: path, shelf: shelf)
      for day in 0..<5 { _ = try log.standing(of: diary.runner, at: .on(monday + day)) }
      #expect(shelf.timesRead == 1)
    }
  }
}
