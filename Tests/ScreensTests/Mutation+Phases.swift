import Programmes

extension Mutation {
  /// Its phases and their sessions.
  static let ofPhases: [Mutation] = [
    strong("Phase.id") { $0.id = try id("other") },
    calm("Phase.title") { $0.title = "Other" },
    calm("Phase.about") { $0.about = "Other." },
    calm("Phase.schedule") { $0.schedule = .everyDay },
    calm("Phase.advance") { $0.advance = nil },
    strong("Phase.stepBack") { $0.stepBack = nil },
    calm("Phase.painRules") { $0.painRules = [] },
    calm("Phase.was") { $0.was = [] },
    strong("Phase.sessions") { $0.sessions.swapAt(0, 1) },
    strong("Phase.sessions") { $0.sessions.removeLast() },
    calm("Schedule.rhythm") { $0.schedule.rhythm = .weekdays([.sunday]) },
    calm("Schedule.sessionsADay") { $0.schedule.sessionsADay = 3 },
    calm("Schedule.sessionsADay") { $0.schedule.sessionsADay = Bounds(2, to: 3) },
    calm("Schedule.rhythm") { $0.schedule.rhythm = .every(days: Bounds(2, to: 3)) },
    calm("Schedule.sessionsOn") { $0.schedule.sessionsOn = [.monday: 2] },
    calm("Schedule.leastDaysBetween") { $0.schedule.leastDaysBetween = 3 },
    calm("Schedule.apart") { $0.schedule.apart = .seconds(7_200) },
    calm("Advance.earliest") { $0.advance?.earliest = 8 },
    calm("Advance.leastSessions") { $0.advance?.leastSessions = 0 },
    calm("Advance.requires") { $0.advance?.requires.removeFirst() },
    calm("Advance.requires") { $0.advance?.requires[3] = .adherence(atLeast: 80, lastDays: 8) },
    calm("Advance.decides") { $0.advance?.decides = .runner },
    strong("StepBack.to") { $0.stepBack?.to = $0.id },
    strong("StepBack.when") { $0.stepBack?.when.append(.sessionsDone(atLeast: 3)) },
    strong("StepBack.decides") { $0.stepBack?.decides = .therapist },
    strong("PhaseSession.id") { $0.sessions[0].id = try id("other") },
    strong("PhaseSession.title") { $0.sessions[0].title = nil },
    strong("PhaseSession.weekdays") { $0.sessions[0].weekdays = [.friday] },
    strong("PhaseSession.items") { $0.sessions[0].items.removeLast() },
    strong("PhaseSession.items") { $0.sessions[0].items.swapAt(0, 1) },
    strong("PhaseSession.items") {
      $0.sessions[1].items.append($0.sessions[0].items.removeLast())
    },
  ]

  /// The items of a session.
  static let ofItems: [Mutation] = [
    calm("PhaseItem.exercise") { $0.sessions[0].items[0].exercise.name = "Other" },
    calm("PhaseItem.level") { $0.sessions[0].items[0].level = nil },
    calm("PhaseItem.rhythm") { $0.sessions[0].items[0].rhythm = .everyDay },
    calm("PhaseItem.leastDaysBetween") {
      $0.sessions[0].items[0].rhythm = .times(3, perDays: 7)
      $0.sessions[0].items[0].leastDaysBetween = 2
    },
    calm("PhaseItem.isOptional") { $0.sessions[0].items[0].isOptional = true },
    calm("PhaseItem.ladder") { $0.sessions[0].items[0].ladder = nil },
    calm("PhaseItem.circuit") { $0.sessions[0].items[0].circuit = Circuit(number: 1, rounds: 2) },
    strong("Circuit.number") { $0.sessions[0].items[0].circuit?.number = 2 },
    strong("Circuit.rounds") { $0.sessions[0].items[0].circuit?.rounds = 2 },
    strong("Circuit.rest") { $0.sessions[0].items[0].circuit?.rest = .zero },
    calm("Ladder.moves") { $0.sessions[0].items[0].ladder?.moves = .sessions },
    calm("Ladder.repeats") { $0.sessions[0].items[0].ladder?.repeats = true },
    calm("Ladder.goesOnFrom") { $0.sessions[0].items[0].ladder?.goesOnFrom = try id("other") },
    calm("Ladder.steps") { $0.sessions[0].items[0].ladder?.steps.removeLast() },
    calm("Ladder.steps") { $0.sessions[0].items[0].ladder?.steps.swapAt(0, 1) },
    calm("LadderStep.length") { $0.sessions[0].items[1].ladder?.steps[2].length = 5 },
    calm("LadderStep.exercise") {
      $0.sessions[0].items[1].ladder?.steps[2].exercise.dose.rest = .seconds(31)
    },
    calm("LadderStep.level") { $0.sessions[0].items[0].ladder?.steps[1].level = try id("high") },
    calm("LadderStep.rhythm") { $0.sessions[0].items[1].ladder?.steps[2].rhythm = nil },
    calm("AnswerRule.question") {
      $0.sessions[0].items[0].ladder?.moves = .answers([AnswerRule(.effort, 5...10, then: .down)])
    },
    calm("AnswerRule.scores") {
      $0.sessions[0].items[0].ladder?.moves = .answers([
        AnswerRule(.pain(.during), 4...10, then: .down)
      ])
    },
    calm("AnswerRule.move") {
      $0.sessions[0].items[0].ladder?.moves = .answers([
        AnswerRule(.pain(.during), 5...10, then: .stay)
      ])
    },
  ]
}
