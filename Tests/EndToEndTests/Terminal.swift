import Foundation

/// A real terminal, of tmux, in which a shell runs; the command is found as `midstance`.
struct Terminal {
  /// The home in which the command is run.
  let home: Home
  private let socket: String

  /// Whether tmux and bash are installed.
  static let isThere = tool("tmux") != nil && tool("bash") != nil

  /// Opens a terminal of a size.
  init(_ home: Home, columns: Int, rows: Int, changes: [String: String] = [:]) throws {
    self.home = home
    socket = home.folder.appendingPathComponent("tmux").path
    let folder = URL(fileURLWithPath: Home.command).deletingLastPathComponent().path
    var environment = home.environment
    environment["PATH"] = "\(folder):\(environment["PATH"] ?? "")"
    environment["PS1"] = "ready> "
    environment.merge(changes) { $1 }
    let variables = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    let shell = "env -i \(variables) \(tool("bash") ?? "bash") --noprofile --norc -i"
    let size = ["-x", String(columns), "-y", String(rows)]
    try tmux(["-f", "/dev/null", "new-session", "-d"] + size + [shell])
    try wait(for: "ready>")
  }

  /// Types a line and Enter.
  func type(_ line: String) throws {
    try tmux(["send-keys", "-l", line])
    try press("Enter")
  }

  /// Presses keys, by the names that tmux has for them.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Makes the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Writes every byte that is sent from now on into a file.
  func record(to path: String) throws { try tmux(["pipe-pane", "-O", "cat > '\(path)'"]) }

  /// The text on the screen.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// Whether the alternate screen is shown and whether the cursor is, as `0 1`.
  func state() throws -> String {
    try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"]).filter { $0 != "\n" }
  }

  /// The text on the screen with the codes of its colours.
  func colouredScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until a text stands on the screen.
  func wait(for text: String) throws {
    try EndToEndTests.wait(for: "'\(text)'", state: screen) {
      try screen().contains(text)
    }
  }

  /// Waits until one of several texts stands on the screen, and returns it.
  func wait(forOneOf texts: [String]) throws -> String {
    var found: String?
    try EndToEndTests.wait(for: "one of \(texts)", state: screen) {
      let screen = try screen()
      found = texts.first { screen.contains($0) }
      return found != nil
    }
    return found ?? ""
  }

  /// Waits until the terminal is as a shell leaves it: lines, echo and signals are on.
  func expectTidy() throws {
    try type("clear; stty -a | tr ' ;' '\\n\\n' | grep -xE 'icanon|echo|isig' | tr '\\n' ,")
    try wait(for: "isig,icanon,echo,")
  }

  /// Closes the terminal, as its window is closed.
  func close() throws { try tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let outcome = try home.run(["-S", socket] + arguments, program: tool("tmux") ?? "tmux")
    guard outcome.status == 0 else { throw Overdue(description: outcome.errors) }
    return outcome.output
  }
}

/// Runs a body with a fresh home and a terminal.
func withTerminal(
  columns: Int = 80, rows: Int = 24, changes: [String: String] = [:],
  _ body: (Home, Terminal) throws -> Void
) throws {
  try withHome { home in
    let terminal = try Terminal(home, columns: columns, rows: rows, changes: changes)
    defer { try? terminal.close() }
    try body(home, terminal)
  }
}

/// The path of a program, or nothing where it is not installed.
func tool(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }.first { Home.exists($0) }
}
