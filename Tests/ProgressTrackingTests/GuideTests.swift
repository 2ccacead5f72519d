import Foundation
import Programmes
import ProgressTracking
import Testing

/// The sample of the library's documentation, word for word as it stands there.
func logASession(
  of programme: Programme, text: String, at path: String, now: EventTime,
  using random: inout some RandomNumberGenerator
) throws -> AdherenceShare {
  let log = try ProgressLog.open(
    at: path, random: { .random(in: .min ... .max) }, readProgramme: { _ in programme })
  let ren = try log.makeRunner(named: "Ren", at: now)
  let reference = try log.keep(programmeText: text, of: programme)
  var context = EventContext(runner: ren.id, programme: reference, time: now)
  let phase = programme.phases[0]
  let follows = FollowedProgramme(affected: .left, phase: phase.id)
  try log.append([.programmeFollowed(follows)], as: context)

  context.session = UniqueID(milliseconds: now.milliseconds, using: &random)
  let set = PlannedSet(
    exercise: phase.items[0].exercise.id, set: 1, side: .left, amount: SetAmount(8, .repetitions))
  let done = SetRecord(planned: set, done: 8, seconds: 64, ending: .completed, source: .paced)
  let start = SessionStart(phase: phase.id, planned: [set])
  let bodies: [EventBody] = [.sessionStarted(start), .setFinished(done), .sessionEnded(.finished)]
  try log.append(bodies, as: context)

  return try log.progress(of: ren.id, today: now.day).adherence
}

@Suite struct `The guide` {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `logs a session and reads adherence`() throws {
    try withLogFile { path in
      var random = SystemRandomNumberGenerator()
      let adherence = try logASession(
        of: .sample(), text: "sample", at: path, now: .on(monday), using: &random)
      #expect(adherence.share == 1)
      #expect(adherence.bounds == 1...1)
    }
  }

  @Test func `is the code that runs here, in twenty lines`() throws {
    let article = try String(
      contentsOf: Self.root.appendingPathComponent(
        "Sources/ProgressTracking/ProgressTracking.docc/LoggingASession.md"),
      encoding: .utf8)
    let here = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let blocks = article.components(separatedBy: "```")
    try #require(blocks.count == 3)
    let code = try #require(blocks[1].range(of: "func "))
    let sample = blocks[1][code.lowerBound...]
    #expect(here.contains(sample))
    let body = sample.components(separatedBy: "AdherenceShare {\n")[1]
    #expect(body.split(separator: "\n").dropLast().count <= 20)
  }

  @Test func `and the library speak of no way to show anything`() throws {
    let folder = Self.root.appendingPathComponent("Sources/ProgressTracking")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var read = 0
    for case let file as String in files where file.hasSuffix(".swift") || file.hasSuffix(".md") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for word in [/\b[Tt]erminals?\b/, /\bYAML\b/, /\b[Ss]creens?\b/] {
        #expect(text.firstMatch(of: word) == nil, "\(file)")
      }
      read += 1
    }
    #expect(read > 50)
  }
}
