import Foundation
import Testing

@Suite struct `Carrying a log` {
  @Test func `gives the same progress in a second home`() throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      try home.run("measure", "knee-to-wall", "9.5", "--side", "left")
      let export = try home.run("export", "-o", "log.jsonl")
      #expect(export.status == 0)
      #expect(export.lines.last == "They take it in with: midstance import log.jsonl")
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let first = try home.run("import", "log.jsonl", changes: second)
      #expect(first.output.contains("4 new entries of 4"))
      #expect(
        try home.run("import", "log.jsonl", changes: second).output.contains("0 new entries"))
      let here = try home.run("progress", "--json")
      let there = try home.run("progress", "--json", changes: second)
      #expect(here.status == 0)
      #expect(here.output == there.output)
      #expect(here.output.contains("\"score\" : 3"))
    }
  }

  @Test func `names the file for the runner and the day`() throws {
    try withFollower { home in
      try home.run("export")
      let files = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
      let name = try #require(files.first { $0.hasSuffix(".jsonl") })
      #expect(name.wholeMatch(of: /midstance-[0-9a-f]{12}-\d{4}-\d\d-\d\d\.jsonl/) != nil)
    }
  }

  @Test func `replaces no file unless it is told to`() throws {
    try withFollower { home in
      let file = try home.file("log.jsonl", "mine")
      let refused = try home.run("export", "-o", file)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--force"))
      #expect(try home.read(file) == "mine")
      #expect(try home.run("export", "-o", file, "--force").status == 0)
      #expect(try home.read(file).contains("midstance-log/1"))
    }
  }

  @Test(arguments: [
    BadFile("empty", "", "not a log bundle"), BadFile("text", "hello\n", "not a log bundle"),
    BadFile("binary", "\0\u{1}\u{2}", "not a log bundle"),
    BadFile("json", "{\"format\":\"else\"}\n", "not a log bundle"),
  ])
  func `refuses what is no bundle, and changes nothing`(file: BadFile) throws {
    try withFollower { home in
      let before = try home.run("log", "--json").output
      let outcome = try home.run("import", home.file(file.name, file.text ?? ""))
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("midstance: \(file.name): "))
      #expect(outcome.errors.contains(file.sentence))
      #expect(try home.run("log", "--json").output == before)
    }
  }

  @Test func `refuses a bundle that was cut or changed`() throws {
    try withFollower { home in
      try home.run("export", "-o", "log.jsonl")
      let text = try home.read("log.jsonl")
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let cut = try home.run(
        "import", home.file("cut", String(text.dropLast(text.count / 3))), changes: second)
      #expect(cut.status == 1)
      let changed = try home.run(
        "import",
        home.file("changed", text.replacingOccurrences(of: "\"left\"", with: "\"right\"")),
        changes: second)
      #expect(changed.status == 1)
      #expect(changed.errors.contains("Nothing was imported."))
      #expect(try home.run("log", changes: second).status == 1)
    }
  }

  @Test func `leaves no half file where there is no room`() throws {
    try withFollower { home in
      let script = "trap '' XFSZ; ulimit -f 1; exec \(Home.command) report --format html -o r.html"
      let outcome = try home.run(["-c", script], program: "/bin/bash")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("'r.html' could not be written: "))
      let files = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
      #expect(
        files.filter { !$0.hasPrefix(".in") && !$0.hasPrefix(".out") && !$0.hasPrefix(".err") } == [
          "home"
        ])
    }
  }
}

extension Home {
  /// Reads a file of the folder.
  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
