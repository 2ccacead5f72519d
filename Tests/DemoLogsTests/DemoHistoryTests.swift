import DemoLogs
import ProgrammeFiles
import Programmes
import ProgressTracking
import StarterProgrammes
import Synchronization
import Testing

struct DemoHistoryTests {
  private let monday = LocalDay(number: 20_635)

  private func text() throws -> (text: String, programme: Programme) {
    let starter = try #require(StarterProgramme.named("overstriding"))
    let source = starter.source
    return (source.text, try #require(starter.read().programme))
  }

  private func log(
    runners: Int = 1, seed: UInt64 = 1, devices: Int = 2, days: Int = 21
  ) throws -> ProgressLog {
    let (text, programme) = try text()
    let generator = Mutex(SeededGenerator(seed: seed))
    let log = try ProgressLog.open(
      at: nil, random: { generator.withLock { $0.next() } }, readProgramme: { _ in programme })
    try log.fill(
      runners: runners, following: programme, text: text, days: monday...(monday + (days - 1)),
      seed: seed, devices: devices)
    return log
  }

  private var night: EventTime {
    EventTime(
      milliseconds: Int64((monday + 120).number) * 86_400_000, zone: "UTC", day: monday + 120,
      minuteOfDay: 0)
  }

  @Test func `the same seed gives the same bytes, another one others`() throws {
    let bundles = try [1, 1, 2].map { (seed: UInt64) in
      let log = try log(seed: seed)
      return try log.bundle(of: #require(try log.runners().first).id, made: night)
    }
    #expect(bundles[0] == bundles[1])
    #expect(bundles[0] != bundles[2])
  }

  @Test func `what two devices wrote is in the log of one runner`() throws {
    let events = try log().events()
    #expect(Set(events.map(\.event.device)).count == 2)
    #expect(Set(events.map(\.event.runner)).count == 1)
  }

  @Test func `there are good days and bad ones`() throws {
    let log = try log(devices: 1, days: 120)
    let runner = try #require(try log.runners().first)
    let bodies = try log.events(of: runner.id).map(\.event.body)
    let endings = bodies.compactMap { body in
      if case .setFinished(let record) = body { record.ending } else { nil }
    }
    let completed = endings.count { $0 == .completed }
    #expect(endings.count > 100)
    #expect(completed > endings.count / 2)
    #expect(endings.contains { if case .partial = $0 { true } else { false } })
    #expect(endings.contains { if case .skipped = $0 { true } else { false } })
    let scores = bodies.compactMap { body in
      if case .painScored(let record) = body { record } else { nil }
    }
    #expect(scores.contains { $0.moment == .nextMorning && $0.score != nil })
    #expect(scores.contains { $0.score == nil })
    let values = Set(scores.compactMap { $0.score?.value })
    #expect(values.count > 3)
    let progress = try log.progress(
      of: runner.id, over: monday...(monday + 119), today: monday + 119)
    let sessions = progress.sessions
    #expect(sessions.missed > 0)
    #expect(sessions.done > sessions.missed)
  }

  @Test func `several runners come in as a therapist is sent them, some of them silent`() throws {
    let log = try log(runners: 11, devices: 1, days: 26)
    let runners = try log.runners()
    #expect(runners.count == 11)
    let last = try runners.map { runner in
      try #require(try log.events(of: runner.id).map(\.event.time.day).max())
    }
    #expect(last.count { $0 <= monday + (25 - 24) } == 1)
  }
}
