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
      #expect(try home.run("log").output.contains("Pain rule, before the session, 6 or more"))
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
    (["knee-to-wall", "nan", "--side", "left"], "'nan' is no number. Knee to wall must be from 0"),
    (["knee-to-wall", "1e300", "--side", "left"], "'1e300' is no number"),
    (["knee-to-wall", "0x10", "--side", "left"], "'0x10' is no number"),
    (["knee-to-wall", "9 cm", "--side", "left"], "write it like 9.5"),
    (["knee-to-wall", "", "--side", "left"], "'' is no number"),
    (["knee-to-wall", "-3", "--side", "left"], "must be from 0 to 30 cm, so -3 was not logged"),
  ])
  func `refuse a measure with a sentence`(arguments: [String], sentence: String) throws {
    try withFollower { home in
      let outcome = try home.run(["measure"] + arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence))
      #expect(try home.run("log").lines.count == 2)
    }
  }

  @Test func `keep the words of a note in their order`() throws {
    try withFollower { home in
      try home.run("note", "squats", "--", "-5", "kg", "less")
      #expect(try home.run("log").lines.last?.hasSuffix("Note: squats -5 kg less") == true)
      let refused = try home.run("note", "squats", "-5", "kg", "less")
      #expect(refused.status == 64)
    }
  }

  @Test func `take a comma for a point`() throws {
    try withFollower { home in
      let measure = try home.run("measure", "knee-to-wall", "9,5", "--side", "left")
      #expect(measure.output == "Logged: Knee to wall, left: 9.5 cm.\n")
      let run = try home.run("run", "5,5", "--minutes", "31,5")
      #expect(run.output == "Logged: running, 5.5 km, 31.5 min.\n")
      #expect(try home.run("pain", "3,0", "--moment", "before").output.contains("3 of 10"))
    }
  }

  @Test(arguments: ["nan", "1e300", "3,5", "-3", "", "11"])
  func `say what a pain score and a run are`(typed: String) throws {
    try withFollower { home in
      let pain = try home.run("pain", typed, "--moment", "before")
      #expect(pain.status == 64)
      #expect(pain.errors.contains("A pain score is a whole number from 0 to 10."))
      let hurt = try home.run("run", "5", "--pain", typed)
      #expect(hurt.status == (typed.isEmpty ? 0 : 1))
      #expect(typed.isEmpty || hurt.errors.contains("A pain score is a whole number"))
      guard typed != "3,5", typed != "11" else { return }
      let run = try home.run("run", typed)
      #expect(run.status == 1)
      #expect(run.errors.contains(typed.isEmpty ? "Say how far" : "A distance is a number"))
      guard !typed.isEmpty else { return }
      let timed = try home.run("run", "5", "--minutes", typed)
      #expect(timed.errors.contains("A time is a number of minutes, 1 to 3000."))
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
