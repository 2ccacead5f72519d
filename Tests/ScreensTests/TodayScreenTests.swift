import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Today` {
  @Test(arguments: [
    ("session", Due.session), ("done", .done(next: sampleDay + 2)),
    ("nothing", .nothing(next: sampleDay + 1)),
    (
      "held-until",
      .held(Hold(from: sampleDay, through: sampleDay + 1, reason: "before, from 6", cause: .rule))
    ),
    (
      "held-sign",
      .held(
        Hold(from: sampleDay, through: nil, reason: "The knee gives way", cause: .stopSign))
    ),
    (
      "days-off",
      .paused(DaysOff(from: sampleDay, through: sampleDay + 6, reason: "away"))
    ),
  ])
  func `keeps its picture`(name: String, due: Due) throws {
    let play = AppPlay(situation(try followed(hipStarter()), due: due))
    expectSnapshot(play.text, named: "today-\(name).txt")
    expectSnapshot(
      play.lines.map { $0 + "\n" }.joined(), named: "today-\(name)-plain.txt")
  }

  @Test func `shows all of a long notice in a small window, by scrolling`() throws {
    let notice = """
      The file of the log was damaged. 12 entries up to Sat 28 Nov are saved; others may be lost. If \
      you or your therapist have an export, it brings them back: midstance import FILE. The damaged \
      file is kept in /home/runner/.local/share/midstance/damaged-1
      """
    for size in [Size(columns: 40, rows: 12), Size(columns: 60, rows: 10)] {
      var play = AppPlay(situation(try followed(hipStarter())))
      play.send(.notice(notice))
      var seen = play.canvas(size).text
      #expect(seen.contains("The file of the log was damaged."))
      for _ in 0..<20 {
        _ = play.app.handle(.key(.down), at: play.now, size: size)
        seen += play.canvas(size).text
      }
      let words = seen.filter { !$0.isWhitespace }
      for word in ["midstanceimportFILE", "damaged-1", "Enter"] {
        #expect(words.contains(word), "\(word)")
      }
      play.press(.character("z"))
      #expect(!play.canvas(size).text.contains("damaged"))
    }
  }

  @Test func `offers to go on with a session that was left`() throws {
    let followed = try followed(hipStarter())
    let play = AppPlay(situation(followed) { $0.openSession = openSession(of: followed) })
    expectSnapshot(play.text, named: "today-open.txt")
  }

  @Test func `lets a session of another day lapse, and starts the day's own`() throws {
    let followed = try followed(hipStarter())
    var yesterday = openSession(of: followed)
    yesterday.day = sampleDay - 1
    var play = AppPlay(situation(followed) { $0.openSession = yesterday })
    #expect(!play.text.contains("Enter goes on"))
    #expect(play.text.contains("It counts for its own day"))
    play.press(.enter)
    #expect(play.effects.contains(.log([.sessionEnded(.abandoned)], session: yesterday.id)))
    #expect(play.player?.finished.isEmpty == true)
    #expect(play.player?.question?.kind.isPain(at: .before) == true)
  }

  @Test func `lets a session of another programme or phase lapse`() throws {
    let followed = try followed(hipStarter())
    var other = openSession(of: followed)
    other.start.phase = followed.programme.phases[1].id
    let play = AppPlay(situation(followed) { $0.openSession = other })
    #expect(!play.text.contains("Enter goes on"))
  }

  @Test func `does not offer to go on while the day is held`() throws {
    let followed = try followed(hipStarter())
    let hold = Hold(from: sampleDay, through: nil, reason: "The knee locks", cause: .stopSign)
    var play = AppPlay(
      situation(followed, due: .held(hold)) { $0.openSession = openSession(of: followed) })
    #expect(play.text.contains("The knee locks"))
    #expect(!play.text.contains("Enter goes on"))
    play.press(.enter)
    #expect(play.screen == "today")
  }

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
    #expect(play.effects == [.log([.released(release)], session: nil), .reload])
  }

  @Test func `cannot be cleared early where a rule says until when`() throws {
    let hold = Hold(from: sampleDay, through: sampleDay + 1, reason: "before, from 6", cause: .rule)
    var play = AppPlay(situation(try followed(hipStarter()), due: .held(hold)))
    play.press(.character("c"), .enter)
    #expect(play.effects.isEmpty)
    #expect(!play.text.contains("cleared you"))
  }

  @Test func `shows its keys, and hides them with any key`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    let before = play.text
    play.press(.character("?"))
    expectSnapshot(play.text, named: "today-help.txt")
    play.press(.enter)
    #expect(play.text == before)
    #expect(play.effects.isEmpty)
  }

  @Test func `scrolls no further than its end`() throws {
    var play = AppPlay(situation(try followed(hipStarter())))
    let small = Size(columns: 40, rows: 12)
    func press(_ key: Key) { _ = play.app.handle(.key(key), at: play.now, size: small) }
    let top = play.canvas(small).text
    for _ in 0..<50 { press(.down) }
    let end = play.canvas(small).text
    #expect(end.contains("both legs") || end.contains("Your hip") || end.contains("squeeze"))
    press(.up)
    #expect(play.canvas(small).text != end)
    for _ in 0..<50 { press(.up) }
    #expect(play.canvas(small).text == top)
  }

  @Test(arguments: [(120, 40), (40, 12), (20, 5)])
  func `fits into other windows`(columns: Int, rows: Int) throws {
    let play = AppPlay(situation(try followed(hipStarter())))
    expectSnapshot(
      play.canvas(Size(columns: columns, rows: rows)).text,
      named: "today-\(columns)x\(rows).txt")
  }

  @Test func `says which session of the day is due, and not before when`() throws {
    let rich = try followed(richProgramme())
    var play = AppPlay(
      situation(rich) {
        $0.session = DueSession(
          id: Identifier("strength"), title: "Strength", items: rich.phase.items, number: 2,
          ofDay: 2)
        $0.notBefore = EventTime(
          milliseconds: 0, zone: "UTC", day: sampleDay, minuteOfDay: 14 * 60 + 30)
      })
    expectSnapshot(play.text, named: "today-second.txt")
    #expect(play.lines.contains { $0.hasPrefix("Today: Strength. 2 exercises and one extra, ") })
    #expect(play.lines.contains("1 of 2 sessions of today are over."))
    #expect(play.lines.contains { $0.contains("not before 14:30") })
    play.press(.enter)
    #expect(play.screen == "session")
  }

  @Test func `says what is new since last time, and nothing where all is as before`() throws {
    let rich = try followed(richProgramme())
    func play(_ change: (inout [PlannedSet]) -> Void) -> AppPlay {
      var sets = TodayScreen(situation(rich)).plan?.sets ?? []
      change(&sets)
      let last = PastSession(
        id: UniqueID(high: 9, low: 9), day: sampleDay - 2,
        start: SessionStart(phase: rich.phase.id, planned: sets), completed: 3, planned: 4,
        ending: .endedEarly, worstPain: PainScore(2))
      return AppPlay(situation(rich) { $0.lastSessions = [last] })
    }
    let same = play { _ in }
    #expect(!same.text.contains("new") && !same.text.contains("last time"))
    #expect(
      same.lines.contains("Last session: Fri 20 Nov, 3 of 4 sets, ended early, worst pain 2."))
    let squat = try #require(Identifier("squat"))
    #expect(play { $0.removeAll { $0.exercise == squat } }.text.contains("new"))
    let eased = play { sets in
      for index in sets.indices where sets[index].exercise == squat {
        sets[index].level = Identifier("high")
      }
    }
    #expect(eased.text.contains("a level easier: low"))
    let fewer = play { sets in
      let first = sets.firstIndex { $0.exercise == squat } ?? 0
      sets[first].amount = SetAmount(3, .repetitions)
    }
    #expect(fewer.text.contains("last time 1 × 3"))
  }

  @Test func `says what the therapist wrote until it is read`() throws {
    let id = UniqueID(high: 8, low: 8)
    let hip = try followed(hipStarter())
    var play = AppPlay(
      situation(hip) {
        let note = NoteRecord(
          text: "Slower on the way down.\nCall me on Monday.", author: .therapist,
          exercise: Identifier("side-shift"))
        $0.unreadNotes = [UnreadNote(id: id, day: sampleDay - 1, note: note)]
      })
    expectSnapshot(play.text, named: "today-reply.txt")
    #expect(play.lines.contains("Call me on Monday."))
    play.press(.character("y"))
    #expect(play.effects == [.log([.noteRead(id)], session: nil), .reload])
    play.send(.situation(situation(hip)))
    play.effects = []
    play.press(.character("y"))
    #expect(play.effects.isEmpty)
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

  @Test func `says that a session was ended early, and not that it is done`() throws {
    let hip = try followed(hipStarter())
    let last = PastSession(
      id: UniqueID(high: 1, low: 1), day: sampleDay,
      start: SessionStart(phase: hip.phase.id, planned: []), completed: 1, planned: 9,
      ending: .endedEarly)
    let play = AppPlay(situation(hip, due: .done(next: nil)) { $0.lastSessions = [last] })
    #expect(
      play.lines.contains("Today's session was ended early. Nothing more is due today."))
  }

  @Test func `names the session that comes next`() throws {
    let play = AppPlay(
      situation(try followed(richProgramme()), due: .done(next: sampleDay + 1)) {
        $0.session = DueSession(id: Identifier("strength"), items: [])
      })
    #expect(play.lines.contains("Next: tomorrow, strength."))
  }

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
    #expect(play.effects == [.log([.questionnaireAnswered(record)], session: nil), .reload])
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
    #expect(play.effects == [.log([.questionnaireAnswered(record)], session: nil), .reload])
    #expect(play.text.contains("no score, because one question has no answer"))
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

extension Question.Kind {
  /// Whether this is the question how much it hurts at a moment.
  fileprivate func isPain(at moment: PainMoment) -> Bool {
    if case .pain(let pain) = self { pain.moment == moment } else { false }
  }
}

/// A session of which nothing was done but its first set.
func openSession(of followed: Followed) -> OpenSession {
  let sets = TodayScreen(situation(followed)).plan?.sets ?? []
  return OpenSession(
    id: UniqueID(high: 5, low: 6), day: sampleDay, programme: followed.reference,
    start: SessionStart(phase: followed.phase.id, planned: sets),
    finished: sets.prefix(1).map {
      SetRecord(
        planned: $0, done: $0.amount.value, seconds: 70, ending: .completed, source: .paced)
    },
    scores: followed.programme.pain.regions.map {
      PainRecord(
        moment: .before, region: $0.name(affected: followed.affected), score: PainScore(1),
        day: sampleDay)
    })
}
