import Foundation
import SessionSound
import SoundOutput
import Testing

/// How long the player plays, in seconds: 3 unless the environment says otherwise.
///
/// From a minute on nothing may be late, which a machine with other things to do cannot promise.
private let seconds =
  ProcessInfo.processInfo.environment["MIDSTANCE_PLAYED_SECONDS"].flatMap(Int.init) ?? 3

@Suite(.enabled(if: python != nil, "Python is not installed"))
struct `A player that plays while every core is busy` {
  @Test func `is given every sound whole, and is never without samples`() throws {
    try withStandIn { here in
      let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Player/player.py").path
      let player = try here.program(
        "timely",
        "exec \(python ?? "") '\(script)' '\(here.folder.path)/timely.pcm' '\(here.folder.path)/counts'"
      )
      let begin = ContinuousClock.now
      let output = SoundOutput([player], clock: { .seconds(1_000) + (.now - begin) })
      // One that is still starting takes nothing, and is not without samples.
      output.plan([], isRunning: true)
      let isThere = soon(within: .seconds(30)) { (here.counts?.periods ?? 0) > 20 }
      #expect(isThere)
      let load = try busy(ProcessInfo.processInfo.activeProcessorCount)
      defer {
        for process in load {
          kill(process.processIdentifier, SIGKILL)
          process.waitUntilExit()
        }
      }
      let start = Duration.seconds(1_000) + (.now - begin) + .milliseconds(500)
      let early = here.counts
      let clicks = 3 * seconds
      output.plan(
        (0..<clicks).map { tone($0, at: start + .milliseconds(333 * $0), of: output) },
        isRunning: true)
      let end = ContinuousClock.now + .seconds(seconds + 1)
      _ = soon(within: .seconds(seconds + 2)) { .now > end }
      let isHeard = soon(within: .seconds(30)) { here.counted(1_000, clicks: clicks) }
      #expect(isHeard, "every click is whole")
      let late = here.counts
      output.close()
      let (before, after) = try (#require(early), #require(late))
      let starved = after.starved - before.starved
      print(
        "\(after.periods - before.periods) times 10 ms of samples, \(starved) times too few, "
          + "the player up to \(after.late) samples late")
      guard seconds >= 60 else { return }
      #expect(starved == 0)
      let samples = try here.recorded("timely")
      let starts = samples.indices.filter { samples[$0] != 0 && samples[max(0, $0 - 1)] == 0 }
      let error = starts.enumerated().map { click, start in
        abs(start - starts[0] - SampleClock.index(of: .milliseconds(333 * click)))
      }
      // A player that is late itself is given less silence.
      #expect(error.max() ?? 0 <= max(1, after.late), "no silence was dropped without need")
    }
  }

  /// Starts programs that never rest for as long as the tests run.
  private func busy(_ count: Int) throws -> [Foundation.Process] {
    try (0..<count).map { _ in
      let process = Foundation.Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "while kill -0 $PPID; do :; done"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
  }
}

/// Where Python is, which the stand-in is written in.
private let python = SearchPath(ProcessInfo.processInfo.environment["PATH"] ?? "").find("python3")

extension StandIn {
  /// How often the player has taken samples so far, how often they were not there, and how many
  /// samples it was late by at most.
  fileprivate var counts: (periods: Int, starved: Int, late: Int)? {
    let numbers = (text("counts") ?? "").split { $0.isWhitespace }.compactMap { Int($0) }
    return numbers.count == 3 ? (numbers[0], numbers[1], numbers[2]) : nil
  }

  /// Whether the player has taken so many clicks of a thousand samples.
  fileprivate func counted(_ length: Int, clicks: Int) -> Bool {
    let samples = (try? recorded("timely")) ?? []
    return samples.count { $0 != 0 } == length * clicks
  }
}
