package import Programmes

extension Wording {
  /// Returns how much of an exercise is prescribed, on which side: `3 sets of 8, each: …; rest 45 s`.
  ///
  /// - Parameters:
  ///   - exercise: The exercise.
  ///   - affected: The affected side, where it is known.
  ///   - circuit: The circuit that it is done in, one set a round.
  ///   - marksDefaults: Whether what the file leaves to a default is said and marked.
  /// - Returns: The dose in words.
  package func dose(
    _ exercise: Exercise, affected: BodySide? = nil, in circuit: Circuit? = nil,
    marksDefaults: Bool = false
  ) -> String {
    let marks = marksDefaults ? exercise.defaulted : []
    let turnsSides = if case .each = exercise.side { true } else { false }
    var parts = parts(of: exercise.dose, in: circuit, turnsSides: turnsSides, marking: marks)
    let side = side(exercise.side, order: exercise.sideOrder, affected: affected)
    let hasOrder = turnsSides && exercise.dose.sets.count > 1 && marks.contains("side order")
    parts.append(hasOrder ? marked(series([side, order(exercise.sideOrder)]), true) : side)
    return further(parts)
  }

  /// Returns how much is prescribed, without the side.
  ///
  /// - Parameters:
  ///   - dose: The dose.
  ///   - circuit: The circuit that it is done in, one set a round.
  ///   - marks: The keys that the file leaves to a default, which are said and marked.
  /// - Returns: The dose in words.
  package func dose(
    _ dose: Dose, in circuit: Circuit? = nil, marking marks: Set<String> = []
  ) -> String {
    further(parts(of: dose, in: circuit, turnsSides: nil, marking: marks))
  }

  /// Returns what is done in one set: `8 repetitions, each: shift 2 s, hold 3 s, back 2 s`.
  package func set(_ set: PrescribedSet) -> String {
    var parts = [work(whole(set.work), set.work)]
    if let load = set.load { parts.append(catalogue(DoseText.load, self.load(load))) }
    if let rest = set.rest { parts.append(pause(.rest, .noRest, rest)) }
    let words = series(parts)
    return set.name.map { catalogue(ProgrammeText.labelled, $0, words) } ?? words
  }

  /// Returns sets as they are prescribed, without their loads where all have the same.
  ///
  /// Sets that differ only in their amount are said in a few words, others one by one.
  package func sets(_ sets: [PrescribedSet], in circuit: Circuit? = nil, isMarked: Bool = false)
    -> String
  {
    guard let first = sets.first else { return "" }
    let bounds = Bounds(sets.count { !$0.isExtra }, to: sets.count)
    let count = marked(circuit == nil ? setCount(bounds) : rounds(bounds), isMarked)
    let isPlain = sets.allSatisfy {
      $0.name == nil && $0.rest == nil && $0.work.isLike(first.work)
    }
    guard isPlain else {
      let loads = Set(sets.map(\.load))
      return catalogue(
        DoseText.eachSet, count,
        further(
          sets.map { set in
            var set = set
            if loads.count == 1 { set.load = nil }
            return self.set(set)
          }))
    }
    if sets.allSatisfy(\.work.isHeldInGoodForm) {
      return catalogue(DoseText.setsHeldInGoodForm, count)
    }
    let amounts = sets.map { bare($0.work) }
    let isSame = amounts.allSatisfy { $0 == amounts.first }
    let amount = isSame ? amounts.first ?? "" : list(amounts)
    return work(catalogue(DoseText.setsOf, count, amount), first.work)
  }

  /// Returns how many sets: `3 sets`, `2 to 3 sets`.
  package func setCount(_ sets: Bounds<Int>) -> String {
    sets.isExact
      ? catalogue.count(sets.least, CommonText.sets)
      : catalogue(DoseText.someSets, count(sets))
  }

  /// Returns how many rounds: `3 rounds`, `2 to 3 rounds`.
  package func rounds(_ rounds: Bounds<Int>) -> String {
    rounds.isExact
      ? catalogue.count(rounds.least, CommonText.rounds)
      : catalogue(DoseText.someRounds, count(rounds))
  }

  /// Returns the loads of sets: one for all, or each set's own; nothing where there is none.
  package func loads(_ sets: [PrescribedSet]) -> String? {
    let loads = sets.map(\.load)
    guard loads.contains(where: { $0 != nil }) else { return nil }
    if let load = loads.first ?? nil, loads.allSatisfy({ $0 == load }) {
      return catalogue(DoseText.load, self.load(load))
    }
    let words = loads.map { $0.map(load) ?? catalogue(DoseText.unknown) }
    return catalogue(DoseText.loads, series(words))
  }

  /// Returns the stages of a repetition with their lengths: `shift 2 s, hold 3 s, back 2 s`.
  package func stages(_ stages: [Stage]) -> String { series(stages.map { stage($0) }) }

  /// Returns one stage of a repetition: `up 2 s`, `down 3 s with the other leg`.
  package func stage(_ stage: Stage) -> String {
    let phrase: DoseText = stage.leg == .other ? .stageOfOtherLeg : .stage
    let words = catalogue(phrase, stage.name, time(stage.length))
    return stage.pattern.map { catalogue(DoseText.stagePattern, words, diagonal($0)) } ?? words
  }

