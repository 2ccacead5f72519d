import Programmes
import ProgressTracking

/// One session that a runner who is made up did, as the events that it leaves.
struct DemoSession {
  private let programme: Programme
  private let phase: Phase
  private let affected: BodySide?
  private let day: LocalDay
  private var references: [PainReference: PainScore]
  private(set) var bodies: [EventBody] = []
  /// The share of the planned sets that was done, 0 to 1.
  private(set) var share = 0.0
  /// The last day that a rule holds, where one does.
  private(set) var heldThrough: LocalDay?
  private var ending = SessionEnding.finished
  private var stopped: Set<Identifier> = []
  /// Whether it is one of those that do not go well.
  private var isTired = false

  /// Creates a session that is about to start.
  init(
    programme: Programme, phase: Phase, affected: BodySide?, day: LocalDay,
    references: [PainReference: PainScore]
  ) {
    self.programme = programme
    self.phase = phase
    self.affected = affected
    self.day = day
    self.references = references
  }

  /// Plays it.
  mutating func play(
    _ start: SessionStart, items: [PhaseItem], by runner: DemoRunner,
    using generator: inout SeededGenerator
  ) {
    bodies.append(.sessionStarted(start))
    isTired = generator.chance(runner.week == .bad ? 50 : 15)
    ask(.before, runner, exercise: nil, more: 0, &generator)
    var done = 0.0
    for (index, planned) in start.planned.enumerated() {
      let exercise = items.first { $0.exercise.id == planned.exercise }?.exercise
      let pace = exercise?.pace(of: planned) ?? 5
      let record = record(of: planned, pace: pace, runner, &generator)
      bodies.append(.setFinished(record))
      if planned.amount.value > 0 { done += min(1, record.done / planned.amount.value) }
      let next = start.planned.dropFirst(index + 1).first
      guard next?.exercise != planned.exercise,
        let item = items.first(where: { $0.exercise.id == planned.exercise })
      else { continue }
      finish(item, wasDone: record.done > 0, runner, &generator)
    }
    share = start.planned.isEmpty ? 0 : done / Double(start.planned.count)
    ask(.after, runner, exercise: nil, more: 0.4 * share, &generator)
    if ending == .finished, share < 0.5 { ending = .endedEarly }
    bodies.append(.sessionEnded(ending))
  }

  /// Ends an exercise: how it was done, how hard it was, how much it hurt.
  private mutating func finish(
    _ item: PhaseItem, wasDone: Bool, _ runner: DemoRunner, _ generator: inout SeededGenerator
  ) {
    let exercise = item.exercise
    guard wasDone else { return }
    ask(.during, runner, exercise: exercise, more: 0.6, &generator)
    bodies.append(
      .exerciseConfirmed(
        ExerciseConfirmation(exercise: exercise.id, asShown: generator.chance(88))))
    if let effort = exercise.effort {
      let felt = effort.lowerBound + Int(generator.noise(1.5).rounded()) + 1
      let answer = generator.chance(94) ? min(10, max(0, felt)) : nil
      bodies.append(.effortRated(EffortRecord(exercise: exercise.id, effort: answer)))
    }
  }

  /// How a set went, at so many seconds for each of what it counts.
  private mutating func record(
    of planned: PlannedSet, pace: Double, _ runner: DemoRunner,
    _ generator: inout SeededGenerator
  ) -> SetRecord {
    let whole = planned.amount.value
    var record = SetRecord(
      planned: planned, done: 0, seconds: 0, ending: .held, source: .paced)
    guard ending == .finished, !stopped.contains(planned.exercise) else { return record }
    let tired = isTired ? 9.0 : 0.3
    if generator.chance(tired) {
      record.ending = .skipped(reason(runner, &generator))
      return record
    }
    record.done = whole
    record.ending = .completed
    if generator.chance(2 * tired), whole > 1 {
      record.done = (whole * .random(in: 0.3...0.9, using: &generator)).rounded(.down)
      record.ending = .partial(reason(runner, &generator))
    } else if generator.chance(1) {
      record.done = whole + 1
    }
    if generator.chance(12) { record.source = .selfPaced }
    let drift = record.source == .paced ? 0.9...1.1 : 0.6...1.4
    record.seconds = (record.done * pace * .random(in: drift, using: &generator)).rounded()
    return record
  }

  private func reason(_ runner: DemoRunner, _ generator: inout SeededGenerator) -> SkipReason {
    if runner.pain > 4, generator.chance(60) { return .pain }
    return generator.one(of: [.fatigue, .noTime, .noTime, .unmotivated, .didNotKnowHow]) ?? .other
  }

  /// Asks for the pain of a moment, where the programme does, and lets the rules act.
  private mutating func ask(
    _ moment: PainMoment, _ runner: DemoRunner, exercise: Exercise?, more: Double,
    _ generator: inout SeededGenerator
  ) {
    guard programme.pain.moments.contains(moment), ending == .finished else { return }
    var worst: PainScore?
    for (index, region) in programme.pain.regions.enumerated() {
      let score =
        generator.chance(96)
        ? PainScore(runner.score(more - Double(index), using: &generator)) : nil
      bodies.append(
        .painScored(
          PainRecord(
            moment: moment, region: region.name(affected: affected), score: score,
            exercise: exercise?.id, day: day)))
      worst = [worst, score].compactMap(\.self).max()
    }
    if moment == .before { references[.before] = worst }
    act(on: worst, at: moment, exercise)
  }

  /// Lets the rules act on a score.
  private mutating func act(on score: PainScore?, at moment: PainMoment, _ exercise: Exercise?) {
    let verdict = programme.verdict(
      on: score, isSharp: false, at: moment, references: references, exercise: exercise,
      phase: phase)
    guard let verdict else { return }
    bodies.append(.ruleActed(RuleRecord(verdict, at: moment, exercise: exercise?.id)))
    for action in verdict.rule.actions {
      switch action {
      case .stopExercise: if let exercise { stopped.insert(exercise.id) }
      case .stopSession: ending = .stoppedByRule
      case .rest(let days):
        heldThrough = day + days
        bodies.append(
          .held(Hold(from: day + 1, through: day + days, reason: moment.rawValue, cause: .rule)))
      case .ease, .repeatStep, .stepDown, .hold, .tell: break
      }
    }
  }
}

extension Exercise {
  /// The seconds of each second or repetition of a set as it is prescribed; nothing without a tempo.
  fileprivate func pace(of planned: PlannedSet) -> Double? {
    if planned.amount.unit == .seconds { return 1 }
    guard case .paced(_, let stages)? = dose.sets.prefix(max(1, planned.set)).last?.work else {
      return nil
    }
    return stages.reduce(0) { $0 + $1.length.least / .seconds(1) }
  }
}
