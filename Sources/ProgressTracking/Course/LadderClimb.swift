import Programmes

/// Where an exercise stands on its ladder, told by replaying the sessions of the phase.
struct LadderClimb {
  private var ladder: Ladder
  /// The day from which weeks are counted.
  private var since: LocalDay
  /// Weeks before that day, or sessions, that count, or the step: whatever moves the ladder.
  private var place = 0
  /// The last day on which an answer has the exercise rest, with the rule that said so.
  private(set) var rest: (through: LocalDay, rule: AnswerRule)?

  /// Starts at the bottom of a ladder.
  init(_ ladder: Ladder, since: LocalDay) {
    self.ladder = ladder
    self.since = since
  }

  /// Returns the climb at the place that it has come to, on the ladder of a later phase or revision.
  func going(on ladder: Ladder) -> LadderClimb {
    var climb = self
    climb.ladder = ladder
    return climb
  }

  /// Returns the step that is due on a day, counted from 0.
  func step(on day: LocalDay) -> Int {
    switch ladder.moves {
    case .weeks: ladder.step(after: place + max(0, day - since) / 7)
    case .sessions: ladder.step(after: place)
    case .answers: place
    }
  }

  /// Goes on after a session.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - names: The exercise's identifiers, in this revision and in earlier ones.
  mutating func take(_ session: LivedSession, of names: Set<Identifier>) {
    let isWorked = session.exercises.contains { $0.value > 0 && names.contains($0.key) }
    if session.stepsDown(names) {
      stepDown(on: session.day)
    } else if isWorked {
      switch ladder.moves {
      case .weeks: break
      case .sessions: place += 1
      case .answers(let rules):
        guard let rule = rules.first(where: { $0.isMet(by: session, of: names) }) else { return }
        move(rule, after: session, isBlocked: session.blocks(names))
      }
    }
  }

  private mutating func move(_ rule: AnswerRule, after session: LivedSession, isBlocked: Bool) {
    switch rule.move {
    case .up: if !isBlocked { place = min(place + 1, max(0, ladder.steps.count - 1)) }
    case .stay: break
    case .down: place = max(0, place - 1)
    case .rest(let days): rest = (session.day + days, rule)
    }
  }

  /// Starts the step below anew, or the lowest one.
  private mutating func stepDown(on day: LocalDay) {
    let below = max(0, step(on: day) - 1)
    let start = ladder.steps.prefix(below).reduce(0) { $0 + max(1, $1.length) }
    switch ladder.moves {
    case .weeks:
      // Its weeks begin anew, so that the next session is at it however seldom one is due.
      place = start
      since = day + 1
    case .sessions: place = start
    case .answers: place = below
    }
  }
}

extension LivedSession {
  /// Tells whether a rule sends an exercise down a step: one about it, or about the whole session.
  fileprivate func stepsDown(_ names: Set<Identifier>) -> Bool {
    rules.contains { $0.actions.contains(PainAction.stepDown.code) && concerns($0, names) }
  }

  /// Tells whether a rule says that it is no step forward for an exercise.
  fileprivate func blocks(_ names: Set<Identifier>) -> Bool {
    rules.contains { $0.blocksAdvance && concerns($0, names) }
  }

  private func concerns(_ rule: RuleRecord, _ names: Set<Identifier>) -> Bool {
    rule.exercise.map(names.contains) ?? exercises.keys.contains(where: names.contains)
  }
}

extension AnswerRule {
  /// Tells whether what was answered in a session, about an exercise or the whole of it, is met.
  fileprivate func isMet(by session: LivedSession, of names: Set<Identifier>) -> Bool {
    switch question {
    case .effort:
      return session.efforts.contains { names.contains($0.key) && scores.contains($0.value) }
    case .pain(let moment):
      let asked = session.scores.filter { record in
        record.moment == moment && record.exercise.map(names.contains) ?? true
      }
      guard let worst = asked.compactMap(\.score?.value).max(), scores.contains(worst) else {
        return false
      }
      // A score that is missing could have been a higher one; pain that is sharp is no low one.
      return scores.upperBound == 10 || asked.allSatisfy { $0.score != nil && !$0.isSharp }
    }
  }
}
