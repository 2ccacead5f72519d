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
    #expect(play.screen == "today")
    #expect(play.text.contains("It is soon after the last one."))
    play.press(.down, .enter)
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

  @Test func `says that a session was ended early, and not that it is done`() throws {
    let hip = try followed(hipStarter())
    let last = PastSession(
      id: UniqueID(high: 1, low: 1), day: sampleDay,
      start: SessionStart(phase: hip.phase.id, planned: []), completed: 1, planned: 9,
      ending: .endedEarly)
    let early = "Today's session was ended early. Nothing more is due today."
    let day = situation(hip, due: .done(next: nil)) {
      $0.lastSessions = [last]
      $0.endedEarly = true
    }
    let play = AppPlay(day)
    #expect(play.lines.contains(early))
    #expect(play.lines.contains { $0.contains("it counts in place of the one that ended early") })
    #expect(!play.lines.contains { $0.contains("it counts as extra") })
    #expect(DueLine(day.standing).text == early)
    let another = AppPlay(situation(hip, due: .done(next: nil)) { $0.lastSessions = [last] })
    #expect(another.lines.contains("Today's session is done."), "the one that was due is")
  }

  @Test func `names the session that comes next`() throws {
    let play = AppPlay(
      situation(try followed(richProgramme()), due: .done(next: sampleDay + 1)) {
        $0.session = DueSession(id: Identifier("strength"), items: [])
      })
    #expect(play.lines.contains("Next: tomorrow, strength."))
  }
}
