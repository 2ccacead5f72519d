import Foundation
import ProgressTracking
import Testing

@Suite struct `Two at once` {
  @Test func `write into one log without losing, doubling or waiting for ever`() throws {
    try withFollower { home in
      let before = try home.run("log").lines.count
      let outcome = try home.run(
        [
          "-c",
          """
          write() { for n in 1 2 3 4 5 6 7 8 9 10 11 12; do \(Home.command) note "$1 $n" || echo lost; done; }
          write one & write two & write three & wait
          """,
        ], program: "/bin/sh")
      #expect(outcome.errors.isEmpty)
      #expect(outcome.lines.count == 36 && !outcome.lines.contains("lost"))
      let log = try ProgressLog.open(
        at: home.log.path, random: { 0 }, readProgramme: { _ in nil })
      let events = try log.events().map(\.event)
      #expect(events.count == before + 36)
      #expect(events.map(\.sequence).sorted() == Array(1...events.count))
      #expect(Set(events.map(\.id)).count == events.count)
      #expect(try log.rebuild().isEmpty)
    }
  }

  @Test func `begin to follow as one runner`() throws {
    try withHome { home in
      let follow = "\(Home.command) follow hip-driven-knee-pain --affected left > /dev/null"
      let outcome = try home.run(
        ["-c", "for n in 1 2 3 4 5 6 7 8; do \(follow) & done; wait"], program: "/bin/sh")
      #expect(outcome.errors.isEmpty)
      let log = try ProgressLog.open(
        at: home.log.path, random: { 0 }, readProgramme: { _ in nil })
      #expect(try log.runners().count == 1)
    }
  }

  @Test func `of whom one is killed leave all that was acknowledged`() throws {
    try withFollower { home in
      try home.file("nothing", "")
      for turn in 0..<12 {
        let victim = try home.launch(
          ["note", "victim \(turn)"], input: "nothing", output: "victim-\(turn)")
        usleep(UInt32(turn * 9_000))
        victim.kill()
        #expect(try home.run("note", "survivor \(turn)").status == 0)
        _ = victim.wait()
      }
      let log = try home.run("log").output
      for turn in 0..<12 {
        #expect(log.contains("survivor \(turn)"))
        let said = try home.read("victim-\(turn)")
        if said.hasSuffix("\n") { #expect(log.contains("victim \(turn)"), "it was acknowledged") }
      }
      #expect(try home.run("doctor", "--rebuild").output.hasPrefix("The log is whole"))
    }
  }
}
