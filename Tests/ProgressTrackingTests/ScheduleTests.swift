import Programmes
import ProgressTracking
import Testing

/// Days as pictures, one character a day; the last day is today.
///
/// What was lived: `D` all sets, `d` some, `o` some and still going on, `0` started and nothing
/// done, `H` held that day, `X` all sets though held since the day before, `P` a day off, `.`
/// nothing. What it is judged as: `D` done, `d` partial, `M` missed, `O` open, `H` held, `E` extra,
/// `.` rest, `?` unknown.
@Suite struct `A schedule` {
  @Test(arguments: [
    ("DDDDDDD", "DDDDDDD"),
    ("DD.D.", "DDMDO"),
    ("d0oD.", "dMdDO"),
    ("o", "O"),
    ("DHHD", "DHHD"),
    ("DPPD", "DHHD"),
    ("HX", "HE"),
  ])
  func `every day lapses at midnight`(lived: String, judged: String) throws {
    #expect(try picture(.everyDay, lived) == judged)
  }

  @Test(arguments: [
    ("D.D.D..", "D.D.D.."),
    ("D..d.D.", "D.MEME."),
    ("..D.H.D", "M.D.H.E"),
    ("DDPPPDD", "DEHHHEE"),
    ("D.o", "D.O"),
    ("D.d", "D.d"),
  ])
  func `on weekdays lapses at midnight`(lived: String, judged: String) throws {
    #expect(try picture(.weekdays([.monday, .wednesday, .friday]), lived) == judged)
  }

  @Test(arguments: [
    ("D.D.D.D", "D.D.D.D"),
    ("D......", "D..M.MO"),
    ("D..D..", "D..D.O"),
    ("D..D...", "D..D..O"),
    ("DD..", "DE.O"),
    ("D.HH..D", "D.HH.MD"),
    ("D.HHD", "D.HHD"),
    ("d.D", "d.D"),
    ("....", ".M.O"),
  ])
  func `every two days counts from the last time, and misses once in two`(
    lived: String, judged: String
  ) throws {
    #expect(try picture(.every(days: 2), lived) == judged)
  }

  @Test(arguments: [
    ("D.D.D..", "D.D.D.."),
    ("DDDD...", "DDDE..."),
    ("D.D...", "D.D..O"),
    ("D.D....", "D.D...O"),
    ("D.D.....", "D.D...MO"),
    ("D.D...DD", "D.D...DD"),
    ("......DD", "......DD"),
  ])
  func `three times in seven days is missed when the window closes`(
    lived: String, judged: String
  ) throws {
    #expect(try picture(.times(3, perDays: 7), lived) == judged)
  }

  @Test(arguments: [
    ("DDD....D", "DDD....D"),
    ("DDDD...", "DDDE..."),
    ("DD......", "DD.....O"),
    ("D.......", "D.....MO"),
  ])
  func `two to three times in seven days wants two and takes three`(
    lived: String, judged: String
  ) throws {
    #expect(try picture(.times(Bounds(2, to: 3), perDays: 7), lived) == judged)
  }

  @Test(arguments: [
    ("D.D..D", "D.D..D"),
    ("D....", "D...O"),
    ("D......", "D...M.O"),
  ])
  func `every two to three days is due after two and missed after three more`(
    lived: String, judged: String
  ) throws {
    let picture = try picture(.every(days: Bounds(2, to: 3)), lived)
    #expect(picture == judged)
  }

  @Test func `two to three sessions a day want two and take three`() throws {
    let diary = try Diary()
    try diary.follow(.sample(Schedule(.everyDay, sessionsADay: Bounds(2, to: 3))), on: monday)
    for hour in [8, 12, 16, 20] { try diary.train(on: monday, hour: hour) }
    try diary.train(on: monday + 1, hour: 8)
    try diary.train(on: monday + 1, hour: 12)
    let progress = try diary.progress(today: monday + 2)
    #expect(progress.sessions.done == 5)
    #expect(progress.sessions.missed == 0)
    #expect(progress.sessions.extra == 1)
  }

  @Test func `asks for nothing after the programme's last day`() throws {
    var programme = Programme.sample()
    programme.end = .after(days: 3)
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    for day in 0..<3 { try diary.train(on: monday + day) }
    let progress = try diary.progress(today: monday + 6)
    #expect(progress.sessions.done == 3 && progress.sessions.missed == 0)
    #expect(progress.days.map(\.kind) == [.done, .done, .done, .rest, .rest, .rest, .rest])
    let standing = try diary.standing(on: monday + 2, hour: 23)
    #expect(standing.due == .done(next: nil))
    #expect(try diary.standing(on: monday + 3).due == .ended(monday + 2))
  }

