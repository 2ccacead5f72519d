import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

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
    #expect(text.contains("leave out the rest"))
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

  @Test func `stays with the set that was corrected, in the day that is read anew`() throws {
    var log = try World().dayOfLog(of: followed(World().hip()))
    var screen = try screen().pressing(.down, .down, .down, .character("e")).typing("4")
    guard case .correct(_, let body?, let event, _) = screen.handle(.enter, size: usualSize)
    else { throw Missing() }
    var correction = event
    correction.id = UniqueID(high: 9, low: 1)
    correction.supersedes = event.id
    correction.time.milliseconds += 7_200_000
    correction.about = EventMoment(day: sampleDay, minuteOfDay: event.time.minuteOfDay)
    correction.body = body
    for index in log.entries.indices where log.entries[index].event.id == event.id {
      log.entries[index].state = .outdated
    }
    log.entries.append(LoggedEvent(event: correction, state: .counts))
    screen.show(log)
    // It is asked about what stands there now, and the day is a key away.
    let asked = screen.pressing(.character("e"))
    #expect(asked.isTyping)
    #expect(text(asked).contains("4"))
    let back = screen.pressing(.escape)
    #expect(back.page == nil && back.progress.selected == sampleDay)
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

  private struct Missing: Error {}
}
