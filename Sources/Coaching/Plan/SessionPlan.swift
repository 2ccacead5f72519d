package import Programmes
package import ProgressTracking

/// The exercises that are due at one sitting, set by set.
package struct SessionPlan: Hashable, Sendable {
  /// The phase they belong to.
  package var phase: Identifier
  /// The exercises in their order.
  package var exercises: [PlannedExercise]

  /// Plans a session of a phase.
  ///
  /// - Parameters:
  ///   - phase: The phase whose exercises are due.
  ///   - affected: The affected side, where there is one.
  ///   - measured: The latest value of a measure, for beats that stand over one.
  package init(phase: Phase, affected: BodySide?, measured: (Identifier) -> Double? = { _ in nil })
  {
    self.phase = phase.id
    self.exercises = phase.items.map {
      PlannedExercise(item: $0, affected: affected, measured: measured)
    }
  }

  /// Every set in the order in which it is done.
  package var sets: [PlannedSet] { exercises.flatMap { $0.blocks.map(\.planned) } }

  /// How long it takes, self-paced repetitions and the pauses between exercises estimated.
  package var estimatedLength: Duration {
    exercises.reduce(.zero) { $0 + $1.estimatedLength }
  }

  /// What to have at hand, each thing once.
  package var equipment: [String] {
    var seen: Set<String> = []
    return exercises.flatMap(\.item.exercise.equipment).filter { seen.insert($0).inserted }
  }
}

/// One exercise of a plan with its sets laid out in time.
package struct PlannedExercise: Hashable, Sendable {
  /// The exercise as the phase prescribes it.
  package var item: PhaseItem
  /// Its sets, each with the pause before it, in their order.
  package var blocks: [SetBlock]
  /// The measure that its beat stands over and that has no value yet.
  package var missingMeasure: Identifier?

  /// The exercise.
  package var exercise: Exercise { item.exercise }

  /// Lays out the sets of an exercise.
  package init(item: PhaseItem, affected: BodySide?, measured: (Identifier) -> Double?) {
    self.item = item
    let beat = item.exercise.metronome?.beatsPerMinute(measured: measured)
    if beat == nil, case .percent(_, let measure) = item.exercise.metronome?.rate {
      missingMeasure = measure
    }
    blocks = SetBlock.blocks(of: item, affected: affected, beat: beat)
  }

  /// How long it takes; a minute stands for reading and getting into position.
  package var estimatedLength: Duration {
    blocks.reduce(.seconds(60)) { $0 + $1.estimatedLength }
  }
}
