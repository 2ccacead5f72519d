import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The review screen`: ReviewSample {
  @Test(arguments: [(80, 24), (120, 40), (40, 12), (20, 5)])
  func `keeps its picture`(columns: Int, rows: Int) throws {
    let canvas = try screen().view(
      Size(columns: columns, rows: rows), glyphs: .unicode, texts: .english
    ).canvas
    expectSnapshot(canvas.text, named: "review-\(columns)x\(rows).txt")
  }

  @Test func `needs no character beyond ASCII`() throws {
    let canvas = try screen().view(size, glyphs: .ascii, texts: .english).canvas
    #expect(canvas.text.unicodeScalars.allSatisfy { $0.isASCII })
    expectSnapshot(canvas.text, named: "review-ascii.txt")
  }

  @Test func `says everything in plain lines`() throws {
    let lines = try screen().plainLines(width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "review-plain.txt")
  }

  @Test func `explains its rules, with their numbers`() throws {
    let screen = try screen().pressing(.character("d"))
    let lines = screen.plainLines(width: 80, texts: .english)
    expectSnapshot(lines.map { $0 + "\n" }.joined(), named: "review-rules.txt")
    #expect(lines.contains("- pain from 7 in the last 14 days"))
    // Every rule is told.
    #expect(lines.count { $0.hasPrefix("- ") } == FlagRule.shipped.count)
  }

  @Test func `says of pain how much, where, when, and the limit`() throws {
    let text = try screen().plainLines(width: 200, texts: .english)
    #expect(text.contains("Pain 8 during (left knee) on Sat 21 Nov, limit 7"))
    #expect(text.contains("2 sessions missed in a row, since Wed 18 Nov") == false)
    #expect(text.contains("3 sessions missed in a row, since Wed 18 Nov"))
  }

  @Test func `calls two points a change and one point none`() throws {
    let words = try [(3, 5), (3, 4), (5, 2)].map { earlier, last in
      var progress = try calmProgress(name: "Trend")
      progress.pain = [score(earlier, daysAgo: 4), score(last, daysAgo: 2)]
      let screen = ReviewScreen(
        runners: [ReviewedRunner(recent: progress, today: today)], today: today)
      return screen.plainLines(width: 80, texts: .english).first { $0.hasPrefix("Pain ") }
    }
    #expect(
      words == [
        "Pain rose from 3 to 5 by Fri 20 Nov, left knee, during", "Pain during 4, was 3",
        "Pain during 2, down from 5",
      ])
  }

  @Test func `says what to do where nobody is`() throws {
    var empty = ReviewScreen(runners: [], today: today)
    #expect(
      empty.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("Import a bundle"))
    for key in [Key.enter, .down, .character("c"), .character("n"), .character("w")] {
      #expect(empty.handle(key, size: size) == .stay)
    }
  }

  @Test func `leaves the meaning before it leaves itself`() throws {
    var screen = try screen()
    _ = screen.handle(.character("d"), size: size)
    #expect(
      screen.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("a stop sign"))
    #expect(screen.handle(.enter, size: size) == .stay)
    #expect(screen.handle(.character("q"), size: size) == .stay)
    #expect(screen.handle(.character("q"), size: size) == .back)
    #expect(screen.handle(.character("?"), size: size) == .help)
    #expect(ReviewScreen.keys.conflicts.isEmpty)
  }

  @Test func `says who was not looked at yet, however much else there is to say`() throws {
    let runner = ReviewedRunner(recent: try hostileProgress(), today: today)
    for (count, rows) in [(40, 24), (1, 24), (40, 12)] {
      let screen = ReviewScreen(runners: Array(repeating: runner, count: count), today: today)
      let lines = screen.view(Size(columns: 80, rows: rows), glyphs: .unicode, texts: .english)
        .canvas.lines
      #expect(lines.contains { $0.hasPrefix("not looked at yet") }, "\(count) in \(rows)")
    }
    // What is cut says so, and nothing is cut where the list leaves room.
    let full = ReviewScreen(runners: Array(repeating: runner, count: 40), today: today)
    let said = full.view(size, glyphs: .unicode, texts: .english).canvas.lines.suffix(6)
    #expect(said.contains { $0.hasSuffix("…") })
  }

  @Test func `draws into any size, whatever the logs hold`() throws {
    let runner = ReviewedRunner(recent: try hostileProgress(), today: today)
    var screen = ReviewScreen(runners: Array(repeating: runner, count: 12), today: today)
    for rows in [0, 1, 2, 3, 4, 5, 9, 10, 11, 16, 20, 27, 40] {
      for columns in [0, 1, 2, 5, 13, 20, 30, 41, 60, 83, 120] {
        let size = Size(columns: columns, rows: rows)
        _ = screen.handle(.pageDown, size: size)
        if columns % 3 == 0 { _ = screen.handle(.character("d"), size: size) }
        if columns == 41 { _ = screen.handle(.character("/"), size: size) }
        if columns == 60 { _ = screen.handle(.escape, size: size) }
        if columns == 83 { _ = screen.handle(.character("s"), size: size) }
        if columns == 120 { _ = screen.handle(.escape, size: size) }
        let canvas = screen.view(size, glyphs: rows % 2 == 0 ? .unicode : .ascii, texts: .english)
          .canvas
        #expect(canvas.size == size)
      }
    }
    #expect(
      isClean(ReviewScreen(runners: [runner], today: today).plainLines(width: 1, texts: .english)))
  }
}
