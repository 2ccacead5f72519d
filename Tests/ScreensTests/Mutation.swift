import Programmes
import Testing

/// A change of one property of the programme that uses everything.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// The type and the property.
  let property: String
  /// Makes the change.
  let change: @Sendable (inout Programme) throws -> Void

  var testDescription: String { property }

  private init(_ property: String, _ change: @escaping @Sendable (inout Programme) throws -> Void) {
    self.property = property
    self.change = change
  }

  /// The properties of every value of a programme, as reflection has them.
  static func properties() throws -> [String] {
    let programme = try richProgramme()
    let calm = programme.phases[0]
    let strong = programme.phases[1]
    let item = calm.sessions[0].items[0]
    let squat = programme.exercises[0]
    let questionnaire = programme.questionnaires[0]
    let values: [Any?] = [
      programme, programme.contact, programme.pain, programme.pain.regions[0],
      programme.pain.rules[0], programme.stopSigns[0], programme.measures[0], questionnaire,
      questionnaire.items[0], Questionnaire.Choice("", points: 0), programme.pauses[0], calm,
      calm.schedule, calm.advance, strong.stepBack, strong.sessions[0], item, item.ladder,
      item.ladder?.steps[0], AnswerRule(.effort, 0...1, then: .up),
      strong.sessions[0].items[0].circuit, squat, squat.dose, squat.dose.sets[0],
      Stage(name: "", length: .zero), squat.levels[0], squat.cues[0], squat.pattern,
      programme.exercises[3].metronome, programme.exercises[3].metronome?.blocks,
      squat.painRules[0],
    ]
    return try values.flatMap { value -> [String] in
      let value = try #require(value)
      return Mirror(reflecting: value).children.compactMap(\.label).map {
        "\(type(of: value)).\($0)"
      }
    }
  }

  private static func squat(
    _ property: String, _ change: @escaping @Sendable (inout Exercise) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[1].sessions[0].items[2].exercise) }
  }

  private static func run(
    _ property: String, _ change: @escaping @Sendable (inout Exercise) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[0].sessions[0].items[2].exercise) }
  }

  private static func calm(
    _ property: String, _ change: @escaping @Sendable (inout Phase) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[0]) }
  }

  private static func strong(
    _ property: String, _ change: @escaping @Sendable (inout Phase) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[1]) }
  }

  /// Every mutation; a property whose values are of several kinds has several.
  static let all =
    ofProgramme + ofPain + ofMeasures + ofPhases + ofItems + ofExercises + ofDoses + ofLevels

  private static let ofProgramme: [Mutation] = [
    Mutation("Programme.id") { $0.id = try id("other") },
    Mutation("Programme.revision") { $0.revision = 9 },
    Mutation("Programme.title") { $0.title = "Other" },
    Mutation("Programme.language") { $0.language = "fr" },
    Mutation("Programme.about") { $0.about = nil },
    Mutation("Programme.about") { $0.about = "A fixture  that says all there is to say." },
    Mutation("Programme.affected") { $0.affected = .asked },
    Mutation("Programme.affected") { $0.affected = .none },
    Mutation("Programme.contact") { $0.contact = nil },
    Mutation("Contact.name") { $0.contact?.name = "Other" },
    Mutation("Contact.phone") { $0.contact?.phone = nil },
    Mutation("Contact.email") { $0.contact?.email = "other@example.org" },
    Mutation("Contact.answers") { $0.contact?.answers = "never" },
    Mutation("Programme.isStarter") { $0.isStarter = true },
    Mutation("Programme.notFor") { $0.notFor.swapAt(0, 1) },
    Mutation("Programme.sources") { $0.sources = [] },
    Mutation("Programme.pain") { $0.pain.rules.removeAll() },
    Mutation("Programme.stopSigns") { $0.stopSigns.removeFirst() },
    Mutation("StopSign.text") { $0.stopSigns[0].text = "Other" },
    Mutation("StopSign.tier") { $0.stopSigns[0].tier = .sameDay },
    Mutation("Programme.measures") { $0.measures.swapAt(0, 1) },
    Mutation("Programme.questionnaires") { $0.questionnaires.removeAll() },
    Mutation("Programme.start") { $0.start = nil },
    Mutation("Programme.end") { $0.end = .after(days: 84) },
    Mutation("Programme.end") { $0.end = .on(LocalDay(number: 21_000)) },
    Mutation("Programme.pauses") { $0.pauses.append($0.pauses[0]) },
    Mutation("PlannedPause.from") { $0.pauses[0].from = $0.pauses[0].from - 1 },
    Mutation("PlannedPause.through") { $0.pauses[0].through = $0.pauses[0].through + 1 },
    Mutation("PlannedPause.reason") { $0.pauses[0].reason = nil },
    Mutation("Programme.exercises") { programme in
      var other = programme.exercises[0]
      other.id = try id("other")
      programme.exercises.append(other)
    },
    Mutation("Programme.exercises") { $0.exercises[0].why = "Other." },
    Mutation("Programme.phases") { $0.phases.swapAt(0, 1) },
    Mutation("Programme.phases") { $0.phases.removeLast() },
    Mutation("Programme.defaulted") { $0.defaulted.remove("pain.ask") },
  ]

  private static let ofPain: [Mutation] = [
    Mutation("PainPlan.regions") { $0.pain.regions.swapAt(0, 1) },
    Mutation("PainRegion.side") { $0.pain.regions[0].side = .left },
    Mutation("PainRegion.part") { $0.pain.regions[0].part = "hip" },
    Mutation("PainPlan.moments") { $0.pain.moments.append(.hourAfter) },
    Mutation("PainPlan.rules") { $0.pain.rules.swapAt(0, 1) },
    Mutation("PainPlan.rulesAreDefault") { $0.pain.rulesAreDefault = true },
    Mutation("PainRule.moment") { $0.pain.rules[0].moment = .before },
    Mutation("PainRule.threshold") { $0.pain.rules[0].threshold = .above(5) },
    Mutation("PainRule.actions") { $0.pain.rules[0].actions = [.hold] },
  ]

  private static let ofMeasures: [Mutation] = [
    Mutation("Measure.id") { $0.measures[0].id = try id("other") },
    Mutation("Measure.name") { $0.measures[0].name = "Other" },
    Mutation("Measure.unit") { $0.measures[0].unit = "mm" },
    Mutation("Measure.how") { $0.measures[0].how = "Other." },
    Mutation("Measure.eachSide") { $0.measures[0].eachSide = false },
    Mutation("Measure.everyDays") { $0.measures[0].everyDays = nil },
    Mutation("Measure.range") { $0.measures[0].range = 0...30.04 },
    Mutation("Questionnaire.id") { $0.questionnaires[0].id = try id("other") },
    Mutation("Questionnaire.title") { $0.questionnaires[0].title = "Other" },
    Mutation("Questionnaire.about") { $0.questionnaires[0].about = nil },
    Mutation("Questionnaire.everyDays") { $0.questionnaires[0].everyDays = 14 },
    Mutation("Questionnaire.items") { $0.questionnaires[0].items.swapAt(0, 1) },
    Mutation("Questionnaire.scoring") { $0.questionnaires[0].scoring = .mean },
    Mutation("Item.ask") { $0.questionnaires[0].items[0].ask = "Other?" },
    Mutation("Item.answers") {
      $0.questionnaires[0].items[0].answers = .scale(low: nil, high: "all the way")
    },
    Mutation("Choice.text") {
      $0.questionnaires[0].items[1].answers = .choices([
        Questionnaire.Choice("Never", points: 0), Questionnaire.Choice("Always", points: 4),
      ])
    },
    Mutation("Choice.points") {
      $0.questionnaires[0].items[1].answers = .choices([
        Questionnaire.Choice("Never", points: 0), Questionnaire.Choice("Often", points: 3),
      ])
    },
  ]

  private static let ofPhases: [Mutation] = [
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

  private static let ofItems: [Mutation] = [
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

  private static let ofExercises: [Mutation] = [
    squat("Exercise.id") { $0.id = try id("other") },
    squat("Exercise.name") { $0.name = "Other" },
    squat("Exercise.why") { $0.why = nil },
    squat("Exercise.position") { $0.position = "Other" },
    squat("Exercise.support") { $0.support = nil },
    squat("Exercise.place") { $0.place = nil },
    squat("Exercise.equipment") { $0.equipment = [] },
    squat("Exercise.how") { $0.how.removeFirst() },
    squat("Exercise.watchFor") { $0.watchFor.append("Other.") },
    squat("Exercise.side") { $0.side = .both },
    squat("Exercise.sideOrder") { $0.sideOrder = .eachSet },
    squat("Exercise.standOn") { $0.standOn = nil },
    squat("Exercise.needsHelper") { $0.needsHelper = true },
    squat("Exercise.technique") { $0.technique = nil },
    squat("Exercise.pattern") { $0.pattern = nil },
    squat("Exercise.dose") { $0.dose.sets.removeLast() },
    run("Exercise.metronome") { $0.metronome = nil },
    squat("Exercise.effort") { $0.effort = nil },
    squat("Exercise.cues") { $0.cues.swapAt(0, 1) },
    squat("Exercise.levels") { $0.levels.swapAt(0, 1) },
    squat("Exercise.easier") { $0.easier = nil },
    squat("Exercise.harder") { $0.harder = try id("plank") },
    squat("Exercise.painRules") { $0.painRules = [] },
    squat("Exercise.was") { $0.was = [] },
    squat("Exercise.defaulted") { $0.defaulted = ["rest"] },
    squat("Pattern.name") { $0.pattern?.name = .d2Flexion },
    squat("Pattern.pelvis") { $0.pattern?.pelvis = [] },
    squat("Pattern.hip") { $0.pattern?.hip = [.extension] },
    squat("Pattern.knee") { $0.pattern?.knee = [.flexion] },
    squat("Pattern.ankle") { $0.pattern?.ankle = [.inversion] },
    squat("Pattern.toes") { $0.pattern?.toes = [.extension] },
    squat("Cue.moment") { $0.cues[0].moment = .start },
    squat("Cue.text") { $0.cues[0].text = "Other." },
    run("Metronome.rate") { $0.metronome?.rate = .perMinute(170) },
    run("Metronome.limit") { $0.metronome?.limit = nil },
    run("Metronome.blocks") { $0.metronome?.blocks = nil },
    run("Blocks.on") { $0.metronome?.blocks?.on = .seconds(61) },
    run("Blocks.off") { $0.metronome?.blocks?.off = nil },
    run("Blocks.off") { $0.metronome?.blocks?.off = .seconds(61) },
  ]

  private static let ofDoses: [Mutation] = [
    squat("Dose.sets") { $0.dose.sets.append($0.dose.sets[1]) },
    squat("Dose.rest") { $0.dose.rest = Bounds(.seconds(45), to: .seconds(60)) },
    squat("Dose.rest") { $0.dose.rest = .seconds(45.01) },
    squat("Dose.interval") { $0.dose.interval = .seconds(60) },
    squat("Dose.restBetweenRepetitions") { $0.dose.restBetweenRepetitions = .zero },
    squat("Dose.ready") { $0.dose.ready = .seconds(9) },
    squat("Dose.switchSides") { $0.dose.switchSides = .zero },
    squat("PrescribedSet.work") {
      $0.dose.sets[1].work = .selfPaced(repetitions: Bounds(0, to: nil), within: .seconds(60))
    },
    squat("PrescribedSet.work") {
      $0.dose.sets[1].work = .selfPaced(repetitions: Bounds(1, to: nil))
    },
    squat("PrescribedSet.work") { $0.dose.sets[1].work = .hold(Bounds(.seconds(1), to: nil)) },
    squat("PrescribedSet.work") { $0.dose.sets[1].work = .time(.seconds(60)) },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = nil },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = .weight(12.5, .pound) },
    squat("PrescribedSet.load") { $0.dose.sets[1].load = .weight(Bounds(10, to: 12.5), .kilogram) },
    squat("PrescribedSet.isExtra") { $0.dose.sets[1].isExtra = true },
    squat("PrescribedSet.name") { $0.dose.sets[0].name = nil },
    squat("PrescribedSet.rest") { $0.dose.sets[0].rest = nil },
    stage("Stage.name") { $0.name = "other" },
    stage("Stage.length") { $0.length = .seconds(4) },
    stage("Stage.length") { $0.length = Bounds(.seconds(3), to: nil) },
    stage("Stage.cue") { $0.cue = nil },
    stage("Stage.leg") { $0.leg = .other },
    stage("Stage.pattern") { $0.pattern = .d2Extension },
  ]

  private static func stage(
    _ property: String, _ change: @escaping @Sendable (inout Stage) -> Void
  ) -> Mutation {
    squat(property) { squat in
      guard case .paced(let repetitions, var stages) = squat.dose.sets[0].work else { return }
      change(&stages[0])
      squat.dose.sets[0].work = .paced(repetitions: repetitions, stages: stages)
    }
  }

  private static let ofLevels: [Mutation] = [
    squat("Level.id") { $0.levels[0].id = try id("lower") },
    squat("Level.dose") { $0.levels[0].dose.rest = .seconds(5) },
    squat("Level.support") { $0.levels[0].support = nil },
    squat("Level.position") { $0.levels[0].position = nil },
    squat("Level.standOn") { $0.levels[0].standOn = .some(.both) },
    squat("Level.standOn") { $0.levels[1].standOn = .some(nil) },
    squat("Level.equipment") { $0.levels[0].equipment = nil },
    squat("Level.equipment") { $0.levels[1].equipment = [] },
    squat("Level.how") { $0.levels[0].how = ["Other."] },
    squat("Level.watchFor") { $0.levels[0].watchFor = nil },
    squat("Level.cues") { $0.levels[0].cues = [] },
    squat("Level.metronome") { $0.levels[0].metronome = nil },
    squat("Level.metronome") { $0.levels[0].metronome = .some(nil) },
    squat("Level.defaulted") { $0.levels[0].defaulted = ["switch"] },
    squat("Level.effort") { $0.levels[0].effort = nil },
    squat("Level.effort") { $0.levels[0].effort = .some(nil) },
  ]
}
