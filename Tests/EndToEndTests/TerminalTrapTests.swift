import Foundation
import TestSupport
import Testing

/// What goes wrong in programs of the terminal, tried on the bytes that a terminal is sent.
@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `What a terminal is sent` {
  @Test(.trap(.flicker))
  func `never flashes, as every frame comes whole and only what changed is sent`() throws {
    let bytes = try recorded { try $0.wait(for: "repetition 2 of") }
    let frames = bytes.components(separatedBy: "\u{1B}[?2026h").dropFirst()
    #expect(frames.count > 5)
    #expect(frames.allSatisfy { $0.contains("\u{1B}[?2026l") })
    let clears = ["\u{1B}[2J", "\u{1B}[H\u{1B}[J", "\u{1B}[H\u{1B}[0J"].map {
      bytes.components(separatedBy: $0).count - 1
    }
    #expect(clears.reduce(0, +) <= 2, "only the first frame is a whole one")
    #expect(bytes.contains("\u{1B}[?25l"), "the cursor is hidden")
  }

  @Test(.trap(.terminalAnswers))
  func `asks the terminal nothing, so that no answer can leak into the shell`() throws {
    let bytes = try recorded()
    for query in [
      "[6n", "[5n", "[c", "[0c", "[>c", "[>0c", "]10;?", "]11;?", "[?u", "[14t", "[18t",
    ] {
      #expect(!bytes.contains("\u{1B}" + query), "\(query)")
    }
    #expect(!bytes.contains("$p"), "no mode is asked for")
  }

  @Test(.trap(.mouse)) func `never takes the mouse, so that text can be selected`() throws {
    let bytes = try recorded()
    for mode in [9, 1000, 1001, 1002, 1003, 1006, 1015] {
      #expect(!bytes.contains("\u{1B}[?\(mode)h"))
    }
  }

  @Test(.trap(.lightGround))
  func `is readable on light and dark ground, as no black or white is asked for`() throws {
    let bytes = try recorded()
    let colours = bytes.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
      $0.output.1.split(separator: ";").compactMap { Int($0) }
    }
    #expect(colours.contains { (31...36).contains($0) })
    #expect(!colours.contains { [30, 37, 90, 97].contains($0) || (40...47).contains($0) })
  }

  @Test func `has no colour under NO_COLOR`() throws {
    let bytes = try recorded(changes: ["NO_COLOR": "1"])
    let codes = bytes.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
      $0.output.1.split(separator: ";").compactMap { Int($0) }
    }
    #expect(codes.contains(7), "the side stands out all the same")
    #expect(!codes.contains { (30...38).contains($0) || (40...48).contains($0) })
  }

  @Test(.trap(.missingCharacters)) func `has nothing beyond ASCII where the locale has not`() throws
  {
    let bytes = try recorded(changes: ["LC_ALL": "C"])
    #expect(bytes.unicodeScalars.allSatisfy { $0.isASCII })
  }

  #if os(Linux)
    @Test(.trap(.idleProcessor)) func `is not sent anything, nor anybody woken, in a pause`() throws
    {
      try withTerminal { home, terminal in
        let command = try terminal.playToFirstSet()
        try terminal.press(" ")
        try terminal.wait(for: "Space goes on")
        func wakeUps() throws -> [Substring] {
          let tasks = "/proc/\(command)/task"
          return try FileManager.default.contentsOfDirectory(atPath: tasks).sorted().flatMap {
            try String(contentsOfFile: "\(tasks)/\($0)/status", encoding: .utf8)
              .split(separator: "\n").filter { $0.hasPrefix("voluntary_ctxt_switches") }
          }
        }
        // What was logged may still be on its way to the disk at first.
        try wait(for: "a second without a wake-up") {
          let before = try wakeUps()
          for _ in 0..<5 { try home.run("due") }
          return try wakeUps() == before
        }
      }
    }

    @Test(.trap(.strayOutput))
    func `is not spoilt by what others write to standard error, which comes at the end`()
      throws
    {
      try withTerminal { home, terminal in
        let command = try terminal.playToFirstSet()
        try Data("a warning of a library\n".utf8).write(
          to: URL(fileURLWithPath: "/proc/\(command)/fd/2"))
        try terminal.press(" ")
        try terminal.wait(for: "Space goes on")
        #expect(try !terminal.screen().contains("a warning of a library"))
        try terminal.press("q", "2", "Enter")
        try terminal.press("q")
        try terminal.wait(for: "a warning of a library")
      }
    }
  #endif

  /// Plays up to the first set, and returns what the terminal was sent.
  private func recorded(
    changes: [String: String] = [:], _ body: (Terminal) throws -> Void = { _ in }
  ) throws -> String {
    var bytes = ""
    try withTerminal(changes: changes) { home, terminal in
      try terminal.record(to: home.folder.appendingPathComponent("bytes").path)
      try terminal.playToFirstSet()
      try body(terminal)
      bytes = try home.read("bytes")
    }
    try #require(bytes.count > 1_000)
    return bytes
  }
}
