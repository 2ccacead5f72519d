import Programmes
import ProgressTracking
import Testing

/// Days as pictures; see `live` for the characters.
@Suite struct `A schedule of several sessions a day` {
  private let twice = Schedule(.everyDay, sessionsADay: 2)

  @Test(arguments: [
    ("22222", "DDDDD"),
    ("2D2.2", "DdDMD"),
    ("2D", "DO"),
    ("D", "O"),
    ("2", "D"),
    ("3", "D"),
    ("b2", "dD"),
    ("2HD", "DHO"),
    ("2o", "DO"),
  ])
  func `is whole when all of them are done, and in part when some are`(
    lived: String, judged: String
  ) throws {
    #expect(try picture(twice, lived) == judged)
  }

  @Test func `counts each session`() throws {
    let tally = try tally(twice, "2D.32D")
    #expect(tally.done == 8)
    #expect(tally.missed == 3)
    #expect(tally.extra == 1)
    #expect(tally.open == 1)
    #expect(tally.due == 12)
  }

  @Test func `holds what is left of a day, and misses nothing of it`() throws {
    let diary = try Diary()
    try diary.follow(.sample(twice), on: monday)
    try diary.train(on: monday, hour: 9)
    let hold = Hold(from: monday, through: monday, reason: "sore", cause: .rule)
    try diary.add(.held(hold), at: .on(monday, hour: 12))
    let sessions = try diary.progress(today: monday + 1).sessions
    #expect((sessions.done, sessions.held, sessions.missed) == (1, 1, 0))
  }

  @Test func `can have more on some days of the week`() throws {
    let schedule = Schedule(.everyDay, sessionsOn: [.sunday: 2])
    #expect(try picture(schedule, "DDDDDDD.") == "DDDDDDdO")
    #expect(try picture(schedule, "DDDDDD2.") == "DDDDDDDO")
  }

  @Test func `every two days counts from the day, not from the session`() throws {
    let schedule = Schedule(.every(days: 2), sessionsADay: 2)
    #expect(try picture(schedule, "2.2.D.2") == "D.D.d.D")
    #expect(try tally(schedule, "2.2.D.2").missed == 1)
    #expect(try tally(schedule, "2....").missed == 2)
  }

  @Test func `three days in seven, twice on each`() throws {
    let schedule = Schedule(.times(3, perDays: 7), sessionsADay: 2)
    #expect(try picture(schedule, "2.2.2...") == "D.D.D..O")
    let tally = try tally(schedule, "2.D.....")
    #expect((tally.done, tally.missed, tally.open) == (3, 3, 6))
  }

  @Test func `says which session of the day it is, and when it may be begun`() throws {
    let schedule = Schedule(.everyDay, sessionsADay: 2, apart: .seconds(4 * 3600))
    let diary = try Diary()
    try diary.follow(.sample(schedule), on: monday)
    #expect(try diary.standing(on: monday, hour: 8).notBefore == nil)
    try diary.train(on: monday, hour: 9)
    let early = try diary.standing(on: monday, hour: 11)
    #expect(early.due == .session)
    #expect(early.session?.number == 2)
    #expect(early.session?.ofDay == 2)
    #expect(early.notBefore == .on(monday, hour: 13))
    #expect(try diary.standing(on: monday, hour: 13).notBefore == nil)
    try diary.train(on: monday, hour: 14)
    let done = try diary.standing(on: monday, hour: 15)
    #expect(done.due == .done(next: monday + 1))
    #expect(done.session?.number == 1)
    #expect(done.notBefore == nil)
  }
}

@Suite struct `Least rest between sessions` {
  @Test(arguments: [
    ("D.D.D.", "D.D.D."),
    ("DD.D", "DE.D"),
    ("D....", "D.MMO"),
    ("DDD..", "DEE.O"),
  ])
  func `leaves days free that would be due, and misses none of them`(
    lived: String, judged: String
  ) throws {
    #expect(try picture(Schedule(.everyDay, leastDaysBetween: 2), lived) == judged)
  }

  @Test func `in a window asks for no more than has room`() throws {
    let schedule = Schedule(.times(3, perDays: 7), leastDaysBetween: 2)
    #expect(try picture(schedule, "D.D.D..D") == "D.D.D..D")
    #expect(try tally(schedule, "D.D...").open == 1)
    #expect(try tally(schedule, "D......").open == 1)
    let diary = try Diary()
    try diary.follow(.sample(schedule), on: monday)
    try diary.train(on: monday)
    #expect(try diary.standing(on: monday).due == .done(next: monday + 2))
    #expect(try diary.standing(on: monday + 1).due == .nothing(next: monday + 2))
    #expect(try diary.standing(on: monday + 2).due == .session)
  }

  @Test func `counts from an extra session too`() throws {
    let schedule = Schedule(.weekdays([.monday, .wednesday]), leastDaysBetween: 2)
    #expect(try picture(schedule, "DD.....D") == "DE.....D")
  }
}

@Suite struct `The start and the pauses of a programme` {
  private let phases = Programme.sample().phases

  @Test func `nothing is due before it starts`() throws {
    let programme = Programme.phased(phases, start: monday + 3)
    #expect(try picture(programme, "..D...") == "..EMMO")
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    let standing = try diary.standing(on: monday)
    #expect(standing.due == .nothing(next: monday + 3))
    #expect(standing.session?.items.count == 2)
    #expect(try diary.standing(on: monday + 3).due == .session)
  }

  @Test func `windows are counted from the start`() throws {
    var programme = Programme.sample(.times(2, perDays: 7))
    programme.start = monday + 2
    #expect(try picture(programme, "..........") == "........MO")
    #expect(try picture(programme, "..DD.....D") == "..DD.....D")
  }

  @Test func `planned days off are not missed`() throws {
    let pause = PlannedPause(from: monday + 2, through: monday + 3, reason: "Christmas")
    let programme = Programme.phased(phases, pauses: [pause])
    #expect(try picture(programme, "DD..D.") == "DDHHDO")
    #expect(try picture(programme, "DDD.D.") == "DDEHDO")
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    try diary.train(on: monday + 1)
    #expect(try diary.standing(on: monday + 1).due == .done(next: monday + 4))
    #expect(
      try diary.standing(on: monday + 2).due
        == .paused(DaysOff(from: monday + 2, through: monday + 3, reason: "Christmas")))
    try diary.add(.daysOffEnded(monday + 3), at: .on(monday + 3))
    #expect(try diary.standing(on: monday + 3).due == .session)
  }
}
