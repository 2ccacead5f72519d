import Programmes
import ProgressTracking
import Testing

/// A log that came in ends when its latest bundle was made: what came after is unknown, not missed.
@Suite struct `What comes after the latest bundle` {
  @Test func `is no day that was missed, in any figure`() throws {
    let (diary, log) = try carried()
    let progress = try log.progress(
      of: diary.runner, over: monday...monday + 40, today: monday + 40)
    #expect(progress.sessions == (try diary.progress(today: monday + 4).sessions))
    #expect(progress.dose == (try diary.progress(today: monday + 4).dose))
    #expect(progress.weeks.map(\.start) == [monday])
    #expect(progress.days.filter { $0.day > monday + 4 }.allSatisfy { $0.kind == .unknown })
    #expect(progress.days.count == 41)
    #expect(try diary.progress(today: monday + 40).sessions.missed > 30)
  }

  @Test func `keeps in sight what was to look at before it, however late one looks`() throws {
    let (diary, log) = try carried()
    let overview = try log.overview(
      of: diary.runner, over: (monday + 40)...(monday + 67), today: monday + 67)
    #expect(overview.period == (monday + 4 - 27)...(monday + 67))
    #expect(overview.pain == (try diary.progress(today: monday + 4).pain))
    #expect(overview.sessions == (try diary.progress(today: monday + 4).sessions))
  }

  @Test(arguments: [4, 5, 8, 30])
  func `moves no criterion, and makes nothing due`(later: Int) throws {
    let (diary, log) = try carried()
    let known = try diary.standing(on: monday + 4)
    let standing = try log.standing(of: diary.runner, at: .on(monday + later, hour: 20))
    #expect(standing.proposal == known.proposal)
    #expect(standing.stepBack == known.stepBack)
    #expect(standing.measuresDue == known.measuresDue)
    #expect(standing.questionnairesDue == known.questionnairesDue)
    #expect(standing.stopSignsDue == known.stopSignsDue)
    #expect(standing.missed == known.missed)
    if later > 4 {
      #expect(standing.due == .nothing(next: nil))
      #expect(standing.morningAfter == nil)
    }
    #expect(standing.week == (later < 7 ? known.week : SessionTally()))
  }

  @Test func `is known once it is in, and no longer unknown`() throws {
    let (diary, log) = try carried()
    let later = try diary.log.bundle(of: diary.runner, made: .on(monday + 6))
    try log.merge(bundle: later)
    let progress = try log.progress(of: diary.runner, today: monday + 40)
    #expect(progress.knownThrough == monday + 6)
    #expect(progress.sessions.missed == (try diary.progress(today: monday + 6).sessions.missed))
  }

  @Test func `is nothing that an older bundle takes back`() throws {
    let (diary, log) = try carried()
    try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday + 6)))
    try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday + 5)))
    #expect(try log.progress(of: diary.runner, today: monday + 40).knownThrough == monday + 6)
  }

  @Test func `is what comes after the last entry where the bundle is from the future`() throws {
    let (diary, _) = try carried()
    // What the therapist adds is no news of the runner.
    try diary.add(
      .noted(NoteRecord(text: "rest", author: .therapist)), at: .on(monday + 8))
    try diary.add(.reviewed(ReviewRecord(.carryOn, knownThrough: monday + 4)), at: .on(monday + 8))
    let log = try openLog(seed: 9, shelf: diary.shelf)
    func take(_ made: LocalDay) throws {
      _ = try log.merge(
        bundles: [diary.log.bundle(of: diary.runner, made: .on(made))],
        matching: .init(takesOthersAsNew: true), at: .on(monday + 9))
    }
    try take(monday + 400)
    for today in [monday + 10, monday + 40] {
      let progress = try log.progress(of: diary.runner, today: today)
      #expect(progress.knownThrough == monday + 4)
      #expect(progress.sessions.missed == (try diary.progress(today: monday + 4).sessions.missed))
    }
    try take(monday + 10)
    #expect(try log.progress(of: diary.runner, today: monday + 40).knownThrough == monday + 10)
  }

  @Test func `is looked at without harm where a bundle knows less than it holds`() throws {
    let (diary, _) = try carried()
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday - 400)))
    let standing = try log.standing(of: diary.runner, at: .on(monday + 9))
    #expect(standing.proposal?.isMet == false)
    #expect(try log.progress(of: diary.runner, today: monday + 9).sessions.missed == 0)
  }

  /// A runner who trained on three of five days, and the log of someone who was sent the five.
  private func carried() throws -> (diary: Diary, log: ProgressLog) {
    let diary = try Diary()
    let criteria: [Criterion] = [
      .adherence(atLeast: 50, lastDays: 4), .pain(.nextMorning, .atMost(2), in: .days(4)),
    ]
    let programme = Programme.sample(
      advance: Advance(earliest: 6, requires: criteria, decides: .therapist),
      measures: [
        Measure(
          id: named("wall"), name: "Wall", unit: "cm", everyDays: 3, range: 0...30)
      ])
    try diary.follow(programme, on: monday)
    try diary.answerStopSigns(on: monday)
    try diary.add(
      .measured(MeasureRecord(measure: named("wall"), value: 9)), at: .on(monday + 2, hour: 9))
    for day in [0, 1, 3] {
      try diary.train(on: monday + day)
      try diary.morning(1, on: monday + day + 1)
    }
    let log = try openLog(seed: 9, shelf: diary.shelf)
    try log.merge(bundle: diary.log.bundle(of: diary.runner, made: .on(monday + 4, hour: 20)))
    return (diary, log)
  }
}
