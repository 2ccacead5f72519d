import Programmes
import ProgressTracking
import Testing

/// Days are those that the runner lived, whatever the clock on the wall did.
@Suite struct `Figures count the runner's own days` {
  /// A place with its distance from UTC at that moment, in minutes.
  private struct Place {
    var zone: String
    var offset: Int

    static let berlinInSummer = Place(zone: "Europe/Berlin", offset: 120)
    static let berlinInWinter = Place(zone: "Europe/Berlin", offset: 60)
    static let auckland = Place(zone: "Pacific/Auckland", offset: 720)
    static let losAngeles = Place(zone: "America/Los_Angeles", offset: -420)
  }

  /// A moment as a clock on the wall of a place shows it.
  private func moment(
    _ day: LocalDay, _ hour: Int, _ minute: Int = 0, at place: Place
  ) -> EventTime {
    let minuteOfDay = hour * 60 + minute
    return EventTime(
      milliseconds: Int64(day.number * 1_440 + minuteOfDay - place.offset) * 60_000,
      zone: place.zone, day: day, minuteOfDay: minuteOfDay)
  }

  /// A diary from a day on.
  private func diary(_ schedule: Schedule = .everyDay, from day: LocalDay) throws -> Diary {
    let diary = try Diary(on: day - 1)
    try diary.follow(.sample(schedule), on: day, hour: 0)
    return diary
  }

  /// Does a whole session, each event so many minutes after the one before.
  private func train(
    _ diary: Diary, from start: EventTime, to end: EventTime? = nil, pain: Int? = nil
  ) throws {
    let session = diary.newSession(at: start)
    try diary.add(
      .sessionStarted(SessionStart(phase: diary.phase, planned: diary.planned)), at: start,
      session: session)
    for set in diary.planned {
      try diary.add(.setFinished(.done(set)), at: end ?? start, session: session)
    }
    if let pain {
      try diary.add(
        .painScored(diary.score(pain, .after, on: start.day)), at: end ?? start, session: session)
    }
    try diary.add(.sessionEnded(.finished), at: end ?? start, session: session)
  }

  @Test func `a day of 25 hours is one day, and one of 23 hours too`() throws {
    for (day, before, after) in [
      ("2026-10-25", Place.berlinInSummer, Place.berlinInWinter),
      ("2027-03-28", .berlinInWinter, .berlinInSummer),
    ] {
      let day = try #require(LocalDay(day))
      let diary = try diary(from: day - 1)
      try train(diary, from: moment(day - 1, 23, 30, at: before))
      try train(diary, from: moment(day, 0, 30, at: before))
      try train(diary, from: moment(day, 23, 30, at: after))
      try train(diary, from: moment(day + 1, 0, 30, at: after))
      let progress = try diary.progress(today: day + 2)
      #expect(progress.days.map(\.sessions.done) == [1, 1, 1, 0])
      #expect(progress.days.map(\.sessions.extra) == [0, 1, 0, 0])
      #expect(progress.sessions.missed == 0)
      #expect(progress.streak.current == 3)
    }
  }

  @Test func `the hour that a clock shows twice is told apart by its instants`() throws {
    let day = try #require(LocalDay("2026-10-25"))
    let diary = try diary(from: day)
    let first = moment(day, 2, 30, at: .berlinInSummer)
    let second = moment(day, 2, 30, at: .berlinInWinter)
    #expect(second.milliseconds - first.milliseconds == 3_600_000)
    try diary.add(.painScored(diary.score(2, .nextMorning, on: day)), at: second)
    try diary.add(.painScored(diary.score(5, .nextMorning, on: day)), at: first)
    let points = try diary.progress(today: day).pain
    #expect(points.map(\.record.score?.value) == [5, 2])
  }

