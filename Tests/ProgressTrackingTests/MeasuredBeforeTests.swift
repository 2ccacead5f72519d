import DemoLogs
import Programmes
import ProgressTracking
import Testing

@Suite struct `The value before a measure` {
  /// Entries are made in time and afterwards, with and without an hour, and several at one moment.
  @Test(arguments: 0..<20)
  func `is that of the last moment before it, whenever it was entered`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let diary = try Diary(seed: seed)
    try diary.follow(.sample(), on: monday)
    for written in 0..<30 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let record = MeasureRecord(
          measure: named(Bool.random(using: &random) ? "wall" : "stance"),
          side: [nil, .left, .right].randomElement(using: &random) ?? nil,
          value: Double.random(in: 0...20, using: &random).rounded())
        // Where the day begins first it may be tomorrow already.
        let back = Int.random(in: -1...6, using: &random)
        let minute = Bool.random(using: &random) ? nil : Int.random(in: 0...1_439, using: &random)
        try diary.log.append(
          [.measured(record)],
          as: EventContext(
            runner: diary.runner, programme: diary.reference, time: .on(monday + written),
            about: Bool.random(using: &random)
              ? nil : EventMoment(day: monday + written - back, minuteOfDay: minute)))
      }
    }
    let events = try diary.log.events().map(\.event).filter {
      if case .measured = $0.body { true } else { false }
    }
    for first in stride(from: monday + 1, through: monday + 29, by: 2) {
      let points = try diary.log.progress(
        of: diary.runner, over: first...monday + 31, today: monday + 31
      ).measures
      var last: [MeasuredKey: Double] = [:]
      var expected: [Double?] = []
      for event in events.enumerated().sorted(by: { ($0.1.instant, $0.0) < ($1.1.instant, $1.0) }) {
        guard case .measured(let record) = event.element.body else { continue }
        let key = MeasuredKey(record.measure, side: record.side)
        if event.element.day >= first { expected.append(last[key]) }
        last[key] = record.value
      }
      #expect(points.map(\.before) == expected, "from \(first)")
    }
  }
}
