import TestSupport
import Testing

@Suite struct `The command line` {
  @Test func `tells its version`() throws {
    try withHome { home in
      let outcome = try home.run("--version")
      #expect(outcome.output == "0.1.0\n")
      #expect(outcome.status == 0)
    }
  }

  @Test func `explains itself`() throws {
    try withHome { home in
      expectSnapshot(try home.run("--help").output, named: "help.txt")
    }
  }

  @Test(arguments: [
    "start", "follow", "programmes", "new", "check", "schema", "show", "timeline", "log", "pain",
    "measure", "run", "note", "pause", "due", "progress", "export", "import", "review", "report",
  ])
  func `explains a subcommand in a few lines`(name: String) throws {
    try withHome { home in
      let outcome = try home.run(name, "--help")
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("OVERVIEW: "))
      #expect(outcome.lines.count < 30)
    }
  }

  @Test(arguments: [
    ["--nonsense"], ["nonsense"], ["start", "--speed", "0"], ["start", "--speed", "fast"],
    ["pain", "11"], ["pain", "2", "--moment", "noon"], ["check"], ["measure", "knee-to-wall"],
    ["follow", "overstriding", "--affected", "middle"], ["report", "--format", "pdf"],
    ["check", "--watch", "-"], ["new", "--exercise"],
  ])
  func `ends with 64 on wrong arguments`(arguments: [String]) throws {
    try withHome { home in
      let outcome = try home.run(arguments)
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("Usage: midstance"))
    }
  }

  @Test func `makes no folder when it is only asked`() throws {
    try withHome { home in
      for arguments in [["programmes"], ["show", "overstriding"], ["check", "overstriding"]] {
        let outcome = try home.run(arguments)
        #expect(outcome.status == 0)
      }
      #expect(!home.exists(home.data))
    }
  }

  @Test(arguments: [["log"], ["progress"], ["export"], ["report"], ["review"]])
  func `says where to begin while there is no log`(arguments: [String]) throws {
    try withHome { home in
      let outcome = try home.run(arguments)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors == "midstance: Nothing has been logged yet. Begin with: midstance\n")
    }
  }

  @Test func `prints no escape codes of its arguments`() throws {
    try withHome { home in
      for arguments in [["check", "\u{1B}[31mred.yaml"], ["import", "\u{9B}31mred"]] {
        let outcome = try home.run(arguments)
        #expect(outcome.status == 1)
        #expect(!outcome.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" })
      }
    }
  }

  @Test func `ends quietly when nobody reads`() throws {
    try withHome { home in
      let script = "\(Home.command) show overstriding | head -n 1"
      let outcome = try home.run(["-c", script], program: "/bin/sh")
      #expect(outcome.lines.count == 1)
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test(.enabled(if: Home.exists("/dev/full")))
  func `says that its output could not be written`() throws {
    try withHome { home in
      let outcome = try home.run(
        ["-c", "\(Home.command) show overstriding > /dev/full"], program: "/bin/sh")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("midstance: The output could not be written: "))
    }
  }
}
