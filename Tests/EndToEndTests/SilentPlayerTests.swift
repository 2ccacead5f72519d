import Foundation
import Testing

@Suite(.enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `A player that makes no sound` {
  @Test func `is told of at the first start without a key, and the bell is asked about`() throws {
    try withSilentPlayers { terminal in
      try terminal.type("midstance")
      try terminal.wait(for: "What is your name?")
      try terminal.press("Enter")
      try terminal.wait(for: "Can you read this?")
      try terminal.press("Space", "Enter")
      try terminal.wait(for: "The terminal's bell stands in for sounds here.")
      try terminal.wait(for: "No sound from")
    }
  }

  @Test func `is found out in lines before the settings say what plays`() throws {
    try withSilentPlayers { terminal in
      try terminal.type("midstance follow hip-driven-knee-pain --affected left; midstance --plain")
      try terminal.wait(for: "f: Follows another programme.")
      try terminal.type("s")
      try terminal.wait(for: "Tried, and silent here: pw-play, pw-cat, pacat, aplay.")
      try terminal.type("x")
      try terminal.wait(for: "'x' is no answer here")
      try terminal.press("C-c")
      try terminal.wait(for: "ready>")
      try terminal.type("echo status=$?")
      try terminal.wait(for: "status=130")
    }
  }

  /// Runs a body with a terminal in which every player ends at once.
  private func withSilentPlayers(_ body: (Terminal) throws -> Void) throws {
    try withHome { home in
      let players = home.folder.appendingPathComponent("players")
      try FileManager.default.createDirectory(at: players, withIntermediateDirectories: true)
      for name in ["pw-play", "pw-cat", "pacat", "aplay"] {
        let player = players.appendingPathComponent(name)
        try Data("#!/bin/sh\nexit 1\n".utf8).write(to: player)
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755], ofItemAtPath: player.path)
      }
      let command = URL(fileURLWithPath: Home.command).deletingLastPathComponent().path
      let path = [players.path, command, home.environment["PATH"] ?? ""].joined(separator: ":")
      let terminal = try Terminal(
        home, columns: 80, rows: 40, changes: ["PATH": path, "MIDSTANCE_SOUND": "on"])
      defer { try? terminal.close() }
      try body(terminal)
    }
  }
}
