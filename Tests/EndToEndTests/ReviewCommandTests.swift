import Foundation
import Testing

@Suite struct `Reviewing logs` {
  @Test func `goes from the runner to the therapist and back to the runner's day`() throws {
    try withTwoHomes { runner, therapist in
      let review = try therapist.run(
        "review", "../runner/log.jsonl", input: "c\nn\nless on the stairs\nN\nrang twice\nw\nq\n")
      #expect(review.status == 0)
      #expect(review.output.contains("1 runner") || review.output.contains("one runner"))
      #expect(review.output.contains("Ada: fine, carry on."))
      let reply = try reply(of: therapist)
      #expect(reply.hasPrefix("midstance-ada-"))
      let bundle = try String(
        contentsOf: therapist.folder.appendingPathComponent(reply), encoding: .utf8)
      #expect(bundle.contains("less on the stairs") && !bundle.contains("rang twice"))
      try runner.run("import", "../therapist/\(reply)")
      let today = try runner.run(input: "q\n")
      #expect(today.output.contains("Your therapist looked at your log, today: fine, carry on."))
      #expect(today.output.contains("From your therapist, today: less on the stairs"))
      #expect(try runner.run("due").output.contains("Your therapist has written."))
      // Read once, it is gone, and stays in the log.
      try runner.run(input: "y\nq\n")
      #expect(!(try runner.run(input: "q\n").output.contains("carry on")))
      #expect(try runner.run("log").output.contains("The therapist: fine, carry on"))
    }
  }

  @Test func `keeps on which day it was looked at, and overwrites nothing`() throws {
    try withTwoHomes { _, therapist in
      try therapist.run("review", "../runner/log.jsonl", input: "1\nq\ns\nwait for Monday\nq\n")
      let again = try therapist.run("review", input: "\u{9}\nq\n")
      #expect(again.output.contains("wait for Monday"))
      let log = try therapist.run("log")
      #expect(log.output.contains("Looked at by the therapist"))
      #expect(log.output.contains("Set aside by the therapist: wait for Monday"))
    }
  }

  @Test func `takes an answer back without taking it out of the log`() throws {
    try withTwoHomes { _, therapist in
      let review = try therapist.run("review", "../runner/log.jsonl", input: "c\nu\nu\nq\n")
      #expect(review.output.contains("Taken back."))
      #expect(review.output.contains("Nothing was answered yet"))
      let log = try therapist.run("log").output
      #expect(log.contains("fine, carry on") && log.contains("Taken back: "))
    }
  }

  @Test func `corrects a score by an entry of its own, down in the day`() throws {
    try withTwoHomes { runner, therapist in
      let review = try therapist.run(
        "review", "../runner/log.jsonl",
        input: "1\n\n?\n\ne\n12\n3\nx\nq\nw\nq\nq\n")
      #expect(review.output.contains("Why"))
      #expect(review.output.contains("pain 8"))
      #expect(review.output.contains("That is no number that this can be."))
      #expect(review.output.contains("What it said before stays in the log"))
      try runner.run("import", "../therapist/\(try reply(of: therapist))")
      let log = try runner.run("log").lines
      #expect(log.contains { $0.contains("8 of 10") && $0.contains("no longer holds") })
      #expect(log.contains { $0.contains("3 of 10") && !$0.contains("no longer holds") })
    }
  }

  @Test func `suggests a phase, which the runner goes on to`() throws {
    try withTwoHomes { runner, therapist in
      try therapist.run(
        "review", "../runner/log.jsonl", input: "1\na\n2s\nw\nq\nq\n")
      try runner.run("import", "../therapist/\(try reply(of: therapist))")
      let today = try runner.run(input: "a\n2\nq\n")
      #expect(today.output.contains("Your therapist suggests the phase"))
      let log = try runner.run("log").output
      #expect(log.contains("The therapist suggests the phase"))
      #expect(log.contains("Phase entered"))
      #expect(!(try runner.run(input: "q\n").output.contains("suggests the phase")))
    }
  }

  @Test func `prescribes a revision after showing what it changes`() throws {
    try withTwoHomes { runner, therapist in
      let text = try starterText("hip-driven-knee-pain")
        .replacing("revision: 1", with: "revision: 2")
        .replacing("every: 14 days", with: "every: 7 days")
      try therapist.file("knee.yaml", text)
      try therapist.file("broken.yaml", "format: midstance/7\n")
      let review = try therapist.run(
        "review", "../runner/log.jsonl",
        input: "1\nr\nbroken.yaml\nr\nno-such.yaml\nr\nknee.yaml\n\nw\nq\nq\n")
      #expect(review.status == 0)
      #expect(review.output.contains("broken.yaml has mistakes"))
      #expect(review.output.contains("no-such.yaml"))
      #expect(review.output.contains("Knee to wall"))
      #expect(review.output.contains("is prescribed to Ada"))
      try runner.run("import", "../therapist/\(try reply(of: therapist))")
      let log = try runner.run("log").lines.filter { $0.contains("Programme followed") }
      #expect(log.count == 2)
      #expect(log.last?.contains("revision 2") == true)
      #expect(try runner.run(input: "q\n").status == 0)
    }
  }

  @Test(.enabled(if: Terminal.isThere, "tmux or bash is not installed"))
  func `goes from the list to a set and back on a real terminal`() throws {
    try withTerminal { home, terminal in
      try home.run("demo", "home", "--days", "30")
      try terminal.type("midstance review")
      try terminal.wait(for: "the most pressing first")
      try terminal.press("/")
      try terminal.wait(for: "Search:")
      try terminal.press("R", "u", "n", "Enter", "Enter")
      try terminal.wait(for: "1 Why")
      try terminal.press("Enter")
      try terminal.wait(for: "other day")
      try terminal.press("Left", "Down", "Down", "p")
      try terminal.wait(for: "Prescribed on")
      try terminal.press("q", "q", "c")
      try terminal.wait(for: "fine, carry on. It goes along")
      try terminal.press("q", "q", "q")
      try terminal.wait(for: "ready>")
      try terminal.expectTidy()
      #expect(try home.run("log").output.contains("The therapist: fine, carry on"))
    }
  }

  @Test func `writes a second reply beside the first`() throws {
    try withTwoHomes { _, therapist in
      try therapist.run("review", "../runner/log.jsonl", input: "w\nw\nq\n")
      let files = try FileManager.default.contentsOfDirectory(atPath: therapist.folder.path)
        .filter { $0.hasSuffix(".jsonl") }.sorted()
      #expect(files.count == 2)
      #expect(files.first?.hasSuffix("-2.jsonl") == true)
    }
  }

  /// The reply that a therapist has written.
  private func reply(of home: Home) throws -> String {
    try #require(
      try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        .first { $0.hasSuffix(".jsonl") })
  }

  /// Runs a body with the home of a runner, whose log is in a file, and that of a therapist.
  private func withTwoHomes(_ body: (Home, Home) throws -> Void) throws {
    try withHome { home in
      let homes = try ["runner", "therapist"].map { name in
        let folder = home.folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return Home(folder: folder)
      }
      try homes[0].run(input: "Ada\n\nq\n")
      try homes[0].run("follow", "hip-driven-knee-pain", "--affected", "left")
      try homes[0].run("pain", "8", "--moment", "after")
      try homes[0].run("export", "-o", "log.jsonl")
      try body(homes[0], homes[1])
    }
  }
}
