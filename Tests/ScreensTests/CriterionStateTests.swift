import Programmes
import ProgressTracking
import Screens
import Testing

@Suite struct `A criterion in words` {
  @Test(arguments: [
    (
      CriterionState.Kind.pain(
        .during, worst: PainScore(5), limit: .atMost(3), baseline: nil, in: .sessions(2)),
      "pain during the session: at most 5, needs at most 3 in the last 2 sessions"
    ),
    (
      .pain(.after, worst: nil, limit: .atMost(3), baseline: nil, in: .days(7)),
      "pain after the session: a score is missing, needs at most 3 in the last 7 days"
    ),
    (
      .pain(
        .nextMorning, worst: PainScore(2), limit: .atMostBaseline, baseline: PainScore(3),
        in: .days(1)),
      "pain the next morning: at most 2, needs at most 3, the baseline in the last day"
    ),
    (
      .pain(.nextMorning, worst: PainScore(2), limit: .atMostBaseline, baseline: nil, in: .days(1)),
      "pain the next morning: no baseline before three mornings have a score, needs at most that in the last day"
    ),
    (
      .adherence(done: 5, due: 7, percent: 80, lastDays: 7),
      "5 of 7 sessions due in the last 7 days done, needs 80 %"
    ),
    (
      .adherence(done: 0, due: 0, percent: 80, lastDays: 7),
      "no session was due in the last 7 days, needs 80 % of them done"
    ),
    (
      .measure(
        MeasureState(
          id: named("wall"), name: "Knee to wall", unit: "cm",
          limit: .withinPercentOfOtherSide(10), values: [.init(.left, 9.5), .init(.right, nil)])),
      "Knee to wall: left 9.5 cm, right no value yet, needs a difference of at most 10 %"
    ),
    (
      .measure(
        MeasureState(
          id: named("knee"), name: "My knee", unit: "", limit: .atMost(12),
          values: [.init(nil, 14)])),
      "My knee: 14, needs at most 12"
    ),
  ])
  func `says both numbers, or what is missing`(kind: CriterionState.Kind, words: String) {
    #expect(Wording().state(CriterionState(kind, isMet: false)) == words)
  }
}

private func named(_ text: String) -> Identifier {
  guard let identifier = Identifier(text) else { fatalError("not an identifier: \(text)") }
  return identifier
}
