import DemoLogs
import Foundation
import Programmes
import ProgressTracking
import Testing

/// How often the session is killed: 100 times unless the environment says otherwise.
private let kills = ProcessInfo.processInfo.environment["MIDSTANCE_KILLS"].flatMap(Int.init) ?? 100

@Suite struct `A session that is killed again and again` {
  /// A session is played fast and killed at whatever instruction it has come to.
  ///
  /// Nobody answers. Every set whose end was shown must be in the log, none twice, and the next start
  /// must go on with the first set that has not ended.
  @Test func `loses no finished set, doubles none and goes on at the very set`() throws {
    var random = SeededGenerator(seed: 20_261_128)
    var tally = Tally()
    while tally.kills < kills {
      try withHome { home in
        try home.run("follow", home.file("long.yaml", longProgramme))
        try home.file("nothing", "")
        var ended: [String] = []
        for round in 0..<min(25, kills - tally.kills) {
          let output = "said-\(round)"
          let process = try home.launch(
            ["start", "--plain", "--speed", "300"], input: "nothing", output: output)
          // By what it has come to, and not by time, which is no measure on a busy machine.
          let life = Int.random(in: 0...Self.longestLife, using: &random)
          try wait(for: "\(life) sets", state: { try home.read(output) }) {
            let shown = Shown(try home.read(output))
            return shown.isOver || shown.furthest >= ended.count + life
          }
          usleep(UInt32.random(in: 0...(life == 0 ? 200_000 : 20_000), using: &random))
          process.kill()
          tally.kills += process.wait() == -SIGKILL ? 1 : 0
          let shown = Shown(try home.read(output))
          if let first = shown.places.first {
            #expect(
              first == Self.places.first { !ended.contains($0) }, "it goes on at the very set")
          }
          let logged = try Self.logged(home)
          #expect(Set(logged).count == logged.count, "none twice")
          #expect(logged.starts(with: ended), "none lost")
          #expect(logged.count >= ended.count + shown.ended, "what was shown is in the log")
          tally.sets += logged.count - ended.count
          tally.cutShort += logged.count < Self.places.count ? 1 : 0
          ended = logged.count == Self.places.count ? [] : logged
        }
      }
    }
    #expect(tally.sets > kills / 4, "the kills came while sets ended")
    #expect(tally.cutShort > kills / 2, "the kills came before the end")
    print("\(tally.kills) kills, \(tally.sets) sets")
  }

  private struct Tally {
    var kills = 0
    var sets = 0
    var cutShort = 0
  }

  /// The longest that a process lives, in sets.
  private static let longestLife = 15

  /// The sets in their order, as the log names them.
  fileprivate static let places = ["stand", "reach"].flatMap { exercise in
    (1...30).map { "\(exercise) \($0)" }
  }

  /// The sets of the session that is open or was played last, in the order in which they ended.
  private static func logged(_ home: Home) throws -> [String] {
    let log = try ProgressLog.open(
      at: home.log.path, access: .writing, random: { 0 }, readProgramme: { _ in nil })
    let events = try log.events().filter { $0.state == .counts && $0.event.isRehearsed }
    let session = events.last?.event.session
    return events.compactMap { logged in
      guard logged.event.session == session, case .setFinished(let record) = logged.event.body
      else { return nil }
      #expect(record.ending == .completed)
      return "\(record.planned.exercise) \(record.planned.set)"
    }
  }

  /// What a process showed before it was killed.
  private struct Shown {
    /// The sets it came to.
    var places: [String] = []
    /// How many of them it showed to have ended, by coming to the next one.
    var ended: Int { max(0, places.count - 1) }
    /// How many sets come before the last one that it showed.
    var furthest: Int { places.last.flatMap { Self.order.firstIndex(of: $0) } ?? 0 }
    /// Whether it came to the end of the session.
    let isOver: Bool

    private static let order = `A session that is killed again and again`.places

    init(_ output: String) {
      isOver = output.contains("It does not count as training.")
      var exercise = ""
      // The last line may be cut in the middle.
      for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if line.hasSuffix(": Stand") { exercise = "stand" }
        if line.hasSuffix(": Reach") { exercise = "reach" }
        guard let match = line.prefixMatch(of: /set ([0-9]+) of 30/) else { continue }
        let place = "\(exercise) \(match.output.1)"
        if places.last != place { places.append(place) }
      }
    }
  }
}

/// A programme of two exercises with thirty short sets each.
private let longProgramme = """
  format: midstance/1
  id: long
  revision: 1
  title: Long
  affected: none
  contact: {name: The practice, phone: "0000 000 000"}
  pain:
    regions: [knee]
    ask: [before, after]
  exercises:
    - {id: stand, name: Stand, position: Standing, side: both, sets: 30, hold: 1s}
    - {id: reach, name: Reach, position: Standing, side: both, sets: 30, hold: 1s}
  phases:
    - id: only
      title: Only
      schedule: {every: day}
      do: [stand, reach]

  """
