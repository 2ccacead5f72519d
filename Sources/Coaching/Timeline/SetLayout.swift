import Programmes
import ProgressTracking

/// Lays out the sets of an exercise in the order in which they are done.
struct SetLayout {
  /// The exercise that is planned.
  let id: Identifier
  /// The exercise as it is done.
  let item: PhaseItem
  /// The affected side, where there is one.
  let affected: BodySide?
  /// Its beat.
  let beat: Beat?
  /// The pauses before the rounds of its circuit, from the second on.
  let pauses: [Pause]

  /// A pause before a set, and what is said as it starts.
  struct Pause: Hashable {
    /// How long it is; of a range the most, and from the least on it is enough.
    var length = Bounds<Duration>.zero
    /// The words.
    var words: String?
    /// Whether the sides are switched in it.
    var isSwitch = false
    /// Whether it is what a set leaves of its interval, which nobody knows before.
    var isLeftOver = false
  }

  /// A set on a side, or on both.
  private struct Place {
    let index: Int
    let side: BodySide?
  }

  private var exercise: Exercise { item.exercise }

  /// The sets; in a circuit one a round, the last standing for those that are not there.
  var sets: [PrescribedSet] {
    let sets = exercise.dose.sets
    guard let circuit = item.circuit, let last = sets.last else { return sets }
    return (0..<max(1, circuit.rounds.highest)).map { sets.indices.contains($0) ? sets[$0] : last }
  }

  /// Every set on every side.
  var blocks: [SetBlock] {
    let sets = sets
    let places = places(of: sets)
    let sides = exercise.side.order(affected: affected)
    return places.indices.reduce(into: []) { blocks, number in
      let place = places[number]
      let set = sets[place.index]
      var pause = pause(before: place, after: number > 0 ? places[number - 1] : nil)
      if let interval = exercise.dose.interval, let last = blocks.last {
        pause.length = Bounds(max(.zero, interval - last.estimatedWork))
        pause.isLeftOver = true
      }
      let isLast = place.index > 0 && place.index == sets.count - 1 && !pause.isSwitch
      let taken = place.side == nil ? sides : [place.side]
      var block = SetBlock(
        planned: PlannedSet(
          exercise: id, level: item.level, set: place.index + 1, side: place.side,
          amount: SetAmount(set.work.amount), reach: PlannedSet.Reach(set.work),
          isOptional: item.isOptional || set.isExtra),
        prescribed: set, setCount: sets.count,
        segments: segments(of: pause, isLastSet: isLast, isRound: isRound(place))
          + SetBlock.workSegments(set.work, exercise: exercise, sides: taken, beat: beat))
      block.interval = exercise.dose.interval
      blocks.append(block)
    }
  }

  /// The sets and sides in their order.
  private func places(of sets: [PrescribedSet]) -> [Place] {
    let sides = exercise.side.order(affected: affected)
    if exercise.sideOrder == .allSets, item.circuit == nil {
      return sides.flatMap { side in sets.indices.map { Place(index: $0, side: side) } }
    }
    return sets.indices.flatMap { index in
      exercise.sideOrder == .eachRepetition && sides.count > 1 && sets[index].work.canTakeTurns
        ? [Place(index: index, side: nil)] : sides.map { Place(index: index, side: $0) }
    }
  }

  /// Whether a place opens a round of a circuit that is not the first.
  private func isRound(_ place: Place) -> Bool {
    let first = exercise.side.order(affected: affected).first ?? nil
    return item.circuit != nil && place.index > 0 && (place.side == nil || place.side == first)
  }

  private func pause(before place: Place, after last: Place?) -> Pause {
    guard let last else { return Pause() }
    // A new set after the other side's is a rest: it gives the side that starts its time.
    if last.index >= place.index {
      return Pause(
        length: Bounds(exercise.dose.switchSides), words: exercise.cue(at: .switchSides),
        isSwitch: true)
    }
    if item.circuit != nil {
      return pauses.indices.contains(last.index) ? pauses[last.index] : Pause()
    }
    let rest = sets[last.index].rest ?? exercise.dose.rest
    return Pause(length: rest, words: exercise.cue(at: .rest))
  }

  /// The pause before a set: what is prescribed, the end of it getting ready, and that alone where
  /// little or nothing is prescribed.
  private func segments(of pause: Pause, isLastSet: Bool, isRound: Bool) -> [Segment] {
    var segments: [Segment] = []
    let opening = PlacedCue(at: .zero, pause.isSwitch ? .switchSides : .rest, text: pause.words)
    let length = pause.length.highest
    let readyTime = exercise.dose.ready
    let resting = length - readyTime
    if resting >= .seconds(3) || pause.length.isOpen || pause.isLeftOver {
      let least = max(.zero, pause.length.least - readyTime)
      let enough = pause.length.isExact ? [] : [PlacedCue(at: least, .enough)]
      segments.append(
        Segment(
          pause.isSwitch ? .switchSides : .rest,
          length: pause.length.isOpen ? nil : max(.zero, resting),
          cues: [opening] + enough))
    }
    let ready = segments.isEmpty ? max(length, readyTime) : readyTime
    var cues = segments.isEmpty && (pause.isSwitch || length > .zero) ? [opening] : []
    if isRound { cues.append(PlacedCue(at: .zero, text: exercise.name)) }
    if isLastSet, let text = exercise.cue(at: .lastSet) {
      cues.append(PlacedCue(at: .zero, text: text))
    }
    cues += [3, 2, 1].map { PlacedCue(at: ready - .seconds($0), .countdown($0)) }
    segments.append(Segment(.getReady, length: ready, cues: cues))
    return segments
  }
}

extension SetBlock {
  /// How long its work takes, estimated where the runner paces it.
  fileprivate var estimatedWork: Duration {
    segments.filter(\.kind.isWork).reduce(.zero) { $0 + estimatedLength(of: $1) }
  }
}

extension Work {
  /// Whether the sides can take turns within a set of it: a position is held on one side.
  fileprivate var canTakeTurns: Bool {
    switch self {
    case .paced, .selfPaced, .time, .distance: true
    case .hold: false
    }
  }
}
