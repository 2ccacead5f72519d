/// What follows from a pain score.
public struct PainRule: Hashable, Sendable {
  /// The moment it is about.
  public var moment: PainMoment
  /// The scores it is about.
  public var threshold: PainThreshold
  /// What to do; never empty.
  public var actions: [PainAction]

  /// Creates a rule.
  public init(when moment: PainMoment, _ threshold: PainThreshold, then actions: [PainAction]) {
    self.moment = moment
    self.threshold = threshold
    self.actions = actions
  }

  /// The rules of a programme that states none, awaiting a clinician's sign-off.
  public static let shipped: [PainRule] = [
    PainRule(when: .before, .from(4), then: [.ease]),
    PainRule(when: .before, .from(6), then: [.stopSession, .tell]),
    PainRule(when: .before, .over(.lastMorning, by: 2), then: [.stopSession, .tell]),
    PainRule(when: .during, .from(3), then: [.repeatStep]),
    PainRule(when: .during, .from(6), then: [.stopExercise]),
    PainRule(when: .after, .from(6), then: [.tell]),
    PainRule(when: .nextMorning, .over(.lastMorning, by: 1), then: [.repeatStep]),
    PainRule(when: .nextMorning, .over(.lastMorning, by: 2), then: [.rest(days: 1), .tell]),
  ]
}

/// The scores that a rule is about.
public enum PainThreshold: Hashable, Sendable {
  /// This score and higher.
  case from(Int)
  /// Higher than this score.
  case above(Int)
  /// Higher than an earlier score by at least so many points.
  case over(PainReference, by: Int)

  /// Tells whether a score is met; without its earlier score a comparison is not.
  public func isMet(by score: PainScore, references: [PainReference: PainScore]) -> Bool {
    switch self {
    case .from(let limit): return score.value >= limit
    case .above(let limit): return score.value > limit
    case .over(let reference, let points):
      guard let earlier = references[reference] else { return false }
      return score.value >= earlier.value + points
    }
  }
}

/// An earlier score that a later one is compared with.
public enum PainReference: String, CaseIterable, Hashable, Sendable {
  /// The morning score before the one in question.
  case lastMorning = "last morning"
  /// The middle one of the programme's first three morning scores.
  case baseline
  /// The score at the start of the same session.
  case before
}

/// What a pain rule does.
public enum PainAction: Hashable, Sendable {
  /// Goes on one level easier, where there is one.
  case ease
  /// Goes on as it is: no step forward.
  case repeatStep
  /// Goes down a step of the ladder, from the next session on.
  case stepDown
  /// Leaves out what is left of the exercise.
  case stopExercise
  /// Ends the session.
  case stopSession
  /// Holds what is due for that many days after today.
  case rest(days: Int)
  /// Holds the programme until it is released.
  case hold
  /// Asks the runner to tell the contact.
  case tell

  /// How far the action goes, the larger the further.
  public var severity: Int {
    switch self {
    case .repeatStep: 1
    case .ease, .stepDown: 2
    case .tell: 3
    case .stopExercise: 4
    case .rest: 5
    case .stopSession: 6
    case .hold: 7
    }
  }
}
