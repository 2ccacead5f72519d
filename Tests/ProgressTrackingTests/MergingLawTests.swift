import DemoLogs
import Programmes
import ProgressTracking
import Testing

/// What merging promises, tried on the histories of several devices, whole and in part, in any order.
@Suite struct `Any bundles of a runner` {
  @Test(arguments: UInt64(1)...6)
  func `give the same log in whatever order, grouping and number they come`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &* 7_919)
    let pool = try bundles(seed: seed, using: &generator)
    let whole = try export(merged(pool))
    for _ in 0..<4 {
      #expect(try export(merged(pool.shuffled(using: &generator))) == whole)
      #expect(try tree(pool.shuffled(using: &generator), using: &generator) == whole)
      let again = pool + (0..<4).compactMap { _ in pool.randomElement(using: &generator) }
      #expect(try export(merged(again.shuffled(using: &generator))) == whole)
    }
    #expect(try export(merged([whole])) == whole)
    #expect(try export(merged([whole] + pool)) == whole)
  }

  /// Merges two halves apart, each in the same way, and then what came of them.
  private func tree(
    _ bundles: [[UInt8]], using generator: inout SeededGenerator
  ) throws -> [UInt8] {
    guard bundles.count > 1 else { return try export(merged(bundles)) }
    let middle = Int.random(in: 1..<bundles.count, using: &generator)
    let left = try tree(Array(bundles[..<middle]), using: &generator)
    let right = try tree(Array(bundles[middle...]), using: &generator)
    return try export(merged([left, right]))
  }

  /// Bundles of three devices, one of which was copied while nobody looked, of several moments.
  private func bundles(
    seed: UInt64, using generator: inout SeededGenerator
  ) throws -> [[UInt8]] {
    var pool: [[UInt8]] = []
    try withLogFile { path in
      let first = try Diary(seed: seed, path: path)
      var history = RandomHistory(seed: seed)
      try history.live(first, days: 2)
      let copy = path + ".copy"
      try copyFile(path, to: copy)
      let common = try bundle(of: first.log, first.runner)
      let second = try Diary(goingOnWith: common, seed: seed &* 100, like: first)
      let twin = try openLog(at: copy, seed: seed &* 1_000, shelf: first.shelf)
      for round in 0..<3 {
        for (index, log) in [first.log, second.log, twin].enumerated() {
          for turn in 0..<Int.random(in: 0...3, using: &generator) {
            try log.append(
              [.noted(NoteRecord(text: "\(round) \(index) \(turn)"))],
              as: EventContext(
                runner: first.runner, time: .on(monday + 3 + round, hour: 8 + turn)))
          }
          pool.append(try bundle(of: log, first.runner))
        }
        if Bool.random(using: &generator) {
          try second.log.merge(bundle: pool.randomElement(using: &generator) ?? common)
        }
      }
    }
    return pool
  }

  private func merged(_ bundles: [[UInt8]]) throws -> ProgressLog {
    let log = try openLog(seed: 99)
    for bundle in bundles { try log.merge(bundle: bundle) }
    return log
  }

  private func export(_ log: ProgressLog) throws -> [UInt8] {
    try bundle(of: log, #require(try log.runners().first).id)
  }

  private func bundle(of log: ProgressLog, _ runner: UniqueID) throws -> [UInt8] {
    try log.bundle(of: runner, made: .on(monday + 30))
  }
}
