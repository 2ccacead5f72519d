import DemoLogs
import Foundation
import ProgrammeFiles
import Programmes
import ProgressReports
import ProgressTracking
import StarterProgrammes
import Testing

/// A report of training that is made up, as the command makes one; made once, as it takes a while.
let demoReport = Result { try madeUpReport() }

private func madeUpReport() throws -> Report {
  let starter = try #require(StarterProgramme.named("whole-body-runner")).source
  let programme = try #require(readProgramme(starter).programme)
  var generator = SeededGenerator(seed: 7)
  let bits = (0..<100_000).map { _ in generator.next() }
  let source = Mutex(bits)
  let log = try ProgressLog.open(
    at: nil, random: { source.next() }, readProgramme: { _ in programme })
  let last = try day("2026-11-22")
  try log.fill(
    runners: 1, following: programme, text: starter.text, days: (last - 199)...last, seed: 5,
    devices: 1)
  let runner = try #require(try log.runners().first).id
  let progress = try log.progress(of: runner, today: last)
  var material = ReportMaterial()
  material.levels = try log.levels(of: runner, over: progress.period)
  material.sets = ReportedSets(try log.sets(of: runner, over: progress.period))
  material.prescribed = [try samplePrescription(progress.followed)]
  material.content = try log.content(of: runner)
  return Report(progress, material, made: try made(), version: "0.1.0")
}

/// Random bits that were drawn before, one after the other from any thread.
private final class Mutex: @unchecked Sendable {
  private var bits: [UInt64]
  private let lock = NSLock()

  init(_ bits: [UInt64]) { self.bits = bits }

  func next() -> UInt64 { lock.withLock { bits.removeLast() } }
}
