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
      moment: .before, rule: "from 6", owner: .shipped, actions: ["stop session", "tell"],
      tells: true)
    let play = AppPlay(
      situation(try followed(withContact(hipStarter())), due: .held(hold)) {
        $0.heldBy = HeldBy(
          since: sampleDay - 1,
          rule: ActedRule(day: sampleDay - 1, record: rule, score: PainScore(7)))
      })
    let said = play.lines.joined(separator: "\n")
    #expect(
      said.contains(
        "Held since yesterday: pain 7 before the session, where 6 or more means: end the session and tell the practice. It is a default"
      ))
    #expect(said.contains("0100 200 300"), "whom to tell")
  }

  @Test func `says of a stop sign on every day how soon to act, and whom to call`() throws {
    let sign = try #require(StopSign.shipped.first { $0.tier == .sameDay })
    let hold = Hold(from: sampleDay - 1, through: nil, reason: sign.text, cause: .stopSign)
    let rule = RuleRecord(
      moment: .after, rule: "from 6", owner: .programme, actions: ["tell"], tells: true)
    let play = AppPlay(
      situation(try followed(withContact(hipStarter())), due: .held(hold)) {
        $0.heldBy = HeldBy(since: sampleDay - 1)
        $0.lastRule = ActedRule(day: sampleDay - 1, record: rule)
      })
    let soon = "Same day: see a doctor today, if nobody has looked at it yet."
    #expect(play.lines.contains(soon))
    #expect(play.lines.contains("Held since yesterday: \(sign.text)"))
    let day = situation(try followed(hipStarter()), due: .held(hold))
    #expect(DueLine(day.standing).text == "The programme is held: \(sign.text). \(soon)")
    #expect(play.lines.contains { $0.contains("0100 200 300") })
    #expect(play.lines.contains { $0.hasPrefix("Yesterday: pain after the session, where 6 or") })
  }

  @Test func `says the day after which rule acted, beside what is due`() throws {
    let rule = RuleRecord(
      moment: .after, rule: "above before by 2", owner: .programme, actions: ["tell"], tells: true)
    var play = AppPlay(
      situation(try followed(hipStarter())) {
        $0.lastRule = ActedRule(day: sampleDay - 1, record: rule, score: PainScore(5))
      })
    #expect(
      play.lines.contains(
        "Yesterday: pain 5 after the session, where 2 points or more above the score before the session means: tell a doctor or a physiotherapist. It is a rule of this programme."
      ))
    #expect(play.lines.contains { $0.hasPrefix("Today: ") })
    play.press(.enter)
    #expect(!play.text.contains("all the same?"), "today's session is due")
  }

  @Test func `says after a rule of this morning that the session is the one that is due`() throws {
    let rule = RuleRecord(
      moment: .nextMorning, rule: "from 5", owner: .programme, actions: ["tell"], tells: true)
    var play = AppPlay(
      situation(try followed(hipStarter())) {
        $0.lastRule = ActedRule(day: sampleDay, record: rule)
      })
    play.press(.enter)
    #expect(play.text.contains("Yes, start the session that is due"))
    #expect(!play.text.contains("counts as extra"))
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
        $0.lastRule = ActedRule(day: sampleDay, record: record)
        $0.holdAhead = Hold(
          from: sampleDay + 1, through: sampleDay + 2, reason: "", cause: .rule)
      })
    let said = play.lines.joined(separator: "\n")
    #expect(said.contains("Today: pain "))
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
      situation(try followed(hipStarter()), due: .done(next: nil)) {
        $0.lastRule = ActedRule(day: sampleDay, record: record)
      })
    play.press(.enter)
    #expect(play.text.contains("Start a session all the same?"))
    #expect(play.text.contains("Today: pain during the session, where 7 or more"))
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
      situation(try followed(hipStarter()), due: .done(next: nil)) {
        $0.lastRule = ActedRule(day: sampleDay, record: record)
      })
    let said = play.lines.joined(separator: "\n")
    #expect(said.contains("pain before the session that was sharp"))
    #expect(!said.contains("from 0"))
  }
}
