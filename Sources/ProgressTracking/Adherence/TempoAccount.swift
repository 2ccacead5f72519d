import Programmes

/// Adds up how far tempos were kept, exercise by exercise.
struct TempoAccount {
  private var order: [Identifier] = []
  private var seconds: [Identifier: [Double]] = [:]
  private var kept: [Identifier: Int] = [:]

  /// Takes the sets that were done while a phase was followed.
  mutating func take(_ rows: [TempoRow], _ phase: Phase) {
    for row in rows {
      guard let tempo = phase.tempo(of: row) else { continue }
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

extension Bounds<Duration> {
  /// Tells whether so many seconds are within a time, give or take the tolerance.
  fileprivate func isKept(by seconds: Double) -> Bool {
    let tolerance = Double(TempoProgress.tolerancePercent) / 100
    let highest = most.map { $0 / .seconds(1) * (1 + tolerance) } ?? .infinity
    return seconds >= least / .seconds(1) * (1 - tolerance) && seconds <= highest
  }
}

extension Phase {
  /// Whether any set of it has a tempo.
  var hasTempo: Bool {
    items.contains { item in
      ([item.exercise] + (item.ladder?.steps.map(\.exercise) ?? [])).contains { exercise in
        exercise.dose.sets.contains { if case .paced = $0.work { true } else { false } }
      }
    }
  }

  /// Returns how long a repetition of a set takes as it is prescribed; nothing where it has no tempo,
  /// or where steps of the ladder that cannot be told apart have several.
  fileprivate func tempo(of row: TempoRow) -> Bounds<Duration>? {
    let steps = items.lazy.filter { $0.exercise.names.contains(row.exercise) }.flatMap { item in
      [(item.exercise, item.level)]
        + (item.ladder?.steps.map { ($0.exercise, $0.level ?? item.level) } ?? [])
    }
    let tempos = steps.filter { $0.1 == row.level }.compactMap { step -> Bounds<Duration>? in
      // In a circuit every round is the same set.
      let sets = step.0.dose.sets.prefix(max(1, row.number))
      guard case .paced(_, let stages)? = sets.last?.work else { return nil }
      return stages.dropFirst().reduce(stages.first?.length) { sum, stage in
        sum.map { sum in
          Bounds(
            sum.least + stage.length.least,
            to: sum.most.flatMap { most in stage.length.most.map { most + $0 } })
        }
      }
    }
    let distinct = Set(tempos)
    return distinct.count == 1 ? distinct.first : nil
  }
}
