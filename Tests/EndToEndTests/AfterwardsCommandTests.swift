import Foundation
import Testing

@Suite struct `Entries made afterwards by hand` {
  @Test(arguments: [
    (["pain", "3", "--moment", "after"], "pain"), (["note", "stairs were easy"], "note"),
    (["measure", "knee-to-wall", "9", "--side", "left"], "measure"),
    (["run", "5", "--minutes", "30"], "run"),
  ])
  func `say the day and the time they are about`(command: [String], kind: String) throws {
    try withFollower { home in
      let outcome = try home.run(command + ["--day", "-1", "--time", "0:05"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let last = try #require(try home.run("log").lines.last)
      #expect(last.contains(" 00:05, entered afterwards"), "\(last)")
      #expect(try home.run("log", "--json").lines.last?.contains(#"{"about":{"day":"#) == true)
      let future = try home.run(command + ["--day", "+3"])
      #expect(future.status == 1)
      let clock = try home.run(command + ["--day", "-1", "--time", "25:00"])
      #expect(clock.errors.contains("Write it like 18:30."))
    }
  }

  @Test func `are a session with its sets, told apart from those that were paced`() throws {
    try withHome { home in
      try home.run(["demo", "home", "--days", "20"])
      let before = try home.run("log").lines.count
      let outcome = try home.run("session", "--day", "-1", "--time", "7:30", input: "0\n")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("Nothing was logged."))
      #expect(try home.run("log").lines.count == before)
      let whole = try home.run(
        "session", "--day", "-1", "--time", "7:30", input: String(repeating: "\n", count: 30))
      #expect(whole.status == 0, "\(whole.errors)")
      #expect(whole.lines.last?.contains("entered afterwards") == true)
      let lines = try home.run("log").lines.filter { $0.contains("entered afterwards") }
      #expect(lines.count { $0.contains("07:30, entered afterwards]") } == 1)
      #expect(lines.count > 2)
      #expect(try home.run("log").lines.count == before + lines.count + 1)
    }
  }

  @Test func `are corrected and taken back by the end of their identity`() throws {
    try withFollower { home in
      try home.run("measure", "knee-to-wall", "9.5", "--side", "left")
      let id = try lastID(home)
      let other = try home.run("note", "no", "--corrects", id)
      #expect(other.errors.contains("another kind"))
      #expect(
        try home.run("measure", "knee-to-wall", "8.5", "--side", "left", "--corrects", id).status
          == 0)
      #expect(try home.run("progress").output.contains("8.5 cm"))
      #expect(try !home.run("progress").output.contains("9.5 cm"))
      #expect(try home.run("retract", id).errors.contains("no longer counts"))
      let taken = try home.run("retract", lastID(home))
      #expect(taken.output.hasPrefix("Taken back: "))
      #expect(try !home.run("progress").output.contains("8.5 cm"))
      #expect(try home.run("retract", lastID(home)).errors.contains("cannot be put back"))
      #expect(try home.run("retract", "ffffffff").errors.contains("log --ids"))
      #expect(try home.run("retract", "7").errors.contains("log --ids"))
    }
  }

