package import Programmes

extension Phase {
  /// Returns how long a repetition of a set takes as it is prescribed; nothing where it has no tempo, or
  /// where steps of the ladder that cannot be told apart have several.
  ///
  /// - Parameters:
  ///   - exercise: The exercise.
  ///   - level: The level it is prescribed at.
  ///   - number: Which set of the exercise, counted from 1.
  /// - Returns: The least and the most.
  package func tempo(
    of exercise: Identifier, level: Identifier?, set number: Int
  ) -> Bounds<Duration>? {
    let steps = items.lazy.filter { $0.exercise.names.contains(exercise) }.flatMap { item in
      [(item.exercise, item.level)]
        + (item.ladder?.steps.map { ($0.exercise, $0.level ?? item.level) } ?? [])
    }
    let tempos = steps.filter { $0.1 == level }.compactMap { step -> Bounds<Duration>? in
      // In a circuit every round is the same set.
      let sets = step.0.dose.sets.prefix(max(1, number))
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

extension Bounds<Duration> {
  /// Tells whether a repetition of so many seconds keeps to a tempo, give or take the tolerance.
  package func isKept(by seconds: Double) -> Bool {
    let tolerance = Double(TempoProgress.tolerancePercent) / 100
    let highest = most.map { $0 / .seconds(1) * (1 + tolerance) } ?? .infinity
    return seconds >= least / .seconds(1) * (1 - tolerance) && seconds <= highest
  }
}
