import Programmes

extension Mutation {
  /// What a programme says of itself.
  static let ofProgramme: [Mutation] = [
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

  /// What it asks of pain.
  static let ofPain: [Mutation] = [
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

  /// What it measures.
  static let ofMeasures: [Mutation] = [
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
}
