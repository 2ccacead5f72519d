import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Adding by hand` {
  private func adding(_ change: (inout Standing) -> Void = { _ in }) throws -> AppPlay {
    var play = AppPlay(situation(try followed(hipStarter()), change))
    play.press(.character("e"))
    return play
  }

  @Test func `logs a note, and says so on the day's screen`() throws {
    var play = try adding()
    expectSnapshot(play.text, named: "entry-choice.txt")
    play.press(.enter, .enter)
    #expect(play.text.contains("A note needs words."))
    play.type("stairs were easy")
    expectSnapshot(play.text, named: "entry-note.txt")
    play.press(.enter)
    play.type("yesterday")
    play.press(.enter)
    expectSnapshot(play.text, named: "entry-clock.txt")
    play.type("25:00")
    play.press(.enter)
    #expect(play.text.contains("'25:00' is no time of day."))
    play.answer("18:30")
    let note = NoteRecord(text: "stairs were easy", day: sampleDay - 1)
    let moment = EventMoment(day: sampleDay - 1, minuteOfDay: 18 * 60 + 30)
    #expect(play.wishes == [.enter(.noted(note), about: moment), .reload])
    #expect(play.screen == "today")
    #expect(play.text.contains("Logged: a note about yesterday, entered afterwards."))
  }

  @Test func `logs a run in lines, and asks again for what cannot be`() throws {
    var play = try adding()
    play.answer("2")
    #expect(
      play.lines == [
        "How far was it, in kilometres? Enter if you do not know.", "q alone goes back.",
      ])
    play.answer("far")
    #expect(play.lines.first == "A distance is a number of kilometres, 0.1 to 500.")
    play.answer("")
    play.answer("")
    #expect(play.lines.first == "Say how far or how long it was.")
    for line in ["31", "2", ""] { play.answer(line) }
    #expect(play.logged == [.ran(RunRecord(day: sampleDay, minutes: 31, pain: PainScore(2)))])
  }

  @Test func `asks for the time of an earlier day alone, and takes it that nobody knows it`() throws
  {
    var play = try adding()
    for line in ["2", "5", "", "", "yesterday"] { play.answer(line) }
    #expect(play.lines.contains { $0.hasPrefix("At what time was it?") })
    play.press(.escape)
    #expect(play.lines.contains("Which day was it? Enter for today."))
    play.answer("-2")
    play.answer("")
    let run = RunRecord(day: sampleDay - 2, kilometres: 5)
    #expect(play.wishes == [.enter(.ran(run), about: EventMoment(day: sampleDay - 2)), .reload])
    play.press(.character("e"))
    for line in ["2", "5", "", "", "yesterday"] { play.answer(line) }
    play.press(.escape)
    play.answer("today")
    let today = AppEffect.enter(.ran(RunRecord(day: sampleDay, kilometres: 5)), about: nil)
    #expect(play.effects.contains(today))
  }

  @Test func `logs days off, going back where a field was wrong`() throws {
    var play = try adding()
    play.answer("3")
    #expect(play.lines.contains { $0.hasPrefix("Which is the first day off?") })
    play.answer("someday")
    #expect(play.lines.first?.hasPrefix("'someday' is no day.") == true)
    play.answer("+5")
    #expect(play.lines.contains { $0.hasPrefix("Which is the last day off?") })
    play.answer("+3")
    #expect(play.lines.first == "Days off end after they begin. Write a later day.")
    play.press(.escape)
    #expect(play.lines.contains { $0.hasPrefix("Which is the first day off?") })
    #expect(play.text.contains("+5"), "what was typed is still there")
    play.press(.enter)
    for line in ["+6", "away"] { play.answer(line) }
    let days = DaysOff(from: sampleDay + 5, through: sampleDay + 6, reason: "away")
    #expect(play.logged == [.paused(days)])
  }

  @Test func `begins days off today where no day is typed`() throws {
    var play = try adding()
    for line in ["3", "", "tomorrow", ""] { play.answer(line) }
    let days = DaysOff(from: sampleDay, through: sampleDay + 1, reason: "")
    #expect(play.logged == [.paused(days)])
  }

  @Test func `ends days off early on one choice`() throws {
    let days = DaysOff(from: sampleDay - 1, through: sampleDay + 3, reason: "")
    var play = try adding { $0.daysOff = [days] }
    play.press(.character("1"), .enter)
    #expect(play.logged == [.daysOffEnded(sampleDay)])
  }

  @Test func `asks for this morning's pain after it was put off`() throws {
    var play = AppPlay(
      situation(try followed(hipStarter())) { $0.morningAfter = sampleDay - 1 })
    play.press(.escape)
    let again = situation(try followed(hipStarter())) { $0.morningAfter = sampleDay - 1 }
    play.send(.situation(again))
    #expect(play.lines.contains("You have not scored this morning's pain yet. e asks for it."))
    play.press(.character("e"), .enter)
    #expect(play.screen == "session")
    play.answer("2")
    #expect(play.logged.contains { if case .painScored = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("today", 0), ("Tomorrow", 1), ("yesterday", -1), ("+3", 3), ("-2", -2), ("sun", 0),
    ("monday", 1), ("sat", 6), (" 2026-11-30 ", 8),
  ])
  func `reads a day that lies ahead`(text: String, offset: Int) {
    #expect(typedDay(text, today: sampleDay, .ahead) == sampleDay + offset)
  }

  @Test(arguments: [("sunday", 0), ("saturday", -1), ("mon", -6)])
  func `reads a weekday that lies behind`(text: String, offset: Int) {
    #expect(typedDay(text, today: sampleDay, .back) == sampleDay + offset)
  }

  @Test(arguments: [
    ("25 nov", 3), ("Wed 25 Nov", 3), ("wednesday, 25 November 2026", 3), ("Nov 25", 3),
    ("25.11.", 3),
    ("21 nov", 364), ("22 Nov", 0), ("29 feb", 464), ("21 Nov 2027", 364), ("21 Nov 2025", -366),
  ])
  func `reads a date that lies ahead as it is written`(text: String, offset: Int) {
    #expect(typedDay(text, today: sampleDay, .ahead) == sampleDay + offset)
  }

  @Test(arguments: [("21 nov", -1), ("23 Nov", -364), ("Sat 21 Nov", -1), ("29 Feb", -997)])
  func `reads a date that lies behind as it is written`(text: String, offset: Int) {
    #expect(typedDay(text, today: sampleDay, .back) == sampleDay + offset)
  }

  @Test(arguments: ["Mi 25. Nov", "25. november 2026", "25.11.", "wed 25 nov"])
  func `reads a date as German writes it`(text: String) {
    let german = Catalogue(.german)
    #expect(typedDay(text, today: sampleDay, .ahead, german) == sampleDay + 3)
  }

  @Test(arguments: [
    "", "soon", "2026-02-30", "9999-01-01", "+99999999", "++3", "3", "Mon 25 Nov", "31 Nov",
    "25 Nov 2026 6", "Mon 25 Nov 2026",
  ])
  func `takes nothing else for a day`(text: String) {
    #expect(typedDay(text, today: sampleDay, .ahead) == nil)
  }
}
