import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A day that is held, or had a pain rule` {
  @Test func `refuses to start while held, until somebody is named who cleared it`() throws {
    let hold = Hold(from: sampleDay, through: nil, reason: "The knee locks", cause: .stopSign)
    var play = AppPlay(situation(try followed(hipStarter()), due: .held(hold)))
    play.press(.enter, .space)
    #expect(play.effects.isEmpty)
    #expect(play.app.startSession(at: play.now).isEmpty)
    #expect(play.screen == "today")
    play.press(.character("c"))
    expectSnapshot(play.text, named: "today-cleared.txt")
    play.type("Dr B")
    play.press(.enter)
    let release = Release(clearedBy: "Dr B", recordedBy: .runner)
    #expect(play.wishes == [.log([.released(release)], session: nil), .reload])
  }

  @Test func `cannot be cleared early where a rule says until when`() throws {
    let hold = Hold(from: sampleDay, through: sampleDay + 1, reason: "before, from 6", cause: .rule)
    var play = AppPlay(situation(try followed(hipStarter()), due: .held(hold)))
    play.press(.character("c"), .enter)
    #expect(play.effects.isEmpty)
    #expect(!play.text.contains("cleared you"))
  }

  @Test func `says by which rule it is held, since when, and whose it is`() throws {
    let hold = Hold(
      from: sampleDay, through: sampleDay + 1, reason: "next morning, from 6", cause: .rule)
    let rule = RuleRecord(
      moment: .before, rule: "from 6", owner: .shipped, actions: ["stop session", "tell"])
    let play = AppPlay(
      situation(try followed(hipStarter()), due: .held(hold)) {
        $0.heldBy = HeldBy(since: sampleDay - 1, rule: rule)
      })
    #expect(
      play.lines.contains {
        $0.hasPrefix("Held since yesterday: pain before the session, 6 or more. It is a default")
      })
  }

  @Test func `says what a rule of today asked for, whom to tell and how long to rest, and no more`()
    throws
  {
    let programme = try richProgramme()
    let rule = try #require(PainRule.shipped.first { $0.actions.contains(.tell) })
    let record = RuleRecord(
      moment: rule.moment, rule: rule.threshold.code, owner: .shipped,
      actions: rule.actions.map(\.code), tells: true)
    let play = AppPlay(
      situation(try followed(programme), due: .done(next: sampleDay + 3)) {
        $0.ruleOfToday = record
        $0.holdAhead = Hold(
          from: sampleDay + 1, through: sampleDay + 2, reason: "", cause: .rule)
      })
    let said = play.lines.joined(separator: "\n")
    #expect(said.contains("A pain rule of today ("))
    #expect(said.contains("tell Practice at the park"))
    #expect(said.contains("0100 200 300"))
    #expect(said.contains("Rest through "))
    #expect(!said.contains("it counts as extra"))
  }

  @Test func `asks before a session after a rule of today, with none as the safe answer`() throws {
    let record = RuleRecord(
      moment: .during, rule: "from 7", owner: .programme, actions: ["stop session", "tell"],
      tells: true)
    var play = AppPlay(
      situation(try followed(hipStarter()), due: .done(next: nil)) { $0.ruleOfToday = record })
    play.press(.enter)
    #expect(play.text.contains("Start a session all the same?"))
    #expect(play.text.contains("A pain rule of today"))
    play.press(.enter)
    #expect(!play.text.contains("all the same?"), "it stays with today")
    #expect(play.logged.isEmpty)
    play.press(.enter, .character("2"), .enter)
    #expect(play.text.contains("How much does your left knee hurt now?"))
  }

  @Test func `says of sharp pain that it was the mark and no number`() throws {
    let record = RuleRecord(
      moment: .before, rule: "from 0", owner: .anySharpPain, actions: ["stop session", "tell"],
      tells: true)
    let play = AppPlay(
      situation(try followed(hipStarter()), due: .done(next: nil)) { $0.ruleOfToday = record })
    let said = play.lines.joined(separator: "\n")
    #expect(said.contains("Pain that is sharp"))
    #expect(!said.contains("from 0"))
  }
}
