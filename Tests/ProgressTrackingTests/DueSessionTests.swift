import Programmes
import ProgressTracking
import Testing

@Suite struct `The session that is due` {
  private let first = PhaseSession(
    id: named("a"), title: "A", [PhaseItem(.simple("squat", sets: 1))])
  private let second = PhaseSession(
    id: named("b"), title: "B", [PhaseItem(.simple("row", sets: 2))])

  @Test func `is the phase's only one, whole`() throws {
    let diary = try Diary()
    #expect(try diary.standing(on: monday).session == nil)
    let programme = Programme.sample()
    try diary.follow(programme, on: monday)
    #expect(
      try diary.standing(on: monday).session == DueSession(items: programme.phases[0].items))
  }

  @Test func `takes its turn after the last one that was done`() throws {
    let diary = try Diary()
    try diary.follow(
      .phased([.of(.every(days: 2), sessions: [first, second])]), on: monday)
    var turns: [Identifier?] = []
    for day in [0, 2, 5, 7] {
      turns.append(try diary.standing(on: monday + day).session?.id)
      try diary.trainWhatIsDue(on: monday + day)
    }
    #expect(turns == [named("a"), named("b"), named("a"), named("b")])
    let next = try diary.standing(on: monday + 8).session
    #expect(next?.id == named("a"))
    #expect(next?.title == "A")
    // What was due and not done prescribes the one whose turn it was.
    let progress = try diary.progress(today: monday + 11)
    #expect(progress.sessions.missed == 1)
    #expect(progress.exercises.first { $0.exercise == named("squat") }?.dose.prescribed == 3)
  }

  @Test func `stays the one that was left open`() throws {
    let diary = try Diary()
    try diary.follow(.phased([.of(sessions: [first, second])]), on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.trainWhatIsDue(on: monday + 1, ending: nil)
    #expect(try diary.standing(on: monday + 1).session?.id == named("b"))
  }

  @Test func `is the day's first, then its second`() throws {
    let diary = try Diary()
    try diary.follow(
      .phased([.of(Schedule(.everyDay, sessionsADay: 2), sessions: [first, second])]), on: monday)
    try diary.trainWhatIsDue(on: monday, hour: 9)
    #expect(try diary.standing(on: monday).session?.id == named("b"))
    // The second of yesterday was not done; today begins with the first all the same.
    #expect(try diary.standing(on: monday + 1).session?.id == named("a"))
    #expect(
      try diary.progress(today: monday + 1).exercises.map(\.dose.prescribed) == [1, 2])
  }

  @Test func `belongs to its day of the week`() throws {
    var early = first
    early.weekdays = [.monday, .friday]
    var late = second
    late.weekdays = [.wednesday]
    let phase = Phase.of(
      .weekdays([.monday, .wednesday, .friday]), sessions: [early, late])
    let diary = try Diary()
    try diary.follow(.phased([phase]), on: monday)
    #expect(try diary.standing(on: monday).session?.id == named("a"))
    #expect(try diary.standing(on: monday + 1).session?.id == named("b"))
    #expect(try diary.standing(on: monday + 2).session?.id == named("b"))
    #expect(try diary.standing(on: monday + 3).session?.id == named("a"))
  }
}

@Suite struct `An exercise with a rhythm of its own` {
  private func programme(_ rhythm: Rhythm, _ schedule: Schedule = .everyDay) -> Programme {
    .phased([
      .of(
        schedule,
        items: [
          PhaseItem(.simple("squat", sets: 1)),
          PhaseItem(.simple("hop", sets: 3), rhythm: rhythm),
        ])
    ])
  }

  /// Trains on the days that are not dots, and says on which days the exercise was among what is due.
  private func due(_ programme: Programme, _ lived: String) throws -> String {
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    var days = ""
    for (offset, symbol) in lived.enumerated() {
      let items = try diary.standing(on: monday + offset, hour: 8).session?.items ?? []
      days += items.contains { $0.exercise.id == named("hop") } ? "x" : "."
      if symbol != "." { try diary.trainWhatIsDue(on: monday + offset) }
    }
    return days
  }

  @Test func `is due on its days of the week`() throws {
    #expect(try due(programme(.weekdays([.tuesday, .sunday])), "DDDDDDDDD") == ".x....x.x")
  }

