import Programmes
import ProgressTracking
import Testing

/// Days as pictures; see `live` for the characters.
@Suite struct `A phase whose exercises all have days of their own` {
  private static func programme(_ rhythms: (Rhythm, Rhythm)) -> Programme {
    .phased([
      .of(
        .everyDay,
        items: [
          PhaseItem(.simple("squat", sets: 1), rhythm: rhythms.0),
          PhaseItem(.simple("hop", sets: 3), rhythm: rhythms.1),
        ])
    ])
  }
  private let second = programme((.every(days: 2), .every(days: 3)))

  /// Does what is due on the days that are not dots, and returns what they are judged as.
  private func picture(_ programme: Programme, _ lived: String) throws -> String {
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    for (offset, symbol) in lived.enumerated() where symbol != "." {
      try diary.trainWhatIsDue(on: monday + offset)
    }
    let days = try diary.progress(today: monday + (lived.count - 1)).days
    return String(days.map { symbol(of: $0.kind) })
  }

  @Test func `has nothing due on a day that is none of theirs`() throws {
    #expect(try picture(second, "D.DDD.D") == "D.DDD.D")
    let diary = try Diary()
    try diary.follow(second, on: monday)
    try diary.trainWhatIsDue(on: monday)
    #expect(try diary.standing(on: monday + 1).due == .nothing(next: monday + 2))
    #expect(try diary.standing(on: monday + 2).due == .session)
    #expect(try diary.standing(on: monday + 2).session?.items.count == 1)
  }

  @Test func `misses a session when an exercise can no longer be done, and not before`() throws {
    #expect(try picture(second, "........") == ".MMM.M.O")
    #expect(try picture(second, ".D......") == ".D..M.MO")
    let weekly = Self.programme((.weekdays([.monday]), .times(2, perDays: 7)))
    #expect(try picture(weekly, "........") == "M....MMO")
    #expect(try picture(weekly, "D...D..D") == "D...D..D")
  }

  @Test func `prescribes on a missed day what could no longer be done`() throws {
    let diary = try Diary()
    try diary.follow(second, on: monday)
    let exercises = try diary.progress(today: monday + 7).exercises
    #expect(exercises.map(\.dose.prescribed) == [3, 6])
  }

  @Test func `takes what is done on other days for more than was due`() throws {
    let diary = try Diary()
    try diary.follow(Self.programme((.every(days: 3), .every(days: 3))), on: monday)
    try diary.trainWhatIsDue(on: monday)
    try diary.train(on: monday + 1, sets: 2)
    let days = try diary.progress(today: monday + 2).days
    #expect(days.map(\.kind) == [.done, .extra, .rest])
  }

  @Test func `misses nothing while it is held`() throws {
    let diary = try Diary()
    try diary.follow(second, on: monday)
    try diary.add(
      .held(Hold(from: monday, through: monday + 2, reason: "sore", cause: .rule)), at: .on(monday))
    let days = try diary.progress(today: monday + 5).days
    #expect(String(days.map { symbol(of: $0.kind) }) == "HHH.MO")
  }

  @Test func `keeps days free between two of an exercise`() throws {
    var programme = Self.programme((.times(3, perDays: 7), .weekdays([.sunday])))
    programme.phases[0].sessions[0].items[0].leastDaysBetween = 2
    #expect(try picture(programme, "D.D.D.D.") == "D.D.D.DO")
    #expect(try picture(programme, "......D.") == "..M.M.D.")
  }
}
