import Foundation
import TestSupport
import Testing

/// A state that the program can be in, and the keys that lead to it from the first introduction.
private struct State: Sendable {
  let name: String
  /// Each key, with what stands on the screen once it has acted.
  let steps: [Step]
  /// What the log has of the session by then, beyond its start and the score before it.
  var logged: String?

  struct Step: Sendable {
    let key: String
    let shows: String
  }

  init(_ name: String, _ steps: (String, String)..., after state: State? = nil) {
    self.name = name
    self.steps = (state?.steps ?? []) + steps.map { Step(key: $0.0, shows: $0.1) }
    logged = state?.logged
  }

  /// Whether a log has all that was done until then.
  func isLogged(in log: String) -> Bool {
    log.contains("Session started") && log.contains("Pain before the session, knee: 2 of 10")
      && logged.map { log.contains($0) } ?? true
      && log.contains("Session ended") == (name == "the summary")
  }

  static let introduction = State("the introduction")
  static let ready = State("getting ready", ("Enter", "set 1 of 2"))
  static let set = State("a set", ("Enter", "e finish"), after: ready)
  static let rest = {
    var state = State(
      "a rest", ("e", "Why do you leave it out?"), ("7", "Enter accept"), ("Enter", "set 2 of 2"),
      after: set)
    state.logged = "Stand, set 1"
    return state
  }()

  static let all = [
    introduction, State("the try-out", ("t", "nothing is counted")), ready, set, rest,
    State("a pause", ("Space", "Space go on"), after: set),
    State("a question", ("q", "Leave the session?"), after: rest),
    State("a text field", ("n", "A note about"), after: set),
    State("the help", ("?", "Shows these keys"), after: rest),
    State(
      "the summary", ("q", "Leave the session?"), ("3", "End the session"),
      ("Enter", "0 of 2 sets"),
      after: ready),
  ]
}

@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `A signal` {
  /// What can be caught, and a crash.
  private static let signals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV]

  @Test func `on today's screen gives the terminal back`() throws {
    try withSession { terminal in
      for signal in Self.signals {
        let command = try terminal.start()
        try terminal.wait(for: "q quit")
        try terminal.end(command, with: signal)
      }
    }
  }

  @Test func `on the screen of the settings gives the terminal back, while sounds are tried`()
    throws
  {
    try withSession { terminal in
      for signal in Self.signals {
        let command = try terminal.start()
        try terminal.wait(for: "q quit")
        try terminal.press("s")
        try terminal.wait(for: "Sounds later by")
        try terminal.press("h")
        try terminal.end(command, with: signal)
      }
    }
  }

  @Test(.trap(.brokenTerminal), arguments: State.all.indices)
  func `in a session gives the terminal back and leaves the log whole`(index: Int) throws {
    let state = State.all[index]
    for signal in Self.signals {
      try withSession { terminal in
        let command = try terminal.start()
        try terminal.walkToIntroduction()
        for step in state.steps {
          try terminal.press(step.key)
          try terminal.wait(for: step.shows)
        }
        if signal == SIGSEGV {
          // What a crash finds on its way to the disk was not promised yet.
          try wait(for: "the log") { state.isLogged(in: try terminal.home.run("log").output) }
        }
        try terminal.end(command, with: signal)
        let log = try terminal.home.run("log").output
        #expect(state.isLogged(in: log), "\(state.name): \(log)")
      }
    }
  }

  /// Runs a body with a terminal, where a programme is followed.
  private func withSession(_ body: (Terminal) throws -> Void) throws {
    // Swift's own report of a crash would wait for a key.
    try withTerminal(changes: ["SWIFT_BACKTRACE": "enable=no"]) { home, terminal in
      try home.run("follow", home.file("slow.yaml", slowProgramme))
      try terminal.type("stty -g > modes")
      try body(terminal)
    }
  }
}

extension Terminal {
  /// Starts the program, with what is to be printed once it has ended.
  ///
  /// - Returns: The process.
  fileprivate func start() throws -> pid_t {
    try? FileManager.default.removeItem(at: home.folder.appendingPathComponent("process"))
    // What is typed must not hold what is waited for.
    try type(
      "clear; sh -c 'echo $$ > process; exec midstance'; echo sta''tus=$?; "
        + "stty -g | cmp -s - modes && echo ti''dy")
    var process: pid_t?
    try EndToEndTests.wait(for: "the process", state: screen) {
      process = (try? home.read("process")).flatMap { pid_t($0.filter(\.isNumber)) }
      return process != nil
    }
    return try #require(process)
  }

  /// Starts the session and answers what is asked before its first exercise.
  fileprivate func walkToIntroduction() throws {
    try wait(for: "q quit")
    try press("Enter")
    try wait(for: "Do you have any of these today?")
    try press("Space", "Enter")
    try wait(for: "How much does your knee hurt")
    try press("2", "Enter")
    try wait(for: "Standing tall")
  }

  /// Sends a signal and expects the terminal as it was.
  fileprivate func end(_ command: pid_t, with signal: Int32) throws {
    #expect(kill(command, signal) == 0)
    try wait(for: "tidy")
    #expect(try screen().contains("status=\(128 + signal)"))
    #expect(try state() == "0 1", "the main screen is shown, with its cursor")
  }
}

/// A programme whose set and rest last as long as a test looks at them.
private let slowProgramme = """
  format: midstance/1
  id: slow
  revision: 1
  title: Slow
  affected: none
  contact: {name: The practice, phone: "0000 000 000"}
  pain:
    regions: [knee]
    ask: [before]
  exercises:
    - {id: stand, name: Stand, position: Standing tall, side: both, sets: 2, rest: 10m, hold: 10m}
  phases:
    - id: only
      title: Only
      schedule: {every: day}
      do: [stand]

  """
