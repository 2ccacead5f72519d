import DemoLogs
import Programmes
import ProgressTracking
import Testing

/// Every criterion against a second, naive computation, evening after evening of random lives.
@Suite struct `Every criterion says what a naive computation says` {
  private static let wall = Measure(
    id: named("wall"), name: "Knee to wall", unit: "cm", eachSide: true, range: 0...30)

  private static let advance = Advance(
    earliest: 7, leastSessions: 1,
    requires: [
      .sessionsDone(atLeast: 2), .pain(.after, .atMost(5), in: .sessions(3)),
      .pain(.nextMorning, .atMost(5), in: .days(2)),
      .pain(.nextMorning, .atMostBaseline, in: .days(1)),
      .adherence(atLeast: 60, lastDays: 6), .measure(named("wall"), .atLeast(8)),
      .measure(named("wall"), .withinPercentOfOtherSide(15)),
    ], decides: .runner)

  private static let stepBack = StepBack(
    to: named("first"),
    when: [
      .pain(.after, .atLeast(6), in: .days(3)), .measure(named("wall"), .atMost(9)),
    ], decides: .therapist)

  @Test(arguments: [UInt64(1), 2])
  func `evening after evening`(seed: UInt64) throws {
    let items = Programme.sample().phases[0].items
    let diary = try Diary(seed: seed)
    try diary.follow(
      .phased(
        [
          .of(id: "first", items: items, advance: Self.advance),
          .of(id: "second", items: items, advance: Self.advance, stepBack: Self.stepBack),
          .of(id: "third", items: items),
        ], measures: [Self.wall]), on: monday)
    var history = RandomHistory(seed: seed)
    var generator = SeededGenerator(seed: seed)
    var seen: [Set<Bool>] = Array(repeating: [], count: 11)
    for day in monday...monday + 29 {
      if day == monday + 15 { try diary.enter("second", on: day) }
      if (day - monday).isMultiple(of: 3) {
        for side in [BodySide.left, .right] {
          let value = Double(Int.random(in: 14...24, using: &generator)) / 2
          try diary.add(
            .measured(MeasureRecord(measure: named("wall"), side: side, value: value)),
            at: .on(day, hour: 9))
        }
      }
      try history.live(diary, on: day)
      let standing = try diary.standing(on: day, hour: 23)
      let events = try diary.log.events().map(\.event)
      let states = try #require(standing.proposal).criteria + (standing.stepBack?.criteria ?? [])
      try compare(states, NaiveCriteria(events, on: day), events, day)
      for (index, state) in states.enumerated() { seen[index].insert(state.isMet) }
    }
    #expect(seen.count { $0.count == 2 } >= 7, "most have been met and not met: \(seen)")
  }

  private func compare(
    _ states: [CriterionState], _ naive: NaiveCriteria, _ events: [Event], _ day: LocalDay
  ) throws {
    var met = [
      naive.daysSpent >= 7, naive.sessionsDone >= 1, naive.sessionsDone >= 2,
      naive.isCalmAfter(3, atMost: 5), naive.areMorningsCalm(2, atMost: 5),
      naive.areMorningsCalm(1, atMost: naive.baseline),
    ]
    let (done, due) = lately(events, day)
    met.append(due > 0 && Double(done) / Double(due) >= 0.6)
    met += [naive.isMeasured(atLeast: 8), naive.areSidesAlike(within: 15)]
    if day >= monday + 15 {
      met += [naive.hurtAfter(lastDays: 3, from: 6), naive.isMeasured(atMost: 9)]
    }
    #expect(states.count == met.count)
    for (state, isMet) in zip(states, met) {
      #expect(state.isMet == isMet, "day \(day - monday), \(state)")
    }
    #expect(states[6].kind == .adherence(done: done, due: due, percent: 60, lastDays: 6))
  }

  /// The sessions of the last six days, as far as they are over.
  private func lately(_ events: [Event], _ day: LocalDay) -> (done: Int, due: Int) {
    let days = day - monday
    let through = NaiveProgress(events, days: days + 1, setsPerSession: 5)
    let before = NaiveProgress(events, days: max(0, days - 5), setsPerSession: 5)
    let yesterday = NaiveProgress(events, days: days, setsPerSession: 5)
    // What was not done today can still be, and what was begun can be ended.
    var open = through.missed - yesterday.missed
    let valid = NaiveProgress.valid(events).filter { !$0.isRehearsed }
    let today = naiveSessions(valid).first { $0.day == day && $0.isWorked }
    if through.partial > yesterday.partial, today?.ending == nil { open += 1 }
    let due = { (sums: NaiveProgress) in sums.done + sums.partial + sums.missed }
    return (through.done - before.done, due(through) - due(before) - open)
  }
}
