import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Takes a pain score; after the last region of a round the rules act on the worst.
  mutating func acceptPain(_ answer: PainAnswer, at now: Duration) -> [PlayerAction] {
    let pain = answer.question
    let record = PainRecord(
      moment: pain.moment, region: pain.region, score: answer.score, isSharp: answer.isSharp,
      exercise: pain.exercise.flatMap { exerciseID(at: $0) }, day: day, isRecalled: isRecalled)
    round.append(answer)
    var actions: [PlayerAction] = [.log(.painScored(record))]
    if case .pain(let next) = questions.first?.kind, next.isOfRound(of: pain) { return actions }
    actions += closeRound(at: now)
    return actions
  }

  /// Lets the rules act on the worst answer of the round that is open, if one is.
  mutating func closeRound(at now: Duration) -> [PlayerAction] {
    let worst = round.max { left, right in
      (left.isSharp ? 1 : 0, left.score?.value ?? -1)
        < (right.isSharp ? 1 : 0, right.score?.value ?? -1)
    }
    guard let worst else { return [] }
    let highest = round.compactMap(\.score).max()
    round = []
    let actions = applyRules(to: worst, at: now)
    if worst.question.moment == .before { references[.before] = highest ?? references[.before] }
    return actions
  }

  /// Does what the rules say to a score, and shows it.
  private mutating func applyRules(to answer: PainAnswer, at now: Duration) -> [PlayerAction] {
    let pain = answer.question
    let exercise = pain.exercise.flatMap {
      plan.exercises.indices.contains($0) ? plan.exercises[$0].exercise : nil
    }
    guard
      let verdict = followed.programme.verdict(
        on: answer.score, isSharp: answer.isSharp, at: pain.moment, references: references,
        exercise: exercise, phase: followed.phase)
    else { return [] }
    let rule = verdict.rule
    var actions: [PlayerAction] = [
      .log(
        .ruleActed(
          RuleRecord(
            verdict, at: pain.moment, exercise: pain.exercise.flatMap { exerciseID(at: $0) })))
    ]
    var shown = [
      Question(.verdict(ShownVerdict(verdict: verdict, question: pain, score: answer.score)))
    ]
    if verdict.isRed {
      shown.append(Question(.stopSigns(followed.programme.stopSigns, why: .afterRedScore)))
    }
    // What stops comes first: an exercise that is eased starts its set anew.
    for action in rule.actions.sorted(by: { $0.severity > $1.severity }) {
      actions += apply(action, of: rule, exercise: pain.exercise, at: now)
    }
    questions.insert(contentsOf: shown, at: 0)
    return actions
  }

  /// Does one action of a rule.
  private mutating func apply(
    _ action: PainAction, of rule: PainRule, exercise: Int?, at now: Duration
  ) -> [PlayerAction] {
    let reason = "\(rule.moment.rawValue), \(rule.threshold.code)"
    switch action {
    case .repeatStep, .stepDown, .tell: return []
    case .ease:
      guard rule.moment == .before else {
        return ease(exercise: exercise ?? position.exercise, at: now)
      }
      return plan.exercises.indices.flatMap { ease(exercise: $0, at: now) }
    case .stopExercise:
      return holdRest(of: exercise, at: now)
    case .stopSession:
      // In the morning the session that is stopped is the one of the day.
      guard rule.moment == .nextMorning else { return stopSession(at: now) }
      return [hold(from: day, through: day, cause: .rule, reason: reason)]
    case .rest(let days):
      let first = rule.moment == .nextMorning ? day : day + 1
      return [hold(from: first, through: first + (days - 1), cause: .rule, reason: reason)]
    case .hold:
      return [hold(from: day, through: nil, cause: .rule, reason: reason)]
        + stopSession(at: now)
    }
  }

  /// Takes the answer to the stop signs.
  mutating func acceptStopSign(_ sign: StopSign?, at now: Duration) -> [PlayerAction] {
    let answer = StopSignAnswer(present: sign.map { [$0.text] } ?? [])
    guard let sign else { return [.log(.stopSignsAnswered(answer))] }
    let confirmations = questions.filter { if case .confirmation = $0.kind { true } else { false } }
    questions = [Question(.stopSignAdvice(sign))] + confirmations
    round = []
    if activity != .over || ending == .stoppedByRule { ending = .stoppedBySign }
    return [
      .log(.stopSignsAnswered(answer)),
      hold(from: day, through: nil, cause: .stopSign, reason: sign.text),
    ] + holdRest(of: nil, at: now)
  }

  /// Ends the session; what is left of it is held, and what was still to be asked is not.
  ///
  /// One that has come to its end stays as it is.
  private mutating func stopSession(at now: Duration) -> [PlayerAction] {
    guard activity != .over else { return [] }
    ending = .stoppedByRule
    questions.removeAll(where: \.isScale)
    return holdRest(of: nil, at: now)
  }

  /// The entry that holds what is due.
  private func hold(
    from: LocalDay, through: LocalDay?, cause: HoldCause, reason: String
  ) -> PlayerAction {
    .log(.held(Hold(from: from, through: through, reason: reason, cause: cause)))
  }

  /// The exercise at a place of the plan.
  private func exerciseID(at index: Int) -> Identifier? {
    plan.exercises.indices.contains(index) ? plan.exercises[index].id : nil
  }
}
