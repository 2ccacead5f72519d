import Programmes
import Testing

@Suite struct `A pain rule in the words of a file` {
  @Test(arguments: [
    PainThreshold.from(0), .from(10), .above(3), .over(.lastMorning, by: 2),
    .over(.baseline, by: 1),
    .over(.before, by: 3),
  ])
  func `has scores that are read back`(threshold: PainThreshold) {
    #expect(PainThreshold(code: threshold.code) == threshold)
  }

  @Test(arguments: [
    PainAction.ease, .repeatStep, .stepDown, .stopExercise, .stopSession, .rest(days: 1),
    .rest(days: 3), .hold, .tell,
  ])
  func `has actions that are read back`(action: PainAction) {
    #expect(PainAction(code: action.code) == action)
  }

  @Test(arguments: [
    "", "from", "from six", "above last by 2", "above by 2", "rest 1 days", "rest", "6",
  ])
  func `is nothing else`(code: String) {
    #expect(PainThreshold(code: code) == nil)
    #expect(PainAction(code: code) == nil)
  }
}
