import Foundation
import Testing

@Suite struct `A file that was followed and has changed` {
  /// Runs a body with a home in which a file is followed, which a change can be made to.
  private func withFile(_ body: (Home, _ change: (String, String) throws -> Void) throws -> Void)
    throws
  {
    try withHome { home in
      let name = try home.file("knee.yaml", starterText("hip-driven-knee-pain"))
      try home.run("follow", name, "--affected", "left")
      try body(home) { old, new in
        let text = try starterText("hip-driven-knee-pain")
        #expect(text.contains(old))
        try home.file(name, text.replacing(old, with: new))
      }
    }
  }

  @Test func `is told today, shown in words and taken over on one key`() throws {
    try withFile { home, change in
      #expect(!(try home.run("--plain", input: "q\n").output.contains("has changed")))
      try change("every: 14 days", "every: 7 days")
      let shown = try home.run("--plain", input: "v\nv\nq\n").output
      #expect(shown.contains("has changed: revision 1. v shows what changed"))
      #expect(shown.contains("Knee to wall"))
      #expect(shown.contains("You go on in the phase you are in."))
      #expect(shown.contains("You follow revision 1 from now on."))
      #expect(try home.run("log").lines.filter { $0.contains("Programme followed") }.count == 2)
      #expect(!(try home.run("--plain", input: "q\n").output.contains("has changed")))
    }
  }

  @Test func `leaves what was logged before it in the words and the unit of its own`() throws {
    try withFile { home, change in
      try home.run("measure", "knee-to-wall", "9.5", "--side", "left")
      try change("name: Knee to wall", "name: Toes to wall")
      try home.run("--plain", input: "v\nv\nq\n")
      try home.run("measure", "knee-to-wall", "8.5", "--side", "left")
      let log = try home.run("log").lines
      #expect(log.contains { $0.contains("Knee to wall left: 9.5 cm") }, "\(log)")
      #expect(log.contains { $0.contains("Toes to wall left: 8.5 cm") }, "\(log)")
    }
  }

  @Test func `is not played before it was taken over`() throws {
    try withFile { home, change in
      try change("title: Shift and squeeze", "title: Glide and squeeze")
      let shown = try home.run("--plain", input: "q\n").output
      #expect(shown.contains("Shift and squeeze"))
      #expect(!shown.contains("Glide and squeeze"))
      #expect(try home.run("--plain", input: "v\nv\nq\n").output.contains("Glide and squeeze"))
    }
  }

  @Test func `can wait, and is told again`() throws {
    try withFile { home, change in
      try change("name: Side shift", "name: Shift")
      let shown = try home.run("--plain", input: "v\nq\nq\n").output
      #expect(shown.components(separatedBy: "has changed").count == 3)
      #expect(try home.run("log").lines.filter { $0.contains("Programme followed") }.count == 1)
    }
  }

  @Test func `is told with its mistakes, and today goes on as before`() throws {
    try withFile { home, change in
      try change("format: midstance/1", "format: midstance/7")
      let shown = try home.run("--plain", input: "v\nq\n").output
      #expect(shown.contains("has changed and has mistakes: midstance check "))
      #expect(shown.contains("Today: 3 exercises"))
      try FileManager.default.removeItem(at: home.folder.appendingPathComponent("knee.yaml"))
      #expect(!(try home.run("--plain", input: "q\n").output.contains("has changed")))
    }
  }
}

@Suite struct `Measuring and adding in lines` {
  @Test func `is on today's screen, one question after the other`() throws {
    try withFollower { home in
      let input = ["m", "3", "9,5", "q", "q", "e", "2", "5", "31", "", "", "w", "1", "", "q", "q"]
      let outcome = try home.run("--plain", input: input.joined(separator: "\n") + "\n")
      #expect(outcome.status == 0)
      let log = try home.run("log").output
      #expect(log.contains("Knee to wall left: 9.5 cm"))
      #expect(log.contains("Running: 5 km, 31 min"))
      #expect(outcome.output.contains("Type a number to read that part"))
    }
  }
}
