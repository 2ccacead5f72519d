import Foundation
import Testing

@Suite struct `One person under two names` {
  /// Runs a body with an empty home, beside which are the exported logs of two runners.
  private func withTwoLogs(_ body: (Home) throws -> Void) throws {
    try withHome { home in
      let others = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("others").path]
      try home.run(["demo", "others", "--days", "3", "--runners", "2"])
      for number in 1...2 {
        try home.run(
          "export", "--runner", "Runner \(number)", "-o", "\(number).jsonl", changes: others)
      }
      try home.run("export", "--all", "-o", "all.jsonl", changes: others)
      try body(home)
    }
  }

  private func namesThatAreKnown(_ home: Home) throws -> [String] {
    try ["Runner 1", "Runner 2"].filter { try home.run("log", "--runner", $0).status == 0 }
  }

  @Test func `is made one by '--same-as', when it comes in and afterwards`() throws {
    try withTwoLogs { home in
      try home.run("import", "1.jsonl", "--new")
      let same = try home.run("import", "2.jsonl", "--same-as", "Runner 1")
      #expect(same.status == 0, "\(same.errors)")
      #expect(try namesThatAreKnown(home).count == 1)
    }
    try withTwoLogs { home in
      try home.run("import", "1.jsonl", "2.jsonl", "--new")
      #expect(try namesThatAreKnown(home).count == 2)
      #expect(try home.run("import", "2.jsonl", "--same-as", "Runner 1").status == 0)
      #expect(try namesThatAreKnown(home).count == 1)
    }
  }

  @Test func `is nobody who is not here, and not several at once`() throws {
    try withTwoLogs { home in
      try home.run("import", "1.jsonl", "--new")
      let nobody = try home.run("import", "2.jsonl", "--same-as", "Nobody")
      #expect(nobody.status == 1)
      #expect(nobody.errors.contains("Runner 1"))
      try home.run(["demo", "third", "--days", "3", "--runners", "3"])
      let third = ["MIDSTANCE_HOME": home.folder.appendingPathComponent("third").path]
      try home.run("export", "--runner", "Runner 3", "-o", "3.jsonl", changes: third)
      let both = try home.run("import", "2.jsonl", "3.jsonl", "--same-as", "Runner 1")
      #expect(both.errors.contains("'--same-as' needs files of one runner"), "\(both.errors)")
      #expect(try home.run("log", "--runner", "Runner 2").status == 1)
    }
  }
}
