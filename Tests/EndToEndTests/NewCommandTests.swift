import Foundation
import TestSupport
import Testing

@Suite struct `Beginning a programme` {
  @Test func `writes a file that explains itself and passes the check`() throws {
    try withHome { home in
      let outcome = try home.run(new("-o", "knee.yaml"))
      #expect(outcome.status == 0)
      #expect(outcome.lines.first?.hasPrefix("'knee.yaml' is begun.") == true)
      #expect(outcome.lines.last == "Checked while you write: midstance check --watch knee.yaml")
      expectSnapshot(try home.read("knee.yaml"), named: "new-knee.yaml")
      #expect(try home.run("check", "--strict", "knee.yaml").status == 0)
      #expect(try home.run("show", "knee.yaml").status == 0)
    }
  }

  @Test func `names the file for the title`() throws {
    try withHome { home in
      let outcome = try home.run(new("--title", "Knee & Hip, 2026!"))
      #expect(outcome.output.hasPrefix("'knee-hip-2026.yaml' is begun."))
    }
  }

  @Test func `leaves a file that is there`() throws {
    try withHome { home in
      try home.file("knee.yaml", "mine")
      let outcome = try home.run(new("-o", "knee.yaml"))
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("'knee.yaml' is there already and stays as it is."))
      #expect(try home.read("knee.yaml") == "mine")
      #expect(try home.files() == ["knee.yaml"])
    }
  }

  @Test func `says which options are missing where nobody can be asked`() throws {
    try withHome { home in
      let outcome = try home.run("new", "--title", "Knee")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasSuffix("Missing: --contact-name, --phone, --exercise.\n"))
      #expect(try home.files().isEmpty)
    }
  }

  @Test(arguments: [
    ("--affected", "middle"), ("--language", "german!"), ("--title", ""),
    ("--title", String(repeating: "a", count: 10_000)), ("--exercise", "midstance/no-such"),
    ("--phone", "at reception"), ("--email", "www.example.org"), ("--every", "8 times a week"),
  ])
  func `writes nothing for an answer that cannot be`(option: (String, String)) throws {
    try withHome { home in
      let outcome = try home.run(new(option.0, option.1))
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("midstance: "))
      #expect(try home.files().isEmpty)
    }
  }

  @Test(arguments: [
    #"He said: "no" # and 'left' \n {a: [b], *c, &d} | > % @ `"#, "- a\n- b: c\r\n\t?", "yes",
    "null",
    "123", "1.5e3", "~", "膝の痛み：左", "\u{1B}[31mred\u{7}", "e\u{301}\u{200D}\u{202E}x", "a\u{A0}b",
    "\u{85}x\u{2028}y", "\u{FFFE}\u{FFFF}z", "trailing ", "it's: ", "true", "2026-12-01", "é", "#x",
    "x #y",
    String(repeating: "膝", count: 2_000), String(repeating: "\"", count: 2_000), "%", "---", "...",
  ])
  func `makes valid YAML of whatever is answered`(text: String) throws {
    try withHome { home in
      let outcome = try home.run(
        "new", "--title=\(text)", "--contact-name=\(text)",
        "--phone=0000 \(text.prefix(1_900))", "--email=clinic@example.org", "--exercise=\(text)",
        "--exercise=\(text.prefix(1_900)) again", "--affected", "none", "-o",
        "it.yaml")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let check = try home.run("check", "--strict", "it.yaml")
      #expect(check.status == 0, "\(check.output)")
    }
  }
}

@Suite(.serialized, .enabled(if: Terminal.isThere, "tmux or bash is not installed"))
struct `Beginning a programme on a terminal` {
  @Test func `asks a few questions`() throws {
    try withTerminal { home, terminal in
      try terminal.type("midstance new")
      for (question, answer) in [
        ("What is the programme called?", "Knee"), ("In which language", ""),
        ("Whom does the runner call?", ""), ("1 to 2000 characters", "The clinic"),
        ("telephone number", ""), ("address for mail", ""), ("At least one is needed", "0000"),
        ("address for mail", ""), ("Which side hurts?", "middle"),
        ("This needs one of these words", "left"), ("Which exercises?", "Wall sit"),
        ("Exercise 2:", ""), ("How often", ""), ("Into which file?", ""),
      ] {
        try terminal.wait(for: question)
        try terminal.type(answer)
      }
      try terminal.wait(for: "'knee.yaml' is begun.")
      #expect(try home.run("check", "--strict", "knee.yaml").status == 0)
      #expect(try home.read("knee.yaml").contains("affected: left"))
    }
  }
}

/// The words of a command that begins a programme, one option changed or added.
private func new(_ option: String, _ value: String) -> [String] {
  let usual = [
    ("--title", "Knee and hip"), ("--affected", "left"), ("--contact-name", "The clinic"),
    ("--phone", "0000 000 000"), ("--exercise", "Wall sit"), ("--exercise", "Slow step down"),
  ]
  let others = usual.filter { $0.0 != option }.flatMap { [$0.0, $0.1] }
  return ["new"] + others + [option, value]
}

extension Home {
  /// The names of the files of the writer's own.
  fileprivate func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".in-") && !$0.hasPrefix(".out-") && !$0.hasPrefix(".err-") }
  }
}
