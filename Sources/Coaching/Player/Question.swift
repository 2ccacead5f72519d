package import Programmes
package import ProgressTracking

/// Something the runner is asked, or told and has to acknowledge.
///
/// The pointer steps through the options; nothing is chosen until it stands on one, and only the
/// questions that have a safe answer begin on it.
package struct Question: Hashable, Sendable {
  /// What is asked.
  package let kind: Kind
  /// The option that the pointer stands on; nothing until one is chosen.
  package var pointer: Int?
  /// Whether the pointer stands where it was put, and no key has chosen that yet.
  private var isOffered = false
  /// Whether the pain is marked as sharp.
  package var isSharp = false
  /// Whether the runner opened it and can take it back.
  package let isVoluntary: Bool

  /// Creates a question with the pointer where it begins.
  package init(_ kind: Kind, isVoluntary: Bool = false) {
    self.kind = kind
    self.isVoluntary = isVoluntary
    switch kind {
    case .stopSigns, .pain, .effort, .skipReason, .repetitionsDone, .distanceDone, .loadUsed,
      .anotherPlace, .note:
      pointer = nil
    case .verdict, .stopSignAdvice, .confirmation, .leaving, .leavingUnanswered, .gap, .region,
      .undoing, .easing, .repeating:
      pointer = 0
    }
    if case .confirmation = kind { isOffered = true }
  }

  /// What is asked.
  package enum Kind: Hashable, Sendable {
    /// Which of the stop signs is there: none of them, or one of the list.
    case stopSigns([StopSign], why: StopSignsDue?)
    /// Where it hurts: in one of the regions, or in another place.
    case region([String])
    /// Where else it hurts, typed.
    case anotherPlace
    /// What is to be noted, typed, and the exercise it is about as its place in the plan.
    case note(exercise: Int?)
    /// How much it hurts: 0 to 10, then rather not say.
    case pain(PainQuestion)
    /// What a pain rule says.
    case verdict(ShownVerdict)
    /// What to do about a stop sign.
    case stopSignAdvice(StopSign)
    /// Whether an exercise was done as shown.
    case confirmation(exercise: Int)
    /// How hard an exercise was: 0 to 10, then rather not say.
    case effort(exercise: Int)
    /// Why the set is left out.
    case skipReason
    /// How many repetitions of a set were done: 0 up to a number that is not below the prescribed.
    case repetitionsDone(of: Bounds<Int>, upTo: Int)
    /// How much of a distance in metres was covered, in tenths of it.
    case distanceDone(of: Double)
    /// What was really carried or pulled against.
    case loadUsed(LoadQuestion)
    /// What leaving is meant to be.
    case leaving
    /// Whether what is still asked of a session that is over stays without an answer.
    case leavingUnanswered
    /// Whether the last entry is taken back though a set runs, which then begins anew.
    case undoing
    /// Whether the exercise goes on in an easier form though a set runs, which then begins anew, or
    /// ends where the easier form has no such set.
    case easing(exercise: Identifier, to: Identifier, endsSet: Bool)
    /// Whether a set is done again from its start: one that was done, or the one that runs.
    case repeating(SetRecord?)
    /// What to do after time has passed unseen.
    case gap(Duration)
  }

  /// How many options there are.
  package var optionCount: Int {
    switch kind {
    case .stopSigns(let signs, _): signs.count + 1
    case .region(let regions): regions.count + 1
    case .anotherPlace, .note: 0
    case .pain, .effort: 12
    case .verdict, .stopSignAdvice: 1
    case .confirmation, .leavingUnanswered, .undoing, .easing, .repeating: 2
    case .skipReason: SkipReason.allCases.count
    case .repetitionsDone(_, let most): max(0, most) + 1
    case .distanceDone: 10
    case .loadUsed: LoadQuestion.unanswered + 1
    case .leaving: LeavingOption.allCases.count
    case .gap: GapOption.allCases.count
    }
  }

  /// Whether it is asked only to go on with the session.
  var isToGoOn: Bool {
    switch kind {
    case .stopSigns(_, let why): why != .afterRedScore
    case .pain(let pain): pain.moment == .before
    case .skipReason, .repetitionsDone, .distanceDone, .leaving, .leavingUnanswered, .gap, .region,
      .anotherPlace, .undoing, .easing, .repeating:
      true
    case .verdict, .stopSignAdvice, .confirmation, .effort, .loadUsed, .note: false
    }
  }

  /// Whether it is answered on a scale from 0 to 10, or not at all.
  package var isScale: Bool {
    switch kind {
    case .pain, .effort: true
    default: false
    }
  }

  /// Whether it tells something that has only to be read.
  package var isTold: Bool {
    switch kind {
    case .verdict, .stopSignAdvice: true
    default: false
    }
  }

  /// Whether the runner can say in between that it hurts: not where pain or a stop sign is asked about.
  package var canBeLeftForPain: Bool {
    switch kind {
    case .pain, .region, .anotherPlace, .note, .stopSigns, .stopSignAdvice, .verdict: false
    case .confirmation, .effort, .skipReason, .repetitionsDone, .distanceDone, .loadUsed, .leaving,
      .leavingUnanswered, .gap, .undoing, .easing, .repeating:
      true
    }
  }

  /// Whether it is answered by typing a text.
  package var isTyped: Bool {
    switch kind {
    case .anotherPlace, .note: true
    default: false
    }
  }

  /// The option of a scale that gives no number.
  package static let ratherNotSay = 11

  /// The pain score that the pointer stands on.
  package var score: PainScore? {
    guard case .pain = kind, let pointer else { return nil }
    return PainScore(pointer)
  }

  /// Moves the pointer, from nothing to the first or the last option, round at the ends.
  ///
  /// What is asked at the end of every exercise offers its first answer to one key; whoever steps to
  /// an answer first, as on a scale, means that one too.
  package mutating func step(by distance: Int) {
    defer { isOffered = false }
    if isOffered, distance > 0 { return }
    if case .loadUsed(let load) = kind {
      pointer = load.step(from: pointer, by: distance)
      return
    }
    guard optionCount > 0 else { return }
    guard let pointer else {
      self.pointer = distance > 0 ? 0 : optionCount - 1
      return
    }
    self.pointer = ((pointer + distance) % optionCount + optionCount) % optionCount
  }

  /// Puts the pointer on an option; one that is not there is left alone.
  package mutating func choose(_ option: Int) {
    guard (0..<optionCount).contains(option) else { return }
    isOffered = false
    pointer = option
  }
}

