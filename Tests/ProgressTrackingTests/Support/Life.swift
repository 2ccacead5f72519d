import DemoLogs
import Programmes
import ProgressTracking
import Synchronization
import Testing

/// A life of eighty days, with one more day begun.
struct Life {
  let progress: Progress
  let naive: NaiveFigures
  let programme = Programme.figures()

  /// Lives a life that follows from a seed.
  init(seed: UInt64) throws {
    let period = monday...monday + 79
    let generator = Mutex(DemoLogs.SeededGenerator(seed: seed))
    let programme = programme
    let log = try ProgressLog.open(
      at: nil, random: { generator.withLock { $0.next() } }, readProgramme: { _ in programme })
    try log.fill(
      runners: 1, following: programme, text: "figures", days: period, seed: seed, devices: 2)
    let runner = try #require(try log.runners().first).id
    try Self.addWhatTheGeneratorDoesNot(to: log, of: runner, seed: seed)
    progress = try log.progress(of: runner, over: period, today: period.upperBound + 1)
    let events = try log.events(of: runner).filter { $0.state == .counts }.map(\.event)
    naive = NaiveFigures(events, of: programme, over: period)
  }

  /// Sets that are corrected, taken back or entered afterwards, and scores, runs and notes of
  /// earlier days.
  private static func addWhatTheGeneratorDoesNot(
    to log: ProgressLog, of runner: UniqueID, seed: UInt64
  ) throws {
    var generator = DemoLogs.SeededGenerator(seed: seed &+ 77)
    for logged in try log.events(of: runner) {
      guard case .setFinished(var record) = logged.event.body else { continue }
      var context = EventContext(
        runner: runner, session: logged.event.session, programme: logged.event.programme,
        time: logged.event.time)
      switch Int.random(in: 0..<60, using: &generator) {
      case 0: try log.append([.retracted(logged.event.id)], as: context)
      case 1...4:
        record.source = .entered
        if record.ending == .completed { record.done *= 1.5 }
        context.supersedes = logged.event.id
        try log.append([.setFinished(record)], as: context)
      default: break
      }
    }
    // A phase is entered again and again, now before the day's session and now after it.
    let phases = Programme.figures().phases.map(\.id)
    for offset in stride(from: 24, to: 79, by: 6) {
      let hour = Bool.random(using: &generator) ? 5 : 23
      let phase = phases[Int.random(in: 0..<phases.count, using: &generator)]
      let last = try log.events(of: runner).last { $0.event.programme != nil }?.event
      try log.append(
        [.phaseEntered(PhaseEntry(phase: phase, decider: .runner))],
        as: EventContext(
          runner: runner, programme: last?.programme, time: .on(monday + offset, hour: hour)))
    }
    for offset in stride(from: 3, to: 79, by: 16) {
      let context = EventContext(runner: runner, time: .on(monday + offset, hour: 23))
      let day = monday + offset - Int.random(in: 0...3, using: &generator)
      let score = PainRecord(
        moment: .after, region: "hip", score: PainScore(offset % 9), isSharp: offset % 2 == 0,
        day: day)
      try log.append(
        [
          .painScored(score), .ran(RunRecord(day: day, kilometres: 4)),
          .noted(NoteRecord(text: "later", day: day)),
        ], as: context)
    }
  }
}
