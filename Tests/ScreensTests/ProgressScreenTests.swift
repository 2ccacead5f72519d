import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The progress screen` {
  @Test(arguments: [(80, 24), (120, 40), (200, 60), (40, 12), (20, 5)])
  func `keeps its picture`(columns: Int, rows: Int) throws {
    let screen = ProgressScreen(progress: try sampleProgress())
    let canvas = screen.view(
      Size(columns: columns, rows: rows), glyphs: .unicode, texts: .english)
    expectSnapshot(canvas.text, named: "progress-\(columns)x\(rows).txt")
  }

  @Test(arguments: ProgressSection.ofRunner)
  func `keeps the picture of each part`(section: ProgressSection) throws {
    let screen = try screen(keys: key(of: section))
    expectSnapshot(view(screen).text, named: "progress-\(section).txt")
    let table = screen.pressing(.character("t"))
    expectSnapshot(view(table).text, named: "progress-\(section)-table.txt")
  }

  /// The digit of a part.
  private func key(of section: ProgressSection) -> Key {
    let index = ProgressSection.ofRunner.firstIndex(of: section) ?? 0
    return .character(Character(String(index + 1)))
  }

  @Test func `needs no character beyond ASCII`() throws {
    let canvas = try screen(keys: .tab, .tab).view(
      Size(columns: 80, rows: 24), glyphs: .ascii, texts: .english)
    #expect(canvas.text.unicodeScalars.allSatisfy { $0.isASCII })
    expectSnapshot(canvas.text, named: "progress-ascii.txt")
  }

  @Test func `tells kinds apart by style as well`() throws {
    let screen = ProgressScreen(progress: try sampleProgress())
    expectSnapshot(view(screen).styleRuns, named: "progress-styles.txt")
  }

  @Test func `says the value of the selected day in words`() throws {
    var screen = try screen(keys: .tab, .tab, .home)
    #expect(
      view(screen).text.contains("Mon 12 Oct: done; 9 sets; pain before 3, during 4, after 3"))
    screen = screen.pressing(.right, .right, .right)
    #expect(view(screen).text.contains("Thu 15 Oct: nothing due; pain next morning not answered"))
    screen = screen.pressing(.end)
    #expect(view(screen).text.contains("Sun 22 Nov: unknown, the log ends on Fri 20 Nov"))
    screen = screen.pressing(.right, .right)
    #expect(screen.selected == screen.progress.period.upperBound)
  }

  @Test func `moves by weeks among the weeks`() throws {
    let screen = try screen(keys: .left)
    #expect(screen.selected == screen.progress.knownThrough - 7)
    #expect(screen.pressing(.up).selected == screen.selected - 7)
    #expect(
      view(screen).text.contains(
        "Week of Mon 9 Nov: 1 of 3 done, 1 partial, 1 missed; Dose: 13 of 27 sets, 48 %"))
  }

  @Test func `shows held sessions apart from missed ones`() throws {
    let lines = ProgressScreen(progress: try sampleProgress()).plainLines(
      width: 200, texts: .english)
    #expect(
      lines.contains("Week of Mon 2 Nov: none due; 3 held, not counted; Dose: nothing to count"))
    #expect(lines.contains("Sessions: 3 held, not counted"))
    #expect(lines.contains("Sessions: 1 missed"))
  }

  @Test func `heads every column of the table of weeks`() throws {
    let text = view(try screen(keys: key(of: .weeks), .character("t"))).text
    #expect(text.contains(/Week +done .* Done of due/), "\(text)")
  }

  @Test func `leaves the meaning of the numbers before it leaves itself`() throws {
    var screen = try screen(keys: .character("d"))
    #expect(view(screen).text.contains("What the numbers mean"))
    #expect(screen.handle(.escape, size: size) == .stay)
    #expect(screen.handle(.escape, size: size) == .back)
    #expect(screen.handle(.character("?"), size: size) == .help)
  }

  @Test func `scrolls a list to its end and not beyond`() throws {
    let small = Size(columns: 40, rows: 12)
    var screen = try screen(keys: .character("7"))
    for _ in 0..<100 { _ = screen.handle(.down, size: small) }
    let text = screen.view(small, glyphs: .unicode, texts: .english).text
    #expect(text.contains("Mon 12 Oct: Hip-driven"))
    let before = screen
    _ = screen.handle(.down, size: small)
    #expect(screen == before)
  }

  @Test func `keeps the side of a long name where there is little room`() throws {
    let small = Size(columns: 40, rows: 12)
    let screen = try screen(keys: key(of: .exercises))
    let text = screen.view(small, glyphs: .ascii, texts: .english).text
    #expect(text.contains("..., left ") || text.contains("Step-up, left "))
    #expect(text.contains("Step-up, right"))
  }

  @Test func `says which days a picture has room for where it is not all`() throws {
    let text = try screen(keys: key(of: .pain)).view(
      Size(columns: 100, rows: 40), glyphs: .unicode, texts: .english
    ).text
    #expect(text.contains(/Pain, \d+ Oct to 22 Nov ─/), "\(text)")
    #expect(text.contains("Calendar ─"))
  }

  @Test func `says everything in plain lines`() throws {
    let lines = ProgressScreen(progress: try sampleProgress()).plainLines(
      width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "progress-plain.txt")
  }

  @Test func `binds no key twice`() {
    #expect(ProgressScreen.keys.conflicts.isEmpty)
  }

  @Test func `stands an empty log`() throws {
    let day = try #require(LocalDay("2026-11-22"))
    let progress = Progress(
      runner: Runner(id: UniqueID(high: 1, low: 2), name: " "), period: day...day,
      knownThrough: day)
    let screen = ProgressScreen(progress: progress)
    expectSnapshot(view(screen).text, named: "progress-empty.txt")
    #expect(screen.plainLines(width: 80, texts: .english).contains("No pain score was asked for."))
  }

  @Test(arguments: ProgressSection.ofRunner)
  func `draws into any size, whatever the log holds`(section: ProgressSection) throws {
    let progress = try hostileProgress()
    let key = key(of: section)
    var screen = ProgressScreen(progress: progress)
    for rows in [0, 1, 2, 3, 4, 5, 9, 10, 11, 16, 20, 27, 40] {
      for columns in [0, 1, 2, 7, 19, 20, 29, 30, 41, 100, 120] {
        let size = Size(columns: columns, rows: rows)
        for key in [key, .right, .down, .character("t")] { _ = screen.handle(key, size: size) }
        let canvas = screen.view(size, glyphs: rows % 2 == 0 ? .unicode : .ascii, texts: .english)
        #expect(canvas.size == size)
      }
    }
    #expect(isClean(screen.plainLines(width: 1, texts: .english)))
    #expect(isClean(view(screen).lines))
  }

  private let size = Size(columns: 80, rows: 24)

  private func view(_ screen: ProgressScreen) -> Canvas {
    screen.view(size, glyphs: .unicode, texts: .english)
  }

  private func screen(keys: Key...) throws -> ProgressScreen {
    var screen = ProgressScreen(progress: try sampleProgress())
    for key in keys { _ = screen.handle(key, size: size) }
    return screen
  }
}

extension ProgressScreen {
  fileprivate func pressing(_ keys: Key...) -> ProgressScreen {
    var screen = self
    for key in keys { _ = screen.handle(key, size: Size(columns: 80, rows: 24)) }
    return screen
  }
}

/// A progress whose words try to act on a terminal and whose numbers make no sense.
func hostileProgress() throws -> Progress {
  let evil =
    "\u{1B}[2J\u{202E}\u{7}a\u{0}\n\u{200B}漢字漢字 {0}{1} " + String(repeating: "w", count: 90)
  var progress = try sampleProgress(name: evil)
  let first = progress.period.lowerBound
  progress.knownThrough = first - 400
  progress.period = (first - 900)...(first + 900)
  for index in progress.exercises.indices {
    progress.exercises[index].name = evil
    progress.exercises[index].dose.done = [.nan, .infinity, -1e300, 1e300][index % 4]
    progress.exercises[index].dose.prescribed = 1e-300
    progress.exercises[index].completed = -5
  }
  for index in progress.followed.indices {
    progress.followed[index].title = evil
    progress.followed[index].phaseTitle = evil
  }
  progress.measures = progress.measures.map {
    var point = $0
    point.unit = evil
    point.name = evil
    point.record.value = .nan
    return point
  }
  for index in progress.pain.indices { progress.pain[index].record.region = evil + "\(index % 3)" }
  progress.notes = [DatedNote(day: first - 5_000, text: evil)]
  progress.incidents += [
    Incident(day: first + 40, kind: .stopSigns(Array(repeating: evil, count: 5))),
    Incident(
      day: first + 41,
      kind: .held(Hold(from: first + 41, through: nil, reason: evil, cause: .rule))),
  ]
  progress.sessions.done = -3
  progress.sessions.missed = 1_000_000
  progress.weeks += [
    WeekProgress(start: first - 700, sessions: progress.sessions, dose: progress.dose)
  ]
  progress.reasons = [ReasonCount(reason: .other, sets: -1)]
  progress.sources = [.entered: -1]
  return progress
}

/// Returns whether no line holds anything that could act on a terminal.
func isClean(_ lines: [String]) -> Bool {
  lines.joined().unicodeScalars.allSatisfy {
    $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}"
  }
}
