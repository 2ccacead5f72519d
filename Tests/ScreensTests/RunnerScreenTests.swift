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
      screen.plainLines(width: 80, texts: .english).first?.contains("still to come") == true)
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
