import Programmes
import ProgressTracking
import Screens
import Testing

@Suite struct `A set that is corrected by hand` {
  private let typed = TypedEntries(today: LocalDay(number: 20_779))

  private func record(_ done: Double, _ ending: SetEnding) throws -> SetRecord {
    SetRecord(
      planned: PlannedSet(
        exercise: try id("squat"), set: 1, side: nil, amount: SetAmount(8, .repetitions)),
      done: done, seconds: 40, ending: ending, source: .paced)
  }

  @Test(arguments: [("8", SetEnding.completed), ("10", .completed), ("3", .partial(.pain))])
  func `ends as far as it was done, its reason kept`(done: String, ending: SetEnding) throws {
    let corrected = try typed.set(try record(2, .partial(.pain)), done: done)
    #expect(corrected.ending == ending)
    #expect(corrected.done == Double(done))
    #expect(corrected.source == .entered)
  }

  @Test func `was left out where nothing of it was done`() throws {
    #expect(try typed.set(try record(8, .completed), done: "0").ending == .skipped(.other))
    #expect(try typed.set(try record(2, .partial(.pain)), done: "0").ending == .skipped(.pain))
  }

  @Test(arguments: ["-1", "many", "100001", "nan"])
  func `is none where the number cannot be that`(done: String) throws {
    let record = try record(8, .completed)
    #expect(throws: TypedEntries.Problem.self) { try typed.set(record, done: done) }
  }
}
