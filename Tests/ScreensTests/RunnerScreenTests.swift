import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The screen of one runner` {
  @Test(arguments: [(80, 24), (120, 40), (40, 12), (20, 5)])
  func `keeps its picture`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    expectSnapshot(text(try screen(), size), named: "runner-\(columns)x\(rows).txt")
  }

  @Test(arguments: [ProgressSection.calendar, .measures, .events, .criteria])
  func `keeps the picture of what a therapist sees`(section: ProgressSection) throws {
    let screen = try opened(section)
    expectSnapshot(text(screen), named: "runner-\(section).txt")
    expectSnapshot(
      text(screen.pressing(.character("t"))), named: "runner-\(section)-table.txt")
  }

  @Test func `says everything in plain lines`() throws {
    let lines = try screen().plainLines(width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "runner-plain.txt")
  }

  @Test func `says first why, with what is new since the last look`() throws {
    let text = text(try screen())
    #expect(text.contains("1 Why"))
    #expect(text.contains("New: Look"))
    #expect(text.contains("Set aside on Thu 19 Nov: spoke on the phone"))
  }

  @Test func `moves by weeks across a calendar, and by days down it`() throws {
    var screen = try opened(.calendar)
    let day = screen.progress.selected
    screen = screen.pressing(.left)
    #expect(screen.progress.selected == day - 7)
    #expect(screen.pressing(.up).progress.selected == day - 8)
    #expect(screen.handle(.enter, size: usualSize) == .day(screen.runner, day - 7))
  }

  @Test func `opens the day whose date is typed, and no day to come`() throws {
    var screen = try screen().pressing(.character("/")).typing("2026-11-20")
    #expect(screen.isTyping)
    let day = try #require(LocalDay("2026-11-20"))
    #expect(screen.handle(.enter, size: usualSize) == .day(screen.runner, day))
    screen = try self.screen().pressing(.character("/")).typing("2026-12-20")
    #expect(screen.handle(.enter, size: usualSize) == .stay)
    #expect(
      screen.plainLines(width: 80, texts: .english).first?.contains("no day that has been") == true)
  }

  @Test func `enters a phase for the runner, or suggests it`() throws {
    var screen = try screen().pressing(.character("a"))
    expectSnapshot(text(screen), named: "runner-phases.txt")
    let phases = try World().hip().phases.map(\.id)
    guard case .log(_, let suggested, let said) = screen.handle(.character("s"), size: usualSize)
    else {
      Issue.record("nothing is logged")
      return
    }
    #expect(suggested == [.phaseSuggested(phases[1])])
    #expect(said.contains("is suggested to Sample Runner"))
    screen = try self.screen().pressing(.character("a"), .character("3"))
    guard case .log(_, let entered, _) = screen.handle(.enter, size: usualSize) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(entered == [.phaseEntered(PhaseEntry(phase: phases[2], decider: .therapist))])
    // The phase that is followed is not entered again.
    screen = try self.screen().pressing(.character("a"), .character("1"))
    #expect(screen.handle(.enter, size: usualSize) == .stay)
  }

  @Test func `looks at a revision before it is prescribed`() throws {
    var screen = try screen().pressing(.character("r")).typing("knee.yaml")
    #expect(screen.handle(.enter, size: usualSize) == .look(screen.runner, at: "knee.yaml"))
    let reference = try #require(screen.file.standing?.followed?.reference)
    screen.show(
      ProgrammeNews(
        source: .file("knee.yaml"), since: reference,
        state: .ready(revision: 2, changes: ["- slower"], goesOnIn: nil)), .english)
    #expect(text(screen).contains("slower"))
    #expect(
      screen.handle(.enter, size: usualSize) == .prescribe(screen.runner, .file("knee.yaml")))
    screen.show(
      ProgrammeNews(source: .file("knee.yaml"), since: reference, state: .hasMistakes), .english)
    #expect(text(screen).contains("knee.yaml has mistakes"))
  }

  @Test func `stands a log without a score, a measure, a phase`() throws {
    let day = try #require(LocalDay("2026-11-22"))
    let progress = Progress(
      runner: Runner(id: UniqueID(high: 1, low: 2), name: " "), period: day...day,
      knownThrough: day)
    let file = RunnerFile(
      reviewed: ReviewedRunner(recent: progress, today: day), progress: progress, standing: nil)
    var screen = RunnerScreen(file, today: day)
    for _ in ProgressSection.ofTherapist {
      #expect(!text(screen).isEmpty)
      screen = screen.pressing(.tab)
    }
    screen = screen.pressing(.character("a"))
    #expect(text(screen).contains("No programme is followed"))
  }

  @Test func `draws into any size, whatever the log holds`() throws {
    let progress = try hostileProgress()
    let day = progress.period.upperBound
    let file = RunnerFile(
      reviewed: ReviewedRunner(recent: progress, today: day), progress: progress, standing: nil)
    var screen = RunnerScreen(file, today: day)
    for rows in [0, 1, 2, 3, 5, 9, 10, 16, 20, 40] {
      for columns in [0, 1, 2, 7, 20, 30, 41, 80, 120] {
        let size = Size(columns: columns, rows: rows)
        _ = screen.handle(.tab, size: size)
        #expect(
          screen.view(size, glyphs: .unicode, texts: .english).canvas.size == size)
      }
    }
    #expect(isClean(screen.plainLines(width: 1, texts: .english)))
  }

  @Test func `binds no key twice`() {
    #expect(RunnerScreen.keys.conflicts.isEmpty)
    #expect(DayScreen.keys(.english).conflicts.isEmpty)
  }

  private func screen() throws -> RunnerScreen { try RunnerScreen.sample() }

  private func opened(_ section: ProgressSection) throws -> RunnerScreen {
    let index = ProgressSection.ofTherapist.firstIndex(of: section) ?? 0
    return try screen().pressing(.character(Character(String(index + 1))))
  }
}

@Suite struct `A day of a runner` {
  @Test(arguments: [(80, 24), (120, 40), (40, 12), (20, 5)])
  func `keeps its picture`(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    expectSnapshot(text(try screen(), size), named: "day-\(columns)x\(rows).txt")
  }

  @Test func `says everything in plain lines`() throws {
    let lines = try screen().plainLines(width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "day-plain.txt")
  }

  @Test func `says of a set what was prescribed, what was done, the tempo and the rule`() throws {
    let text = text(try screen().pressing(.down, .down, .down))
    #expect(text.contains("Done: 6 of 10 repetitions in 42 s"))
    #expect(text.contains("Prescribed: 10 repetitions"))
    #expect(text.contains("Tempo: 7 s a repetition, prescribed 7 s: kept"))
    #expect(text.contains("stop exercise"))
  }

  @Test func `corrects a set, a score and a measure by an entry that stands in`() throws {
    // Below the measure of the morning stands the session with its sets.
    let bodies = try [3: "10", 4: "4", 0: "9.5"].map { row, typed in
      var screen = try screen()
      for _ in 0..<row { screen = screen.pressing(.down) }
      screen = screen.pressing(.character("e")).typing(typed)
      guard case .correct(_, let body?, _, _) = screen.handle(.enter, size: usualSize) else {
        Issue.record("row \(row) is not corrected")
        return (row, EventBody.runnerNamed(""))
      }
      return (row, body)
    }
    for (row, body) in bodies {
      switch body {
      case .setFinished(let record):
        #expect(row == 3 && record.done == 10 && record.ending == .completed)
        #expect(record.source == .entered)
      case .painScored(let record): #expect(row == 4 && record.score == PainScore(4))
      case .measured(let record): #expect(row == 0 && record.value == 9.5)
      default: Issue.record("row \(row) became \(body)")
      }
    }
  }

  @Test(arguments: ["11", "x", "", "-1", "4.5"])
  func `takes no score that there is not`(typed: String) throws {
    var screen = try screen()
      .pressing(.down, .down, .down, .down, .character("e")).typing(typed)
    let isRefused = screen.handle(.enter, size: usualSize) == .stay
    #expect(isRefused && screen.isTyping)
    let lines = screen.plainLines(width: 80, texts: .english)
    #expect(lines.contains("That is no number that this can be."))
  }

  @Test func `asks once more before it takes an entry back`() throws {
    var screen = try screen().pressing(.character("x"))
    #expect(text(screen).contains("x again takes this back"))
    // Another key in between makes it safe again.
    screen = screen.pressing(.down, .character("x"))
    guard case .correct(_, let body, _, _) = screen.handle(.character("x"), size: usualSize) else {
      Issue.record("nothing is taken back")
      return
    }
    #expect(body == nil)
  }

  @Test func `shows what was prescribed that day, and that nothing has changed since`() throws {
    let screen = try screen()
    #expect(text(screen.pressing(.character("p"))).contains("Prescribed on Sun 22 Nov 2026"))
    #expect(text(screen.pressing(.character("v"))).contains("is what is prescribed today"))
  }

  @Test func `shows what has changed since that day`() throws {
    var log = try World().dayOfLog(of: followed(World().hip()))
    log.prescribed?.programme.phases[0].title = "Another title"
    var screen = try RunnerScreen.sample()
    screen.show(log)
    #expect(text(screen.pressing(.character("v"))).contains("Another title"))
  }

  @Test func `goes to the other days on which something was logged`() throws {
    var screen = try screen()
    guard case .day(_, let day) = screen.handle(.left, size: usualSize) else {
      Issue.record("it does not go")
      return
    }
    #expect(day == sampleDay - 2, "the score of that evening")
    screen.show(DayOfLog(day: day, entries: []))
    #expect(text(screen).contains("Nothing was logged on this day."))
    #expect(screen.progress.selected == day)
    for key in [Key.character("e"), .character("x"), .character("p"), .character("v")] {
      #expect(screen.handle(key, size: usualSize) == .stay)
    }
  }

  private func screen() throws -> RunnerScreen {
    var screen = try RunnerScreen.sample()
    screen.show(try World().dayOfLog(of: followed(World().hip())))
    return screen
  }
}

private func text(_ screen: RunnerScreen, _ size: Size = usualSize) -> String {
  screen.view(size, glyphs: .unicode, texts: .english).canvas.text
}

extension RunnerScreen {
  /// A runner with all that a therapist can see.
  fileprivate static func sample() throws -> RunnerScreen {
    let world = World()
    let hip = try followed(world.hip())
    var progress = try sampleProgress()
    progress.pain.append(
      PainPoint(
        day: sampleDay - 2, milliseconds: Int64((sampleDay - 2).number) * 86_400_000,
        record: PainRecord(
          moment: .after, region: "left knee", score: PainScore(7), day: sampleDay - 2)))
    var reviewed = ReviewedRunner(recent: progress, today: sampleDay)
    reviewed.reviews = [
      DatedReview(
        id: UniqueID(high: 1, low: 9), day: sampleDay - 3,
        record: ReviewRecord(
          .setAside, knownThrough: sampleDay - 4, note: "spoke on the phone")),
      DatedReview(
        id: UniqueID(high: 1, low: 10), day: sampleDay - 3,
        record: ReviewRecord(.carryOn, knownThrough: sampleDay - 4)),
    ]
    var standing = world.day(hip).standing
    standing.proposal = PhaseProposal(
      next: hip.programme.phases[1].id, decider: .therapist,
      criteria: [
        CriterionState(.days(spent: 22, required: 14), isMet: true),
        CriterionState(.sessionsDone(4, required: 6), isMet: false),
        CriterionState(
          .pain(
            .during, worst: PainScore(3), limit: .atMost(3), baseline: nil, in: .sessions(3)),
          isMet: true),
      ], isMet: false)
    let notes = [
      WrittenNote(
        id: UniqueID(high: 8, low: 1), day: sampleDay - 3,
        note: NoteRecord(text: "Slower on the way down.", author: .therapist), isRead: true),
      WrittenNote(
        id: UniqueID(high: 8, low: 2), day: sampleDay - 3,
        note: NoteRecord(text: "Afraid of stairs?", author: .therapist, visibility: .private)),
    ]
    return RunnerScreen(
      RunnerFile(reviewed: reviewed, progress: progress, standing: standing, notes: notes),
      today: sampleDay)
  }

  /// The screen after some keys.
  fileprivate func pressing(_ keys: Key...) -> RunnerScreen {
    var screen = self
    for key in keys { _ = screen.handle(key, size: usualSize) }
    return screen
  }

  /// The screen after a text was typed.
  fileprivate func typing(_ text: String) -> RunnerScreen {
    text.reduce(self) { $0.pressing($1 == " " ? .space : .character($1)) }
  }
}
