import Programmes

extension SetBlock {
  /// Lays out the work of a set, with every cue in its place.
  ///
  /// - Parameters:
  ///   - work: What is done.
  ///   - exercise: The exercise it belongs to.
  ///   - sides: The side that works, or the sides that take turns in every repetition.
  ///   - beat: The beat that runs through it.
  /// - Returns: The segments, at least one.
  static func workSegments(
    _ work: Work, exercise: Exercise, sides: [BodySide?], beat: Beat?
  ) -> [Segment] {
    var segments: [Segment] =
      switch work {
      case .hold(let length): [Segment(.hold, length: length.most, beat: beat)]
      case .time(let length): [Segment(.move, length: length.most, beat: beat)]
      case .distance(let metres): [Segment(.distance(metres), length: nil, beat: beat)]
      case .selfPaced(let repetitions, let time):
        [Segment(.selfPaced(repetitions: repetitions), length: time, beat: beat)]
      case .paced(let repetitions, []):
        [Segment(.selfPaced(repetitions: repetitions), length: nil, beat: beat)]
      case .paced(let repetitions, let stages):
        paced(cap(repetitions), stages: stages, exercise: exercise, sides: sides, beat: beat)
      }
    if sides.count == 1, segments.count == 1 { segments[0].side = sides[0] }
    placeStart(exercise.cue(at: .start), in: &segments[0])
    placeEnough(in: &segments, of: work)
    place(exercise.cues, in: &segments, work: work)
    if let last = segments.indices.last, let length = segments[last].length {
      segments[last].cues.append(PlacedCue(at: length, .end, text: exercise.cue(at: .end)))
    }
    placeTurns(in: &segments)
    return segments.map { segment in
      var segment = segment
      segment.cues.sort { $0.offset < $1.offset }
      return segment
    }
  }

  /// Repetitions at a tempo: stage after stage, with the pause between two repetitions.
  private static func paced(
    _ repetitions: Int, stages: [Stage], exercise: Exercise, sides: [BodySide?], beat: Beat?
  ) -> [Segment] {
    var segments: [Segment] = []
    let pauses = exercise.dose
    for repetition in 1...max(1, repetitions) {
      for (turn, side) in sides.enumerated() {
        let isSwitch = sides.count > 1 && (repetition > 1 || turn > 0)
        if isSwitch, pauses.switchSides > .zero {
          segments.append(
            Segment(
              .switchSides, length: pauses.switchSides,
              repetition: turn == 0 ? repetition - 1 : repetition, side: side,
              cues: [PlacedCue(at: .zero, .switchSides, text: exercise.cue(at: .switchSides))],
              done: repetition - 1))
        }
        let opening: Signal =
          isSwitch && pauses.switchSides == .zero ? .switchSides : .stage
        segments += self.repetition(
          repetition, stages, exercise: exercise, side: side, opening: opening, beat: beat)
      }
      if pauses.restBetweenRepetitions > .zero, repetition < repetitions {
        segments.append(
          Segment(
            .restBetweenRepetitions, length: pauses.restBetweenRepetitions, repetition: repetition,
            cues: [PlacedCue(at: .zero, .rest)], done: repetition))
      }
    }
    return segments
  }

  /// One repetition on one side.
  private static func repetition(
    _ repetition: Int, _ stages: [Stage], exercise: Exercise, side: BodySide?, opening: Signal,
    beat: Beat?
  ) -> [Segment] {
    stages.enumerated().map { index, stage in
      let isOther = stage.leg == .other
      let signal = index == 0 ? opening : .stage
      var cues = [PlacedCue(at: .zero, signal, text: stage.cue)]
      if index == 0, signal == .switchSides, let text = exercise.cue(at: .switchSides) {
        cues.append(PlacedCue(at: .zero, text: text))
      }
      if index == 0, let text = exercise.cue(at: .repetition) {
        cues.append(PlacedCue(at: .zero, text: text))
      }
      // Of a range a stage is paced at the most; one that is open ends on a key.
      return Segment(
        .stage(stage.name, otherLeg: isOther), length: stage.length.most, repetition: repetition,
        side: isOther ? side?.other : side, cues: cues, beat: beat, done: repetition - 1)
    }
  }

  /// Opens the work: the exercise's own words for it come before those of the first stage.
  private static func placeStart(_ words: String?, in segment: inout Segment) {
    let opening = segment.cues.firstIndex { $0.signal == .stage }.map {
      segment.cues.remove(at: $0)
    }
    let cues = [words, opening?.text].compactMap(\.self).map { PlacedCue(at: .zero, text: $0) }
    segment.cues.insert(contentsOf: cues.isEmpty ? [PlacedCue(at: .zero)] : cues, at: 0)
    segment.cues[0].signal = .start
  }

  /// Tells when the least of a range is reached, where that is more than a first try.
  private static func placeEnough(in segments: inout [Segment], of work: Work) {
    guard work.most != work.amount, work.amount.value > 1 else { return }
    switch work {
    case .hold(let time), .time(let time):
      segments[0].cues.append(PlacedCue(at: time.least, .enough))
    case .paced(let repetitions, _):
      guard let index = segments.firstIndex(where: { $0.done >= repetitions.least }) else { return }
      segments[index].cues.insert(PlacedCue(at: .zero, .enough), at: 0)
    case .selfPaced, .distance: return
    }
  }

  /// Tells when the metronome starts and stops to sound, reckoned from the start of the work.
  private static func placeTurns(in segments: inout [Segment]) {
    var passed = Duration.zero
    for index in segments.indices {
      segments[index].beat?.passed = passed
      // Nobody knows how long an open segment is; an hour is longer than any.
      let length = segments[index].length ?? .seconds(3_600)
      for turn in segments[index].beat?.turns(within: length) ?? [] {
        segments[index].cues.append(PlacedCue(at: turn.time, turn.sounds ? .beatOn : .beatOff))
      }
      passed += length
    }
  }
}
