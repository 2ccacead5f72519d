package import Programmes
package import ProgressTracking

/// One set on one side, laid out in time: the pause before it, getting ready, and the work.
package struct SetBlock: Hashable, Sendable {
  /// Its place in the session, and what is prescribed.
  package var planned: PlannedSet
  /// How many sets the exercise has.
  package var setCount: Int
  /// What is carried or pulled against.
  package var load: String?
  /// The level it is done at, where a rule eased it.
  package internal(set) var easedTo: Identifier?
  /// What happens, in order.
  package var segments: [Segment]

  /// The index of the first segment that is work.
  package var workStart: Int { segments.firstIndex { $0.kind.isWork } ?? segments.count }

  /// How many repetitions it has, 0 where it is counted in time.
  package var repetitions: Int {
    planned.amount.unit == .repetitions ? Int(planned.amount.value) : 0
  }

  /// How long it takes; a self-paced repetition counts as four seconds.
  package var estimatedLength: Duration {
    segments.reduce(.zero) { total, segment in
      if case .selfPaced(let repetitions) = segment.kind {
        return total + .seconds(4 * repetitions)
      }
      return total + (segment.length ?? .zero)
    }
  }

  /// The time of getting ready before a set.
  package static let readyTime = Duration.seconds(5)

  /// Lays out every set of an item on every side that works.
  static func blocks(of item: PhaseItem, affected: BodySide?, beat: Int?) -> [SetBlock] {
    let exercise = item.exercise
    let sides = exercise.side.order(affected: affected)
    var blocks: [SetBlock] = []
    for (index, set) in exercise.dose.sets.enumerated() {
      for side in sides {
        let switched = side != sides.first
        let isFirst = blocks.isEmpty
        let pause: Duration =
          isFirst ? .zero : switched ? exercise.dose.switchSides : exercise.dose.rest
        let isLastSet = index == exercise.dose.sets.count - 1 && !switched
        var segments = pauseSegments(
          pause, switched: switched, isLastSet: isLastSet && index > 0, exercise: exercise)
        segments += workSegments(set.work, exercise: exercise, beat: beat)
        blocks.append(
          SetBlock(
            planned: PlannedSet(
              exercise: exercise.id, level: item.level, set: index + 1, side: side,
              amount: SetAmount(set.work.amount)),
            setCount: exercise.dose.sets.count, load: set.load?.text, segments: segments))
      }
    }
    return blocks
  }

  /// The pause before a set: what is prescribed, the end of it getting ready, and that alone where
  /// little or nothing is prescribed.
  private static func pauseSegments(
    _ pause: Duration, switched: Bool, isLastSet: Bool, exercise: Exercise
  ) -> [Segment] {
    var segments: [Segment] = []
    let opening = PlacedCue(
      at: .zero, switched ? .switchSides : .rest,
      text: exercise.cue(at: switched ? .switchSides : .rest))
    let resting = pause - readyTime
    if resting >= .seconds(3) {
      let kind: Segment.Kind = switched ? .switchSides : .rest
      segments.append(Segment(kind, length: resting, cues: [opening]))
    }
    let ready = segments.isEmpty ? max(pause, readyTime) : readyTime
    var cues = segments.isEmpty && (switched || pause > .zero) ? [opening] : []
    if isLastSet, let text = exercise.cue(at: .lastSet) {
      cues.append(PlacedCue(at: .zero, text: text))
    }
    cues += [3, 2, 1].map { PlacedCue(at: ready - .seconds($0), .countdown($0)) }
    segments.append(Segment(.getReady, length: ready, cues: cues))
    return segments
  }
}

extension Exercise {
  /// The words for a moment.
  func cue(at moment: CueMoment) -> String? {
    cues.first { $0.moment == moment }?.text
  }
}
