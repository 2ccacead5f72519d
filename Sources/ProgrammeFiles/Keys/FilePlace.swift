/// A place in the programme file that has keys of its own.
package enum FilePlace: Int, CaseIterable, Sendable {
  case programme
  case library
  case contact
  case pain
  case painRule
  case stopSigns
  case stopSign
  case measure
  case exercise
  case defaults
  case set
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
  case pause
  case questionnaire
  case scale
  case question
  case session
  case sessionsADay
  case circuit
  case ladder
  case step
  case answerRule
  case stepBack

  /// What it is called in a sentence.
  package var name: String {
    switch self {
    case .programme: "the programme"
    case .library: "the library"
    case .defaults: "the defaults"
    case .contact: "the contact"
    case .pain: "the pain plan"
    case .painRule: "a pain rule"
    case .stopSigns: "the stop signs"
    case .stopSign: "a stop sign"
    case .measure: "a measure"
    case .exercise: "an exercise"
    case .set: "a set"
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
    case .pause: "a pause"
    case .questionnaire: "a questionnaire"
    case .scale: "a scale"
    case .question: "a question"
    case .session: "a session"
    case .sessionsADay: "the sessions of a day"
    case .circuit: "a circuit"
    case .ladder: "a ladder"
    case .step: "a step"
    case .answerRule: "a rule of 'move'"
    case .stepBack: "a step back"
    }
  }
}
