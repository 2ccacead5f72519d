import Testing

@Suite struct `A questionnaire` {
  @Test func `is asked question by question, and scored`() throws {
    try withAnswerer { home in
      let outcome = try home.run("ask", input: "7\noften\n")
      #expect(outcome.status == 0)
      expectQuestions(outcome)
      #expect(outcome.lines.last == "Logged: Your week: score 11 (of 0 to 14).")
      #expect(try home.run("log").lines.last?.hasSuffix("week: score 11") == true)
    }
  }

  @Test func `asks again after an answer that is none`() throws {
    try withAnswerer { home in
      let outcome = try home.run("ask", "week", input: "11\n\n3\n3\n1\n")
      #expect(outcome.output.contains("'11' is no answer"))
      #expect(outcome.output.contains("'' is no answer"))
      #expect(outcome.output.contains("'3' is no answer: type a number from 1 to 2"))
      #expect(outcome.lines.last == "Logged: Your week: score 3 (of 0 to 14).")
    }
  }

  @Test func `has no score where an answer is missing, and says so`() throws {
    try withAnswerer { home in
      let outcome = try home.run("ask", input: "7\n")
      #expect(
        outcome.lines.last == "Logged: Your week: no score, because one question has no answer.")
      #expect(try home.run("log", "--json").lines.last?.contains("\"score\"") == false)
    }
  }

  @Test func `is not logged where nothing was answered`() throws {
    try withAnswerer { home in
      let before = try home.run("log").lines.count
      let outcome = try home.run("ask", "--answers", "-,-")
      #expect(outcome.output == "Your week: nothing was answered, so nothing was logged.\n")
      #expect(try home.run("log").lines.count == before)
    }
  }

  @Test func `takes its answers from a script`() throws {
    try withAnswerer { home in
      let outcome = try home.run("ask", "week", "--answers", "10,1")
      #expect(outcome.output == "Logged: Your week: score 10 (of 0 to 14).\n")
    }
  }

  @Test(arguments: [
    (["wek"], "Did you mean 'week'?"), (["nine-questions"], "Its questionnaires are: week."),
    (["--answers", "7"], "'Your week' asks 2 questions, and you gave one answer."),
    (["--answers", "11,1"], "Question 1: '11' is no answer: type a whole number from 0 to 10"),
    (["--answers", "7.5,1"], "Question 1: '7.5' is no answer"),
    (["--answers", "1,3"], "Question 2: '3' is no answer: type a number from 1 to 2"),
  ])
  func `is refused with a sentence, and then nothing is logged`(
    arguments: [String], sentence: String
  ) throws {
    try withAnswerer { home in
      let before = try home.run("log").lines.count
      let outcome = try home.run(["ask"] + arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(sentence))
      #expect(try home.run("log").lines.count == before)
    }
  }

  @Test func `is missed with a sentence where the programme has none`() throws {
    try withFollower { home in
      let outcome = try home.run("ask")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("The programme has no questionnaires."))
    }
    try withHome { home in
      let outcome = try home.run("ask")
      #expect(outcome.errors.contains("No programme is followed yet."))
      #expect(!home.exists(home.data))
    }
  }

  private func expectQuestions(_ outcome: Home.Outcome) {
    #expect(
      outcome.lines.dropLast() == [
        "Your week, question 1 of 2", "Think of the last seven days.", "How far could you run?",
        "   0  not at all", "  10  all the way", "Type 0 to 10, or - to leave it out. Then Enter.",
        "Your week, question 2 of 2", "Did the knee wake you?", "  1  Never", "  2  Often",
        "Type 1 to 2, or - to leave it out. Then Enter.",
      ])
  }
}

/// Runs a body with a home in which a programme with a questionnaire is followed.
private func withAnswerer(_ body: (Home) throws -> Void) throws {
  try withHome { home in
    try home.run("follow", home.file("week.yaml", weekly))
    try body(home)
  }
}

private let weekly = """
  format: midstance/1
  id: weekly
  revision: 1
  title: Weekly
  affected: none
  contact: {name: The practice, phone: "0000 000 000"}
  pain: {regions: [lower back]}
  questionnaires:
    - id: week
      title: Your week
      about: Think of the last seven days.
      every: 7 days
      scale: {low: not at all, high: all the way}
      score: sum
      items:
        - {ask: How far could you run?}
        - {ask: Did the knee wake you?, choices: {Never: 0, Often: 4}}
  exercises:
    - {id: march, name: March, position: Standing, side: both, for: 2m}
  phases:
    - {id: one, title: One, schedule: {every: 1 day}, do: [march]}

  """
