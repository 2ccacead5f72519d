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
      let reply = try #require(
        try FileManager.default.contentsOfDirectory(atPath: therapist.folder.path)
          .first { $0.hasSuffix(".jsonl") })
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
      #expect(log.contains("fine, carry on") && log.contains("Taken back: the entry"))
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
