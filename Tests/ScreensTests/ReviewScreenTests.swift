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

  @Test func `leaves one out of the way who is set aside, until something new is there`() throws {
    var progress = try calmProgress(name: "Aside")
    progress.pain.append(score(8, daysAgo: 3))
    let before = ReviewedRunner(recent: progress, today: today)
    let looks = before.bodies(of: .setAside, note: "called").enumerated().map { index, body in
      review(body, daysAgo: 1, index)
    }
    var after = ReviewedRunner(recent: progress, reviews: looks, today: today)
    var screen = ReviewScreen(runners: [after], today: today)
    #expect(listed(screen.pressing(.tab)).isEmpty)
    #expect(
      screen.plainLines(width: 200, texts: .english).contains("Set aside on Sat 21 Nov: called"))
    // Another score at the limit is another day's.
    progress.pain.append(score(9, daysAgo: 0))
    after = ReviewedRunner(recent: progress, reviews: looks, today: today)
    screen.take(after)
    #expect(
      screen.pressing(.tab, .tab).view(size, glyphs: .unicode, texts: .english).canvas.text
        .contains("!!*"))
  }

  @Test func `takes no silence that goes on for something new`() throws {
    var progress = try calmProgress(name: "Silent")
    progress.knownThrough = today - 9
    progress.days = progress.days.filter { $0.day <= progress.knownThrough }
    let looks = ReviewedRunner(recent: progress, today: today - 1).bodies(of: .setAside)
      .enumerated().map { review($1, daysAgo: 1, $0) }
    let screen = ReviewScreen(
      runners: [ReviewedRunner(recent: progress, reviews: looks, today: today)], today: today)
    #expect(listed(screen.pressing(.tab)).isEmpty)
  }

  @Test func `answers with one key that all is fine`() throws {
    var screen = try screen().pressing(.down)
    guard case .log(let runner, let bodies, _) = screen.handle(.character("c"), size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(runner == id(1))
    let outcomes = bodies.compactMap { body -> ReviewRecord? in
      if case .reviewed(let record) = body { record } else { nil }
    }
    #expect(outcomes.map(\.outcome) == [.setAside, .carryOn])
    // What was seen with it stays with the therapist.
    #expect(outcomes[0].flags.contains { $0.hasPrefix("pain-from-7 ") })
    #expect(outcomes[1].flags.isEmpty)
  }

  @Test func `asks for the words of a note and says whom it goes to`() throws {
    var screen = try screen().pressing(.character("n"))
    #expect(screen.isTyping)
    #expect(
      screen.plainLines(width: 80, texts: .english) == [
        "A note to Stopped, who reads it after taking in your reply:"
      ])
    // Nothing is no note.
    #expect(screen.handle(.enter, size: size) == .stay)
    #expect(screen.isTyping)
    screen = screen.typing("call me")
    let note = NoteRecord(text: "call me", author: .therapist, visibility: .toRunner)
    guard case .log(_, let bodies, let said) = screen.handle(.enter, size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(bodies == [.noted(note)])
    #expect(said.contains("Stopped"))
    screen = screen.pressing(.character("N")).typing("quiet")
    guard case .log(_, let others, _) = screen.handle(.enter, size: size) else {
      Issue.record("nothing is logged")
      return
    }
    #expect(others == [.noted(NoteRecord(text: "quiet", author: .therapist, visibility: .private))])
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

  private let size = Size(columns: 80, rows: 24)
  private let today = LocalDay(number: 20_779)

  private func id(_ number: Int) -> UniqueID { UniqueID(high: 1, low: UInt64(number)) }

  /// The numbers of those who are listed, in their order.
  private func listed(_ screen: ReviewScreen) -> [Int] {
    var screen = screen
    if screen.isTyping { screen = screen.pressing(.enter) }
    screen = screen.pressing(.home)
    var numbers: [Int] = []
    for _ in 0..<20 {
      guard case .open(let id) = screen.handle(.enter, size: size) else { break }
      let number = Int(truncatingIfNeeded: id.low)
      if numbers.last == number { break }
      numbers.append(number)
      screen = screen.pressing(.down)
    }
    return numbers
  }

  private func review(_ body: EventBody, daysAgo: Int, _ number: Int) -> DatedReview {
    guard case .reviewed(let record) = body else {
      Issue.record("that is no review")
      return DatedReview(
        id: id(0), day: today, record: ReviewRecord(.looked, knownThrough: today))
    }
    return DatedReview(id: id(100 + number), day: today - daysAgo, record: record)
  }

  private func score(_ value: Int, daysAgo: Int) -> PainPoint {
    PainPoint(
      day: today - daysAgo, milliseconds: 0,
      record: PainRecord(
        moment: .during, region: "left knee", score: PainScore(value), day: today - daysAgo))
  }

  /// Two weeks in which everything was done.
  private func calmProgress(name: String) throws -> Progress {
    var progress = try sampleProgress(name: name)
    progress.period = (today - 27)...today
    progress.knownThrough = today
    progress.days = progress.period.map { day in
      let isDue = [.monday, .wednesday, .friday].contains(day.weekday)
      var sessions = SessionTally()
      sessions.done = isDue ? 1 : 0
      return DayProgress(
        day: day, kind: isDue ? .done : .rest, sets: isDue ? 9 : 0, sessions: sessions)
    }
    progress.sources = [.paced: 100]
    progress.pain = [score(3, daysAgo: 5), score(2, daysAgo: 3)]
    progress.incidents = []
    progress.measures = []
    progress.notes = []
    return progress
  }

  private func screen() throws -> ReviewScreen {
    var all: [Progress] = []
    for name in ["Calm", "Hurting", "Silent", "Stopped", "Missing", "", "Aside"] {
      var progress = try calmProgress(name: name)
      progress.runner.id = id(all.count)
      all.append(progress)
    }
    all[1].pain.append(score(8, daysAgo: 1))
    all[2].knownThrough = today - 8
    all[2].days = all[2].days.filter { $0.day <= today - 8 }
    let hold = Hold(from: today - 6, through: nil, reason: "stop sign", cause: .stopSign)
    all[3].openHold = hold
    all[3].incidents = [
      Incident(day: today, kind: .stopSigns(["The knee is hot and swollen"])),
      Incident(day: today - 6, kind: .held(hold)),
    ]
    for index in all[4].days.indices where all[4].days[index].day > today - 5 {
      if all[4].days[index].sets == 0 { continue }
      all[4].days[index] = DayProgress(day: all[4].days[index].day, kind: .missed, sets: 0)
      all[4].days[index].sessions.missed = 1
    }
    if let last = all[4].days.indices.last { all[4].days[last].sessions.missed = 1 }
    all[4].pain = [score(3, daysAgo: 9)]
    all[5].incidents = [
      Incident(
        day: today - 9,
        kind: .rule(
          RuleRecord(
            moment: .before, rule: "from 6", owner: .shipped, actions: ["stop session", "tell"],
            tells: true)))
    ]
    all[6].pain.append(score(7, daysAgo: 2))
    var runners = all.map { ReviewedRunner(recent: $0, today: today) }
    runners[6].reviews = runners[6].bodies(of: .setAside, note: "spoke on the phone").map {
      review($0, daysAgo: 1, 6)
    }
    runners[4].reviews = [
      DatedReview(
        id: id(104), day: today - 4, record: ReviewRecord(.looked, knownThrough: today - 5))
    ]
    return ReviewScreen(runners: runners, today: today)
  }
}

extension ReviewScreen {
  /// The screen after some keys.
  fileprivate func pressing(_ keys: Key...) -> ReviewScreen {
    var screen = self
    for key in keys { _ = screen.handle(key, size: Size(columns: 80, rows: 24)) }
    return screen
  }

  /// The screen after a text was typed.
  fileprivate func typing(_ text: String) -> ReviewScreen {
    text.reduce(self) { $0.pressing($1 == " " ? .space : .character($1)) }
  }
}
