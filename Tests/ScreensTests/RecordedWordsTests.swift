import Programmes
import ProgressTracking
import Screens
import Testing

@Suite struct `What a log keeps` {
  private let german = Wording(Catalogue(.german))

  @Test func `is said in the language of the screens where it is in a file's words`() {
    #expect(german.recorded("during, from 6") == "dabei, ab 6")
    #expect(german.recorded("next morning, at most 2") == "am nächsten Morgen, höchstens 2")
    #expect(german.recorded("effort, 3 to 5") == "Anstrengung, 3 bis 5")
    #expect(german.recorded("The knee gives way") == "Das Knie knickt weg")
    #expect(german.region(recorded: "left knee") == "Knie (links)")
    #expect(german.region(recorded: "lower back") == "unterer Rücken")
    #expect(german.region(recorded: "right Achilles tendon") == "Achillessehne (rechts)")
    #expect(german.region(recorded: "right jaw") == "jaw (rechts)", "it is nobody's word here")
    #expect(
      german.region(PainRegion(side: .affected, part: "hip"), affected: .left) == "Hüfte (links)")
  }

  @Test(arguments: ["a cold, and from Monday a trip", "", "from", "6", "from 6 to", "{0}"])
  func `stays as it is where it is somebody's own words`(text: String) {
    #expect(german.recorded(text) == text)
  }

  @Test func `is the same in English`() {
    let words = Wording()
    let answers = ["effort, from 9"] + PainMoment.allCases.map { "\($0.rawValue), 3 to 5" }
    for code in answers + StopSign.shipped.map(\.text) {
      #expect(words.recorded(code) == code)
      #expect(german.recorded(code) != code, "\(code)")
    }
    #expect(Set(StopSignText.allCases.map(\.rawValue)) == Set(StopSign.shipped.map(\.text)))
    #expect(words.region(recorded: "left knee") == "left knee")
  }

  @Test func `says what was done with a unit where it is another than the plan's`() throws {
    func done(_ done: Double, of value: Double, _ unit: SetAmount.Unit) throws -> String {
      let planned = PlannedSet(
        exercise: try #require(Identifier("plank")), set: 1, side: nil,
        amount: SetAmount(value, unit))
      let record = SetRecord(
        planned: planned, done: done, seconds: 1, ending: .completed, source: .paced)
      return Wording().amountDone(record)
    }
    #expect(try done(31, of: 60, .seconds) == "31 s")
    #expect(try done(31, of: 45, .seconds) == "31")
    #expect(try done(75, of: 45, .seconds) == "1 min 15 s")
    #expect(try done(8, of: 10, .repetitions) == "8")
    #expect(try done(400, of: 2_000, .metres) == "400 m")
  }

  @Test func `is said in a line in words, what was taken back among it`() throws {
    let time = EventTime(milliseconds: 0, zone: "UTC", day: sampleDay, minuteOfDay: 600)
    func entry(_ sequence: Int, _ body: EventBody) -> LoggedEvent {
      LoggedEvent(
        event: Event(
          id: UniqueID(high: 1, low: UInt64(sequence)), device: UniqueID(high: 9, low: 9),
          sequence: sequence, time: time, runner: UniqueID(high: 8, low: 8), body: body),
        state: .counts)
    }
    let planned = PlannedSet(
      exercise: try #require(Identifier("plank")), set: 1, side: nil,
      amount: SetAmount(10, .repetitions))
    let sharp = RuleRecord(
      moment: .before, rule: "from 0", owner: .anySharpPain, actions: ["stop session", "tell"])
    let entries = [
      entry(
        2,
        .ruleActed(
          RuleRecord(moment: .after, rule: "from 6", owner: .programme, actions: ["rest 1 day"]))),
      entry(3, .ruleActed(sharp)),
      entry(
        4,
        .setFinished(
          SetRecord(planned: planned, done: 0, seconds: 0, ending: .held, source: .paced))),
      entry(5, .retracted(UniqueID(high: 1, low: 4))),
      entry(6, .retracted(UniqueID(high: 1, low: 5))),
      entry(7, .retracted(UniqueID(high: 1, low: 7))),
    ]
    let document = LogDocument(entries: entries)
    let lines = entries.map { String(document.line($0).dropFirst("2026-11-22 10:00  ".count)) }
    #expect(
      lines.prefix(4) == [
        "Pain rule, after the session, 6 or more: rest for one day (a rule of this programme)",
        "Pain rule, before the session, sharp pain: end the session and tell a doctor or a physiotherapist (a rule for every programme)",
        "plank, set 1: held back", "Taken back: plank, set 1: held back",
      ])
    #expect(lines.suffix(2).allSatisfy { $0.hasPrefix("Taken back: the entry ") })
  }
}
