public import Programmes

/// Where a runner stands on a day: what is followed, what is due, what is asked.
public struct Standing: Hashable, Sendable {
  /// The day it is about.
  public var day: LocalDay
  /// The runner.
  public var runner: Runner
  /// The programme that today is about; nothing until one is followed.
  public var followed: Followed?
  /// What of it is due.
  public var due: Due
  /// The session that is due now or comes next; nothing only where nothing is followed.
  public var session: DueSession?
  /// When a session that is due may be begun at the earliest, where the last one of the day was too
  /// short a time ago.
  public var notBefore: EventTime?
  /// A session that was started and not ended.
  public var openSession: OpenSession?
  /// The last session that has ended or was left, rehearsals left out.
  public var lastSessionDay: LocalDay?
  /// The day whose following morning's pain is to be asked about today.
  public var morningAfter: LocalDay?
  /// Why the stop signs are due before the next session; nothing where they are not.
  public var stopSignsDue: StopSignsDue?
  /// Earlier pain scores to compare with, the worst region's.
  public var painReferences: [PainReference: PainScore]
  /// The latest value of each measure, by measure and side, and of each questionnaire's score.
  public var measured: [MeasuredKey: Double]
  /// The measures that are due, with the sides still missing.
  public var measuresDue: [MeasuredKey]
  /// The questionnaires that are due.
  public var questionnairesDue: [Identifier]
  /// The next phase, where its criteria speak for it or near it.
  public var proposal: PhaseProposal?
  /// An earlier phase, where the phase says when to go back to one; nothing moves by itself.
  public var stepBack: StepBackProposal?
  /// This week's sessions so far.
  public var week: SessionTally
  /// Since when the day is held, and by which rule where one held it.
  public var heldBy: HeldBy?
  /// The last pain rule that stopped something or wants somebody to be told: on its day, on the next,
  /// and until a session was done on a later one; nothing where it is the rule that holds the day.
  public var lastRule: ActedRule?
  /// The hold that begins tomorrow, where today is not held.
  public var holdAhead: Hold?
  /// Days off, today's and those ahead, by their first day.
  public var daysOff: [DaysOff] = []
  /// The last day of this week or the one before on which a session was missed, where none was done
  /// since.
  public var missed: LocalDay?
  /// What was last done of each session that takes turns, the latest first; none from before the
  /// phase and the week.
  public var lastSessions: [PastSession] = []
  /// Whether what was due today was done in part, and is over.
  public var endedEarly = false
  /// The day of the latest value of each measure, and of each questionnaire's score.
  public var measuredOn: [MeasuredKey: LocalDay] = [:]
  /// The phase that the therapist suggests since this one was entered.
  public var suggestion: PhaseSuggestion?
  /// What the therapist has said to the runner that has not been read, the earliest first.
  public var unreadNotes: [UnreadNote] = []

  /// Creates a standing.
  package init(
    day: LocalDay, runner: Runner, followed: Followed? = nil, due: Due,
    session: DueSession? = nil, notBefore: EventTime? = nil, openSession: OpenSession? = nil,
    lastSessionDay: LocalDay? = nil,
    morningAfter: LocalDay? = nil, stopSignsDue: StopSignsDue? = nil,
    painReferences: [PainReference: PainScore] = [:], measured: [MeasuredKey: Double] = [:],
    measuresDue: [MeasuredKey] = [], questionnairesDue: [Identifier] = [],
    proposal: PhaseProposal? = nil, stepBack: StepBackProposal? = nil,
    week: SessionTally = SessionTally()
  ) {
    self.day = day
    self.runner = runner
    self.followed = followed
    self.due = due
    self.session = session
    self.notBefore = notBefore
    self.openSession = openSession
    self.lastSessionDay = lastSessionDay
    self.morningAfter = morningAfter
    self.stopSignsDue = stopSignsDue
    self.painReferences = painReferences
    self.measured = measured
    self.measuresDue = measuresDue
    self.questionnairesDue = questionnairesDue
    self.proposal = proposal
    self.stepBack = stepBack
    self.week = week
  }
}

/// A phase that the therapist suggests; the runner enters it, or does not.
public struct PhaseSuggestion: Hashable, Sendable {
  /// The phase.
  public var phase: Identifier
  /// The day on which it was suggested.
  public var day: LocalDay

