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

@Suite struct `A process that is killed` {
  /// Each turn a child appends until it is killed at whatever instruction it has come to; what it
  /// was told to be on disk must be there.
  @Test(arguments: 1...4)
  func `loses nothing that was acknowledged`(turn: Int) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("midstance-killed-\(getpid())-\(turn)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/log.sqlite"
    let runner = try openLog(at: path).makeRunner(at: .on(monday)).id
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, runner = runner as UniqueID, turn] in
      let log = try openLog(at: path, seed: UInt64(turn) + 10)
      for number in 1... {
        try log.append(
          [.noted(NoteRecord(text: "\(number)"))],
          as: EventContext(runner: runner, time: .on(monday)))
        try write(Array("\(number)".utf8), to: path + ".acknowledged")
        guard number == 1 else { continue }
        Task.detached {
          try await Task.sleep(for: .milliseconds(15 * turn))
          kill(getpid(), SIGKILL)
        }
      }
    }
    let log = try openLog(at: path)
    let written = try log.events().count - 1
    let text = try String(decoding: bytes(of: path + ".acknowledged"), as: UTF8.self)
    #expect(written >= Int(text) ?? 0)
    #expect(written > 0)
    try log.append(
      [.noted(NoteRecord(text: "on"))], as: EventContext(runner: runner, time: .on(monday)))
    #expect(try log.events().count == written + 2)
  }
}
