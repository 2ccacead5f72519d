import Programmes
import Testing

@Suite struct `The verdict of the pain rules` {
  private func programme(
    _ rules: [PainRule], exercise: [PainRule] = [], phase: [PainRule] = [], isShipped: Bool = false
  ) throws -> Programme {
    let id = try #require(Identifier("a"))
    let drill = Exercise(
      id: id, name: "A", position: "standing", side: .both,
      dose: Dose(sets: [PrescribedSet(.hold(Bounds(.seconds(30))))]), painRules: exercise)
    return Programme(
      id: id, revision: 1, title: "A", language: "en", affected: .known(.left), contact: nil,
      pain: PainPlan(
        regions: [PainRegion(part: "knee")], moments: PainMoment.allCases, rules: rules,
        rulesAreDefault: isShipped),
      phases: [
        Phase(id: id, title: "A", schedule: .everyDay, items: [PhaseItem(drill)], painRules: phase)
      ])
  }

  private func verdict(
    _ programme: Programme, _ score: Int?, isSharp: Bool = false, at moment: PainMoment = .during,
    references: [PainReference: Int] = [:]
  ) throws -> PainVerdict? {
    let phase = try #require(programme.phases.first)
    return programme.verdict(
      on: score.flatMap(PainScore.init), isSharp: isSharp, at: moment,
      references: references.compactMapValues { PainScore($0) },
      exercise: phase.items.first?.exercise, phase: phase)
  }

  private let ease = PainRule(when: .during, .from(4), then: [.ease])
  private let stop = PainRule(when: .during, .from(6), then: [.stopExercise])

  @Test(arguments: [(0, false), (3, false), (4, true), (10, true)])
  func `acts from its score on`(score: Int, acts: Bool) throws {
    #expect(try (verdict(programme([ease]), score) != nil) == acts)
  }

  @Test func `is the furthest-going of the rules that are met, in any order`() throws {
    for rules in [[ease, stop], [stop, ease]] {
      #expect(try verdict(programme(rules), 7)?.rule == stop)
      #expect(try verdict(programme(rules), 5)?.rule == ease)
    }
  }

  @Test func `is of the nearest list that speaks of the moment`() throws {
    let lax = PainRule(when: .during, .from(9), then: [.tell])
    let late = PainRule(when: .after, .from(0), then: [.tell])
    #expect(try verdict(programme([ease], exercise: [lax]), 7) == nil)
    #expect(try verdict(programme([ease], phase: [lax]), 9)?.owner == .phase)
    #expect(try verdict(programme([ease], exercise: [lax], phase: [stop]), 9)?.owner == .exercise)
    #expect(try verdict(programme([ease], exercise: [late]), 7)?.owner == .programme)
    #expect(try verdict(programme([ease], isShipped: true), 7)?.owner == .shipped)
  }

  @Test func `is nothing without a score, and never for a missing earlier one`() throws {
    let rule = PainRule(when: .nextMorning, .over(.lastMorning, by: 2), then: [.rest(days: 1)])
    let one = try programme([rule])
    #expect(try verdict(one, nil) == nil)
    #expect(try verdict(one, 9, at: .nextMorning) == nil)
    #expect(try verdict(one, 4, at: .nextMorning, references: [.lastMorning: 3]) == nil)
    #expect(try verdict(one, 5, at: .nextMorning, references: [.lastMorning: 3])?.rule == rule)
    #expect(try verdict(one, 5, at: .nextMorning, references: [.baseline: 3]) == nil)
  }

  @Test func `ends the session for sharp pain whatever the number`() throws {
    for score in [nil, 0, 10] {
      let verdict = try #require(try verdict(programme([]), score, isSharp: true))
      #expect(verdict.owner == .anySharpPain)
      #expect(verdict.rule.actions.contains(.stopSession))
      #expect(verdict.isRed)
    }
  }

  @Test func `is red when something stops or someone is to be told`() {
    func isRed(_ action: PainAction) -> Bool {
      PainVerdict(rule: PainRule(when: .during, .from(0), then: [action]), owner: .phase).isRed
    }
    #expect(!isRed(.repeatStep) && !isRed(.ease))
    #expect(isRed(.tell) && isRed(.stopExercise) && isRed(.rest(days: 1)) && isRed(.hold))
  }

  @Test func `tells above from from`() throws {
    let above = PainRule(when: .during, .above(4), then: [.ease])
    #expect(try verdict(programme([above]), 4) == nil)
    #expect(try verdict(programme([above]), 5) != nil)
  }

  @Test(arguments: [-1, 11, 100])
  func `is never of a score outside 0 to 10`(value: Int) {
    #expect(PainScore(value) == nil)
  }

  @Test func `has codes that are read as they are written`() {
    let references = PainReference.allCases.map { PainThreshold.over($0, by: 2) }
    for threshold in [.from(0), .from(10), .above(3)] + references {
      #expect(PainThreshold(code: threshold.code) == threshold)
    }
    let actions: [PainAction] = [
      .ease, .repeatStep, .stepDown, .stopExercise, .stopSession, .rest(days: 1), .rest(days: 14),
      .hold, .tell,
    ]
    for action in actions { #expect(PainAction(code: action.code) == action) }
    #expect(PainThreshold(code: "from 11") == nil)
    #expect(PainAction(code: "rest days") == nil)
    #expect(PainAction(code: "rest 1 days") == nil)
  }
}
