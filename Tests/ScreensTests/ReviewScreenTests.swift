import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The review screen` {
  @Test(arguments: [(80, 24), (120, 40), (40, 12), (20, 5)])
  func `keeps its picture`(columns: Int, rows: Int) throws {
    let canvas = try screen().view(
      Size(columns: columns, rows: rows), glyphs: .unicode, texts: .english)
    expectSnapshot(canvas.text, named: "review-\(columns)x\(rows).txt")
  }

  @Test func `needs no character beyond ASCII`() throws {
    let canvas = try screen().view(size, glyphs: .ascii, texts: .english)
    #expect(canvas.text.unicodeScalars.allSatisfy { $0.isASCII })
    expectSnapshot(canvas.text, named: "review-ascii.txt")
  }

  @Test func `says everything in plain lines`() throws {
    let lines = try screen().plainLines(width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "review-plain.txt")
  }

  @Test func `puts the worst first and opens what is selected`() throws {
    var screen = try screen()
    var opened: [ScreenOutcome] = []
    for _ in 0..<6 {
      opened.append(screen.handle(.enter, size: size))
      _ = screen.handle(.down, size: size)
    }
    // Stop sign, red rule, pain at its limit, missed, silent, nothing.
    #expect(opened == [3, 5, 1, 4, 2, 0].map { ScreenOutcome.open($0) })
  }

  @Test func `leaves incidents of an earlier time alone`() throws {
    var progress = try calmProgress(name: "Earlier")
    progress.incidents = [
      Incident(day: today - 14, kind: .stopSigns(["Numbness"])),
      Incident(day: today - 2, kind: .stopSigns([])),
    ]
    let screen = ReviewScreen(
      runners: [ReviewedRunner(recent: progress, painLimits: [:])], today: today)
    #expect(screen.plainLines(width: 80, texts: .english).contains("Nothing to look at"))
  }

  @Test func `counts a hold until it is cleared`() throws {
    var progress = try calmProgress(name: "Held")
    let hold = Hold(from: today - 3, through: nil, reason: "waits", cause: .stopSign)
    progress.incidents = [Incident(day: today - 3, kind: .held(hold))]
    let held = ReviewScreen(
      runners: [ReviewedRunner(recent: progress, painLimits: [:])], today: today)
    #expect(
      held.plainLines(width: 80, texts: .english).contains("Held since Thu 19 Nov: waits"))
    progress.incidents.append(
      Incident(
        day: today - 1, kind: .released(Release(clearedBy: "me", recordedBy: .therapist))))
    let cleared = ReviewScreen(
      runners: [ReviewedRunner(recent: progress, painLimits: [:])], today: today)
    #expect(cleared.plainLines(width: 80, texts: .english).contains("Nothing to look at"))
  }

  @Test func `calls two points a change and one point none`() throws {
    let words = try [(3, 5), (3, 4), (5, 2)].map { earlier, last in
      var progress = try calmProgress(name: "Trend")
      progress.pain = [score(earlier, daysAgo: 4), score(last, daysAgo: 2)]
      let screen = ReviewScreen(
        runners: [ReviewedRunner(recent: progress, painLimits: [:])], today: today)
      return screen.plainLines(width: 80, texts: .english).first { $0.hasPrefix("Pain ") }
    }
    #expect(
      words == ["Pain during 5, up from 3", "Pain during 4, was 3", "Pain during 2, down from 5"])
  }

  @Test func `says what to do where nobody is`() throws {
    let screen = ReviewScreen(runners: [], today: today)
    #expect(screen.view(size, glyphs: .unicode, texts: .english).text.contains("Import a bundle"))
    var empty = screen
    #expect(empty.handle(.enter, size: size) == .stay)
    #expect(empty.handle(.down, size: size) == .stay)
  }

  @Test func `leaves the meaning before it leaves itself`() throws {
    var screen = try screen()
    _ = screen.handle(.character("d"), size: size)
    #expect(screen.view(size, glyphs: .unicode, texts: .english).text.contains("a stop sign"))
    #expect(screen.handle(.enter, size: size) == .stay)
    #expect(screen.handle(.character("q"), size: size) == .stay)
    #expect(screen.handle(.character("q"), size: size) == .back)
    #expect(screen.handle(.character("?"), size: size) == .help)
    #expect(ReviewScreen.keys.conflicts.isEmpty)
  }

  @Test func `draws into any size, whatever the logs hold`() throws {
    let runner = ReviewedRunner(recent: try hostileProgress(), painLimits: [.during: -4])
    var screen = ReviewScreen(
      runners: Array(repeating: runner, count: 12), today: today)
    for rows in [0, 1, 2, 3, 4, 5, 9, 10, 11, 16, 20, 27, 40] {
      for columns in [0, 1, 2, 5, 13, 20, 30, 41, 60, 83, 120] {
        let size = Size(columns: columns, rows: rows)
        _ = screen.handle(.pageDown, size: size)
        if columns % 3 == 0 { _ = screen.handle(.character("d"), size: size) }
        let canvas = screen.view(size, glyphs: rows % 2 == 0 ? .unicode : .ascii, texts: .english)
        #expect(canvas.size == size)
      }
    }
    #expect(isClean(screen.plainLines(width: 1, texts: .english)))
  }

  private let size = Size(columns: 80, rows: 24)
  private let today = LocalDay(number: 20_779)

  private func score(_ value: Int, daysAgo: Int) -> PainPoint {
    PainPoint(
      day: today - daysAgo, milliseconds: 0,
      record: PainRecord(
        moment: .during, region: "left knee", score: PainScore(value), day: today - daysAgo))
  }

  /// Two weeks in which everything was done.
  private func calmProgress(name: String) throws -> Progress {
    var progress = try sampleProgress(name: name)
    progress.period = (today - 13)...today
    progress.knownThrough = today
    progress.days = progress.days.filter { progress.period.contains($0.day) }
    progress.sessions = SessionTally()
    progress.sessions.done = 6
    progress.pain = [score(3, daysAgo: 5), score(2, daysAgo: 3)]
    progress.incidents = []
    progress.measures = []
    progress.notes = []
    return progress
  }

  private func screen() throws -> ReviewScreen {
    let limits: [PainMoment: Int] = [.during: 6, .after: 6]
    var all: [Progress] = []
    for name in ["Calm", "Hurting", "Silent", "Stopped", "Missing", ""] {
      all.append(try calmProgress(name: name))
    }
    all[1].pain.append(score(6, daysAgo: 1))
    all[2].knownThrough = today - 8
    all[3].incidents = [
      Incident(day: today - 6, kind: .stopSigns(["The knee is hot and swollen"])),
      Incident(
        day: today - 6,
        kind: .held(
          Hold(from: today - 6, through: nil, reason: "stop sign", cause: .stopSign))),
    ]
    all[3].sessions.done = 2
    all[3].sessions.held = 3
    all[4].sessions.missed = 2
    all[4].sessions.done = 4
    all[5].incidents = [
      Incident(
        day: today - 9,
        kind: .rule(
          RuleRecord(
            moment: .before, rule: "from 6", owner: .shipped, actions: ["stop session", "tell"],
            tells: true)))
    ]
    return ReviewScreen(
      runners: all.map { ReviewedRunner(recent: $0, painLimits: limits) }, today: today)
  }
}
