import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A questionnaire` {
  @Test func `asks a questionnaire that is due, and logs it after its last question`() throws {
    let week = try #require(Identifier("week"))
    var play = AppPlay(
      situation(try followed(richProgramme())) { $0.questionnairesDue = [week] })
    #expect(play.lines.contains("To answer: Your week. n asks the questions."))
    play.press(.character("n"))
    expectSnapshot(play.text, named: "today-questionnaire.txt")
    play.press(.enter)
    #expect(play.effects.isEmpty)
    #expect(play.text.contains("'' is no answer"))
    for key in [Key.character("1"), .character("2"), .enter] { play.press(key) }
    #expect(play.text.contains("'12' is no answer"))
    for key in [Key.backspace, .enter] { play.press(key) }
    #expect(play.text.contains("Did the knee wake you?"))
    play.press(.escape)
    #expect(play.text.contains("How far could you run?"))
    #expect(play.canvas().lines.contains("  1"), "what was answered is still there")
    for key in [Key.character("7"), .enter, .character("2"), .enter] { play.press(key) }
    let record = QuestionnaireRecord(questionnaire: week, answers: [7, 4], score: 11)
    #expect(play.wishes == [.log([.questionnaireAnswered(record)], session: nil), .reload])
  }

  @Test func `asks a questionnaire in lines, and takes a question left out for what it is`()
    throws
  {
    var play = AppPlay(situation(try followed(richProgramme())))
    play.answer("n")
    #expect(play.lines.contains("Your week, question 1 of 2"))
    play.answer("-")
    play.answer("often")
    let week = try #require(Identifier("week"))
    let record = QuestionnaireRecord(questionnaire: week, answers: [nil, 4], score: nil)
    #expect(play.wishes == [.log([.questionnaireAnswered(record)], session: nil), .reload])
    #expect(play.text.contains("no score, because one question has no answer"))
  }

  @Test func `is chosen among more than nine by its whole number`() throws {
    var rich = try richProgramme()
    let first = try #require(rich.questionnaires.first)
    rich.questionnaires = try (1...12).map { number in
      var questionnaire = first
      questionnaire.id = try #require(Identifier("week-\(number)"))
      questionnaire.title = "Week \(number)"
      return questionnaire
    }
    var play = AppPlay(situation(try followed(rich)))
    play.press(.character("n"), .character("1"), .character("2"))
    #expect(play.text.contains("▶ 12  Week 12"))
    play.press(.enter)
    #expect(play.text.contains("Week 12, question 1 of 2"))
    var lines = AppPlay(situation(try followed(rich)))
    for line in ["n", "11"] { lines.answer(line) }
    #expect(lines.lines.first == "Week 11, question 1 of 2")
    #expect(lines.app.keys(forLine: "13") != nil, "it is an answer now")
  }

  @Test(arguments: [
    Size(columns: 1, rows: 1), Size(columns: 20, rows: 5), Size(columns: 40, rows: 8),
  ])
  func `asks a questionnaire in any window`(size: Size) throws {
    var play = AppPlay(situation(try followed(richProgramme())))
    play.press(.character("n"))
    let lines = play.canvas(size).text.split(separator: "\n")
    #expect(isClean(lines.map { String($0) }))
    #expect(lines.count <= size.rows)
  }
}
