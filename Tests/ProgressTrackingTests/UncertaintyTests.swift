import Programmes
import ProgressTracking
import Testing

@Suite struct `A figure says how sure it is` {
  /// A life in which every second day has another exercise, with the mornings after each.
  private func diary(days: Int, after first: Int, after second: (Int) -> Int) throws -> Diary {
    let sessions = [
      PhaseSession(id: named("one"), [PhaseItem(.simple("squat", sets: 1))]),
      PhaseSession(id: named("two"), [PhaseItem(.simple("lunge", sets: 1))]),
    ]
    let diary = try Diary()
    try diary.follow(.phased([.of(sessions: sessions)]), on: monday)
    for offset in 0..<days {
      try diary.trainWhatIsDue(on: monday + offset)
      let score = offset.isMultiple(of: 2) ? first : second(offset)
      try diary.morning(score, on: monday + offset + 1)
    }
    return diary
  }

  private func comparison(_ diary: Diary, days: Int, _ exercise: String) throws -> PainComparison {
    let pain = try diary.progress(today: monday + days).exercisePain
    return try #require(pain.first { $0.exercise == named(exercise) }?.nextMorning)
  }

  @Test func `three days are no finding, however far apart`() throws {
    let diary = try diary(days: 6, after: 1) { _ in 9 }
    let lunge = try comparison(diary, days: 6, "lunge")
    #expect(lunge.points == 8)
    #expect(!lunge.isEnough)
    #expect(!lunge.isMore)
  }

  @Test func `many days are one where chance does not explain them`() throws {
    let diary = try diary(days: 30, after: 2) { 3 + $0 % 3 }
    let lunge = try comparison(diary, days: 30, "lunge")
    let squat = try comparison(diary, days: 30, "squat")
    #expect(lunge.isEnough && lunge.isMore && !lunge.isSmall)
    #expect(squat.isEnough && !squat.isMore)
    // The second exercise was done on every odd day, the first between them.
    let half = NaiveInterval.half(
      stride(from: 1, to: 30, by: 2).map { Double(3 + $0 % 3) }, Array(repeating: 2, count: 14))
    let interval = try #require(lunge.interval)
    #expect(abs(interval.lowerBound - (lunge.points - half)) <= half * 0.03)
    #expect(abs(interval.upperBound - (lunge.points + half)) <= half * 0.03)
  }

  @Test func `many days are none where the scores scatter`() throws {
    let diary = try diary(days: 30, after: 3) { $0 % 4 == 1 ? 7 : 0 }
    let lunge = try comparison(diary, days: 30, "lunge")
    #expect(lunge.points > 0)
    #expect(lunge.isEnough && !lunge.isMore)
  }

  @Test func `quartiles lie on straight lines between the numbers`() {
    #expect(Spread([Double]()) == nil)
    let one = Spread([4])
    #expect([one?.lowerQuartile, one?.median, one?.upperQuartile] == [4, 4, 4])
    let four = Spread([4, 1, 3, 2])
    #expect([four?.lowerQuartile, four?.median, four?.upperQuartile] == [1.75, 2.5, 3.25])
    #expect(four?.count == 4)
  }

  @Test func `a session that is open widens adherence`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    try diary.train(on: monday + 1, sets: 2)
    let adherence = try diary.progress(today: monday + 2).adherence
    #expect(adherence.share == 0.5)
    #expect(adherence.bounds == 1.0 / 3...2.0 / 3)
    #expect(adherence.unknownDays == 0)
    let later = try diary.log.progress(
      of: diary.runner, over: monday...monday + 9, today: monday + 2)
    #expect(later.adherence.unknownDays == 7)
    #expect(later.adherence.share == 0.5)
  }

  @Test func `a change of a measure may be chance, and few values do not tell`() throws {
    let measure = Measure(
      id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, range: 0...30)
    let diary = try Diary()
    try diary.follow(.sample(measures: [measure]), on: monday)
    let left = [8.0, 9, 8, 9, 8, 9, 8, 14]
    for (offset, value) in left.enumerated() {
      for (side, value) in [(BodySide.left, value), (.right, 10)] {
        try diary.add(
          .measured(MeasureRecord(measure: named("wall"), side: side, value: value)),
          at: .on(monday + 7 * offset, hour: 12))
      }
      let progress = try diary.progress(today: monday + 7 * offset)
      let change = try #require(progress.measureChanges.first)
      let sides = try #require(progress.sideDifferences.first)
      #expect((change.isSmall == nil) == (offset < 6))
      #expect((sides.isSmall == nil) == (offset < 3))
      if offset == 6 { #expect(change.isSmall == true && sides.isSmall == false) }
      if offset == 7 { #expect(change.change == 6 && change.isSmall == false) }
    }
    let sides = try #require(try diary.progress(today: monday + 49).sideDifferences.first)
    #expect(sides.first.difference == -2)
    #expect(sides.latest.share == 4.0 / 14)
  }

  @Test func `a morning without a score is missing, not well`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.morning(2, on: monday)
    try diary.train(on: monday)
    try diary.morning(nil, on: monday + 1)
    try diary.train(on: monday + 1)
    let response = try #require(try diary.progress(today: monday + 2).morningResponses.first)
    #expect([response.compared, response.missing, response.noWorse] == [0, 2, 0])
    #expect(response.change == nil)
  }
}
