import Programmes

/// Adds up how far tempos were kept, exercise by exercise.
struct TempoAccount {
  private var order: [Identifier] = []
  private var seconds: [Identifier: [Double]] = [:]
  private var kept: [Identifier: Int] = [:]

  /// Takes the sets that were done while a phase was followed.
  mutating func take(_ rows: [TempoRow], _ phase: Phase) {
    for row in rows {
      guard
        let tempo = phase.tempo(of: row.exercise, level: row.level, set: row.number)
      else { continue }
      if seconds[row.exercise] == nil { order.append(row.exercise) }
      let took = Double(row.tenths) / 10
      seconds[row.exercise, default: []] += Array(repeating: took, count: row.sets)
      if tempo.isKept(by: took) { kept[row.exercise, default: 0] += row.sets }
    }
  }

  /// Returns the sums, in the order in which the exercises came.
  func tempos(name: (Identifier) -> String) -> [TempoProgress] {
    order.compactMap { exercise in
      let times = seconds[exercise] ?? []
      return Spread(times).map {
        TempoProgress(
          exercise: exercise, name: name(exercise), sets: times.count, kept: kept[exercise] ?? 0,
          seconds: $0)
      }
    }
  }
}

extension Phase {
  /// The exercises of which any set has a tempo, by each of their names.
  var exercisesWithTempo: Set<Identifier> {
    let paced = items.filter { item in
      ([item.exercise] + (item.ladder?.steps.map(\.exercise) ?? [])).contains { exercise in
        exercise.dose.sets.contains { if case .paced = $0.work { true } else { false } }
      }
    }
    return Set(paced.flatMap(\.exercise.names))
  }
}
