import Foundation
import Testing

@Suite struct `A report` {
  @Test(arguments: [
    ("text", "Progress report"), ("markdown", "# Progress report"), ("html", "<svg"),
  ])
  func `is printed in a format`(format: String, sign: String) throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      let outcome = try home.run("report", "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(sign))
    }
  }

  @Test(arguments: [
    ("a.html", "<!DOCTYPE html>"), ("a.HTM", "<!DOCTYPE html>"), ("a.md", "# Progress report"),
    ("a.json", "{"), ("a.txt", "Progress report"), ("a", "Progress report"),
  ])
  func `is what the name of its file ends in`(name: String, start: String) throws {
    try withFollower { home in
      #expect(try home.run("report", "-o", name).status == 0)
      let written = try home.read(name)
      #expect(written.hasPrefix(start))
      #expect(try home.run("report", "-o", name, "--force", "--format", "markdown").status == 0)
      let again = try home.read(name)
      #expect(again.hasPrefix("# Progress report"))
    }
  }

  @Test(arguments: ["report", "show overstriding"])
  func `is no text under the name of another format`(command: String) throws {
    try withFollower { home in
      let words = command.split(separator: " ").map { String($0) } + ["-o", "a.PDF"]
      let refused = try home.run(words)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("'a.PDF'"))
      #expect(refused.errors.contains("--format"))
      #expect(!home.exists(home.folder.appendingPathComponent("a.PDF")))
      #expect(try home.run(words + ["--format", "text"]).status == 0)
    }
  }

  @Test func `says of one late entry how late, and of no half`() throws {
    try withFollower { home in
      try home.run("run", "5", "--day", "yesterday")
      let report = try home.run("report").output
      #expect(report.contains("1 entry, 1 day later"))
    }
  }

  @Test func `is one table where the name of its file ends in csv`() throws {
    try withFollower { home in
      let refused = try home.run("report", "-o", "days.csv")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--table"))
      #expect(!home.exists(home.folder.appendingPathComponent("days.csv")))
      #expect(try home.run("report", "-o", "days.csv", "--table", "days").status == 0)
      let table = try home.read("days.csv")
      #expect(table.hasPrefix("day,"))
    }
  }

  @Test func `needs nothing from elsewhere as HTML`() throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      let page = try home.run("report", "--format", "html").output
      #expect(page.split(separator: "<svg").count >= 3)
      #expect(!page.contains("<script"))
      #expect(!page.contains("src="))
      #expect(!page.contains("@import"))
    }
  }

  @Test func `comes as tables, or one of them, as CSV`() throws {
    try withFollower { home in
      let refused = try home.run("report", "--format", "csv")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--table"))
      #expect(try home.run("report", "--format", "csv", "-o", "tables").status == 0)
      let tables = home.folder.appendingPathComponent("tables").path
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: tables).sorted()
          == [
            "changes.csv", "corrections.csv", "criteria.csv", "days.csv", "efforts.csv",
            "exercises.csv", "flags.csv", "followed.csv", "incidents.csv", "levels.csv",
            "loads.csv", "measures.csv", "notes.csv", "pain.csv", "pauses.csv", "reasons.csv",
            "runs.csv", "sets.csv", "weeks.csv",
          ])
      let days = try home.run("report", "--format", "csv", "--table", "days")
      #expect(days.output == (try home.read("tables/days.csv")))
      #expect(try home.run("report", "--format", "csv", "-o", "tables").status == 1)
      #expect(try home.run("report", "--format", "csv", "--table", "nights").status == 1)
      let file = try home.file("report.csv", "")
      let onFile = try home.run("report", "--format", "csv", "-o", file)
      #expect(onFile.status == 1)
      #expect(onFile.errors.contains("is a file") && onFile.errors.contains("--table"))
    }
  }
}

@Suite struct `A report for other programs` {
  @Test(arguments: [["csv", "--table", "criteria"], ["csv", "--table", "flags"], ["json"]])
  func `has the same words in every language`(format: [String]) throws {
    try withFollower { home in
      let arguments = ["report", "--format"] + format
      func tables(_ language: String) throws -> [String] {
        let outcome = try home.run(arguments, changes: ["MIDSTANCE_LANGUAGE": language])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return outcome.lines.filter { !$0.contains("\"made\"") }
      }
      let (german, english) = try (tables("de"), tables("en"))
      #expect(german == english)
    }
  }
}

@Suite struct `Progress as JSON` {
  @Test func `has every key, known or not`() throws {
    try withFollower { home in
      let outcome = try home.run("progress", "--json")
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(
        object.keys.sorted() == [
          "days", "dose", "exercises", "figures", "flags", "followed", "from", "goingBack",
          "goingOn", "knownThrough", "measures", "pain", "painFigures", "reasons", "rehearsed",
          "runner", "runs", "sessions", "sources", "through", "weeks",
        ])
      let sessions = try #require(object["sessions"] as? [String: Int])
      #expect(
        sessions == [
          "due": 1, "done": 0, "partial": 0, "missed": 0, "open": 1, "held": 0, "extra": 0,
        ])
      let dose = try #require(object["dose"] as? [String: Any])
      #expect(dose["share"] is NSNull)
    }
  }
}
