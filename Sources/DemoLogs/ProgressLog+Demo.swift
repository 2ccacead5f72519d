package import Programmes
package import ProgressTracking
import Synchronization

extension ProgressLog {
  /// Fills a log with runners who are made up, each with a history of their own.
  ///
  /// One alone lives in the log. Several come in as the bundles that a therapist is sent: what a
  /// second device wrote is in a bundle of its own, and one runner in ten has sent nothing for weeks.
  ///
  /// - Parameters:
  ///   - count: How many runners.
  ///   - programme: The programme that all of them follow.
  ///   - text: Its exact text.
  ///   - days: The days they live.
  ///   - seed: What all of it follows from.
  ///   - devices: How many devices each of them uses.
  ///   - progress: Told after every runner.
  /// - Throws: What is wrong with the file.
  package func fill(
    runners count: Int, following programme: Programme, text: String,
    days: ClosedRange<LocalDay>, seed: UInt64, devices: Int = 1, progress: (Int) -> Void = { _ in }
  ) throws(ProgressLogError) {
    var seeds = SeededGenerator(seed: seed)
    for number in 1...max(1, count) {
      let own = seeds.next()
      let isSilent = count > 1 && number.isMultiple(of: 10)
      let last = isSilent ? max(days.lowerBound, days.upperBound - 24) : days.upperBound
      let demo = DemoLog(
        programme: programme, text: text, name: "Runner \(number)",
        affected: programme.demoSide(of: number), days: days.lowerBound...last, seed: own,
        devices: devices)
      if count == 1 {
        try demo.write(to: self)
      } else {
        let log = try DemoLog.empty(seed: own)
        let runner = try demo.write(to: log)
        _ = try merge(bundle: try log.bundle(of: runner, made: EventTime(last, minute: 1_439)))
      }
      progress(number)
    }
  }
}

extension Programme {
  /// The side that a runner is made up with: the sides take turns where the programme asks.
  fileprivate func demoSide(of number: Int) -> BodySide? {
    switch affected {
    case .known(let side): side
    case .asked: number.isMultiple(of: 2) ? .right : .left
    case .none: nil
    }
  }
}

/// The log of one runner who is made up.
private struct DemoLog {
  let programme: Programme
  let text: String
  let name: String
  let affected: BodySide?
  let days: ClosedRange<LocalDay>
  let seed: UInt64
  let devices: Int

  /// Opens a log in memory whose identities follow from a seed.
  static func empty(seed: UInt64) throws(ProgressLogError) -> ProgressLog {
    let generator = Mutex(SeededGenerator(seed: seed))
    return try ProgressLog.open(
      at: nil, random: { generator.withLock { $0.next() } }, readProgramme: { _ in nil })
  }

  /// Makes the runner and writes all that they did; returns their identity.
  @discardableResult
  func write(to log: ProgressLog) throws(ProgressLogError) -> UniqueID {
    let runner = try log.makeRunner(named: name, at: EventTime(days.lowerBound, minute: 385)).id
    let reference = try log.keep(programmeText: text, of: programme)
    var history = DemoHistory(
      of: programme, affected: affected, from: days.lowerBound, seed: seed, devices: devices)
    let entries = Dictionary(grouping: days.flatMap { _ in history.liveDay() }, by: \.device)
      .mapValues { entries in
        entries.map { entry in
          LogEntry(
            entry.bodies,
            EventContext(
              runner: runner, session: entry.session, programme: reference, time: entry.time))
        }
      }
    try log.append(entries[0] ?? [])
    let end = EventTime(days.upperBound, minute: 1_439)
    for device in entries.keys.sorted() where device > 0 {
      let other = try Self.empty(seed: seed ^ UInt64(device))
      _ = try other.keep(programmeText: text, of: programme)
      _ = try other.merge(bundle: try log.bundle(of: runner, made: end))
      try other.append(entries[device] ?? [])
      _ = try log.merge(bundle: try other.bundle(of: runner, made: end))
    }
    return runner
  }
}
