import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Asks for the pain score of a moment, region by region, where the programme asks for it.
  ///
  /// A score during a session is about an exercise, the one at the position unless told otherwise.
  mutating func ask(_ moment: PainMoment, about exercise: Int? = nil) {
    guard followed.programme.pain.moments.contains(moment) else { return }
    let about = moment == .during ? exercise ?? position.exercise : nil
    questions += followed.programme.pain.regions.map { region in
      let name = region.name(affected: followed.affected)
      return Question(.pain(PainQuestion(moment: moment, region: name, exercise: about)))
    }
  }

  /// Goes on with the round of pain scores that a session was left in: what was answered is not
  /// asked again, and counts with what is.
  mutating func takeUpRound(of open: OpenSession) {
    questions.removeAll { question in
      guard case .pain(let pain) = question.kind,
        let record = open.scores.last(where: {
          $0.moment == pain.moment && $0.region == pain.region
        })
      else { return false }
      if !open.ruled.contains(pain.moment) {
        round.append(PainAnswer(question: pain, score: record.score, isSharp: record.isSharp))
      }
      return true
    }
    // A round that is answered whole has had its rules.
    if !questions.contains(where: \.isScale) { round = [] }
  }

  /// Takes an event as an answer to the question that is asked.
  mutating func answer(_ event: PlayerEvent, at now: Duration) -> [PlayerAction] {
    switch event {
    case .space: questions[0].step(by: 1)
    case .step(let distance): questions[0].step(by: distance)
    case .choose(let option): questions[0].choose(option)
    case .toggleSharp:
      if case .pain = questions[0].kind { questions[0].isSharp.toggle() }
    case .cancel where questions[0].isVoluntary: takeBack()
    case .leave where questions[0].isVoluntary: takeBack()
    case .typed(let text) where questions[0].isTyped: return acceptText(text, at: now)
    case .undo: questions.insert(Question(.undoing, isVoluntary: true), at: 0)
    case .note where !questions[0].isTyped: askNote()
    case .hurts where questions[0].canBeLeftForPain: askWhere()
    case .stopSigns:
      if case .stopSigns = questions[0].kind { break }
      let signs = followed.programme.stopSigns
      questions.insert(Question(.stopSigns(signs, why: nil), isVoluntary: true), at: 0)
    case .leave, .askToLeave: askWhetherToLeave()
    case .abandon: return leave(.later, at: now)
    case .proceed:
      let question = questions[0]
      guard let option = question.pointer else { break }
      questions.removeFirst()
      return accept(question, option, at: now)
    case .unanswered: return leaveUnanswered(at: now)
    default: break
    }
    return []
  }

  /// Asks what leaving is meant to be; of a session that is over, whether the rest stays unanswered.
  private mutating func askWhetherToLeave() {
    let kind: Question.Kind = activity == .over ? .leavingUnanswered : .leaving
    guard questions[0].kind != kind, activity != .over || !questions[0].isTold else { return }
    questions.insert(Question(kind, isVoluntary: true), at: 0)
  }

  /// Leaves all that is asked without an answer, up to what has to be read.
  private mutating func leaveAllUnanswered(at now: Duration) -> [PlayerAction] {
    var actions: [PlayerAction] = []
    while let question, !question.isTold { actions += leaveUnanswered(at: now) }
    return actions
  }

  /// Takes back what the runner opened.
  mutating func takeBack() {
    switch questions.removeFirst().kind {
    case .repetitionsDone, .distanceDone: reasonToSkip = nil
    default: break
    }
  }

  /// Goes on without an answer: no number, no reason, and otherwise what is safe.
  private mutating func leaveUnanswered(at now: Duration) -> [PlayerAction] {
    let question = questions.removeFirst()
    switch question.kind {
    case .stopSigns where question.isVoluntary: return []
    case .stopSigns: return [.log(.stopSignsAnswered(.notAnswered))]
    case .confirmation(let exercise): return [confirmation(of: exercise, asShown: nil)]
    case .pain, .effort: return accept(question, Question.ratherNotSay, at: now)
    case .loadUsed, .region, .anotherPlace, .note: return []
    case .skipReason: return skip(.other, at: now)
    case .repetitionsDone, .distanceDone:
      // Nobody can say that any of it was done.
      reasonToSkip = reasonToSkip ?? .other
      return accept(question, 0, at: now)
    case .verdict, .stopSignAdvice, .leaving, .leavingUnanswered, .gap, .undoing, .easing,
      .repeating:
      return accept(question, 0, at: now)
    }
  }

  /// Does what an accepted answer says.
  private mutating func accept(
    _ question: Question, _ option: Int, at now: Duration
  ) -> [PlayerAction] {
    switch question.kind {
    case .stopSigns(let signs, _):
      return acceptStopSign(option == 0 ? nil : signs[option - 1], at: now)
    case .pain(let pain):
      return acceptPain(
        PainAnswer(question: pain, score: PainScore(option), isSharp: question.isSharp), at: now)
    case .region(let regions):
      acceptRegion(option, of: regions)
      return []
    case .anotherPlace, .note, .undoing: return []
    case .easing: return option == 1 ? easeByChoice(at: now) : []
    case .repeating: return option == 1 ? goBack(at: now) : []
    case .verdict(let shown):
      if shown.verdict.isRed { steps = [] }
      return []
    case .stopSignAdvice:
      steps = []
      return []
    case .confirmation(let index): return [confirmation(of: index, asShown: option == 0)]
    case .effort(let index):
      let effort = option == Question.ratherNotSay ? nil : option
      return [
        .log(
          .effortRated(EffortRecord(exercise: plan.exercises[index].id, effort: effort)))
      ]
    case .loadUsed(let load): return acceptLoad(load.text(of: option), of: load.planned)
    case .skipReason: return skip(SkipReason.allCases[option], at: now)
    case .repetitionsDone: return acceptDone(Double(option), at: now)
    case .distanceDone(let metres): return acceptDone(metres * Double(option) / 10, at: now)
    case .leaving: return leave(LeavingOption.allCases[option], at: now)
    case .leavingUnanswered: return option == 1 ? leaveAllUnanswered(at: now) : []
    case .gap:
      switch GapOption.allCases[option] {
      case .repeatSet: startBlock(at: now)
      case .goOn: break
      case .later: return leave(.later, at: now)
      }
      return []
    }
  }

  /// The entry that says how an exercise was really done.
  private func confirmation(of index: Int, asShown: Bool?) -> PlayerAction {
    .log(
      .exerciseConfirmed(
        ExerciseConfirmation(exercise: plan.exercises[index].id, asShown: asShown)))
  }

  /// Ends the set with what the runner says was done of it.
  private mutating func acceptDone(_ done: Double, at now: Duration) -> [PlayerAction] {
    let reason = reasonToSkip
    reasonToSkip = nil
    let index = position.exercise
    let isTold = remaining(at: now) == .zero
    let end = reason == nil && done > 0 && !isTold ? endCue(at: now) : []
    let actions = end + endPartial(reason: reason, done: done, at: now)
    if reason == .pain { askAbout(exercise: index) }
    return actions
  }

  /// The question how much was done of a set that the runner paces.
  ///
  /// - Parameter isOver: Whether its time is over, so that all of it may have been done.
  /// - Returns: The question, with as many options as there may be answers.
  func doneQuestion(isOver: Bool = false) -> Question.Kind {
    switch segment?.kind {
    case .distance(let metres): return .distanceDone(of: metres)
    case .selfPaced(let repetitions):
      // With a load that has to be found there may be more than are prescribed.
      let most = SetBlock.cap(repetitions)
      if block?.prescribed.load?.isFound == true {
        return .repetitionsDone(of: repetitions, upTo: 2 * most)
      }
      // All of an exact number is not asked for: there is a key that says it.
      return .repetitionsDone(of: repetitions, upTo: isExact && !isOver ? most - 1 : most)
    default: return .repetitionsDone(of: 1, upTo: 1)
    }
  }

  /// Whether the key that goes on says how much of a self-paced set was done: all of it.
  var isExact: Bool {
    guard let block else { return false }
    return block.planned.reach == .exact && block.prescribed.load?.isFound != true
  }

  /// Leaves the set out, or the whole exercise while it is only introduced.
  ///
  /// What was begun counts as far as it went, which only the runner knows of a set of their own pace.
  private mutating func skip(_ reason: SkipReason, at now: Duration) -> [PlayerAction] {
    let index = position.exercise
    let wasWorking = activity == .working
    let actions = leaveOut(reason, at: now)
    if reason == .pain, wasWorking, reasonToSkip == nil { askAbout(exercise: index) }
    return actions
  }

  /// Asks how much it hurt in an exercise that was left out for pain, unless that is asked anyway.
  private mutating func askAbout(exercise: Int) {
    let isAsked = questions.contains { question in
      if case .pain(let pain) = question.kind { pain.exercise == exercise } else { false }
    }
    if !isAsked { ask(.during, about: exercise) }
  }

  /// Leaves out the set, or all of an exercise that is only introduced.
  private mutating func leaveOut(_ reason: SkipReason, at now: Duration) -> [PlayerAction] {
    guard activity == .working else {
      let left = unfinished.filter { $0.exercise == position.exercise }
      let actions = left.map { leaveOut(plan[$0], .skipped(reason)) }
      moveOn(at: now)
      return actions
    }
    if segment?.kind.isSelfPaced == true {
      reasonToSkip = reason
      questions.insert(Question(doneQuestion(), isVoluntary: true), at: 0)
      return []
    }
    if let block, position.segment >= block.workStart { return endPartial(reason: reason, at: now) }
    return endSet(.skipped(reason), done: 0, at: now)
  }

  /// Leaves the session, to be gone on with or for good.
  ///
  /// Scores that were given count first: where they end the session there is nothing to leave.
  mutating func leave(_ option: LeavingOption, at now: Duration) -> [PlayerAction] {
    if option == .stay { return [] }
    let wasEnded = activity == .over
    var actions = closeRound(at: now)
    if activity == .over, !wasEnded { return actions }
    if option == .endNow { return actions + endEarly(at: now) }
    hasEnded = true
    questions = []
    activity = .over
    actions.append(.over(nil))
    return actions
  }

  /// Ends the session for today; what was begun counts as far as it went.
  private mutating func endEarly(at now: Duration) -> [PlayerAction] {
    let actions = endBegunSet(reason: nil, at: now)
    questions.removeAll(where: \.isToGoOn)
    for index in plan.circuit(of: position.exercise) { askWhetherDone(index) }
    ending = .endedEarly
    activity = .over
    if finished.contains(where: { $0.done > 0 }) { ask(.after) }
    return actions
  }
}
