import Crypto
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
      #expect(first.output.contains("4 entries added, 0 already there, 0 conflicting"))
      #expect(
        try home.run("import", "log.jsonl", changes: second).output.contains(
          "0 entries added, 4 already there"))
      let here = try home.run("progress", "--json")
      let there = try home.run("progress", "--json", changes: second)
      #expect(here.status == 0)
      #expect(here.output == there.output)
      #expect(here.output.contains("\"score\" : 3"))
    }
  }

  @Test func `says so where the clock of the machine that wrote a file is ahead`() throws {
    try withFollower { home in
      try home.run("export", "-o", "log.jsonl")
      let lines = try home.read("log.jsonl").split(separator: "\n").dropLast().map { line in
        String(line).replacing(
          /"made":{"at":\d+,"day":"[-0-9]+"}/,
          with: #""made":{"at":4102444800000,"day":"2100-01-01"}"#)
      }
      let content = lines.map { $0 + "\n" }.joined()
      let digest = SHA256.hash(data: Data(content.utf8)).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      let last = #"{"lines":\#(lines.count),"sha256":"\#(digest)"}"#
      try home.file("ahead.jsonl", content + last + "\n")
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let ahead = try home.run("import", "ahead.jsonl", changes: second)
      #expect(ahead.status == 0)
      #expect(ahead.output.contains("Fri 1 Jan 2100 is still to come"))
      let right = try home.run("import", "log.jsonl", changes: second)
      #expect(!right.output.contains("is still to come"))
    }
  }

  @Test func `takes the files of a folder, and leaves what is no file`() throws {
    try withFollower { home in
      try home.run("export", "--folder", "shared")
      for name in ["folder.jsonl", "other"] {
        try FileManager.default.createDirectory(
          at: home.folder.appendingPathComponent("shared/\(name)"),
          withIntermediateDirectories: false)
      }
      let second = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      let outcome = try home.run("import", "shared", changes: second)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("2 entries added"))
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

  @Test func `of everyone is the same from logs that hold the same, whoever came first`() throws {
    try withHome { home in
      let demo = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("demo").path]
      try home.run("demo", "demo", "--runners", "3", "--days", "2", "--programme", "overstriding")
      for number in 1...3 {
        let file = "\(number).jsonl"
        #expect(
          try home.run("export", "--runner", "Runner \(number)", "-o", file, changes: demo).status
            == 0)
      }
      let orders = [[1, 2, 3], [3, 1, 2]]
      let exports = try orders.enumerated().map { index, order in
        let place = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("\(index)").path]
        for number in order { try home.run("import", "\(number).jsonl", changes: place) }
        // Who is forgotten and comes in again comes last.
        let asked = try home.run("forget", "Runner 1", changes: place).errors
        let digits = try #require(asked.firstMatch(of: /--confirm ([0-9a-f]{12})/)?.output.1)
        try home.run("forget", "Runner 1", "--confirm", String(digits), changes: place)
        #expect(try home.run("import", "1.jsonl", "--again", changes: place).status == 0)
        return try home.run("export", "--all", "-o", "-", changes: place).output
      }
      #expect(exports[0] == exports[1])
      #expect(exports[0].split(separator: "\n").count { $0.contains("midstance-log/1") } == 3)
      try home.file("all.jsonl", exports[0])
      let empty = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("empty").path]
      try home.run("import", "all.jsonl", changes: empty)
      #expect(try home.run("export", "--all", "-o", "-", changes: empty).output == exports[0])
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
    BadFile("empty", "", "not an exported log"), BadFile("text", "hello\n", "not an exported log"),
    BadFile("binary", "\0\u{1}\u{2}", "not an exported log"),
    BadFile("json", "{\"format\":\"else\"}\n", "not an exported log"),
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

  @Test(arguments: ["report --format html -o r.html", "export -o r.html"])
  func `leaves no half file where there is no room`(command: String) throws {
    try withFollower { home in
      let script = "trap '' XFSZ; ulimit -f 1; exec \(Home.command) \(command)"
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
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
