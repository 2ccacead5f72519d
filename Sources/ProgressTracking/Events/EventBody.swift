public import Programmes

/// What happened.
public enum EventBody: Hashable, Sendable {
  /// The runner gave a name, empty where none was given.
  case runnerNamed(String)
  /// A programme was chosen as the one that today is about.
  case programmeFollowed(FollowedProgramme)
  /// A phase was entered.
  case phaseEntered(PhaseEntry)
  /// A session was started, with what was planned in it.
  case sessionStarted(SessionStart)
  /// A set came to its end.
  case setFinished(SetRecord)
  /// The runner said how an exercise was really done.
  case exerciseConfirmed(ExerciseConfirmation)
  /// The runner went on with an easier form of an exercise.
  case exerciseEased(ChosenEasing)
  /// The runner was asked how hard an exercise was.
  case effortRated(EffortRecord)
  /// A pain score was asked for.
  case painScored(PainRecord)
  /// The stop signs were gone through.
  case stopSignsAnswered(StopSignAnswer)
  /// A pain rule acted.
  case ruleActed(RuleRecord)
  /// What is due is held.
  case held(Hold)
  /// A hold was ended.
  case released(Release)
  /// Days off that are not missed.
  case paused(DaysOff)
  /// Days off ended before their last day: from this day on what is due is due again.
  case daysOffEnded(LocalDay)
  /// A measure was taken.
  case measured(MeasureRecord)
  /// A questionnaire was answered.
  case questionnaireAnswered(QuestionnaireRecord)
  /// A run outside the programme.
  case ran(RunRecord)
  /// A note was written.
  case noted(NoteRecord)
  /// A note to the runner was read.
  case noteRead(UniqueID)
  /// A therapist looked at the log.
  case reviewed(ReviewRecord)
  /// A report was written to be handed on.
  case reportWritten(ReportRecord)
  /// The therapist suggests a phase to go on with.
  case phaseSuggested(Identifier)
  /// A session came to its end.
  case sessionEnded(SessionEnding)
  /// An earlier event does not hold.
  case retracted(UniqueID)
  /// Something that a newer version wrote, kept as it is: its kind and its payload as JSON.
  case unknown(kind: String, payload: String)
}

/// A programme that was chosen.
public struct FollowedProgramme: Hashable, Sendable, Codable {
  /// The affected side, where the programme has one.
  public var affected: BodySide?
  /// The phase it starts with.
  public var phase: Identifier

  /// Creates a choice.
  public init(affected: BodySide?, phase: Identifier) {
    self.affected = affected
    self.phase = phase
  }
}

/// A phase that was entered.
public struct PhaseEntry: Hashable, Sendable, Codable {
  /// The phase.
  public var phase: Identifier
  /// Who decided.
  public var decider: Decider

  /// Creates an entry.
  public init(phase: Identifier, decider: Decider) {
    self.phase = phase
    self.decider = decider
  }
}

/// A stop-sign round: which signs were there.
public struct StopSignAnswer: Hashable, Sendable, Codable {
  /// The signs that were answered with yes, in the programme's words; empty where there were none.
  public var present: [String]
  /// Whether it was answered; a round that was not tells nothing.
  public var isAnswered: Bool

  /// Creates an answer.
  public init(present: [String], isAnswered: Bool = true) {
    self.present = present
    self.isAnswered = isAnswered
  }

  /// A round that nobody was there to answer.
  public static let notAnswered = StopSignAnswer(present: [], isAnswered: false)
}

/// A questionnaire as it was answered.
public struct QuestionnaireRecord: Hashable, Sendable, Codable {
  /// The questionnaire.
  public var questionnaire: Identifier
  /// The points of each question in their order; nothing where one was left out.
  public var answers: [Double?]
  /// The score, where every question has an answer.
  public var score: Double?

  /// Creates a record.
  public init(questionnaire: Identifier, answers: [Double?], score: Double?) {
    self.questionnaire = questionnaire
    self.answers = answers
    self.score = score
  }
}

/// A value of a measure.
public struct MeasureRecord: Hashable, Sendable, Codable {
  /// The measure.
  public var measure: Identifier
  /// The side it was taken on.
  public var side: BodySide?
  /// The value, in the measure's unit.
  public var value: Double

  /// Creates a record.
  public init(measure: Identifier, side: BodySide? = nil, value: Double) {
    self.measure = measure
    self.side = side
    self.value = value
  }
}
