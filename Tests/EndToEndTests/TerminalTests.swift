import Foundation
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `A real terminal` {
  @Test func `shows the first start, up to today`() throws {
    try withTerminal { home, terminal in
      try terminal.type("midstance")
      let first = try terminal.wait(forOneOf: ["What is your name?", "Did a therapist"])
      if first == "What is your name?" {
        try terminal.type("Kim")
        try terminal.wait(for: "Can you read this?")
        try terminal.press("Space", "Enter")
        try terminal.wait(for: "Did you hear it?")
        try terminal.press("Space", "Enter")
      }
      try terminal.wait(for: "Did a therapist")
      try terminal.press("2", "Enter")
      try terminal.wait(for: "Choose one to read")
      try terminal.press("Enter")
      try terminal.wait(for: "It is not for:")
      try terminal.press("2", "Enter")
      try terminal.wait(for: "Which side hurts")
      try terminal.press("2", "Enter")
      try terminal.wait(for: "Shift and squeeze")
      try terminal.press("q")
      try terminal.wait(for: "ready>")
      try terminal.expectTidy()
      #expect(try home.run("log").output.contains("affected side right"))
    }
  }

  @Test(.trap(.suspending)) func `stops on Ctrl-Z and comes back to a question`() throws {
    try withTerminal { _, terminal in
      try terminal.playToFirstSet()
      try terminal.press("C-z")
      try terminal.wait(for: "Stopped")
      try terminal.expectTidy()
      try terminal.type("fg")
      try terminal.wait(for: "Get ready again")
      try terminal.press("C-z")
      try terminal.wait(for: "Stopped")
    }
  }

  @Test(.trap(.resizing)) func `goes through every size down to one cell, and up again`() throws {
    try withTerminal { _, terminal in
      try terminal.playToFirstSet()
      for (columns, rows) in [(40, 10), (20, 5), (3, 2), (1, 1), (2, 1), (1, 30)] {
        try terminal.resize(columns: columns, rows: rows)
        try terminal.press(" ")
      }
      try terminal.resize(columns: 100, rows: 30)
      try terminal.wait(for: "set 1 of 2")
    }
  }

  @Test(.trap(.lostTerminal)) func `loses nothing when it is closed`() throws {
    try withTerminal { home, terminal in
      let command = try terminal.playToFirstSet()
      try terminal.close()
      try wait(for: "the end of the command") { kill(command, 0) != 0 }
      let log = try home.run("log")
      #expect(log.output.contains("Session started"))
      #expect(log.output.contains("Pain before the session, left knee: 2 of 10"))
      #expect(!log.output.contains("Session ended"))
    }
  }

  @Test func `asks in lines too before Ctrl-C leaves, and at the second one leaves`() throws {
    try withTerminal { home, terminal in
      try home.run("follow", "hip-driven-knee-pain", "--affected", "left")
      try terminal.type("midstance start --plain")
      try terminal.wait(for: "Do you have any of these today?")
      try terminal.press("C-c")
      try terminal.wait(for: "Ctrl-C again leaves at once.")
      try terminal.press("1", "Enter")
      try terminal.press("0", "Enter")
      try terminal.wait(for: "Type 0 to 10")
      try terminal.press("C-c")
      try terminal.wait(for: "2  Leave, and go on at this set later")
      try terminal.press("C-c")
      try terminal.wait(for: "Interrupted before a set was finished.")
      try terminal.wait(for: "ready>")
      #expect(try home.run("due").output.contains("It was begun: 0 of 6 sets are done."))
    }
  }

  @Test func `is left on SIGTERM, and the session goes on later`() throws {
    try withTerminal { _, terminal in
      let command = try terminal.playToFirstSet()
      #expect(kill(command, SIGTERM) == 0)
      try terminal.wait(for: "ready>")
      try terminal.type("clear; midstance")
      try terminal.wait(for: "was left with 0 of 6 sets")
    }
  }

  @Test func `plays a session with Space and Enter alone`() throws {
    try withTerminal { home, terminal in
      try home.run("follow", home.file("short.yaml", shortProgramme))
      try terminal.type("midstance start")
      for (text, keys) in [
        ("Do you have any of these", ["Space", "Enter"]), ("hurt now?", ["Space", "Enter"]),
        ("New to you", ["Space"]), ("nothing is counted", ["Space"]), ("That was all", ["Enter"]),
        ("done as shown?", ["Enter"]), ("How much did", ["Space", "Enter"]),
        ("after the session?", ["Space", "Enter"]), ("2 of 2 sets", ["Enter"]),
        ("q quit", []),
      ] {
        try terminal.wait(for: text)
        for key in keys { try terminal.press(key) }
      }
      let log = try home.run("log").output
      #expect(log.contains("Stand, set 2, paced by Midstance: 1 of 1 s, completed"))
      #expect(log.contains("Stand: done as shown"))
      #expect(log.contains("Pain during the session, knee: 0 of 10 (Stand)"))
      #expect(log.contains("Session finished"))
    }
  }

  @Test func `leaves at once on Ctrl-C pressed twice`() throws {
    try withTerminal { home, terminal in
      try terminal.playToFirstSet()
      try terminal.press("C-c")
      try terminal.wait(for: "Ctrl-C again leaves at once.")
      try terminal.press("C-c")
      try terminal.wait(for: "ready>")
      try terminal.expectTidy()
      #expect(try !home.run("log").output.contains("Session ended"))
    }
  }

  @Test(.trap(.unknownTerminal)) func `is told apart when nothing is known about it`() throws {
    try withTerminal(changes: ["TERM": "nonsense"]) { home, terminal in
      try terminal.type("midstance 2>said; echo status $?")
      try terminal.wait(for: "status 1")
      #expect(try home.read("said").hasPrefix("midstance: "))
      #expect(try home.read("said").contains("nonsense"))
    }
  }

  @Test func `gets lines when it is dumb`() throws {
    try withTerminal(changes: ["TERM": "dumb"]) { home, terminal in
      try home.run("follow", "hip-driven-knee-pain", "--affected", "left")
      try terminal.type("midstance </dev/null >said; echo status $?")
      try terminal.wait(for: "status 0")
      #expect(try home.read("said").contains("Shift and squeeze"))
      #expect(try !home.read("said").contains("\u{1B}"))
    }
  }
}

extension Terminal {
  /// Follows a starter and plays its session until the first set runs.
  ///
  /// - Parameter isWarned: Whether it is to be said that nothing keeps the screen awake.
  /// - Returns: The process.
  /// - Throws: What did not come.
  @discardableResult
  func playToFirstSet(warned isWarned: Bool = false) throws -> pid_t {
    try type("sh -c 'echo $$ > process; exec midstance start hip-driven-knee-pain --affected left'")
    try wait(for: "Do you have any of these today?")
    try press("Space", "Enter")
    try wait(for: "How much does your left knee hurt")
    try press("2", "Enter")
    try wait(for: "Side shift")
    if isWarned { try wait(for: "Nothing here keeps the screen from going dark") }
    try press("Enter")
    try wait(for: "set 1 of 2")
    return try #require(pid_t(home.read("process").filter(\.isNumber)))
  }
}

/// A programme that is done in a few seconds.
private let shortProgramme = """
  format: midstance/1
  id: short
  revision: 1
  title: Short
  affected: none
  contact: {name: The practice, phone: "0000 000 000"}
  pain:
    regions: [knee]
    ask: [before, during, after]
  exercises:
    - {id: stand, name: Stand, position: Standing tall, side: both, sets: 2, rest: 1s, hold: 1s}
  phases:
    - id: only
      title: Only
      schedule: {every: day}
      do: [stand]

  """
