import DemoLogs
import Programmes
import ProgressTracking
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many processes are killed: 100 unless the environment says otherwise.
private let kills = ProcessInfo.processInfo.environment["MIDSTANCE_KILLS"].flatMap(Int.init) ?? 100

@Suite struct `A process that is killed` {
  /// Each turn a child appends until it is killed at whatever instruction it has come to; what it
  /// was told to be on disk must be there, in a log that the next one goes on with.
  @Test func `loses nothing that was acknowledged`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("midstance-killed-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/log.sqlite"
    let runner = try openLog(at: path).makeRunner(at: .on(monday)).id
    var random = SeededGenerator(seed: 20_261_128)
    var events = 1
    for turn in 1...kills {
      events = try await kill(
        turn, after: .random(in: 1...120, using: &random), path, runner, events)
    }
    #expect(try openLog(at: path).rebuild().isEmpty)
    print("\(kills) processes killed, \(events) entries")
  }

  /// Lets a child append and be killed, and returns how many entries there are then.
  private func kill(
    _ turn: Int, after milliseconds: Int, _ path: String, _ runner: UniqueID, _ before: Int
  ) async throws -> Int {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        path = path as String, runner = runner as UniqueID, turn,
        milliseconds = milliseconds as Int
      ] in
      let log = try openLog(at: path, seed: UInt64(2 * turn))
      for number in 1... {
        try log.append(
          [.noted(NoteRecord(text: "\(number)"))],
          as: EventContext(runner: runner, time: .on(monday)))
        try write(Array("\(number)".utf8), to: path + ".acknowledged")
        guard number == 1 else { continue }
        Task.detached {
          try await Task.sleep(for: .milliseconds(milliseconds))
          raise(SIGKILL)
        }
      }
    }
    let log = try openLog(at: path, seed: UInt64(2 * turn + 1))
    let events = try log.events().count
    let text = try String(decoding: bytes(of: path + ".acknowledged"), as: UTF8.self)
    #expect(events - before >= Int(text) ?? 1, "turn \(turn)")
    try log.append(
      [.noted(NoteRecord(text: "on"))], as: EventContext(runner: runner, time: .on(monday)))
    #expect(try log.events().count == events + 1)
    return events + 1
  }
}
