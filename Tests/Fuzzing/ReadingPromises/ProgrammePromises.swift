import Programmes

/// Stops the process where a programme is not what its documentation says of one that exists.
func checkProgramme(_ programme: Programme) {
  require(programme.revision >= 1, "revisions count from 1")
  require(!programme.title.isEmpty && !programme.language.isEmpty, "texts are there")
  require(programme.isStarter || programme.contact != nil, "only starters have no contact")
  require(!programme.isStarter || !programme.notFor.isEmpty, "a starter says for whom it is not")
  require(
    StopSign.shipped.allSatisfy(programme.stopSigns.contains), "the shipped signs are there")
  require(areUnique(programme.phases.map(\.id)), "phases are told apart")
  require(
    areUnique(programme.measures.map(\.id) + programme.questionnaires.map(\.id)),
    "measures and questionnaires are told apart")
  require(areUnique(programme.exercises.map(\.id)), "exercises are told apart")
  require(!programme.pain.regions.isEmpty && !programme.pain.moments.isEmpty, "pain is asked about")
  require(!programme.phases.isEmpty, "there is a phase")
  for pause in programme.pauses { require(pause.from <= pause.through, "a pause ends") }
  for questionnaire in programme.questionnaires {
    require(!questionnaire.items.isEmpty, "a questionnaire asks something")
    require(questionnaire.everyDays.map { $0 > 0 } ?? true, "a rhythm is positive")
  }
  checkRules(programme.pain.rules)
  for exercise in programme.exercises { checkExercise(exercise, in: programme) }
  for (index, phase) in programme.phases.enumerated() {
    checkPhase(phase, in: programme)
    if let stepBack = phase.stepBack {
      let earlier = programme.phases[..<index].map(\.id)
      require(earlier.contains(stepBack.to), "a step back leads to an earlier phase")
      require(!stepBack.when.isEmpty, "a step back has a reason")
      for criterion in stepBack.when { checkCriterion(criterion, in: programme) }
    }
  }
}

private func checkPhase(_ phase: Phase, in programme: Programme) {
  require(!phase.sessions.isEmpty, "a phase has a session")
  require(areUnique(phase.sessions.map(\.id)), "sessions are told apart")
  for session in phase.sessions {
    require(!session.items.isEmpty, "a session has an exercise")
    require(
      areUnique(session.items.map { Placed(exercise: $0.exercise.id, side: $0.exercise.side) }),
      "an exercise is there once on a side")
    for item in session.items { checkItem(item, in: programme) }
  }
  let schedule = phase.schedule
  checkRhythm(schedule.rhythm)
  require(
    schedule.sessionsADay.least >= 1 && schedule.leastDaysBetween >= 1, "a schedule is positive")
  require(schedule.sessionsOn.values.allSatisfy { $0 >= 1 }, "a day with sessions has one")
  require(schedule.apart >= .zero, "time goes forward")
  if let advance = phase.advance {
    require(advance.earliest >= 0 && advance.leastSessions >= 0, "an advance is possible")
    for criterion in advance.requires { checkCriterion(criterion, in: programme) }
  }
  checkRules(phase.painRules)
}

/// An exercise on a side of a session.
private struct Placed: Hashable {
  let exercise: Identifier
  let side: WorkingSide
}

private func checkItem(_ item: PhaseItem, in programme: Programme) {
  checkExercise(item.exercise, in: programme)
  item.rhythm.map(checkRhythm)
  if let level = item.level {
    require(item.exercise.levels.contains { $0.id == level }, "a level is the exercise's")
  }
  if let circuit = item.circuit {
    require(
      circuit.number >= 1 && circuit.rounds.least >= 1 && circuit.rest.least >= .zero,
      "a circuit turns")
    require(item.exercise.dose.setCount == circuit.rounds, "a set for each round")
  }
  guard let ladder = item.ladder else { return }
  require(!ladder.steps.isEmpty, "a ladder has a step")
  for step in ladder.steps {
    require(step.length >= 1, "a step lasts")
    require(step.exercise.id == item.exercise.id, "a ladder is one exercise's")
    checkExercise(step.exercise, in: programme)
    step.rhythm.map(checkRhythm)
  }
  if case .answers(let rules) = ladder.moves { require(!rules.isEmpty, "an answer moves") }
}