  /// Creates a suggestion.
  public init(phase: Identifier, day: LocalDay) {
    self.phase = phase
    self.day = day
  }
}

/// A runner: an identity and a name.
public struct Runner: Hashable, Sendable {
  /// The identity, made once.
  public var id: UniqueID
  /// The name, empty where none was given.
  public var name: String

  /// Creates a runner.
  public init(id: UniqueID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A programme that is followed, and where in it.
public struct Followed: Hashable, Sendable {
  /// The programme.
  public var programme: Programme
  /// Which text of it.
  public var reference: ProgrammeReference
  /// The affected side.
  public var affected: BodySide?
  /// The phase.
  public var phase: Phase
  /// The day the phase was entered.
  public var phaseSince: LocalDay
  /// The phase the runner was in, where this revision has none that continues it; then `phase` is its
  /// first.
  public var lostPhase: Identifier?

  /// Creates a followed programme.
  package init(
    programme: Programme, reference: ProgrammeReference, affected: BodySide?, phase: Phase,
    phaseSince: LocalDay, lostPhase: Identifier? = nil
  ) {
    self.programme = programme
    self.reference = reference
    self.affected = affected
    self.phase = phase
    self.phaseSince = phaseSince
    self.lostPhase = lostPhase
  }
}

/// What is due on a day.
public enum Due: Hashable, Sendable {
  /// No programme is followed.
  case nothingFollowed
  /// A session is due.
  case session
  /// Today's sessions are done.
  case done(next: LocalDay?)
  /// Nothing is due today.
  case nothing(next: LocalDay?)
  /// What is due is held.
  case held(Hold)
  /// Days off.
  case paused(DaysOff)
  /// The programme has ended; the day was its last one.
  case ended(LocalDay)
}

/// Where a hold comes from.
public struct HeldBy: Hashable, Sendable {
  /// The day on which it was made.
  public var since: LocalDay
  /// The rule that made it, nothing where none did.
  public var rule: ActedRule?

  /// Creates an origin.
  package init(since: LocalDay, rule: ActedRule? = nil) {
    self.since = since
    self.rule = rule
  }
}

/// Why the stop signs are asked.
public enum StopSignsDue: String, Hashable, Sendable {
  /// Nothing was done of the programme yet.
  case firstSession = "first session"
  /// The phase was not trained in yet.
  case newPhase = "new phase"
  /// The revision was not trained by yet.
  case newRevision = "new revision"
  /// A score was red since they were answered.
  case afterRedScore = "after a red score"
  /// Nothing was done for 14 days.
  case longBreak = "14 days without a session"
}

/// A session that was started and not ended.
public struct OpenSession: Hashable, Sendable {
  /// The session.
  public var id: UniqueID
  /// The day it was started.
  public var day: LocalDay
  /// The programme it follows.
  public var programme: ProgrammeReference
  /// What was planned.
  public var start: SessionStart
  /// The sets that came to an end, in their order.
  public var finished: [SetRecord]
  /// The pain scores that were given, in their order.
  public var scores: [PainRecord]
  /// The moments at whose scores a rule has acted.
  public var ruled: Set<PainMoment>
  /// The easier forms that the runner chose, by the exercise as it was planned.
  public var eased: [Identifier: Identifier]

  /// Creates an open session.
  package init(
    id: UniqueID, day: LocalDay, programme: ProgrammeReference, start: SessionStart,
    finished: [SetRecord], scores: [PainRecord] = [], ruled: Set<PainMoment> = [],
    eased: [Identifier: Identifier] = [:]
  ) {
    self.id = id
    self.day = day
    self.programme = programme
    self.start = start
    self.finished = finished
    self.scores = scores
    self.ruled = ruled
    self.eased = eased
  }
}

/// A measure on a side.
public struct MeasuredKey: Hashable, Sendable {
  /// The measure.
  public var measure: Identifier
  /// The side, nothing where it has none.
  public var side: BodySide?

  /// Creates a key.
  public init(_ measure: Identifier, side: BodySide? = nil) {
    self.measure = measure
    self.side = side
  }
}