  @Test func `a window that closes two short counts two missed`() throws {
    let tally = try tally(.times(3, perDays: 7), "D........")
    #expect(tally.done == 1)
    #expect(tally.missed == 2)
    #expect(tally.open == 3)
  }

  @Test func `held days take their share of a window with them`() throws {
    let tally = try tally(.times(3, perDays: 7), "D.HHHHH.")
    #expect(tally.done == 1)
    #expect(tally.missed == 0)
    #expect(tally.held == 2)
  }

  @Test func `a hold of days counts once for each time it was due`() throws {
    #expect(try tally(.every(days: 2), "DHHHHH.").held == 2)
    #expect(try tally(.everyDay, "DHHHHH.").held == 5)
    #expect(try tally(.weekdays([.monday, .wednesday]), "DHHHHH.").held == 1)
  }

  @Test func `held sessions leave what was due`() throws {
    let tally = try tally(.everyDay, "DHHD.")
    #expect(tally.due == 3)
    #expect(tally.done == 2)
    #expect(tally.open == 1)
  }

  @Test func `a second session of a day is extra`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday, hour: 9, sets: 2, ending: .endedEarly)
    try diary.train(on: monday, hour: 18)
    let progress = try diary.progress(today: monday + 1)
    #expect(progress.sessions.done == 1)
    #expect(progress.sessions.partial == 0)
    #expect(progress.sessions.extra == 1)
    #expect(progress.days.map(\.kind) == [.done, .open])
  }

  @Test func `a session belongs to the day it was started, midnight or not`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let session = diary.newSession(at: .on(monday, hour: 23, minute: 50))
    try diary.add(
      .sessionStarted(SessionStart(phase: named("first"), planned: diary.planned)),
      at: .on(monday, hour: 23, minute: 50), session: session)
    for set in diary.planned {
      try diary.add(.setFinished(.done(set)), at: .on(monday + 1, hour: 0), session: session)
    }
    let progress = try diary.progress(today: monday + 1)
    #expect(progress.days.map(\.kind) == [.done, .open])
    #expect(progress.days.map(\.sets) == [5, 0])
  }

  @Test func `a day stays the day it was lived as, whatever the clock did`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    // The night the clock goes forward, and a flight across the date line: the instant and the
    // local day part company, and the local day counts.
    let session = diary.newSession(at: .on(monday))
    let time = EventTime(
      milliseconds: Int64((monday + 1).number) * 86_400_000 + 9 * 3_600_000,
      zone: "Pacific/Honolulu",
      day: monday, minuteOfDay: 23 * 60)
    try diary.add(
      .sessionStarted(SessionStart(phase: named("first"), planned: diary.planned)), at: time,
      session: session)
    for set in diary.planned { try diary.add(.setFinished(.done(set)), at: time, session: session) }
    #expect(try diary.progress(today: monday + 1).days.map(\.kind) == [.done, .open])
  }

  @Test func `a new phase counts from the last time done`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    try diary.enter("second", on: monday + 1)
    #expect(try diary.standing(on: monday + 1).due == .nothing(next: monday + 2))
    #expect(try diary.standing(on: monday + 2).due == .session)
  }

  @Test(arguments: [(7, false), (20, true)])
  func `a phase entered after the session of a day begins on the next`(
    hour: Int, isAfter: Bool
  ) throws {
    var programme = Programme.sample(.weekdays([.monday, .thursday]))
    programme.phases[1].schedule = .weekdays([.tuesday])
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    try diary.train(on: monday, hour: 18)
    try diary.train(on: monday + 3, hour: 18)
    try diary.enter("second", on: monday + 3, hour: hour)
    #expect(
      try diary.standing(on: monday + 3, hour: 21).due == .done(next: monday + 8))
    for today in [monday + 3, monday + 7] {
      let sessions = try diary.progress(today: today).sessions
      #expect(sessions.done == (isAfter ? 2 : 1) && sessions.extra == (isAfter ? 0 : 1))
      #expect(sessions.due == sessions.done)
    }
  }

  @Test func `a new revision with the same schedule goes on counting`() throws {
    let diary = try Diary()
    let schedule = Schedule.times(3, perDays: 7)
    try diary.follow(.sample(schedule), on: monday)
    try diary.train(on: monday)
    try diary.train(on: monday + 1)
    try diary.follow(.sample(schedule, revision: 2), on: monday + 2)
    try diary.train(on: monday + 2)
    let standing = try diary.standing(on: monday + 3)
    #expect(standing.due == .nothing(next: monday + 7))
    #expect(standing.followed?.phaseSince == monday)
  }

  @Test func `days before anything was followed are unknown`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday + 2)
    let progress = try diary.log.progress(
      of: diary.runner, over: monday...monday + 4, today: monday + 3)
    #expect(progress.days.map(\.kind) == [.unknown, .unknown, .missed, .open, .unknown])
  }
}