  @Test func `compare a morning with the one before it, not with itself or a later one`() throws {
    try withFollower { home in
      func morning(_ score: String, _ options: String...) throws -> String {
        let outcome = try home.run(["pain", score, "--moment", "next morning"] + options)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
      }
      _ = try morning("3", "--day", "-2")
      _ = try morning("4")
      let id = try #require(
        try home.run("log", "--ids").lines.last { $0.contains("4 of 10") }?.prefix(8))
      #expect(try morning("5", "--corrects", String(id)).contains("2 points or more"))
      #expect(try !morning("3", "--day", "-1").contains("points or more"))
    }
  }

  @Test func `leave what the therapist wrote`() throws {
    try withFollower { home in
      try home.run("export", "-o", "log.jsonl")
      let therapist = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("second").path]
      try home.run("import", "log.jsonl", changes: therapist)
      let runner = try #require(
        try home.run("log", "--json").lines.first?
          .firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{12})"/)?.output.1)
      let wrote = try home.run(
        "note", "Rest on Sunday", "--runner", String(runner), changes: therapist)
      #expect(wrote.status == 0, "\(wrote.errors)")
      try home.run("export", "--runner", String(runner), "-o", "reply.jsonl", changes: therapist)
      try home.run("import", "reply.jsonl", "--mine")
      let id = try #require(
        try home.run("log", "--ids").lines.last { $0.contains("Rest on Sunday") }?.prefix(8))
      let outcome = try home.run("note", "Run on Sunday", "--corrects", String(id))
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("That is your therapist's note"))
      #expect(try !home.run("log").output.contains("Run on Sunday"))
    }
  }

  @Test func `correct one set, which is marked, and nothing that is no set`() throws {
    try withHome { home in
      try home.run(["demo", "home", "--days", "20"])
      func id(of text: String) throws -> String {
        let lines = try home.run("log", "--ids").lines.filter { $0.contains(text) }
        // One of earlier days: what is made up for today may lie ahead.
        return String(try #require(lines.dropFirst(lines.count / 2).first).prefix(8))
      }
      let set = try id(of: "repetitions, completed")
      let outcome = try home.run("set", set, "--done", "1", "--load", "5 kg")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("Corrected: "))
      let line = try #require(try home.run("log").lines.last { $0.contains("5 kg") })
      #expect(line.contains("entered afterwards: 1 of "), "\(line)")
      #expect(try home.run("set", set, "--done", "2").errors.contains("no longer counts"))
      let again = try id(of: "5 kg")
      #expect(try home.run("set", again, "--done", "many").errors.contains("as a number"))
      #expect(try home.run("set", again, "--done", "-1").errors.contains("as a number"))
      #expect(try home.run("set", again).status == 64)
      #expect(try home.run("set", again, "--done", "0").status == 0)
      #expect(try home.run("log").lines.contains { $0.contains("5 kg") && $0.contains("skipped") })
      let sets = try home.run("report", "--format", "csv", "--table", "sets").lines
      #expect(sets.contains { $0.contains(",0,0,skipped,other,entered,5 kg,") })
      try home.run("note", "no set")
      #expect(try home.run("set", id(of: "no set"), "--done", "1").errors.contains("is no set"))
    }
  }

  @Test func `take a whole session back by its start, and no set of it is corrected then`() throws {
    try withHome { home in
      try home.run(["demo", "home", "--days", "6"])
      let lines = try home.run("log", "--ids").lines
      let first = try #require(lines.firstIndex { $0.contains("Session started") })
      let set = try #require(lines[first...].first { $0.contains("completed") })
      func pain() throws -> Int {
        try home.run("report", "--format", "csv", "--table", "pain").output.utf8
          .count { $0 == UInt8(ascii: "\n") }
      }
      let before = try pain()
      #expect(try home.run("retract", String(lines[first].prefix(8))).status == 0)
      #expect(try pain() < before)
      let ended = try #require(lines[first...].firstIndex { $0.contains("Session finished") })
      let after = try home.run("log").lines
      #expect(after[first...ended].allSatisfy { $0.hasSuffix("(no longer holds)") })
      let corrected = try home.run("set", String(set.prefix(8)), "--done", "1")
      #expect(corrected.errors.contains("no longer counts"))
    }
  }

  @Test func `are a therapist's note, which goes to the runner unless it is private`() throws {
    try withFollower { home in
      let words = ["note", "rest", "a day", "--runner", "(without a name)"]
      let id = String(
        try #require(
          try home.run("log", "--json").lines.first?
            .firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{12})"/)?.output.1))
      #expect(try home.run(words).status == 1)
      let open = try home.run("note", "rest a day", "--runner", id)
      #expect(open.output.contains("goes along"), "\(open.errors)")
      let own = try home.run("note", "worries me", "--runner", id, "--private")
      #expect(own.output.contains("for yourself alone"))
      try home.run("export", "-o", "log.jsonl")
      let carried = try String(
        contentsOf: home.folder.appendingPathComponent("log.jsonl"), encoding: .utf8)
      #expect(carried.contains("rest a day"))
      #expect(!carried.contains("worries me"))
      #expect(try home.run("note", "no", "--private").status == 64)
      #expect(try home.run("note", "no", "--runner", id, "--day", "-1").status == 64)
    }
  }

  @Test func `forget a runner only when it is asked twice`() throws {
    try withFollower { home in
      try home.run("note", "stairs in Xanadu")
      try home.run("--plain", input: "e\n1\nnever finished in Xanadu\n")
      #expect(home.exists(home.data.appendingPathComponent("drafts.json")))
      try home.run("export", "-o", "log.jsonl")
      let digits = try #require(
        try home.run("log", "--json").lines.first?
          .firstMatch(of: /"runner":"[0-9a-f-]*([0-9a-f]{12})"/)?.output.1)
      let first = try home.run("forget", String(digits))
      #expect(first.status == 1)
      #expect(first.errors.contains("--confirm \(digits)"))
      #expect(first.output.contains("3 entries") || first.output.contains("4 entries"))
      #expect(try home.run("log").status == 0)
      #expect(try home.run("forget", String(digits), "--confirm", "no").status == 1)
      let second = try home.run("forget", String(digits), "--confirm", String(digits))
      #expect(second.status == 0, "\(second.errors)")
      #expect(try home.run("log").status == 1)
      let data = try Data(contentsOf: home.log)
      #expect(data.firstRange(of: Data("Xanadu".utf8)) == nil)
      #expect(!home.exists(home.data.appendingPathComponent("drafts.json")))
      #expect(!home.exists(home.data.appendingPathComponent("followed")))
      #expect(try home.run("import", "log.jsonl").output.contains("--again"))
      #expect(try home.run("import", "log.jsonl", "--again").output.contains("entries added"))
    }
  }

  private func lastID(_ home: Home) throws -> String {
    String(try #require(try home.run("log", "--ids").lines.last).prefix(8))
  }
}
