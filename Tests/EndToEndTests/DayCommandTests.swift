import Foundation
import Testing

@Suite struct `Notes and runs by hand` {
  @Test func `are logged for today, or for a day that has been, marked as entered afterwards`()
    throws
  {
    try withFollower { home in
      #expect(try home.run("note", "stairs", "were", "easy").output == "Logged: a note.\n")
      let late = try home.run("note", "sore", "--exercise", "side-shift", "--day", "yesterday")
      #expect(late.output == "Logged: a note about yesterday, entered afterwards.\n")
      let run = try home.run("run", "5,5", "--minutes", "31", "--pain", "2")
      #expect(run.output == "Logged: running, 5.5 km, 31 min, pain 2 of 10.\n")
      #expect(try home.run("run", "--minutes", "20", "--day", "-2").status == 0)
      let lines = try home.run("log").lines.suffix(4)
      #expect(lines.first?.hasSuffix("Note: stairs were easy") == true)
      #expect(lines.dropFirst().first?.contains("Note: sore [Side shift, about 20") == true)
      #expect(lines.last?.hasSuffix(", entered afterwards") == true)
      let progress = try home.run("progress", "--json").output
      #expect(progress.contains("\"kilometres\" : 5.5"))
    }
  }

  @Test(arguments: [
    (["run", "0"], "0.1 to 500"), (["run", "1", "--minutes", "0"], "1 to 3000"),
    (["run", "1e3"], "0.1 to 500"), (["run", "5", "--pain", "11"], "0 to 10"),
    (["run", "5", "--day", "tomorrow"], "still to come"),
    (["run", "5", "--day", "soon"], "no day"),
    (["note", "  "], "needs words"),
    (["note", "x", "--exercise", "side-shif"], "'side-shift'?"),
    (["note", "x", "--day", "2026-02-30"], "no day"), (["pause", "--until", "-1"], "later day"),
    (["pause", "--until", "+400"], "a year at most"), (["pause", "--end"], "no days off to end"),
  ])
  func `are refused with a sentence, and nothing is logged`(
    arguments: [String], sentence: String
  ) throws {
    try withFollower { home in
      let outcome = try home.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence))
      #expect(try home.run("log").lines.count == 2)
    }
  }

  @Test(arguments: [["note", "x"], ["run", "5"], ["pause", "--until", "tomorrow"]])
  func `say where to begin on a fresh home, and make nothing there`(arguments: [String]) throws {
    try withHome { home in
      let outcome = try home.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("No programme is followed yet."))
      #expect(!home.exists(home.data))
    }
  }
}

@Suite struct `Days off by hand` {
  @Test func `are taken, shown and ended early`() throws {
    try withFollower { home in
      let taken = try home.run("pause", "--until", "+3", "--why", "holiday")
      #expect(taken.output.hasPrefix("Logged: days off, today to "))
      #expect(try home.run("pause").output.contains(": holiday."))
      #expect(try home.run("due").status == 2)
      #expect(try home.run("--plain", input: "q\n").output.contains("holiday"))
      #expect(try home.run("pause", "--end").output.hasPrefix("Days off have ended."))
      #expect(try home.run("pause").output == "No days off.\n")
      #expect(try home.run("due").status == 0)
    }
  }
}

@Suite struct `What is due` {
  @Test func `is one line and a status, and makes nothing on a fresh home`() throws {
    try withHome { home in
      let outcome = try home.run("due")
      #expect(outcome.output == "No programme is followed.\n")
      #expect(outcome.status == 4)
      #expect(outcome.errors.isEmpty)
      #expect(!home.exists(home.data))
    }
  }

  @Test func `is a session with what is asked, as text and as JSON`() throws {
    try withFollower { home in
      let outcome = try home.run("due")
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == 1)
      #expect(outcome.output.hasPrefix("Today: 3 exercises, about "))
      #expect(outcome.output.contains("Asked: Standing on one leg, each side, "))
      let json = try home.run("due", "--json")
      #expect(json.lines.count == 1)
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(object["state"] as? String == "session")
      #expect(object["exercises"] as? Int == 3)
      #expect(object["next"] is NSNull)
    }
  }

  @Test func `is held after a red score, and quiet where nothing is to be done`() throws {
    try withFollower { home in
      try home.run("pain", "9", "--moment", "next morning")
      let outcome = try home.run("due")
      #expect(outcome.status == 3 || outcome.status == 0)
      try home.run("pause", "--until", "today")
      let quiet = try home.run("due", "--quiet")
      #expect(quiet.status != 0)
      #expect(quiet.output.isEmpty)
    }
  }
}
