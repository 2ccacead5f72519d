import Programmes
import ProgressReports
import Screens
import Testing

@Suite struct `The sheet of a phase` {
  private func words(of programme: Programme, phase: Int = 0) throws -> [OutlineEntry] {
    let chapters = HandoutDocument(programme, affected: .left, version: "0").handout.parts
      .filter { $0.kind == .chapter }
    guard case .words(let entries) = try #require(chapters[phase].pieces.last) else {
      throw Missing()
    }
    return entries
  }

  private struct Missing: Error {}

  private func programme(_ rules: [PainRule], ofPhase: [PainRule] = []) throws -> Programme {
    var programme = try hipStarter()
    programme.pain.rules = rules
    programme.contact = Contact(name: "The practice", phone: "0123")
    programme.phases[0].painRules = ofPhase
    return programme
  }

  @Test func `says what to do at each score, as the rules have it`() throws {
    let rules = [
      PainRule(when: .during, .from(3), then: [.ease]),
      PainRule(when: .during, .above(5), then: [.stopSession, .tell]),
      PainRule(when: .nextMorning, .over(.lastMorning, by: 2), then: [.rest(days: 1)]),
    ]
    let entries = try words(of: try programme(rules))
    let during = try #require(entries.first { $0.text.contains("during the session") })
    #expect(
      during.below.map(\.text) == [
        "0 to 2: go on as planned", "3 to 5: go on one level easier",
        "6 to 10: end the session and tell The practice",
      ])
    let morning = try #require(entries.first { $0.text.contains("the next morning") })
    #expect(
      morning.below.map(\.text) == [
        "0 to 10: go on as planned",
        "2 points or more above the score of the morning before: rest for one day",
      ])
  }

  @Test func `has the rules of its phase before those of the programme`() throws {
    let whole = [PainRule(when: .during, .from(3), then: [.ease])]
    let own = [PainRule(when: .during, .from(1), then: [.stopExercise])]
    let entries = try words(of: try programme(whole, ofPhase: own))
    let during = try #require(entries.first { $0.text.contains("during the session") })
    #expect(
      during.below.map(\.text)
        == ["0: go on as planned", "1 to 10: leave out the rest of this exercise"])
    let other = try words(of: try programme(whole, ofPhase: own), phase: 1)
    #expect(other.contains { $0.below.contains { $0.text == "3 to 10: go on one level easier" } })
  }

  @Test func `says when to stop and whom to call`() throws {
    let entries = try words(of: try programme([]))
    let last = try #require(entries.last)
    #expect(last.below.contains { $0.text.contains("sharp") })
    #expect(last.below.contains { $0.text == "Call: The practice, telephone 0123" }, "\(last)")
    #expect(last.below.contains { $0.text.contains("emergency number") })
  }

  @Test func `says in which order sessions take turns`() throws {
    func help(_ programme: Programme) -> [String] {
      HandoutDocument(programme, affected: .left, version: "0").handout.parts.flatMap(\.pieces)
        .compactMap { if case .grid(let grid) = $0 { grid.help } else { nil } }
    }
    var programme = try programme([])
    #expect(!help(programme).contains { $0.contains("take turns") }, "there is one session")
    let items = programme.phases[0].items
    programme.phases[0].sessions = [
      PhaseSession(id: Identifier("first"), title: "Short", items),
      PhaseSession(id: Identifier("second"), title: "Long", items),
    ]
    let turns = help(programme).filter { $0.contains("take turns") }
    #expect(turns.count == 2, "each of them has a grid")
    #expect(turns.allSatisfy { $0.contains("Short, Long") }, "\(turns)")
  }
}