  @Test func `a day that is lived twice on the way east is due once`() throws {
    let day = try #require(LocalDay("2026-07-06"))
    let diary = try diary(from: day)
    try train(diary, from: moment(day, 8, at: .auckland))
    try train(diary, from: moment(day, 20, at: .losAngeles))
    let progress = try diary.progress(today: day + 1)
    #expect(progress.days[0].sessions.done == 1)
    #expect(progress.days[0].sessions.extra == 1)
    #expect(progress.daysOverDose.farOver == [day])
    #expect(progress.endings.map(\.day) == [day, day])
  }

  @Test func `a criterion over the last sessions takes one that was later on an earlier day`()
    throws
  {
    let day = try #require(LocalDay("2026-07-06"))
    let diary = try Diary(on: day - 1)
    let advance = Advance(requires: [.pain(.after, .atMost(3), in: .sessions(2))], decides: .runner)
    let items = Programme.sample().phases[0].items
    try diary.follow(
      .phased([.of(id: "first", items: items, advance: advance), .of(id: "second", items: items)]),
      on: day - 1, hour: 0)
    try train(diary, from: moment(day + 1, 0, 30, at: .auckland), pain: 1)
    try train(diary, from: moment(day, 20, at: .losAngeles), pain: 2)
    let time = moment(day + 1, 20, at: .losAngeles)
    let criterion = try #require(
      try diary.log.standing(of: diary.runner, at: time).proposal?.criteria.last)
    #expect(
      criterion
        == CriterionState(
          .pain(.after, worst: pain(2), limit: .atMost(3), baseline: nil, in: .sessions(2)),
          isMet: true))
  }

  @Test func `a day that is skipped on the way west is missed like any other`() throws {
    let day = try #require(LocalDay("2026-07-06"))
    let diary = try diary(from: day)
    try train(diary, from: moment(day, 22, at: .losAngeles))
    try train(diary, from: moment(day + 2, 7, at: .auckland))
    let progress = try diary.progress(today: day + 3)
    #expect(progress.days.map(\.kind) == [.done, .missed, .done, .open])
    #expect(progress.streak.current == 1)
    #expect(progress.streak.lastMissed == day + 1)
  }

  @Test func `a session past midnight belongs to the evening, and so do its scores`() throws {
    let diary = try diary(from: monday)
    try diary.morning(1, on: monday)
    try train(
      diary, from: .on(monday, hour: 23, minute: 50), to: .on(monday + 1, hour: 0, minute: 20),
      pain: 4)
    try diary.morning(3, on: monday + 1)
    let progress = try diary.progress(today: monday + 1)
    #expect(progress.days.map(\.kind) == [.done, .open])
    #expect(progress.painByRegion[0].moments.first { $0.moment == .after }?.points[0].day == monday)
    #expect(progress.lateEntries.isEmpty)
    #expect(progress.morningResponses.map(\.worseByMore) == [1])
    #expect(progress.weeks[0].sessions.done == 1)
  }

  @Test func `a leap day is a day, and only in a leap year`() throws {
    for (text, length) in [("2028-02-28", 3), ("2027-02-28", 2), ("2100-02-28", 2)] {
      let first = try #require(LocalDay(text))
      let last = try #require(LocalDay(text.prefix(4) + "-03-01"))
      #expect(last - first + 1 == length)
      let diary = try diary(from: first)
      for day in first...last { try diary.train(on: day) }
      let progress = try diary.progress(today: last)
      #expect(progress.sessions.done == length)
      #expect(progress.streak.longest == length)
      #expect(progress.days.last?.day == last)
    }
  }

  @Test func `a week over the turn of the year is one week`() throws {
    let first = try #require(LocalDay("2026-12-28"))
    let diary = try diary(.every(days: 2), from: first)
    for offset in stride(from: 0, to: 7, by: 2) { try diary.train(on: first + offset) }
    let progress = try diary.progress(today: first + 6)
    #expect(progress.weeks.map(\.start) == [first])
    #expect(progress.weeks.map(\.sessions.done) == [4])
    #expect(progress.streak.current == 4)
  }
}
