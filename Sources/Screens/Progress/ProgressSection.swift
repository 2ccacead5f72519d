/// A part of the progress screen.
package enum ProgressSection: CaseIterable, Hashable, Sendable {
  case why
  case weeks
  case calendar
  case pain
  case exercises
  case reasons
  case measures
  case events
  case criteria

  /// The parts that a runner sees of themselves.
  package static let ofRunner: [ProgressSection] = [
    .weeks, .calendar, .pain, .exercises, .reasons, .measures, .events,
  ]

  /// The parts that a therapist sees of a runner.
  package static let ofTherapist: [ProgressSection] = [
    .why, .calendar, .pain, .exercises, .weeks, .measures, .reasons, .events, .criteria,
  ]

  /// What it is called.
  var title: ProgressScreenText {
    switch self {
    case .why: .why
    case .weeks: .weeks
    case .calendar: .calendar
    case .pain: .pain
    case .exercises: .exercises
    case .reasons: .reasons
    case .measures: .measures
    case .events: .events
    case .criteria: .criteria
    }
  }
}
