import Foundation
import Testing

/// What the command asks before it does what cannot be undone, on a real terminal.
@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `A question on a terminal` {
  @Test func `is asked before a file is replaced`() throws {
    try withFollower { home in
      try home.file("log.jsonl", "mine")
      let terminal = try Terminal(home, columns: 100, rows: 30)
      defer { try? terminal.close() }
      try terminal.type("midstance export -o log.jsonl")
      try terminal.wait(for: "Replace it? Type yes or no, then Enter:")
      try terminal.type("perhaps")
      try terminal.type("no")
      try terminal.wait(for: "add '--force' to replace it.")
      #expect(try home.read("log.jsonl") == "mine")
      try terminal.type("clear; midstance export -o log.jsonl")
      try terminal.wait(for: "Replace it?")
      try terminal.type("yes")
      try terminal.wait(for: "They take it in with:")
      #expect(try home.read("log.jsonl").contains("midstance-log/1"))
    }
  }

  @Test func `is asked before a report is replaced, and its tables`() throws {
    try withFollower { home in
      try home.file("report.txt", "mine")
      let terminal = try Terminal(home, columns: 100, rows: 30)
      defer { try? terminal.close() }
      try terminal.type("midstance report -o report.txt")
      try terminal.wait(for: "Replace it? Type yes or no, then Enter:")
      try terminal.type("no")
      try terminal.wait(for: "add '--force' to replace it.")
      #expect(try home.read("report.txt") == "mine")
      try home.run("report", "--format", "csv", "-o", "tables")
      try home.file("tables/days.csv", "mine")
      try terminal.type("clear; midstance report --format csv -o tables")
      try terminal.wait(for: "Replace it?")
      try terminal.type("yes")
      try terminal.wait(for: "The report is in 'tables'.")
      #expect(try home.read("tables/days.csv").hasPrefix("day,kind,sets"))
    }
  }

  @Test func `is asked twice before a runner is forgotten`() throws {
    try withFollower { home in
      let digits = try #require(
        try home.run("log", "--json").lines.first?
          .firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{12})"/)?.output.1)
      let terminal = try Terminal(home, columns: 100, rows: 30)
      defer { try? terminal.close() }
      try home.run("export", "-o", "mine.jsonl")
      try terminal.type("midstance forget \(digits)")
      try terminal.wait(for: "Erase all that is here of")
      try terminal.type("yes")
      try terminal.wait(for: "It cannot be undone.")
      try terminal.type("no")
      try terminal.wait(for: "Everything is as it was.")
      #expect(try home.run("log").status == 0)
      try terminal.type("clear; midstance forget \(digits)")
      try terminal.wait(for: "Erase all that is here of")
      try terminal.type("yes")
      try terminal.wait(for: "It cannot be undone.")
      try terminal.type("yes")
      try terminal.wait(for: "is forgotten here.")
      #expect(try home.run("log").status == 1)
      // What was exported before is not replaced by nothing, and comes in again when it is wanted.
      let export = try home.run("export", "--all", "-o", "mine.jsonl", "--force")
      #expect(export.status == 1)
      #expect(export.errors.contains("Nothing has been logged yet."))
      let refused = try home.run("import", "mine.jsonl", "--mine")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("add '--again' to '--mine'"))
      #expect(try home.run("import", "mine.jsonl", "--mine", "--again").status == 0)
      #expect(try home.run("log").status == 0)
    }
  }

  @Test func `is asked where two meet who could be one`() throws {
    try withFollower { home in
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      try home.run("follow", "hip-driven-knee-pain", "--affected", "left", changes: second)
      try home.run("export", "-o", "other.jsonl", changes: second)
      let terminal = try Terminal(home, columns: 100, rows: 30)
      defer { try? terminal.close() }
      try terminal.type("midstance import other.jsonl")
      try terminal.wait(for: "the same person as")
      try terminal.type("y")
      try terminal.wait(for: "2 entries added")
      try terminal.type("clear; midstance import other.jsonl")
      try terminal.wait(for: "0 entries added")
      #expect(try home.run("log").lines.count == 4)
    }
  }
}
