import Testing

@Suite struct `Two revisions` {
  @Test func `are compared in words`() throws {
    try withHome { home in
      let old = try home.file("old.yaml", manyDoses)
      let text =
        manyDoses.replacing("sets: [12, 10, 8]", with: "sets: [12, 12, 12]")
        .replacing("schedule: {every: 3 days}", with: "schedule: {every: 1 day}")
        .replacing("revision: 4", with: "revision: 5")
      let outcome = try home.run("diff", old, home.file("new.yaml", text))
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("The revision: 4 becomes 5"))
      #expect(outcome.output.contains("Squat: 3 sets of 12, 10 and 8 become 3 sets of 12"))
      #expect(outcome.output.contains("every 3 days becomes every day"))
    }
  }

  @Test func `are the same where nothing but the writing differs`() throws {
    try withHome { home in
      let old = try home.file("old.yaml", manyDoses)
      let new = try home.file("new.yaml", "# The same.\n" + manyDoses)
      let outcome = try home.run("diff", old, new)
      #expect(outcome.status == 0)
      #expect(
        outcome.output == "Nothing changed: 'old.yaml' and 'new.yaml' prescribe the same.\n")
    }
  }

  @Test func `need a raised revision number`() throws {
    try withHome { home in
      let text = try starterText("overstriding").replacing("every: 7 days", with: "every: 14 days")
      let outcome = try home.run("diff", "overstriding", home.file("new.yaml", text))
      #expect(outcome.output.contains("Write 'revision: 2'"))
    }
  }

  @Test func `cannot be compared before their mistakes are put right`() throws {
    try withHome { home in
      let bad = try home.file("bad.yaml", tenMistakes)
      for arguments in [["overstriding", bad], [bad, "overstriding"]] {
        let outcome = try home.run(["diff"] + arguments)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("bad.yaml:"))
        #expect(outcome.errors.contains("'bad.yaml' cannot be compared"))
      }
      let outcome = try home.run("diff", "missing.yaml", "overstriding")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("There is no file 'missing.yaml'"))
    }
  }
}