/// How much it hurts: where and when.
package struct PainQuestion: Hashable, Sendable {
  /// The moment that is asked about.
  package var moment: PainMoment
  /// The region.
  package var region: String
  /// The exercise it is about, as its place in the plan.
  package var exercise: Int?

  /// Creates a question.
  package init(moment: PainMoment, region: String, exercise: Int? = nil) {
    self.moment = moment
    self.region = region
    self.exercise = exercise
  }

  /// Tells whether two questions are answered together, so that the worst answer counts.
  func isOfRound(of other: PainQuestion) -> Bool {
    moment == other.moment && exercise == other.exercise
  }
}

/// What a pain rule says, as it is shown.
package struct ShownVerdict: Hashable, Sendable {
  /// The rule and whose it is.
  package var verdict: PainVerdict
  /// What was asked.
  package var question: PainQuestion
  /// The score.
  package var score: PainScore?
}

/// What leaving a running session is meant to be; the first is the safe one.
package enum LeavingOption: Int, CaseIterable, Hashable, Sendable {
  /// Goes on.
  case stay
  /// Leaves, to go on at this set later.
  case later
  /// Ends the session for today.
  case endNow
}

/// What to do after time has passed unseen; the first is the safe one.
package enum GapOption: Int, CaseIterable, Hashable, Sendable {
  /// Does the set again from its start.
  case repeatSet
  /// Goes on where it was.
  case goOn
  /// Leaves, to go on later.
  case later
}
