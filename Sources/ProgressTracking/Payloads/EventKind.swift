/// The kinds of events as they are written in a log.
///
/// A name is never changed or used again: logs of every age hold them.
enum EventKind: String, CaseIterable {
  case runnerNamed = "runner named"
  case programmeFollowed = "programme followed"
  case phaseEntered = "phase entered"
  case sessionStarted = "session started"
  case setFinished = "set finished"
  case exerciseConfirmed = "exercise confirmed"
  case exerciseEased = "exercise eased"
  case effortRated = "effort rated"
  case painScored = "pain scored"
  case stopSignsAnswered = "stop signs answered"
  case ruleActed = "rule acted"
  case held
  case released
  case paused = "days off"
  case daysOffEnded = "days off ended"
  case measured
  case questionnaireAnswered = "questionnaire answered"
  case ran
  case noted
  case noteRead = "note read"
  case reviewed
  case reportWritten = "report written"
  case phaseSuggested = "phase suggested"
  case sessionEnded = "session ended"
  case retracted

  /// The version of the payload that is written; a higher one in a log is from a newer program.
  var version: Int {
    switch self {
    // The second says who wrote a note and who may see it: a program that does not know shows none.
    case .noted: 2
    default: 1
    }
  }
}

extension EventBody {
  /// Tells whether another one says the same kind of thing, so that one can stand in for the other.
  public func isOfSameKind(as other: EventBody) -> Bool { kind == other.kind }

  /// The kind as it is written.
  var kind: String {
    switch self {
    case .runnerNamed: EventKind.runnerNamed.rawValue
    case .programmeFollowed: EventKind.programmeFollowed.rawValue
    case .phaseEntered: EventKind.phaseEntered.rawValue
    case .sessionStarted: EventKind.sessionStarted.rawValue
    case .setFinished: EventKind.setFinished.rawValue
    case .exerciseConfirmed: EventKind.exerciseConfirmed.rawValue
    case .exerciseEased: EventKind.exerciseEased.rawValue
    case .effortRated: EventKind.effortRated.rawValue
    case .painScored: EventKind.painScored.rawValue
    case .stopSignsAnswered: EventKind.stopSignsAnswered.rawValue
    case .ruleActed: EventKind.ruleActed.rawValue
    case .held: EventKind.held.rawValue
    case .released: EventKind.released.rawValue
    case .paused: EventKind.paused.rawValue
    case .daysOffEnded: EventKind.daysOffEnded.rawValue
    case .measured: EventKind.measured.rawValue
    case .questionnaireAnswered: EventKind.questionnaireAnswered.rawValue
    case .ran: EventKind.ran.rawValue
    case .noted: EventKind.noted.rawValue
    case .noteRead: EventKind.noteRead.rawValue
    case .reviewed: EventKind.reviewed.rawValue
    case .reportWritten: EventKind.reportWritten.rawValue
    case .phaseSuggested: EventKind.phaseSuggested.rawValue
    case .sessionEnded: EventKind.sessionEnded.rawValue
    case .retracted: EventKind.retracted.rawValue
    case .unknown(let kind, _): kind
    }
  }
}
