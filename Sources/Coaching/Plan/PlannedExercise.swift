package import Programmes
import ProgressTracking

/// One exercise of a plan with its sets laid out in time.
package struct PlannedExercise: Hashable, Sendable {
  /// The exercise that is planned, whatever it was eased to.
  package let id: Identifier
  /// The exercise as it is done: as the phase prescribes it, or easier.
  package internal(set) var item: PhaseItem
  /// Its sets, each with the pause before it, in their order.
  package internal(set) var blocks: [SetBlock]
  /// The measure that its beat stands over and that has no value yet.
  package internal(set) var missingMeasure: Identifier?
  /// The level, or the easier exercise, that it was eased to.
  package internal(set) var easedTo: Identifier?
  /// The exercises that it was before it was eased.
  var easedFrom: Set<Identifier> = []
  /// The pauses before the rounds of its circuit, from the second on.
  let pauses: [SetLayout.Pause]

  /// The exercise.
  package var exercise: Exercise { item.exercise }

  /// Lays out the sets of an exercise.
  package init(item: PhaseItem, affected: BodySide?, measured: (Identifier) -> Double?) {
    self.init(
      id: item.exercise.id, item: item, affected: affected, measured: measured, pauses: [])
  }

  /// Lays out the sets of an exercise in the place of the planned one.
  init(
    id: Identifier, item: PhaseItem, affected: BodySide?, measured: (Identifier) -> Double?,
    pauses: [SetLayout.Pause]
  ) {
    self.id = id
    self.item = item
    self.pauses = pauses
    let metronome = item.exercise.metronome
    let rate = metronome?.beatsPerMinute(measured: measured)
    if rate == nil, case .percent(_, let measure) = metronome?.rate { missingMeasure = measure }
    let beat = rate.map { Beat($0, blocks: metronome?.blocks) }
    let layout = SetLayout(id: id, item: item, affected: affected, beat: beat, pauses: pauses)
    blocks = layout.blocks
  }

  /// How long it takes; a minute stands for reading and getting into position.
  package var estimatedLength: Duration {
    blocks.reduce(.seconds(60)) { $0 + $1.estimatedLength }
  }

  /// The circuit it belongs to, counted from 1.
  var circuitNumber: Int? { item.circuit?.number }

  /// The number of its last set.
  var lastSet: Int { blocks.map(\.planned.set).max() ?? 0 }
}
