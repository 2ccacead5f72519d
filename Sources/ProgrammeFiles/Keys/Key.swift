/// A key of the programme file: what it is called, what it holds and what it means.
package struct Key: Hashable, Sendable {
  /// The key as it is written.
  package let name: String
  /// What its value looks like.
  package let value: ValueForm
  /// What it means, in one sentence without a full stop.
  package let meaning: String
  /// A value it may have.
  package let example: String
  /// Whether it must be there.
  package let isRequired: Bool
  /// Other words that people write for it.
  package let otherWords: [String]

  init(
    _ name: String, _ value: ValueForm, _ meaning: String, example: String,
    isRequired: Bool = false,
    otherWords: [String] = []
  ) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.example = example
    self.isRequired = isRequired
    self.otherWords = otherWords
  }
}

/// What a value of the programme file looks like.
package indirect enum ValueForm: Hashable, Sendable {
  /// Text on one line.
  case line
  /// Text with its line breaks.
  case prose
  /// Lower-case letters, digits and hyphens.
  case identifier
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// A number with or without decimals.
  case number
  /// A length of time with its unit: `30s`, `1m30s`.
  case duration(mayBeZero: Bool)
  /// A count of days: `7 days`.
  case days
  /// `yes` or `no`.
  case yesNo
  /// One of these words.
  case word([String])
  /// Text in one of these forms.
  case forms([String])
  /// A mapping with the keys of a place.
  case mapping(FilePlace)
  /// A mapping from identifiers of the writer's own to mappings with the keys of a place.
  case named(FilePlace)
  /// A list.
  case list(ValueForm)
  /// One, or a list.
  case oneOrMore(ValueForm)
  /// One of several forms.
  case either([ValueForm])
}

/// A place in the programme file that has keys of its own.
package enum FilePlace: Int, CaseIterable, Sendable {
  case programme
  case contact
  case pain
  case painRule
  case stopSigns
  case stopSign
  case measure
  case exercise
  case pattern
  case stage
  case metronome
  case cues
  case level
  case phase
  case schedule
  case item
  case advance
  case criterion

  /// What it is called in a sentence.
  package var name: String {
    switch self {
    case .programme: "the programme"
    case .contact: "the contact"
    case .pain: "the pain plan"
    case .painRule: "a pain rule"
    case .stopSigns: "the stop signs"
    case .stopSign: "a stop sign"
    case .measure: "a measure"
    case .exercise: "an exercise"
    case .pattern: "a pattern"
    case .stage: "a stage"
    case .metronome: "a metronome"
    case .cues: "the cues"
    case .level: "a level"
    case .phase: "a phase"
    case .schedule: "a schedule"
    case .item: "an item of 'do'"
    case .advance: "an advance"
    case .criterion: "a criterion"
    }
  }
}
