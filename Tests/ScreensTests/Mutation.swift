import Programmes
import Testing

/// A change of one property of the programme that uses everything.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// The type and the property.
  let property: String
  /// Makes the change.
  let change: @Sendable (inout Programme) throws -> Void

  var testDescription: String { property }

  init(_ property: String, _ change: @escaping @Sendable (inout Programme) throws -> Void) {
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

  /// A change of the squat of the second phase.
  static func squat(
    _ property: String, _ change: @escaping @Sendable (inout Exercise) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[1].sessions[0].items[2].exercise) }
  }

  /// A change of the run of the first phase.
  static func run(
    _ property: String, _ change: @escaping @Sendable (inout Exercise) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[0].sessions[0].items[2].exercise) }
  }

  /// A change of the first phase.
  static func calm(
    _ property: String, _ change: @escaping @Sendable (inout Phase) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[0]) }
  }

  /// A change of the second phase.
  static func strong(
    _ property: String, _ change: @escaping @Sendable (inout Phase) throws -> Void
  ) -> Mutation {
    Mutation(property) { try change(&$0.phases[1]) }
  }

  /// Every mutation; a property whose values are of several kinds has several.
  static let all =
    ofProgramme + ofPain + ofMeasures + ofPhases + ofItems + ofExercises + ofDoses + ofLevels
}
