import Foundation
import Programmes
import Screens
import TestSupport
import Testing

@Suite struct `A timeline in words` {
  /// A session with a little of everything that can be prescribed.
  private func document(session: Int = 1) throws -> TimelineDocument {
    let stages = [
      Stage(name: "up", length: .seconds(2), cue: "push"),
      Stage(name: "down", length: .seconds(1)),
    ]
    func exercise(_ id: String, _ sets: [PrescribedSet], side: WorkingSide = .both) throws
      -> Exercise
    {
      Exercise(
        id: try #require(Identifier(id)), name: id.capitalized, position: "Standing", side: side,
        dose: Dose(sets: sets, rest: .seconds(20), switchSides: .seconds(3)))
    }
    var turns = try exercise(
      "turns",
      [PrescribedSet(.paced(repetitions: Bounds(1, to: 2), stages: stages), name: "small range")],
      side: .each(first: .affected))
    turns.sideOrder = .eachRepetition
    var run = try exercise("run", [PrescribedSet(.time(.seconds(150)))])
    run.metronome = Metronome(
      rate: .perMinute(170), blocks: Metronome.Blocks(on: .seconds(60), off: .seconds(30)))
    let circuit = Circuit(number: 1, rounds: 2, rest: .seconds(30))
    let heavy = PrescribedSet(
      .selfPaced(repetitions: Bounds(6, to: 8)), load: .repetitionMaximum(8...12))
    let items = [
      PhaseItem(turns), PhaseItem(run),
      PhaseItem(try exercise("press", [heavy, heavy]), circuit: circuit),
      PhaseItem(
        try exercise("hold", [PrescribedSet(.hold(Bounds(.seconds(20), to: .seconds(30))))]),
        circuit: circuit),
      PhaseItem(
        try exercise(
          "open",
          [
            PrescribedSet(.paced(repetitions: Bounds(5, to: nil), stages: stages)),
            PrescribedSet(.distance(400)),
            PrescribedSet(.selfPaced(repetitions: Bounds(1, to: nil), within: .seconds(60))),
          ]), isOptional: true),
    ]
    let phase = Phase(
      id: try #require(Identifier("one")), title: "One", schedule: .everyDay,
      sessions: [
        PhaseSession(id: Identifier("first"), [items[0]]),
        PhaseSession(id: Identifier("second"), title: "Long", items),
      ])
    let programme = Programme(
      id: try #require(Identifier("sample")), revision: 1, title: "Sample", language: "en",
      affected: .asked, contact: nil, pain: PainPlan(regions: [], moments: [], rules: []),
      phases: [phase])
    return TimelineDocument(
      phase: phase, session: phase.sessions[session].id, of: programme, affected: nil)
  }

  @Test func `shows everything that can be prescribed`() throws {
    expectSnapshot(try document().lines.joined(separator: "\n") + "\n", named: "timeline.txt")
  }

  @Test func `is the same as JSON, every cue at its time`() throws {
    expectSnapshot(try document(session: 0).json + "\n", named: "timeline.json")
    let json = try document().json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let sets = try #require(object?["sets"] as? [[String: Any]])
    var last = 0.0
    for set in sets {
      let segments = try #require(set["segments"] as? [[String: Any]])
      for segment in segments {
        for cue in try #require(segment["cues"] as? [[String: Any]]) {
          let at = try #require(cue["at"] as? Double)
          let start = try #require(segment["at"] as? Double)
          #expect(at >= start)
          if let length = segment["seconds"] as? Double { #expect(at <= start + length) }
        }
      }
      let start = try #require(set["at"] as? Double)
      #expect(start >= last)
      last = start
    }
  }
}
