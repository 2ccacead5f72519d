import Foundation
import Testing

@Suite struct `Following a programme` {
  @Test func `asks for the affected side of a starter`() throws {
    try withHome { home in
      let outcome = try home.run("follow", "hip-driven-knee-pain")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("--affected left"))
      #expect(try home.run("log").status == 1)
    }
  }

  @Test func `says what is followed and what is next`() throws {
    try withHome { home in
      let outcome = try home.run("follow", "hip-driven-knee-pain", "--affected", "left")
      #expect(outcome.status == 0)
      #expect(
        outcome.lines.first == "You follow 'Work for the hip, when the knee is sore', revision 1.")
      #expect(outcome.output.contains("The affected side is the left one."))
      #expect(outcome.lines.last == "Today's session: midstance")
      let log = try home.run("log")
      #expect(
        log.lines.last?.hasSuffix(
          """
          Programme followed: Work for the hip, when the knee is sore, revision 1, phase Shift and \
          squeeze, both feet down, affected side left
          """)
          == true)
    }
  }

  @Test func `says when a programme begins later`() throws {
    try withHome { home in
      try home.file("later.yaml", cadence + "\nstart: 2099-03-02")
      let later = try home.run("follow", "later.yaml")
      #expect(later.output.contains("The first day is Mon 2 Mar 2099."))
      try home.file("now.yaml", cadence)
      #expect(try !home.run("follow", "now.yaml").output.contains("The first day"))
    }
  }

  @Test func `may be the first thing that several programs do at once`() throws {
    try withHome { home in
      try home.file("nothing", "")
      let running = try (0..<6).map { number in
        try home.launch(
          ["follow", "hip-driven-knee-pain", "--affected", "left"], input: "nothing",
          output: "said-\(number)")
      }
      #expect(running.map { $0.wait() } == Array(repeating: 0, count: 6))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.data.path).sorted()
          == ["followed", "log.sqlite"])
      for number in 0..<6 {
        #expect(try !home.read("said-\(number)").contains("brought up to date"))
      }
    }
  }

  @Test func `keeps the log to its owner`() throws {
    try withHome { home in
      try home.run("follow", "overstriding", "--affected", "right")
      #expect(try permissions(home.data) == 0o700)
      #expect(try permissions(home.log) == 0o600)
    }
  }

  @Test func `keeps the side and the phase when a revision follows`() throws {
    try withHome { home in
      try home.run("follow", "hip-driven-knee-pain", "--affected", "right")
      let text = try starterText("hip-driven-knee-pain")
        .replacingOccurrences(of: "revision: 1", with: "revision: 2")
      let outcome = try home.run("follow", home.file("new.yaml", text))
      #expect(outcome.output.contains("revision 2."))
      #expect(outcome.output.contains("The affected side is the right one."))
      #expect(outcome.output.contains("You go on in 'Shift and squeeze, both feet down'"))
    }
  }

  @Test func `says so when a revision drops the phase`() throws {
    try withHome { home in
      try home.run("follow", "hip-driven-knee-pain", "--affected", "right")
      let text = try starterText("hip-driven-knee-pain")
        .replacingOccurrences(of: "revision: 1", with: "revision: 2")
        .replacingOccurrences(of: "- id: shift\n", with: "- id: glide\n")
      let outcome = try home.run("follow", home.file("new.yaml", text))
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("has no phase 'shift' any more"))
    }
  }

  @Test func `refuses a file with mistakes, and says them`() throws {
    try withHome { home in
      let outcome = try home.run("follow", home.file("mistakes.yaml", tenMistakes))
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("mistakes.yaml:2:"))
      #expect(outcome.errors.contains("midstance check mistakes.yaml"))
      #expect(!home.exists(home.data))
    }
  }

  @Test func `refuses a side that the file contradicts`() throws {
    try withHome { home in
      let text = try starterText("hip-driven-knee-pain")
        .replacingOccurrences(of: "affected: ask", with: "affected: left")
      let file = try home.file("left.yaml", text)
      let outcome = try home.run("follow", file, "--affected", "right")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("for the left side"))
      #expect(try home.run("follow", file).status == 0)
    }
  }

  private func permissions(_ url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
  }
}
