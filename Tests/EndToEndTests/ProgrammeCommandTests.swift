import Foundation
import TestSupport
import Testing

private let starters = [
  "hip-driven-knee-pain", "overstriding", "pnf-diagonals", "weight-shifting", "adductor-timing",
  "swing-phase-extensors", "cadence-retraining", "whole-body-runner",
]

@Suite struct `Reading programmes` {
  @Test func `lists the starters`() throws {
    try withHome { home in
      expectSnapshot(try home.run("programmes").output, named: "programmes.txt")
    }
  }

  @Test(arguments: starters)
  func `finds no mistake in a starter`(name: String) throws {
    try withHome { home in
      let outcome = try home.run("check", name)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("\(name).yaml: no mistakes."))
      #expect(outcome.lines.count == 1)
    }
  }

  @Test(arguments: starters)
  func `shows a starter on eighty columns`(name: String) throws {
    try withHome { home in
      let outcome = try home.run("show", name)
      #expect(outcome.status == 0)
      #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: [40, 50, 60])
  func `shows a starter on as many columns as there are`(columns: Int) throws {
    try withHome { home in
      let changes = ["COLUMNS": "\(columns)"]
      let outcome = try home.run("show", "weight-shifting", changes: changes)
      #expect(outcome.status == 0)
      let longest = outcome.lines.map(\.count).max() ?? 0
      #expect(longest <= columns && longest > columns - 10)
    }
  }

  @Test(arguments: starters.prefix(3))
  func `shows a starter as it would be handed over`(name: String) throws {
    try withHome { home in
      expectSnapshot(try home.run("show", name).output, named: "show-\(name).txt")
    }
  }

  @Test func `shows a dose, a schedule and a rule of every kind in words`() throws {
    try withHome { home in
      let outcome = try home.run("show", home.file("many.yaml", manyDoses))
      #expect(outcome.errors.isEmpty)
      expectSnapshot(outcome.output, named: "show-many-doses.txt")
    }
  }

  @Test func `shows a starter for a side`() throws {
    try withHome { home in
      let outcome = try home.run("show", "hip-driven-knee-pain", "--affected", "right")
      #expect(outcome.output.contains("Affected side: right"))
      #expect(outcome.output.contains("affected (right)"))
    }
  }

  @Test func `prints the timeline of a phase`() throws {
    try withHome { home in
      let outcome = try home.run(
        "timeline", "hip-driven-knee-pain", "--phase", "step", "--affected", "left")
      expectSnapshot(outcome.output, named: "timeline.txt")
    }
  }

  @Test func `names the phases when one is not there`() throws {
    try withHome { home in
      let outcome = try home.run("timeline", "hip-driven-knee-pain", "--phase", "nine")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("no phase 'nine'"))
      #expect(outcome.errors.contains("one-leg"))
    }
  }

  @Test func `suggests the starter that was meant`() throws {
    try withHome { home in
      let outcome = try home.run("show", "overstridding")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasSuffix("Did you mean 'overstriding'?\n"))
    }
  }

  @Test func `takes a file before a starter of the same name`() throws {
    try withHome { home in
      let text = try starterText("overstriding").replacing("revision: 1", with: "revision: 7")
      let outcome = try home.run("check", home.file("overstriding.yaml", text))
      #expect(outcome.output.contains("revision 7"))
    }
  }

  @Test func `lists ten mistakes at once, each at its place`() throws {
    try withHome { home in
      let outcome = try home.run("check", home.file("mistakes.yaml", tenMistakes))
      #expect(outcome.status == 1)
      expectSnapshot(outcome.output, named: "mistakes.txt")
      #expect(outcome.lines.last == "mistakes.yaml: 10 mistakes.")
    }
  }

  @Test(arguments: [
    BadFile("missing.yaml", nil, "There is no file 'missing.yaml'."),
    BadFile("empty.yaml", "", "'empty.yaml' is empty."),
    BadFile("binary.yaml", "\u{7F}ELF\0\u{1}", "'binary.yaml' is not a text file."),
    BadFile("huge.yaml", String(repeating: "# huge\n", count: 100_000), "is larger than 512 KiB."),
    BadFile(".", nil, "'.' is a folder."),
  ])
  func `refuses a file with a sentence`(file: BadFile) throws {
    try withHome { home in
      if let text = file.text { _ = try home.file(file.name, text) }
      for subcommand in ["check", "show", "follow", "start"] {
        let outcome = try home.run(subcommand, file.name)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("midstance: "))
        #expect(outcome.errors.contains(file.sentence))
      }
      #expect(!home.exists(home.data))
    }
  }

  @Test func `goes on with the next file after one that cannot be read`() throws {
    try withHome { home in
      let outcome = try home.run("check", "missing.yaml", "overstriding")
      #expect(outcome.status == 1)
      #expect(outcome.output.hasPrefix("overstriding.yaml: no mistakes."))
      #expect(outcome.errors.contains("missing.yaml"))
    }
  }
}
