import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Today, about the phases,` {
  @Test func `proposes the next phase, and enters it once that is said`() throws {
    let followed = try followed(hipStarter())
    let next = followed.programme.phases[1].id
    var play = AppPlay(
      situation(followed) {
        $0.proposal = PhaseProposal(next: next, decider: .runner, criteria: [], isMet: true)
      })
    expectSnapshot(play.text, named: "today-proposal.txt")
    play.press(.character("a"))
    expectSnapshot(play.text, named: "today-advance.txt")
    #expect(play.lines.first == "Go on to the phase 'The same control on a step and on one leg'?")
    #expect(play.lines.contains("You decide."))
    for way in [[Key.enter], [.escape], [.character("q")], [.space, .space, .enter]] {
      play.press(contentsOf: way + [.character("a")])
      #expect(play.effects.isEmpty, "staying is the safe answer")
    }
    play.press(.space, .enter)
    let entry = PhaseEntry(phase: next, decider: .runner)
    #expect(play.effects == [.log([.phaseEntered(entry)], session: nil), .reload])
    #expect(play.text.contains("You are in the phase 'The same control on a step and on one leg'"))
  }

  @Test func `asks for the therapist's word where the therapist decides`() throws {
    let followed = try followed(hipStarter())
    let next = followed.programme.phases[1].id
    var play = AppPlay(
      situation(followed) {
        $0.proposal = PhaseProposal(
          next: next, decider: .therapist, criteria: [], isMet: true)
      })
    play.answer("a")
    #expect(play.lines.contains("Your therapist decides. Say yes only if they have said so."))
    play.answer("")
    #expect(play.effects.isEmpty)
    play.answer("a")
    play.answer("2")
    let entry = PhaseEntry(phase: next, decider: .therapist)
    #expect(play.effects == [.log([.phaseEntered(entry)], session: nil), .reload])
  }

  @Test func `asks about a phase that the therapist suggests`() throws {
    let followed = try followed(hipStarter())
    let next = followed.programme.phases[1].id
    var play = AppPlay(
      situation(followed) { $0.suggestion = PhaseSuggestion(phase: next, day: sampleDay - 1) })
    play.press(.character("a"))
    #expect(play.text.contains("Your therapist suggests it."))
    // A presenter's remote gets there as well.
    play.press(.pageDown, .character("."))
    let entry = PhaseEntry(phase: next, decider: .therapist)
    #expect(play.effects == [.log([.phaseEntered(entry)], session: nil), .reload])
  }

  @Test func `says what the next phase still waits for`() throws {
    let followed = try followed(hipStarter())
    let next = followed.programme.phases[1].id
    let criteria = [
      CriterionState(.days(spent: 9, required: 14), isMet: false),
      CriterionState(.sessionsDone(4, required: 6), isMet: false),
      CriterionState(
        .pain(.during, worst: nil, limit: .atMost(3), baseline: nil, in: .sessions(3)),
        isMet: false),
    ]
    var play = AppPlay(
      situation(followed) {
        $0.proposal = PhaseProposal(
          next: next, decider: .runner, criteria: criteria, isMet: false)
      })
    expectSnapshot(play.text, named: "today-waiting.txt")
    play.press(.character("a"))
    #expect(play.effects.isEmpty)
  }

  @Test func `says what was missed, and the first session of a phase`() throws {
    let play = AppPlay(
      situation(try followed(hipStarter())) {
        $0.lastSessionDay = sampleDay - 9
        $0.missed = sampleDay - 1
      })
    #expect(play.lines.contains { $0.hasPrefix("The session of yesterday was missed.") })
    #expect(play.lines.contains("The first session of this phase."))
    #expect(play.lines.contains("Last session: Fri 13 Nov."))
  }

  @Test func `says why a phase with all its numbers is not entered`() throws {
    let rich = try followed(richProgramme())
    let play = AppPlay(
      situation(rich) {
        $0.proposal = PhaseProposal(
          next: rich.programme.phases[1].id, decider: .therapist,
          criteria: [CriterionState(.sessionsDone(6, required: 6), isMet: true)], isMet: false,
          obstacle: .rule(
            ActedRule(
              day: sampleDay - 1,
              record: RuleRecord(
                moment: .during, rule: "from 3", owner: .programme, actions: ["repeat"]))))
      })
    #expect(play.text.contains("Next phase: Build it up. 1 of 1 criteria are met."))
    #expect(
      play.lines.contains(
        "The numbers are there, but by a pain rule a score of yesterday is no step forward: during the session, 3 or more."
      ))
  }

  @Test func `proposes to go back, and goes back once that is said`() throws {
    let rich = try followed(richProgramme(), phase: 1)
    let calm = rich.programme.phases[0].id
    var play = AppPlay(
      situation(rich) {
        $0.stepBack = StepBackProposal(
          to: calm, decider: .therapist,
          criteria: [CriterionState(.sessionsDone(4, required: 4), isMet: true)], isMet: true)
      })
    #expect(play.text.contains("Back to an earlier phase: Calm it down."))
    #expect(play.lines.contains("Met: 4 of 4 sessions done"))
    #expect(play.text.contains("Your therapist decides; b records"))
    play.press(.character("b"), .enter)
    #expect(play.effects.isEmpty)
    play.press(.character("b"))
    #expect(play.text.contains("Go back to the phase 'Calm it down'?"))
    play.press(.character("2"), .enter)
    let entry = PhaseEntry(phase: calm, decider: .therapist)
    #expect(play.effects == [.log([.phaseEntered(entry)], session: nil), .reload])
  }
}
