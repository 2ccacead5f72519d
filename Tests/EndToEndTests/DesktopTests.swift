import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: Desktop.isThere, "dbus-daemon, tmux or jeepney for Python is not installed"))
struct `A desktop that darkens its screen` {
  @Test func `is kept from it while a session runs, and not in a pause or after it`() throws {
    try withDesktop { desktop, terminal in
      try terminal.playToFirstSet()
      try desktop.wait(for: ["inhibit midstance: An exercise session is running."])
      try terminal.press(" ")
      try terminal.wait(for: "Space goes on")
      try desktop.wait(for: ["inhibit", "gone"])
      try terminal.press(" ")
      try desktop.wait(for: ["inhibit", "gone", "inhibit"])
      try terminal.press("q")
      try terminal.wait(for: "Leave the session?")
      try terminal.press("2", "Enter")
      try desktop.wait(for: ["inhibit", "gone", "inhibit", "gone"])
      #expect(try !terminal.screen().contains("going dark"))
    }
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGTERM])
  func `may do so again after any death`(signal: Int32) throws {
    try withDesktop { desktop, terminal in
      let command = try terminal.playToFirstSet()
      try desktop.wait(for: ["inhibit"])
      #expect(kill(command, signal) == 0)
      try desktop.wait(for: ["inhibit", "gone"])
    }
  }

  @Test func `is not asked over ssh, which is said`() throws {
    let changes = ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22"]
    try withDesktop(changes) { desktop, terminal in
      try terminal.playToFirstSet(warned: true)
      try desktop.wait(for: [])
    }
  }

  private func withDesktop(
    _ changes: [String: String] = [:], _ body: (Desktop, Terminal) throws -> Void
  ) throws {
    try withHome { home in
      let desktop = try Desktop(home)
      defer { desktop.close() }
      var changes = changes
      changes["DBUS_SESSION_BUS_ADDRESS"] = desktop.address
      changes["SWIFT_BACKTRACE"] = "enable=no"
      let terminal = try Terminal(home, columns: 80, rows: 24, changes: changes)
      defer { try? terminal.close() }
      try body(desktop, terminal)
    }
  }
}

/// A session bus with a stand-in for the desktop on it.
private struct Desktop {
  let address: String
  private let home: Home
  private let processes: [Spawned]

  static let isThere =
    Terminal.isThere && tool("dbus-daemon") != nil
    && (try? withHome {
      try $0.run(["-c", "import jeepney"], program: tool("python3") ?? "").status
    })
      == 0

  init(_ home: Home) throws {
    self.home = home
    let address = "unix:path=\(home.folder.path)/bus"
    self.address = address
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Desktop/keeper.py").path
    let commands = [
      ["dbus-daemon", "--session", "--nofork", "--address=\(address)"],
      ["python3", script, "\(home.folder.path)/bus", "\(home.folder.path)/desktop"],
    ]
    processes = try commands.map { words in
      try Spawned(
        tool(words[0]) ?? words[0], Array(words.dropFirst()),
        environment: home.environment.merging(["DBUS_SESSION_BUS_ADDRESS": address]) { $1 },
        folder: home.folder.path,
        streams: ["/dev/null"]
          + Array(repeating: home.folder.appendingPathComponent("desktop.log").path, count: 2))
    }
    try EndToEndTests.wait(for: "the desktop") { try lines().first == "ready" }
  }

  /// Waits until the desktop was told what begins like each of some lines, in order, and no more.
  func wait(for expected: [String]) throws {
    func isThere() throws -> Bool {
      let told = try lines().dropFirst()
      return told.count == expected.count && zip(told, expected).allSatisfy { $0.hasPrefix($1) }
    }
    func state() throws -> String { try lines().joined(separator: "\n") }
    try EndToEndTests.wait(for: "\(expected)", state: state, until: isThere)
  }

  func close() {
    for process in processes.reversed() {
      process.kill()
      _ = process.wait()
    }
  }

  private func lines() throws -> [String] {
    let file = home.folder.appendingPathComponent("desktop")
    guard home.exists(file) else { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
