import Foundation
import Testing

@Suite struct `A session in lines` {
  /// Answers to all that the first session of the starter asks: stop signs, pain before, then each
  /// exercise's start, its confirmation and its pain, and pain after.
  private let answers =
    "0\n2\n" + String(repeating: "\n1\n1\n", count: 3) + "3\n"

  @Test func `is played and logged as rehearsed`() throws {
    try withFollower { home in
      let outcome = try home.run("start", "--plain", "--speed", "200", input: answers)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("set 2 of 2 · repetition 10 of 10"))
      let log = try home.run("log").lines.filter { $0.hasSuffix("(rehearsed)") }
      #expect(log.count { $0.contains("completed") } == 6)
      #expect(log.contains { $0.contains("Pain before the session, left knee: 2 of 10") })
      #expect(log.contains { $0.contains("Pain after the session, left knee: 3 of 10") })
      #expect(log.contains { $0.contains("Side shift: done as shown") })
      #expect(log.last?.contains("Session finished") == true)
    }
  }

  @Test func `asks for the affected side first where it has to`() throws {
    try withHome { home in
      let outcome = try home.run(
        "start", "hip-driven-knee-pain", "--plain", "--speed", "1000",
        input: "no\nRight\n" + answers)
      #expect(outcome.lines.first == "Which side hurts? Type left or right, then Enter:")
      #expect(
        try home.run("log").output.contains("Pain before the session, right knee: 2 of 10"))
    }
  }

  @Test func `stays a rehearsal where it is corrected`() throws {
    try withFollower { home in
      try home.run("start", "--plain", "--speed", "1000", input: answers)
      let id = try #require(
        try home.run("log", "--ids").lines.last { $0.contains("after the session, left") }?
          .prefix(8))
      let outcome = try home.run("pain", "7", "--moment", "after", "--corrects", String(id))
      #expect(outcome.status == 0, "\(outcome.errors)")
      let lines = try home.run("log").lines.filter { $0.contains("7 of 10") }
      #expect(lines.allSatisfy { $0.contains("(rehearsed)") })
      #expect(!lines.isEmpty)
    }
  }

  @Test func `counts only where rehearsals are asked for`() throws {
    try withFollower { home in
      try home.run("start", "--plain", "--speed", "1000", input: answers)
      #expect(try home.run("progress").output.contains("0 of 1 done"))
      #expect(try home.run("progress", "--rehearsed").output.contains("1 of 1 done"))
      #expect(try home.run("report", "--rehearsed").output.contains("1"))
    }
  }

  @Test func `goes on without answers`() throws {
    try withFollower { home in
      let outcome = try home.run("start", "--plain", "--speed", "1000")
      #expect(outcome.status == 0)
      let log = try home.run("log").lines
      #expect(log.contains { $0.contains("Pain before the session, left knee: not answered") })
      #expect(log.last?.contains("Session finished") == true)
    }
  }

  @Test func `prints no more than lines`() throws {
    try withFollower { home in
      let outcome = try home.run("start", "--plain", "--speed", "1000", input: answers)
      #expect(!outcome.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }

  @Test func `says what a speed has to be`() throws {
    try withFollower { home in
      for wrong in ["x", "0", "1001", "2.5"] {
        let outcome = try home.run("start", "--plain", "--speed", wrong)
        #expect(outcome.status == 64)
        #expect(
          outcome.errors.hasPrefix(
            "Error: '--speed' is a whole number from 1 to 1000, not '\(wrong)'."))
      }
    }
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `leaves on a signal, says so and goes on later`(signal: Int32, status: Int32) throws {
    try withHome { home in
      try home.run("follow", home.file("quick.yaml", quickProgramme))
      try home.run(["answers"], program: "/usr/bin/mkfifo")
      let pipe = try #require(
        FileHandle(forUpdatingAtPath: home.folder.appendingPathComponent("answers").path))
      defer { try? pipe.close() }
      let session = try home.launch(["start", "--plain"], input: "answers", output: "said")
      try pipe.write(contentsOf: Data("0\n2\n\n".utf8))
      try wait(for: "the first set", state: { try home.read("said") }) {
        try home.run("log").output.contains("Stand, set 1")
      }
      #expect(Foundation.kill(session.id, signal) == 0)
      #expect(session.wait() == status)
      #expect(try home.read("said").contains("Interrupted. Every finished set is in the log"))
      #expect(try home.run("--plain").output.contains("was left with 1 of 3 sets"))
    }
  }

  @Test func `loses at most the set in which it is killed`() throws {
    try withHome { home in
      try home.run("follow", home.file("quick.yaml", quickProgramme))
      try home.run(["answers"], program: "/usr/bin/mkfifo")
      // Opened for both ways, the pipe has no end while the test runs.
      let pipe = try #require(
        FileHandle(forUpdatingAtPath: home.folder.appendingPathComponent("answers").path))
      defer { try? pipe.close() }
      let session = try home.launch(["start", "--plain"], input: "answers", output: "said")
      try pipe.write(contentsOf: Data("0\n2\n\n".utf8))
      try wait(for: "the first set", state: { try home.read("said") }) {
        try home.run("log").output.contains("Stand, set 1")
      }
      session.kill()
      #expect(session.wait() == -SIGKILL)
      let log = try home.run("log")
      #expect(log.output.contains("Stand, set 1, paced by Midstance: 1 of 1 s, completed"))
      #expect(!log.output.contains("Session finished"))
      // A rehearsal leaves it alone.
      try home.run("start", "--plain", "--speed", "1000")
      #expect(try home.run("log").output.contains("Session finished (rehearsed)"))
      let next = try home.run("--plain")
      #expect(next.output.contains("was left with 1 of 3 sets"))
    }
  }
}

/// A programme whose sets take a second.
private let quickProgramme = """
  format: midstance/1
  id: quick
  revision: 1
  title: Quick
  affected: none
  contact: {name: The practice, phone: "0000 000 000"}
  pain:
    regions: [knee]
    ask: [before, after]
  exercises:
    - id: stand
      name: Stand
      position: Standing
      side: both
      sets: 3
      hold: 1s
  phases:
    - id: only
      title: Only
      schedule: {every: day}
      do: [stand]

  """