private func checkExercise(_ exercise: Exercise, in programme: Programme) {
  require(!exercise.name.isEmpty && !exercise.position.isEmpty, "an exercise is described")
  require(areUnique(exercise.levels.map(\.id)), "levels are told apart")
  checkDose(exercise.dose)
  checkMetronome(exercise.metronome, in: programme)
  checkRules(exercise.painRules)
  for level in exercise.levels {
    checkDose(level.dose)
    checkMetronome(level.metronome ?? nil, in: programme)
  }
  for effort in [exercise.effort].compactMap({ $0 }) {
    require(effort.lowerBound >= 0 && effort.upperBound <= 10, "effort is 0 to 10")
  }
}

private func checkDose(_ dose: Dose) {
  require(!dose.sets.isEmpty, "a dose has a set")
  require(
    dose.rest.least >= .zero && dose.restBetweenRepetitions >= .zero && dose.switchSides >= .zero,
    "time goes forward")
  for set in dose.sets {
    require(set.rest.map { $0.least >= .zero } ?? true, "time goes forward")
    switch set.work {
    case .paced(let count, let stages):
      checkBounds(count, above: 0)
      require(!stages.isEmpty, "a repetition has a stage")
      require(
        stages.allSatisfy { $0.length.highest > .zero && !$0.name.isEmpty }, "a stage takes time")
    case .selfPaced(let count, let time):
      require(count.least >= 0 && count.most.map { $0 >= max(1, count.least) } ?? true, "ordered")
      require(time.map { $0 > .zero } ?? true, "work takes time")
    case .hold(let time), .time(let time):
      require(time.least >= .zero && time.most.map { $0 >= time.least } ?? true, "ordered")
      require(time.most.map { $0 > .zero } ?? true, "a hold takes time")
    case .distance(let metres): require(metres > 0 && metres.isFinite, "a distance is positive")
    }
    switch set.load {
    case .weight(let weight, _):
      require(weight.least > 0 && weight.highest.isFinite, "a weight is positive")
    case .repetitionMaximum(let range): require(range.lowerBound >= 1, "a maximum has a repetition")
    case .percentOfMaximum(let percent): require(percent.least >= 1, "a share is positive")
    case .words(let words): require(!words.isEmpty, "words say something")
    case nil: break
    }
  }
}

private func checkBounds(_ bounds: Bounds<Int>, above least: Int) {
  require(bounds.least >= least, "a count is positive")
  require(bounds.most.map { $0 >= max(1, bounds.least) } ?? true, "a range is in order")
}

private func checkMetronome(_ metronome: Metronome?, in programme: Programme) {
  guard let metronome else { return }
  switch metronome.rate {
  case .perMinute(let beats): require(beats.least > 0, "a rate is positive")
  case .percent(let percent, let measure):
    require(percent.least > 0, "a share is positive")
    require(programme.measure(measure) != nil, "the measure of a rate is there")
  }
  if let blocks = metronome.blocks {
    require(blocks.on > .zero && blocks.off.map { $0 > .zero } ?? true, "blocks take time")
  }
}

private func checkRhythm(_ rhythm: Rhythm) {
  switch rhythm {
  case .weekdays(let days): require(!days.isEmpty, "some day has a session")
  case .every(let days): require(days.least >= 1, "days go forward")
  case .times(let times, let days):
    require(times.least >= 1 && times.highest <= days, "once a day at most")
  }
}

private func checkRules(_ rules: [PainRule]) {
  require(rules.allSatisfy { !$0.actions.isEmpty }, "a rule does something")
}

private func checkCriterion(_ criterion: Criterion, in programme: Programme) {
  switch criterion {
  case .pain(let moment, _, in: _):
    require(programme.pain.moments.contains(moment), "a score that counts is asked for")
  case .sessionsDone(let count): require(count >= 1, "a count is positive")
  case .adherence(let percent, let days):
    require((1...100).contains(percent) && days >= 1, "a share is one")
  case .measure(let id, _):
    require(
      programme.measure(id) != nil || programme.questionnaire(id) != nil, "a number is there")
  }
}

private func areUnique<Value: Hashable>(_ values: [Value]) -> Bool {
  Set(values).count == values.count
}