  @Test func `is due so many days after the last time it was done`() throws {
    #expect(try due(programme(.every(days: 3)), "DDDD.DDDDD") == "x..x..x..x")
    #expect(try due(programme(.every(days: 3)), "D....D.D.D") == "x..xxx..xx")
  }

  @Test func `is due so often in a window`() throws {
    #expect(try due(programme(.times(2, perDays: 7)), "D.DDDDDDD") == "xxx....xx")
  }

  @Test func `is due once on its day, however many sessions that has`() throws {
    let diary = try Diary()
    try diary.follow(
      programme(.everyDay, Schedule(.everyDay, sessionsADay: 2)), on: monday)
    try diary.trainWhatIsDue(on: monday, hour: 9)
    #expect(try diary.standing(on: monday).session?.items.count == 1)
  }

  @Test func `goes on counting in the next phase`() throws {
    var programme = programme(.every(days: 4))
    var next = programme.phases[0]
    next.id = named("second")
    programme.phases.append(next)
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.enter("second", on: monday + 1)
    #expect(try diary.standing(on: monday + 3).session?.items.count == 1)
    #expect(try diary.standing(on: monday + 4).session?.items.count == 2)
  }

  @Test func `is prescribed on a missed day only where it was due`() throws {
    func prescribed(_ rhythm: Rhythm, _ schedule: Schedule = .everyDay, days: Int) throws
      -> Double?
    {
      let diary = try Diary()
      try diary.follow(programme(rhythm, schedule), on: monday)
      return try diary.progress(today: monday + days).exercises
        .first { $0.exercise == named("hop") }?.dose.prescribed
    }
    #expect(try prescribed(.weekdays([.tuesday, .thursday]), days: 7) == 6)
    #expect(try prescribed(.every(days: 3), days: 7) == 9)
    #expect(abs(try #require(try prescribed(.times(2, perDays: 7), days: 7)) - 6) < 1e-9)
    let window = try prescribed(.times(2, perDays: 7), .times(3, perDays: 7), days: 7)
    #expect(abs(try #require(window) - 6) < 1e-9)
  }
}

@Suite struct `An extra` {
  @Test func `counts nowhere, and is seen all the same`() throws {
    let diary = try Diary()
    try diary.follow(
      .phased([
        .of(items: [
          PhaseItem(.simple("squat", sets: 2)),
          PhaseItem(.simple("stretch", sets: 1), isOptional: true),
        ])
      ]), on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.train(on: monday + 1, sets: 2)
    let progress = try diary.progress(today: monday + 3)
    #expect(progress.sessions.done == 2)
    #expect(progress.sessions.missed == 1)
    #expect(progress.dose.prescribed == 6)
    #expect(progress.dose.done == 4)
    #expect(progress.days.map(\.sets) == [2, 2, 0, 0])
    #expect(progress.sources == [.paced: 4])
    let stretch = try #require(progress.exercises.first { $0.exercise == named("stretch") })
    #expect(stretch.completed == 1)
    #expect(stretch.dose.prescribed == 0)
    #expect(stretch.dose.done == 0)
  }
}

@Suite struct `A range` {
  @Test func `is one set's worth from its least to its most`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = diary.newSession(at: .on(monday))
    let reaches: [(PlannedSet.Reach, Double, Double)] = [
      (.upTo(8), 3, 0.5), (.upTo(8), 6, 1), (.upTo(8), 8, 1), (.upTo(8), 16, 2), (.open, 60, 1),
    ]
    let planned = reaches.enumerated().map { index, reach in
      PlannedSet(
        exercise: named("squat"), set: index + 1, side: nil, amount: SetAmount(6, .repetitions),
        reach: reach.0)
    }
    try diary.add(
      .sessionStarted(SessionStart(phase: named("first"), planned: planned)), at: .on(monday),
      session: session)
    for (set, reach) in zip(planned, reaches) {
      var record = SetRecord.done(set)
      record.done = reach.1
      if reach.2 < 1 { record.ending = .partial(nil) }
      try diary.add(.setFinished(record), at: .on(monday), session: session)
    }
    let dose = try diary.progress(today: monday).dose
    #expect(dose.done == reaches.reduce(0) { $0 + $1.2 })
    #expect(dose.capped == 4.5)
  }
}
