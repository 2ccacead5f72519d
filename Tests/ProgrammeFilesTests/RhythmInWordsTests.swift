import ProgrammeFiles
import Programmes
import Testing

@Suite struct `How often a session is due, as someone answers it` {
  @Test(arguments: [
    ("day", RhythmInWords.every("day")), ("2 days", .every("2 days")),
    ("3 times a week", .timesAWeek(3)), ("3x/week", .timesAWeek(3)), ("3x a week", .timesAWeek(3)),
    ("twice per week", .timesAWeek(2)), ("Once a week", .timesAWeek(1)),
    ("every other day", .every("2 days")), ("daily", .every("day")),
    ("every 3 days", .every("3 days")),
    ("three times a week", .timesAWeek(3)),
    ("mon, wed, fri", .days([.monday, .wednesday, .friday])),
    ("Tuesday and Saturday", .days([.tuesday, .saturday])),
  ])
  func `is understood`(answer: (String, RhythmInWords)) {
    #expect(RhythmInWords(answer.0) == answer.1)
  }

  @Test(arguments: ["", "8 times a week", "3 times", "money", "mon to fri", "a"])
  func `is asked again where it is not`(answer: String) {
    #expect(RhythmInWords(answer) == nil)
  }

  @Test(arguments: [RhythmInWords.timesAWeek(3), .days([.monday, .friday]), .every("day")])
  func `makes a programme that passes`(rhythm: RhythmInWords) throws {
    let id = try #require(Identifier(naming: "Knie im Frühling", or: "programme"))
    #expect(id.text == "knie-im-fruhling")
    var outline = ProgrammeOutline(
      id: id, title: "Knie im Frühling", contact: Contact(name: "Clinic", phone: "0000 000 000"),
      exercises: [.own("Wall sit")])
    outline.rhythm = rhythm
    let reading = readProgramme(SourceText(name: "x.yaml", text: Scaffold.text(of: outline)))
    #expect(reading.diagnostics.isEmpty)
    let expected: Schedule =
      switch rhythm {
      case .timesAWeek(let times): .times(Bounds(times), perDays: 7)
      case .days(let days): .weekdays(days)
      case .every: .everyDay
      }
    #expect(reading.programme?.phases.first?.schedule == expected)
  }
}
