import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `The list of runners under review`: ReviewSample {
  @Test func `puts the worst first and opens what is selected`() throws {
    var screen = try screen()
    var opened: [ReviewOutcome] = []
    for _ in 0..<7 {
      opened.append(screen.handle(.enter, size: size))
      _ = screen.handle(.down, size: size)
    }
    // Stop sign, pain from 7, red rule, missed, silent, then nothing and what is set aside, by name.
    #expect(opened == [3, 1, 5, 4, 2, 6, 0].map { ReviewOutcome.open(id($0)) })
  }

  @Test func `searches as it is typed, in names, programmes and reasons`() throws {
    var screen = try screen().pressing(.character("/"))
    screen = screen.typing("mis")
    #expect(listed(screen) == [4])
    #expect(screen.isTyping)
    screen = screen.pressing(.control("u")).typing("LIMIT 7")
    #expect(listed(screen) == [1, 6])
    screen = screen.pressing(.enter)
    #expect(!screen.isTyping)
    #expect(screen.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("'LIMIT 7'"))
    // Back ends the search before it leaves the list.
    #expect(screen.handle(.escape, size: size) == .stay)
    #expect(listed(screen).count == 7)
    #expect(screen.handle(.escape, size: size) == .back)
  }

  @Test func `leads to whoever fits what is typed best, not to whoever was selected before`() throws
  {
    var screen = try screen()
    while screen.handle(.enter, size: size) != .open(id(6)) { screen = screen.pressing(.down) }
    screen = screen.pressing(.character("/")).typing("limit 7").pressing(.enter)
    #expect(screen.handle(.enter, size: size) == .open(id(1)))
  }

  @Test func `says so where nobody fits`() throws {
    let screen = try screen().pressing(.character("/")).typing("nobody at all")
    #expect(listed(screen).isEmpty)
    #expect(
      screen.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("Nobody fits here"))
  }

  @Test func `lists those with something to look at, new, silent, set aside`() throws {
    var screen = try screen()
    var shown: [[Int]] = []
    for _ in ReviewFilter.allCases {
      shown.append(listed(screen))
      screen = screen.pressing(.tab)
    }
    #expect(
      shown == [[3, 1, 5, 4, 2, 6, 0], [3, 1, 5, 4, 2], [4], [2], [6]])
    #expect(screen.filter == .everyone)
    #expect(screen.pressing(.backTab).filter == .setAside)
  }

  @Test func `is ordered by name, sessions, pain, last seen and last look`() throws {
    var screen = try screen()
    var orders: [ReviewOrder: [Int]] = [:]
    for _ in ReviewOrder.allCases {
      orders[screen.order] = listed(screen)
      screen = screen.pressing(.character("o"))
    }
    #expect(orders[.name] == [5, 6, 0, 1, 4, 2, 3])
    #expect(orders[.pain]?.first == 1)
    #expect(orders[.sessions]?.first == 4)
    #expect(orders[.seen]?.first == 2)
    // Those who were looked at come last.
    #expect(orders[.reviewed]?.suffix(2) == [4, 6])
    #expect(screen.order == .need)
  }

  @Test func `keeps the selected runner while it lists others`() throws {
    var screen = try screen().pressing(.down, .down, .down)
    #expect(screen.handle(.enter, size: size) == .open(id(4)))
    screen = screen.pressing(.character("o"))
    #expect(screen.handle(.enter, size: size) == .open(id(4)))
    // The number of a row goes to it.
    screen = screen.pressing(.character("2"))
    #expect(screen.handle(.enter, size: size) == .open(id(6)))
  }

  @Test func `is there before the logs are read, and sorts them in as they come`() throws {
    let all = try ["Late", "Worse", "Fine"].enumerated().map { index, name in
      var progress = try calmProgress(name: name)
      progress.runner.id = id(index)
      if name == "Worse" { progress.pain.append(score(9, daysAgo: 1)) }
      return ReviewedRunner(recent: progress, today: today)
    }
    var screen = ReviewScreen(reading: all.map(\.runner), today: today)
    #expect(screen.plainLines(width: 80, texts: .english).contains("Being read"))
    #expect(
      screen.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("0 read so far"))
    screen.take([all[2]], .english)
    screen.take([all[1]], .english)
    #expect(
      screen.view(size, glyphs: .unicode, texts: .english).canvas.text.contains("2 read so far"))
    // The first row stays the selected one until a key is pressed.
    #expect(screen.handle(.enter, size: size) == .open(id(1)))
    screen = screen.pressing(.down)
    #expect(screen.handle(.enter, size: size) == .open(id(2)))
    screen.take([all[0]], .english)
    #expect(screen.handle(.enter, size: size) == .open(id(2)))
    #expect(listed(screen) == [1, 2, 0])
  }

  @Test func `tells two of one name apart`() throws {
    let two = try [1, 2].map { number in
      var progress = try calmProgress(name: "Same")
      progress.runner.id = id(number)
      return ReviewedRunner(recent: progress, today: today)
    }
    let lines = ReviewScreen(runners: two, today: today).plainLines(width: 80, texts: .english)
    #expect(lines.contains("1: Same …0001") && lines.contains("2: Same …0002"))
  }
}
