import Foundation
import Testing

@Suite struct `Entries by hand` {
  @Test func `log a pain score`() throws {
    try withFollower { home in
      let outcome = try home.run("pain", "2", "--moment", "before")
      #expect(outcome.output == "Logged: pain before the session, left knee: 2 of 10.\n")
      #expect(
        try home.run("log").lines.last?.hasSuffix("Pain before the session, left knee: 2 of 10")
          == true)
    }
  }

  @Test func `say what a rule makes of a score, and whose it is`() throws {
    try withFollower { home in
      let outcome = try home.run("pain", "6", "--moment", "before")
      #expect(outcome.output.contains("Before the session, 6 or more: end the session"))
      #expect(outcome.output.contains("a rule of this programme"))
      #expect(outcome.output.contains("Nobody is watching."))
      #expect(try home.run("log").output.contains("Pain rule from 6"))
    }
  }

  @Test func `take sharp pain as red whatever the number`() throws {
    try withFollower { home in
      let outcome = try home.run("pain", "0", "--moment", "after", "--sharp")
      #expect(outcome.output.contains("end the session, whatever the number"))
    }
  }

  @Test func `refuse a region that is not asked about`() throws {
    try withFollower { home in
      let outcome = try home.run("pain", "1", "--moment", "after", "--region", "nose")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("It asks about: left knee."))
    }
  }

  @Test func `log a measure`() throws {
    try withFollower { home in
      let outcome = try home.run("measure", "knee-to-wall", "9.5", "--side", "left")
      #expect(outcome.output == "Logged: Knee to wall, left: 9.5 cm.\n")
      #expect(try home.run("progress").output.contains("Knee to wall, left: 9.5 cm"))
    }
  }

  @Test(arguments: [
    (["knee-to-wal", "9", "--side", "left"], "Did you mean 'knee-to-wall'?"),
    (["knee-to-wall", "9"], "--side left"), (["run-5-km", "5", "--side", "left"], "has no side"),
    (["knee-to-wall", "40", "--side", "left"], "must be from 0 to 30 cm"),
    (["knee-to-wall", "nan", "--side", "left"], "must be from 0 to 30 cm"),
  ])
  func `refuse a measure with a sentence`(arguments: [String], sentence: String) throws {
    try withFollower { home in
      let outcome = try home.run(["measure"] + arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence))
      #expect(try home.run("log").lines.count == 2)
    }
  }

  @Test func `are objects with the stored payload as JSON`() throws {
    try withFollower { home in
      try home.run("pain", "3", "--moment", "next morning")
      let lines = try home.run("log", "--json").lines
      #expect(lines.count == 3)
      let last = try #require(
        JSONSerialization.jsonObject(with: Data((lines.last ?? "").utf8)) as? [String: Any])
      #expect(last["kind"] as? String == "pain scored")
      #expect((last["payload"] as? [String: Any])?["score"] as? Int == 3)
    }
  }
}

/// Runs a body with a home in which a starter is followed for the left side.
func withFollower<Result>(_ body: (Home) throws -> Result) throws -> Result {
  try withHome { home in
    try home.run("follow", "hip-driven-knee-pain", "--affected", "left")
    return try body(home)
  }
}
