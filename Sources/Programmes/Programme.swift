/// What a therapist prescribes: exercises, phases, schedule, pain rules and measures.
///
/// A value that exists is valid: every identifier it refers to is there, every dose is positive, and
/// it has at least one phase with at least one exercise.
public struct Programme: Hashable, Sendable {
  /// The identifier that all revisions share.
  public var id: Identifier
  /// The revision, counted from 1.
  public var revision: Int
  /// The title as it is shown.
  public var title: String
  /// The language of its texts, as a BCP 47 tag.
  public var language: String
  /// What it is for, in a paragraph.
  public var about: String?
  /// The side that hurts, or that the runner has to say it.
  public var affected: AffectedSide
  /// Whom to call; only starters have none.
  public var contact: Contact?
  /// Whether nobody prescribed this to the one who follows it.
  public var isStarter: Bool
  /// For whom it is not.
  public var notFor: [String]
  /// Where its numbers come from.
  public var sources: [String]
  /// What is asked about pain, and what follows from the answers.
  public var pain: PainPlan
  /// The signs that end a session, worst tier first.
  public var stopSigns: [StopSign]
  /// The numbers that are followed.
  public var measures: [Measure]
  /// The questionnaires that are asked.
  public var questionnaires: [Questionnaire]
  /// The day before which nothing is due.
  public var start: LocalDay?
  /// When it ends; nothing where nobody says.
  public var end: ProgrammeEnd?
  /// The days on which nothing is due.
  public var pauses: [PlannedPause]
  /// Every exercise that the file declares, as it is before a phase changes it.
  public var exercises: [Exercise]
  /// The phases, in their order.
  public var phases: [Phase]
  /// The keys whose values the file leaves to a default, with their written names.
  public var defaulted: Set<String>

  /// Creates a programme.
  public init(
    id: Identifier, revision: Int, title: String, language: String, about: String? = nil,
    affected: AffectedSide, contact: Contact?, isStarter: Bool = false, notFor: [String] = [],
    sources: [String] = [], pain: PainPlan, stopSigns: [StopSign] = StopSign.shipped,
    measures: [Measure] = [], questionnaires: [Questionnaire] = [], start: LocalDay? = nil,
    end: ProgrammeEnd? = nil, pauses: [PlannedPause] = [], exercises: [Exercise] = [],
    phases: [Phase],
    defaulted: Set<String> = []
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.language = language
    self.about = about
    self.affected = affected
    self.contact = contact
    self.isStarter = isStarter
    self.notFor = notFor
    self.sources = sources
    self.pain = pain
    self.stopSigns = stopSigns
    self.measures = measures
    self.questionnaires = questionnaires
    self.start = start
    self.end = end
    self.pauses = pauses
    self.exercises = exercises
    self.phases = phases
    self.defaulted = defaulted
  }

  /// Returns the phase with an identifier.
  public func phase(_ id: Identifier) -> Phase? {
    phases.first { $0.id == id }
  }

  /// Returns the phase that comes after one, or nothing after the last.
  public func phase(after id: Identifier) -> Phase? {
    guard let index = phases.firstIndex(where: { $0.id == id }) else { return nil }
    return phases.dropFirst(index + 1).first
  }

  /// Returns the phase in which a runner of an earlier revision's phase continues.
  public func phase(continuing id: Identifier) -> Phase? {
    phase(id) ?? phases.first { $0.was.contains(id) }
  }

  /// Returns the declared exercise with an identifier.
  public func exercise(_ id: Identifier) -> Exercise? {
    exercises.first { $0.id == id }
  }

  /// Returns the questionnaire with an identifier.
  public func questionnaire(_ id: Identifier) -> Questionnaire? {
    questionnaires.first { $0.id == id }
  }

  /// Returns the measure with an identifier.
  public func measure(_ id: Identifier) -> Measure? {
    measures.first { $0.id == id }
  }
}

/// Whom to call, how, and when they answer.
public struct Contact: Hashable, Sendable {
  /// Who it is.
  public var name: String
  /// The telephone number as it is dialled.
  public var phone: String?
  /// The address for mail.
  public var email: String?
  /// When they answer, in words.
  public var answers: String?

  /// Creates a contact.
  public init(name: String, phone: String? = nil, email: String? = nil, answers: String? = nil) {
    self.name = name
    self.phone = phone
    self.email = email
    self.answers = answers
  }
}
