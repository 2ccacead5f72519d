package import Programmes
package import ProgressTracking

/// The exercises that are due at one sitting, set by set.
package struct SessionPlan: Hashable, Sendable {
  /// The phase they belong to.
  package var phase: Identifier
  /// Which of the sessions that take turns in the phase, where there are several.
  package var session: Identifier?
  /// The exercises in their order.
  package var exercises: [PlannedExercise]

  /// Plans a session.
  ///
  /// - Parameters:
  ///   - phase: The phase it belongs to.
  ///   - session: Which of the phase's sessions it is, where there are several.
  ///   - items: What is due in it, each at its step of the ladder.
  ///   - affected: The affected side, where there is one.
  ///   - measured: The latest value of a measure, for beats that stand over one.
  package init(
    phase: Phase, session: Identifier?, items: [PhaseItem], affected: BodySide?,
    measured: (Identifier) -> Double? = { _ in nil }
  ) {
    self.phase = phase.id
    self.session = session
    self.exercises = items.indices.map { index in
      PlannedExercise(
        id: items[index].exercise.id, item: items[index], affected: affected, measured: measured,
        pauses: Self.pauses(before: index, of: items))
    }
  }

  /// Plans a phase's first session.
  package init(phase: Phase, affected: BodySide?, measured: (Identifier) -> Double? = { _ in nil })
  {
    self.init(
      phase: phase, session: phase.sessions.first?.id, items: phase.sessions.first?.items ?? [],
      affected: affected, measured: measured)
  }

  /// Where a set stands: the exercise, and the set and side of it.
  package struct Place: Hashable, Sendable {
    /// The exercise.
    package let exercise: Int
    /// The set and side of it.
    package let block: Int
  }

  /// Every set in the order in which it is done, circuits round by round.
  package var order: [Place] {
    var places: [Place] = []
    var index = 0
    while index < exercises.count {
      let group = circuit(of: index)
      let rounds = group.count > 1 ? exercises[group].map(\.lastSet).max() ?? 0 : 0
      if group.count > 1 {
        for round in 0...rounds {
          for exercise in group {
            places += exercises[exercise].blocks.indices
              .filter { exercises[exercise].blocks[$0].planned.set == round }
              .map { Place(exercise: exercise, block: $0) }
          }
        }
      } else {
        places += exercises[index].blocks.indices.map { Place(exercise: index, block: $0) }
      }
      index = group.upperBound
    }
    return places
  }

  /// Returns the set that comes after one, or nothing after the last.
  package func place(after place: Place) -> Place? {
    let order = order
    return order.firstIndex(of: place).flatMap { order.dropFirst($0 + 1).first }
  }

  /// Returns the exercises that are done in turns with one, itself among them.
  package func circuit(of exercise: Int) -> Range<Int> {
    guard exercises.indices.contains(exercise), let number = exercises[exercise].circuitNumber
    else { return exercise..<exercise + 1 }
    let isOther = { (index: Int) in exercises[index].circuitNumber != number }
    let first = exercises.indices.prefix(exercise).last(where: isOther).map { $0 + 1 } ?? 0
    let end = exercises.indices.dropFirst(exercise).first(where: isOther) ?? exercises.count
    return first..<end
  }

  /// Returns a set.
  package subscript(place: Place) -> SetBlock { exercises[place.exercise].blocks[place.block] }

  /// Every set in the order in which it is done, as it is logged.
  package var sets: [PlannedSet] { order.map { self[$0].planned } }

  /// How long it takes, self-paced repetitions and the pauses between exercises estimated.
  package var estimatedLength: Duration {
    exercises.reduce(.zero) { $0 + $1.estimatedLength }
  }

  /// What to have at hand, each thing once.
  package var equipment: [String] {
    var seen: Set<String> = []
    return exercises.flatMap(\.item.exercise.equipment).filter { seen.insert($0).inserted }
  }

  /// The pauses before the rounds of an exercise's circuit, from the second on: the rest of the
  /// exercise before it, and between two rounds the circuit's where that is longer.
  private static func pauses(before index: Int, of items: [PhaseItem]) -> [SetLayout.Pause] {
    guard let circuit = items[index].circuit else { return [] }
    let group = items.indices.filter { items[$0].circuit?.number == circuit.number }
    let opens = index == group.first
    guard let before = opens ? group.last : group.last(where: { $0 < index }) else { return [] }
    let last = items[before].exercise
    return (1..<max(1, circuit.rounds.highest)).map { round in
      let rest = last.dose.rest(after: opens ? round - 1 : round)
      let isLonger = opens && circuit.rest.highest > rest.highest
      return SetLayout.Pause(
        length: isLonger ? circuit.rest : rest, words: last.cue(at: .rest))
    }
  }
}