  /// Returns the beat of an exercise, the measure by its name where it stands over one.
  package func metronome(_ metronome: Metronome, measure: (Identifier) -> String?) -> String {
    var words =
      switch metronome.rate {
      case .perMinute(let beats): catalogue(DoseText.beat, count(beats))
      case .percent(let percent, let id):
        catalogue(DoseText.beatOverMeasure, share(percent), measure(id) ?? id.text)
      }
    if let limit = metronome.limit { words = catalogue(DoseText.beatLimit, words, String(limit)) }
    if let blocks = metronome.blocks {
      let on = duration(blocks.on)
      words =
        blocks.off.map { catalogue(DoseText.beatBlocks, words, on, duration($0)) }
        ?? catalogue(DoseText.beatOpening, words, on)
    }
    return words
  }

  /// Returns things of one kind after each other: `one; two`.
  func further(_ parts: [String]) -> String {
    parts.dropFirst().reduce(parts.first ?? "") { catalogue(DoseText.further, $0, $1) }
  }

  /// Returns a text with the mark of a default, where it is one.
  func marked(_ text: String, _ isMarked: Bool) -> String {
    isMarked ? catalogue(ProgrammeText.marked, text) : text
  }

  /// Returns the parts of a dose; whether its exercise changes sides is nothing where it is not known.
  private func parts(
    of dose: Dose, in circuit: Circuit?, turnsSides: Bool?, marking marks: Set<String>
  ) -> [String] {
    var parts = [
      sets(dose.sets, in: circuit, isMarked: circuit == nil && marks.contains("sets"))
    ]
    if isSaidApart(dose.sets), let loads = loads(dose.sets) { parts.append(loads) }
    let isTimed = dose.sets.contains { set in
      if case .paced(let repetitions, _) = set.work { repetitions.most != 1 } else { false }
    }
    func add(
      _ phrase: DoseText, _ none: DoseText, _ key: String, _ time: Bounds<Duration>, _ acts: Bool
    ) {
      let isMarked = acts && marks.contains(key)
      guard time.highest > .zero || time.isOpen || isMarked else { return }
      parts.append(marked(pause(phrase, none, time), isMarked))
    }
    add(
      .restBetweenRepetitions, .noRestBetweenRepetitions, "rest between reps",
      Bounds(dose.restBetweenRepetitions), isTimed)
    if let interval = dose.interval {
      parts.append(catalogue(DoseText.interval, duration(interval)))
    } else {
      add(.rest, .noRest, "rest", dose.rest, dose.sets.count > 1)
    }
    if turnsSides != false {
      let isMarked = turnsSides ?? marks.contains("side order")
      add(.switchSides, .noSwitch, "switch", Bounds(dose.switchSides), isMarked)
    }
    if dose.ready != Dose.usualReady {
      parts.append(catalogue(DoseText.ready, duration(dose.ready)))
    }
    return parts
  }

  /// Whether the loads stand beside the sets, not in them.
  private func isSaidApart(_ sets: [PrescribedSet]) -> Bool {
    Set(sets.map(\.load)).count == 1
      || sets.allSatisfy { set in
        set.name == nil && set.rest == nil && set.work.isLike(sets[0].work)
      }
  }

  private func pause(_ phrase: DoseText, _ none: DoseText, _ time: Bounds<Duration>) -> String {
    if time.isOpen, time.least == .zero { return catalogue(DoseText.restOpen) }
    return time.highest > .zero ? catalogue(phrase, self.time(time)) : catalogue(none)
  }

  /// The amount of a set with its noun.
  private func whole(_ work: Work) -> String {
    switch work {
    case .paced(let repetitions, _), .selfPaced(let repetitions, _): self.repetitions(repetitions)
    case .hold, .time, .distance: bare(work)
    }
  }

  /// The amount of a set without its noun.
  private func bare(_ work: Work) -> String {
    switch work {
    case .paced(let repetitions, _), .selfPaced(let repetitions, _): count(repetitions)
    case .hold(let time), .time(let time): self.time(time)
    case .distance(let metres): distance(metres)
    }
  }

  private func work(_ amount: String, _ work: Work) -> String {
    switch work {
    case .paced(_, let stages) where stages.isEmpty: amount
    case .paced(_, let stages): catalogue(DoseText.each, amount, self.stages(stages))
    case .selfPaced(_, nil): catalogue(DoseText.ownPace, amount)
    case .selfPaced(_, let time?):
      catalogue(DoseText.ownPace, catalogue(DoseText.within, amount, duration(time)))
    case .hold where work.isHeldInGoodForm: catalogue(DoseText.heldInGoodForm)
    case .hold: catalogue(DoseText.held, amount)
    case .time, .distance: amount
    }
  }
}

extension Work {
  /// Whether it is a hold that only form ends.
  fileprivate var isHeldInGoodForm: Bool {
    if case .hold(let time) = self { time.isOpen && time.least <= .seconds(1) } else { false }
  }

  /// Whether another set is done in the same way, were it not for the amount.
  fileprivate func isLike(_ other: Work) -> Bool {
    switch (self, other) {
    case (.paced(_, let stages), .paced(_, let others)): stages == others
    case (.selfPaced(_, let time), .selfPaced(_, let other)): time == other
    case (.hold, .hold), (.time, .time), (.distance, .distance): true
    default: false
    }
  }
}
