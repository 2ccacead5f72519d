import Programmes

/// A number that a criterion may be about: a measure, or the score of a questionnaire.
enum Followed {
  case measure(Measure)
  case questionnaire(Questionnaire)

  /// The questionnaire, where it is one.
  var questionnaire: Questionnaire? {
    if case .questionnaire(let questionnaire) = self { questionnaire } else { nil }
  }

  /// Its identifier.
  var id: Identifier {
    switch self {
    case .measure(let measure): measure.id
    case .questionnaire(let questionnaire): questionnaire.id
    }
  }

  /// The unit as it is written; empty for a score.
  var unit: String {
    switch self {
    case .measure(let measure): measure.unit
    case .questionnaire: ""
    }
  }

  /// The values that it can have.
  var range: ClosedRange<Double> {
    switch self {
    case .measure(let measure): measure.range
    case .questionnaire(let questionnaire): questionnaire.range
    }
  }

  /// The days from one time to the next, where it is taken in a rhythm.
  var everyDays: Int? {
    switch self {
    case .measure(let measure): measure.everyDays
    case .questionnaire(let questionnaire): questionnaire.everyDays
    }
  }

  /// Whether each side has a value.
  var eachSide: Bool {
    switch self {
    case .measure(let measure): measure.eachSide
    case .questionnaire: false
    }
  }

  /// What it is called in a sentence.
  var what: String {
    switch self {
    case .measure: "measure"
    case .questionnaire: "questionnaire"
    }
  }
}
