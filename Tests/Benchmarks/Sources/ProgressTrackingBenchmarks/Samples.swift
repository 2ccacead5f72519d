import Foundation
import Programmes
import ProgressTracking

/// Logs to measure with, made once and kept in the folder for temporary files.
struct Samples {
  /// One runner, ten years: 20,000 sessions of 13 sets.
  static let decade = (days: 3_650, sessionsADay: 6, runners: 1)
  /// Runners over a year; `BENCHMARK_RUNNERS` says how many where the machine is small.
  static let practice = (
    days: 365, sessionsADay: 1,
    runners: ProcessInfo.processInfo.environment["BENCHMARK_RUNNERS"].flatMap { Int($0) } ?? 1_000
  )

  private let training: Training
  private let folder = URL(fileURLWithPath: NSTemporaryDirectory())
    .appendingPathComponent("progress-tracking-benchmarks")

  init() throws {
    training = try Training()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The last day of a sample.
  static func lastDay(days: Int) -> LocalDay { Training.first + (days - 1) }

  /// Opens a log, or one in memory.
  func open(_ path: String?) throws -> ProgressLog {
    let programme = training.programme
    return try ProgressLog.open(
      at: path, random: { .random(in: .min ... .max) },
      readProgramme: { $0 == Training.text ? programme : nil })
  }

  /// Returns the file of a log with so many runners, made where it is missing.
  func log(days: Int, sessionsADay: Int, runners: Int) throws -> String {
    let path = folder.appendingPathComponent("\(days)-\(sessionsADay)-\(runners).sqlite").path
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    let part = path + ".part"
    try? FileManager.default.removeItem(atPath: part)
    let log = try open(part)
    for number in 1...runners {
      let runner = try log.makeRunner(named: "Runner \(number)", at: start)
      try training.live(
        days: days, sessionsADay: sessionsADay, as: runner, in: log, seed: UInt64(number))
    }
    try FileManager.default.moveItem(atPath: part, toPath: path)
    return path
  }

  /// Returns a bundle of about so many events, made where it is missing.
  func bundle(events: Int) throws -> [UInt8] {
    let url = folder.appendingPathComponent("\(events).jsonl")
    if let data = try? Data(contentsOf: url) { return Array(data) }
    let log = try open(nil)
    let runner = try log.makeRunner(named: "Runner", at: start)
    // A session is 18 events, and one in eight is missed.
    try training.live(days: events / 18 * 8 / 7, sessionsADay: 1, as: runner, in: log, seed: 7)
    let bytes = try log.bundle(of: runner.id, made: start)
    try Data(bytes).write(to: url)
    return bytes
  }

  /// Returns the path of a log that is not there.
  func freshFile(_ name: String) throws -> String {
    let path = folder.appendingPathComponent(name + ".sqlite").path
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    return path
  }

  /// Returns a set of a session that has begun in a log.
  func set(in log: ProgressLog) throws -> (body: EventBody, context: EventContext) {
    let runner = try log.makeRunner(named: "Runner", at: start)
    try training.live(days: 1, sessionsADay: 1, as: runner, in: log, seed: 7)
    let last = try log.events().last {
      if case .setFinished = $0.event.body { true } else { false }
    }
    guard let event = last?.event else { throw CocoaError(.fileReadUnknown) }
    return (
      event.body,
      EventContext(
        runner: runner.id, session: event.session, programme: event.programme, time: event.time)
    )
  }

  /// Returns a file with text, made anew.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  private var start: EventTime {
    EventTime(
      milliseconds: Int64(Training.first.number) * 86_400_000, zone: "UTC", day: Training.first,
      minuteOfDay: 0)
  }
}
