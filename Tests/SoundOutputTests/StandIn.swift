import Foundation
import SessionSound
import SoundOutput
import Synchronization
import TestSupport

/// Programs that stand in for players, in a folder of their own.
struct StandIn {
  let folder: URL

  /// Makes a program of a shell script.
  func program(_ name: String, _ script: String) throws -> PlayerProgram {
    let draft = folder.appendingPathComponent("\(name).sh")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: draft)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: draft.path)
    // A file that this process wrote cannot be executed while a process that another test starts
    // still holds it open; a copy that another process wrote always can.
    let file = folder.appendingPathComponent(name)
    let copying = try Foundation.Process.run(
      URL(filePath: "/bin/cp"), arguments: ["-p", draft.path, file.path])
    copying.waitUntilExit()
    return PlayerProgram(name: name, path: file.path, arguments: [])
  }

  /// A player that takes all that it is given, and keeps it in a file of its name.
  func recorder(_ name: String = "recorder") throws -> PlayerProgram {
    try program(name, "exec cat > '\(folder.path)/\(name).pcm'")
  }

  /// The samples that a recorder was given so far.
  func recorded(_ name: String = "recorder") throws -> [Int16] {
    let bytes = try Data(contentsOf: folder.appendingPathComponent("\(name).pcm"))
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
    }
  }

  /// How many samples of the recorder are not silent so far.
  var heard: Int { (try? recorded().count { $0 != 0 }) ?? 0 }

  /// The text of a file that a program has written.
  func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}

/// Runs a body with a folder for programs.
func withStandIn(_ body: (StandIn) throws -> Void) throws {
  try withTemporaryFolder { try body(StandIn(folder: $0)) }
}

/// A clock that goes on a little whenever it is looked at, so that nothing has to be waited for.
final class QuickClock: Sendable {
  private let state = Mutex(Duration.seconds(1_000))
  private let step: Duration

  /// Creates a clock.
  ///
  /// - Parameter step: How far it goes on each time.
  init(step: Duration = .milliseconds(15)) {
    self.step = step
  }

  /// The time.
  var now: Duration {
    state.withLock { time in
      time += step
      return time
    }
  }
}

/// A clock that stands still until it is set.
final class StillClock: Sendable {
  private let state = Mutex(Duration.seconds(1_000))

  /// The time.
  var now: Duration {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}

/// Waits until something holds; false after ten seconds, or another time.
func soon(
  within time: Duration = .seconds(10), _ condition: () throws -> Bool
) rethrows -> Bool {
  let end = ContinuousClock.now + time
  while ContinuousClock.now < end {
    if try condition() { return true }
    usleep(5_000)
  }
  return false
}

/// A tone of a level at an instant.
func tone(
  _ number: Int, at instant: Duration, of output: SoundOutput, level: Int16 = 1_000,
  count: Int = 1_000
) -> PlacedSound {
  PlacedSound(
    PlacedSound.ID(.seconds(number), .tone(.stage)),
    at: SampleClock.index(of: instant - output.origin),
    Clip(Array(repeating: level, count: count)))
}
