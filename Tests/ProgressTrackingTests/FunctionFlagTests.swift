import Programmes
import ProgressTracking
import Testing

/// A measure that got worse, whichever way worse is.
@Suite struct `The flag of a measure that got worse` {
  private func diary(_ limits: [MeasureLimit], stepBack: [MeasureLimit] = []) throws -> Diary {
    let measure = Measure(id: named("wall"), name: "Wall", unit: "cm", range: -50...50)
    var programme = Programme.sample(measures: [measure])
    programme.phases[0].advance = Advance(
      requires: limits.map { .measure(named("wall"), $0) }, decides: .therapist)
    programme.phases[1].stepBack = StepBack(
      to: named("first"), when: stepBack.map { .measure(named("wall"), $0) }, decides: .therapist)
    let diary = try Diary()
    try diary.follow(programme, on: monday)
    return diary
  }

  private func findings(
    _ diary: Diary, _ values: [Double], side: BodySide? = nil, days: Int = 7
  ) throws -> [RaisedFlag.Finding] {
    for (index, value) in values.enumerated() {
      try diary.add(
        .measured(MeasureRecord(measure: named("wall"), side: side, value: value)),
        at: .on(monday + days * index, hour: 12))
    }
    let today = monday + days * (values.count - 1)
    let progress = try diary.log.progress(
      of: diary.runner, over: max(monday, today - 27)...today, today: today)
    return progress.flags(today: today).filter { $0.id == "function-20-worse" }.map(\.finding)
  }

  private func worse(
    _ side: BodySide? = nil, from first: Double, to last: Double, on day: LocalDay
  ) -> [RaisedFlag.Finding] {
    [.worse(name: "Wall", side, from: first, to: last, on: day)]
  }

  @Test func `honours the way in which it gets better`() throws {
    #expect(
      try findings(diary([.atLeast(12)]), [10, 8]) == worse(from: 10, to: 8, on: monday + 7))
    #expect(try findings(diary([.atLeast(12)]), [10, 12.5]).isEmpty)
    #expect(
      try findings(diary([.atMost(5)]), [10, 12]) == worse(from: 10, to: 12, on: monday + 7))
    #expect(try findings(diary([.atMost(5)]), [10, 8]).isEmpty)
  }

  @Test func `is told from what sends back as well, and not where that is unclear`() throws {
    #expect(
      try findings(diary([], stepBack: [.atMost(5)]), [10, 8])
        == worse(from: 10, to: 8, on: monday + 7))
    #expect(
      try findings(diary([], stepBack: [.atLeast(5)]), [10, 12])
        == worse(from: 10, to: 12, on: monday + 7))
    for limits in [[], [.withinPercentOfOtherSide(10)], [.atLeast(1), .atMost(9)]]
      as [[MeasureLimit]]
    {
      #expect(try findings(diary(limits), [10, 1]).isEmpty)
      #expect(try findings(diary(limits), [1, 10]).isEmpty)
    }
  }

  @Test func `begins at a fifth, and counts a value below zero by its size`() throws {
    #expect(try findings(diary([.atLeast(12)]), [10, 8.1]).isEmpty)
    #expect(
      try findings(diary([.atLeast(12)]), [-10, -12]) == worse(from: -10, to: -12, on: monday + 7))
    #expect(try findings(diary([.atLeast(12)]), [0, -12]).isEmpty)
  }

  @Test func `compares with the time before, on the same side, however long ago`() throws {
    #expect(
      try findings(diary([.atLeast(12)]), [10, 8], side: .left, days: 60)
        == worse(.left, from: 10, to: 8, on: monday + 60))
    let diary = try diary([.atLeast(12)])
    try diary.add(
      .measured(MeasureRecord(measure: named("wall"), side: .right, value: 20)),
      at: .on(monday, hour: 9))
    #expect(try findings(diary, [10, 10], side: .left).isEmpty)
  }

  @Test func `is not raised by what may be chance, nor after two weeks`() throws {
    let scattered = [10.0, 13, 10, 13, 10, 13, 10, 13, 10]
    #expect(try findings(diary([.atLeast(12)]), scattered, days: 3).isEmpty)
    let old = try diary([.atLeast(12)])
    _ = try findings(old, [10, 8])
    let progress = try old.progress(today: monday + 21)
    #expect(!progress.flags(today: monday + 21).contains { $0.id == "function-20-worse" })
    let latest = try old.progress(today: monday + 20)
    #expect(latest.flags(today: monday + 20).contains { $0.id == "function-20-worse" })
  }
}
