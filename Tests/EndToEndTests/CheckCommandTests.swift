import Foundation
import TestSupport
import Testing

@Suite struct `Checking programme files` {
  @Test func `tells an editor each mistake by its names`() throws {
    try withHome { home in
      let outcome = try home.run("check", "--json", home.file("mistakes.yaml", tenMistakes))
      #expect(outcome.status == 1)
      #expect(outcome.errors.isEmpty)
      let found = try #require(
        JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
      #expect(found.count == 10)
      let first = try #require(found.first)
      #expect(first["file"] as? String == "mistakes.yaml")
      #expect(first["line"] as? Int == 2)
      #expect(first["column"] as? Int == 5)
      #expect(first["length"] as? Int == 12)
      #expect(first["severity"] as? String == "error")
      #expect(
        (first["message"] as? String)?.hasPrefix("'Ten Mistakes' is not an identifier") == true)
      #expect(first["help"] as? String == "write 'ten-mistakes'")
      #expect((first["notes"] as? [Any])?.isEmpty == true)
      #expect(found.allSatisfy { ($0["rule"] as? String)?.isEmpty == false })
    }
  }

  @Test func `tells an editor of every file on a line of its own`() throws {
    try withHome { home in
      let outcome = try home.run("check", "--json", "overstriding", "missing.yaml", "pnf-diagonals")
      #expect(outcome.status == 1)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.lines.count == 3)
      #expect(outcome.lines.first == "[]" && outcome.lines.last == "[]")
      #expect(outcome.lines[1].contains(#""rule":"unreadable-file""#))
    }
  }

  @Test func `takes a warning for a mistake only when it is asked to`() throws {
    try withHome { home in
      let text = try starterText("overstriding").replacing("\nformat: midstance/1", with: "")
      let file = try home.file("late.yaml", text + "\nformat: midstance/1\n")
      let outcome = try home.run("check", file)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("late.yaml: no mistakes."))
      #expect(outcome.output.hasSuffix("One warning above.\n"))
      let strict = try home.run("check", "--strict", file)
      #expect(strict.status == 1)
      #expect(strict.output.hasSuffix("one warning, which counts as a mistake with '--strict'.\n"))
      #expect(try home.run("check", "--strict", "overstriding").status == 0)
    }
  }

  @Test func `reads standard input`() throws {
    try withHome { home in
      let good = try home.run("check", "-", input: starterText("overstriding"))
      #expect(good.status == 0)
      #expect(good.output.hasPrefix("<stdin>: no mistakes."))
      let bad = try home.run("check", "-", input: "format: midstance/1\n")
      #expect(bad.status == 1)
      #expect(bad.output.hasPrefix("<stdin>:1:1: error: "))
      let nothing = try home.run("check", "-")
      #expect(nothing.status == 1)
      #expect(nothing.errors.hasPrefix("midstance: '<stdin>' is empty."))
    }
  }

  @Test func `checks again after every change, and after a deletion`() throws {
    try withHome { home in
      let good = try starterText("overstriding")
      let file = try home.file("knee.yaml", good)
      for stream in ["typed", "said"] { try home.file(stream, "") }
      let command = try home.launch(["check", "--watch", file], input: "typed", output: "said")
      defer { command.kill() }
      func wait(forLast text: String) throws {
        try EndToEndTests.wait(for: "'\(text)'", state: { try home.read("said") }) {
          try home.read("said").split(separator: "\n").last?.contains(text) == true
        }
      }
      try wait(forLast: "knee.yaml: no mistakes. 'Shorter")
      try home.file("knee.yaml", good.replacing("affected: ask", with: "affected: middle"))
      try wait(forLast: "knee.yaml: one mistake.")
      try FileManager.default.removeItem(at: home.folder.appendingPathComponent(file))
      try wait(forLast: "There is no file 'knee.yaml'.")
      // Editors write a new file and give it the name of the old one.
      try home.file("new", good.replacing("revision: 1", with: "revision: 9"))
      try FileManager.default.moveItem(
        at: home.folder.appendingPathComponent("new"),
        to: home.folder.appendingPathComponent(file))
      try wait(forLast: "revision 9")
      #expect(kill(command.id, SIGINT) == 0)
      #expect(command.wait() == -SIGINT)
      #expect(try !home.read("said").contains("\u{1B}"))
    }
  }
}

@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `Checking on a terminal` {
  @Test func `clears the screen for each check, and ends on Ctrl-C`() throws {
    try withTerminal { home, terminal in
      try home.file("knee.yaml", tenMistakes)
      try terminal.type("midstance check --watch knee.yaml")
      try terminal.wait(for: "Ctrl-C ends.")
      try home.file("knee.yaml", starterText("overstriding"))
      try terminal.wait(for: "no mistakes.")
      #expect(try !terminal.screen().contains("10 mistakes"))
      try terminal.press("C-c")
      try terminal.type("echo status=$?")
      try terminal.wait(for: "status=130")
      try terminal.expectTidy()
    }
  }

  @Test(arguments: [("", true), ("NO_COLOR=1 ", false), ("TERM=dumb ", false)])
  func `has colours where they are welcome`(variable: String, isColoured: Bool) throws {
    try withTerminal { home, terminal in
      try home.file("knee.yaml", tenMistakes)
      try terminal.type("clear; \(variable)midstance check knee.yaml")
      try terminal.wait(for: "10 mistakes.")
      #expect(try terminal.colouredScreen().contains("\u{1B}[") == isColoured)
    }
  }
}
