import Programmes

extension Differences {
  /// Adds what became of a dose: its sets, their tempo, loads, names and rests.
  mutating func dose(_ old: Dose, _ new: Dose) {
    let wording = wording
    let amounts = (old.sets.map(\.amount), new.sets.map(\.amount))
    if amounts.0 != amounts.1 {
      let phrase: DifferenceText = old.sets.count == 1 ? .becomes : .become
      say(phrase, wording.sets(amounts.0), wording.sets(amounts.1))
    }
    value(.tempo, old.sets.map(\.stages).uniqued, new.sets.map(\.stages).uniqued) { sets in
      wording.further(sets.map(wording.stages).filter { !$0.isEmpty })
    }
    texts(.cues, wording.stageCues(of: old), wording.stageCues(of: new))
    value(.load, old.sets.map(\.load).uniqued, new.sets.map(\.load).uniqued) { loads in
      loads.contains { $0 != nil }
        ? wording.series(loads.map { $0.map(wording.load) ?? wording.catalogue(DoseText.unknown) })
        : nil
    }
    value(.setNames, old.sets.map(\.name).uniqued, new.sets.map(\.name).uniqued) { names in
      names.contains { $0 != nil }
        ? wording.series(names.map { $0 ?? wording.catalogue(DoseText.unknown) }) : nil
    }
    value(.setRests, old.sets.map(\.rest).uniqued, new.sets.map(\.rest).uniqued) { rests in
      rests.contains { $0 != nil }
        ? wording.series(
          rests.map { $0.map(wording.time) ?? wording.catalogue(DoseText.unknown) }) : nil
    }
    value(.rest, old.rest, new.rest, wording.time)
    value(.interval, old.interval, new.interval) { $0.map(wording.duration) }
    value(
      .restBetweenRepetitions, old.restBetweenRepetitions, new.restBetweenRepetitions,
      wording.duration)
    value(.switchSides, old.switchSides, new.switchSides, wording.duration)
    value(.ready, old.ready, new.ready, wording.duration)
  }
}

extension PrescribedSet {
  /// The set with nothing but its amount.
  fileprivate var amount: PrescribedSet {
    if case .paced(let repetitions, _) = work {
      PrescribedSet(.paced(repetitions: repetitions, stages: []), isExtra: isExtra)
    } else {
      PrescribedSet(work, isExtra: isExtra)
    }
  }

  /// The stages, without what is said as they start.
  fileprivate var stages: [Stage] {
    guard case .paced(_, let stages) = work else { return [] }
    return stages.map {
      Stage(name: $0.name, length: $0.length, leg: $0.leg, pattern: $0.pattern)
    }
  }
}

extension Array where Element: Equatable {
  /// One element where all are the same, so that a set more or less is no other tempo or load.
  fileprivate var uniqued: [Element] {
    guard let first, allSatisfy({ $0 == first }) else { return self }
    return [first]
  }
}
