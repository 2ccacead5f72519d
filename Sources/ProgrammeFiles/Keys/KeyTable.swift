import Programmes

/// The one table of what may be written where in a programme file.
///
/// The reader accepts what stands here and suggests from it; a schema and a reference can be made
/// from it.
package enum KeyTable {
  /// Returns the keys of a place, in the order in which they are best written.
  package static func keys(of place: FilePlace) -> [Key] { tables[place.rawValue].keys }

  /// Returns a key of a place.
  static func key(_ name: String, of place: FilePlace) -> Key? {
    tables[place.rawValue].byName[name]
  }

  /// Tells whether a key has a list at a place that has it.
  static func isListKey(_ name: String) -> Bool {
    places(of: name).contains { place in
      switch key(name, of: place)?.value {
      case .list, .oneOrMore: true
      default: false
      }
    }
  }

  /// Tells whether a key stands at any place.
  static func isKey(_ name: String) -> Bool {
    names.contains(name) || CueTime.isWritten(in: name)
  }

  /// Returns the keys of a place that are the writer's own.
  package static func openKeys(of place: FilePlace) -> OpenKeys? {
    switch place {
    case .cues: cueTimes
    case .criterion: measured
    default: nil
    }
  }

  /// Returns what the keys of a mapping at a place have to do with each other.
  package static func rules(of place: FilePlace) -> [KeyRule] { tables[place.rawValue].rules }

  private static func allRules(of place: FilePlace) -> [KeyRule] {
    switch place {
    case .exercise, .defaults, .level: doseRules
    case .item: doseRules + itemRules + ownRhythmRules
    case .step: doseRules + ownRhythmRules
    case .set: setRules
    case .metronome: metronomeRules
    case .contact: contactRules
    case .painRule: painRuleRules
    case .schedule: scheduleRules
    case .advance: advanceRules
    case .phase: phaseRules
    case .measure: measureRules
    case .question: questionRules
    case .answerRule: answerRules
    case .criterion: criterionRules
    default: []
    }
  }

  /// Returns the places that have a key.
  static func places(of name: String) -> [FilePlace] {
    FilePlace.allCases.filter { key(name, of: $0) != nil }
  }

  /// Returns the longest key that a line starts with, before a sign or at its end.
  static func longestKey(startingLineWith text: String) -> String? {
    let signs = Array(" =;".utf8)
    return names.filter { key in
      text.utf8.starts(with: key.utf8)
        && text.utf8.dropFirst(key.utf8.count).first.map(signs.contains) ?? true
    }.max { $0.utf8.count < $1.utf8.count }
  }

  /// Returns what people write instead of a key of a place, mapped to the key.
  static func otherWords(at place: FilePlace) -> [String: String] {
    tables[place.rawValue].otherWords
  }

  /// How many exercises a file has; the memory to read it stays small.
  static let exerciseCount = 1...2_000

  /// The names of the keys that a level, an item or a step may say for an exercise.
  static let overrideNames = Set(overrides.map(\.name))

  /// The names of the keys of a dose.
  static let doseNames = Set(dose.map(\.name))

  /// The names of the keys that 'use' takes from another exercise.
  static let usedNames = Set(exercise.map(\.name)).subtracting(["id", "use", "was"])

  /// Every notation that a value or a key is written in, each once, in the order of the table.
  package static var notations: [Notation] {
    var seen: Set<Notation> = []
    return FilePlace.allCases.flatMap { place in
      keys(of: place).flatMap { $0.value.notations }
        + (openKeys(of: place).map { [$0.notation] } ?? [])
    }.filter { seen.insert($0).inserted }
  }

  private struct Table {
    let keys: [Key]
    let rules: [KeyRule]
    let byName: [String: Key]
    let otherWords: [String: String]

    init(_ keys: [Key], _ rules: [KeyRule]) {
      self.keys = keys
      self.rules = rules
      byName = Dictionary(keys.map { ($0.name, $0) }) { first, _ in first }
      otherWords = Dictionary(
        keys.flatMap { key in key.otherWords.map { ($0, key.name) } }
      ) { first, _ in first }
    }
  }

  /// A table for each place, at the place's number.
  private static let tables: [Table] = FilePlace.allCases.map {
    Table(allKeys(of: $0), allRules(of: $0))
  }

  private static let names: Set<String> = Set(
    FilePlace.allCases.flatMap { keys(of: $0).map(\.name) })

  private static func allKeys(of place: FilePlace) -> [Key] {
    switch place {
    case .programme: programme
    case .library: library
    case .defaults: defaults
    case .contact: contact
    case .pain: pain
    case .painRule: painRule
    case .stopSigns: stopSigns
    case .stopSign: stopSign
    case .measure: measure
    case .exercise: exercise
    case .set: set
    case .pattern: pattern
    case .stage: stage
    case .metronome: metronome
    case .cues: cues
    case .level: level
    case .phase: phase
    case .schedule: schedule
    case .item: item
    case .advance: advance
    case .criterion: criterion
    case .pause: pause
    case .questionnaire: questionnaire
    case .scale: scaleEnds
    case .question: question
    case .session: session
    case .sessionsADay: sessionsADay
    case .circuit: circuit
    case .ladder: ladder
    case .step: step
    case .answerRule: answerRule
    case .stepBack: stepBack
    }
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The words of all cases.
  static var words: [String] { allCases.map(\.rawValue) }
}
