import Programmes
import ProgressTracking
import Testing

/// What two devices write in the same millisecond has an order all the same, and not that of arrival.
@Suite struct `Entries of one instant` {
  @Test func `stand in the same order in every log`() throws {
    let (first, second) = try written()
    let logs = try [[first, second], [second, first]].map { bundles in
      let log = try openLog(seed: 9)
      for bundle in bundles { try log.merge(bundle: bundle) }
      return log
    }
    let orders = try logs.map { try $0.events().map(\.event.id) }
    #expect(orders[0].count == 27)
    #expect(orders[0] == orders[1])
    let runner = try #require(try logs[0].runners().first).id
    let scores = try logs.map { log in
      try log.progress(of: runner, today: monday).pain.map(\.record.region)
    }
    #expect(scores[0].count == 12)
    #expect(scores[0] == scores[1])
    let notes = try logs.map { try $0.progress(of: runner, today: monday).notes.map(\.text) }
    #expect(notes[0] == notes[1])
  }

  @Test func `of one device stand as they were written`() throws {
    let diary = try Diary()
    let regions = (1...9).map { "region \(10 - $0)" }
    try diary.log.append(
      regions.map { .painScored(score($0)) },
      as: EventContext(runner: diary.runner, time: .on(monday)))
    #expect(try diary.progress(today: monday).pain.map(\.record.region) == regions)
  }

  /// The logs of two devices, each with entries of the same moment.
  private func written() throws -> ([UInt8], [UInt8]) {
    let first = try Diary(seed: 1)
    let common = try first.log.bundle(of: first.runner, made: .on(monday))
    let second = try Diary(goingOnWith: common, seed: 2, like: first)
    for (name, diary) in [("first", first), ("second", second)] {
      for number in 0..<6 {
        try diary.log.append(
          [
            .painScored(score("\(name) \(number)")), .noted(NoteRecord(text: "\(name) \(number)")),
          ], as: EventContext(runner: first.runner, time: .on(monday, hour: 9)))
      }
      try diary.log.append(
        [.runnerNamed("Ren")], as: EventContext(runner: first.runner, time: .on(monday, hour: 9)))
    }
    return try (
      first.log.bundle(of: first.runner, made: .on(monday, hour: 10)),
      second.log.bundle(of: first.runner, made: .on(monday, hour: 10))
    )
  }

  private func score(_ region: String) -> PainRecord {
    PainRecord(moment: .after, region: region, score: pain(3), day: monday)
  }
}
