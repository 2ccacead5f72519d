package import Programmes
package import ProgressTracking

/// A session as it is played: the only thing that decides.
///
/// It takes an event at an instant and returns what is to be done. Screens show it; it knows no
/// clock, no terminal and no disk. An instant is a time since any fixed origin.
package struct SessionPlayer: Hashable, Sendable {
  /// What is followed: the programme, its phase, the affected side.
  package let followed: Followed
  /// The local day on which it is played.
  package let day: LocalDay
  /// What is played; an eased exercise replaces the rest of its sets.
  package internal(set) var plan: SessionPlan
  /// Where it is.
  package internal(set) var position = Position()
  /// What the runner is doing.
  package internal(set) var activity: Activity
  /// What is asked, the first of them now.
  package internal(set) var questions: [Question] = []
  /// Whether the clock stands still because the runner wants it to.
  package internal(set) var isPaused = false
  /// The words that were told last in the set, a line for each cue of that moment.
  package internal(set) var told: String?
  /// The sets that came to an end, in order.
  package internal(set) var finished: [SetRecord]
  /// Whether any rule or stop sign ended the session.
  package internal(set) var ending: SessionEnding?

  /// Time that may pass unseen before the session pauses and asks.
  package var longestGap = Duration.seconds(2)

  /// The exercises that the runner has done before; nothing where nobody knows.
  package var known: Set<Identifier>?

  /// The latest value of each measure, for beats that stand over one.
  let measured: [Identifier: Double]
  /// The exercises that the runner was asked about at their end.
  var asked: Set<Int> = []
  /// The extras that the runner declined.
  var declined: Set<Int> = []
  /// The sets above the least of a range that the runner left out.
  var declinedSets: Set<PlaceKey> = []
  /// The exercises that were tried without the clock.
  var tried: Set<Identifier> = []
  /// The entries that can be taken back, the last one last.
  var steps: [LoggedStep] = []
  /// Earlier pain scores to compare with.
  var references: [PainReference: PainScore]
  /// The scores of the question round that is open, the worst of which counts.
  var round: [PainAnswer] = []
  /// Why the set is left out, while it is asked how much of it was done.
  var reasonToSkip: SkipReason?
  /// Whether the morning's score is given from memory.
  let isRecalled: Bool
  /// The time of the segment that is played.
  var clock = SegmentClock()
  /// The time of the segment from which the set goes on, while the runner gets ready for that again.
  var resumption: Duration?
  /// When the words of the moment appeared.
  package internal(set) var wordsSince = Duration.zero
  /// Work time of the set before the segment that is played.
  var workBefore = Duration.zero
  /// When an event was last handled.
  var lastSeen: Duration?
  /// Whether this is the session's beginning, which is still to be logged.
  var isToBegin: Bool
  /// Whether the end has been told.
  var hasEnded = false

  /// Where in the plan a session is.
  package struct Position: Hashable, Sendable {
    /// The exercise.
    package var exercise = 0
    /// The set and side of it.
    package var block = 0
    /// The segment of the set.
    package var segment = 0
  }

  /// What the runner is doing while nothing is asked.
  package enum Activity: Hashable, Sendable {
    /// Reading what the next exercise is.
    case introduction
    /// Trying it without the clock, stage by stage.
    case trying
    /// Doing it, getting ready for it or resting from it.
    case working
    /// Nothing more: what is left are questions, or the summary.
    case over
  }

  /// Creates a player at the start of a session, or at the set where it was left.
  ///
  /// - Parameters:
  ///   - plan: What is played.
  ///   - followed: What is followed.
  ///   - standing: Where the runner stands.
  ///   - resuming: The session that was left, where it goes on.
  package init(
    plan: SessionPlan, followed: Followed, standing: Standing, resuming: OpenSession? = nil
  ) {
    self.followed = followed
    self.day = standing.day
    self.plan = plan
    self.measured = standing.measuredValues
    self.references = standing.painReferences
    self.isRecalled = false
    self.finished = resuming?.finished ?? []
    self.isToBegin = resuming == nil
    self.activity = .over
    if let resuming { takeUpEasing(chosen: resuming.eased) } else { references[.before] = nil }
    asked = Set(plan.exercises.indices.filter { hasEnded(exercise: $0) })
    goOn()
    if let why = standing.stopSignsDue {
      questions.append(Question(.stopSigns(followed.programme.stopSigns, why: why)))
    }
    if activity == .over {
      askAtEnd()
    } else {
      ask(.before)
    }
    if let resuming { takeUpRound(of: resuming) }
  }

  /// Creates a player of nothing but the morning's pain question.
  ///
  /// - Parameters:
  ///   - followed: What is followed.
  ///   - standing: Where the runner stands.
  ///   - isRecalled: Whether the score is given after noon.
  package init(morningOf followed: Followed, standing: Standing, isRecalled: Bool) {
    self.followed = followed
    self.day = standing.day
    self.plan = SessionPlan(phase: followed.phase, affected: followed.affected)
    self.plan.exercises = []
    self.measured = [:]
    self.references = standing.painReferences
    self.isRecalled = isRecalled
    self.finished = []
    self.isToBegin = false
    self.activity = .over
    ask(.nextMorning)
  }

  /// The exercise that is played or introduced.
  package var exercise: PlannedExercise? {
    plan.exercises.indices.contains(position.exercise) ? plan.exercises[position.exercise] : nil
  }

  /// The place of the set that is played or comes next.
  package var place: SessionPlan.Place {
    SessionPlan.Place(exercise: position.exercise, block: position.block)
  }

  /// The set that is played or comes next.
  package var block: SetBlock? {
    guard let exercise, exercise.blocks.indices.contains(position.block) else { return nil }
    return exercise.blocks[position.block]
  }

  /// The segment that is played.
  package var segment: Segment? {
    guard activity == .working || activity == .trying, let scheduled else { return nil }
    guard isCountingIn, let exercise else { return scheduled }
    return scheduled.countIn(of: exercise.exercise.dose.ready)
  }

  /// The question that is asked now.
  package var question: Question? { questions.first }

  /// Whether time runs.
  package var isRunning: Bool { activity == .working && questions.isEmpty && !isPaused }

  /// Whether there is nothing left to play or to answer.
  package var isOver: Bool { activity == .over && questions.isEmpty }

  /// The sets that have no record, in the order in which they are done.
  var unfinished: [SessionPlan.Place] {
    let ended = declinedSets.union(finished.map { PlaceKey($0.planned) })
    return plan.order.filter {
      !declined.contains($0.exercise) && !ended.contains(PlaceKey(plan[$0].planned))
    }
  }

  /// Whether a set has no record yet.
  package var hasSetsLeft: Bool { !unfinished.isEmpty }

  /// Introduces the exercise of the first set that has no record.
  mutating func goOn() {
    let next = unfinished.first
    position = Position(
      exercise: next?.exercise ?? plan.exercises.count, block: next?.block ?? 0)
    activity = next == nil ? .over : .introduction
    isPaused = false
    resumption = nil
    told = nil
  }
}

/// The place of a set without its prescription, so that an eased set is still the same one.
struct PlaceKey: Hashable {
  let exercise: Identifier
  let set: Int
  let side: BodySide?

  /// Creates the place of a planned set.
  init(_ planned: PlannedSet) {
    exercise = planned.exercise
    set = planned.set
    side = planned.side
  }
}

extension Standing {
  /// The latest value of each measure that has no sides.
  fileprivate var measuredValues: [Identifier: Double] {
    Dictionary(
      measured.filter { $0.key.side == nil }.map { ($0.key.measure, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// An answer of a question round.
struct PainAnswer: Hashable {
  let question: PainQuestion
  let score: PainScore?
  let isSharp: Bool
}
