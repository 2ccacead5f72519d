import Programmes

extension SetBlock {
  /// Lays out the work of a set, with every cue in its place.
  static func workSegments(_ work: Work, exercise: Exercise, beat: Int?) -> [Segment] {
    var segments: [Segment] =
      switch work {
      case .hold(let length): [Segment(.hold, length: length.most, beat: beat)]
      case .time(let length): [Segment(.move, length: length, beat: beat)]
      case .distance: [Segment(.move, length: nil, beat: beat)]
      case .selfPaced(let repetitions, _), .paced(let repetitions, []):
        [Segment(.selfPaced(repetitions: repetitions.least), length: nil, beat: beat)]
      case .paced(let repetitions, let stages):
        paced(
          repetitions.most ?? repetitions.least, stages: stages,
          pause: exercise.dose.restBetweenRepetitions, beat: beat)
      }
    segments[0].cues.insert(
      PlacedCue(at: .zero, .start, text: segments[0].cues.first?.text), at: 0)
    segments[0].cues.removeAll { $0.signal == .stage }
    place(exercise.cues, in: &segments, work: work)
    if let last = segments.indices.last, let length = segments[last].length {
      segments[last].cues.append(PlacedCue(at: length, .end, text: exercise.cue(at: .end)))
    }
    return segments.map { segment in
      var segment = segment
      segment.cues.sort { $0.offset < $1.offset }
      return segment
    }
  }

  /// Repetitions at a tempo: stage after stage, with the pause between two repetitions.
  private static func paced(
    _ repetitions: Int, stages: [Stage], pause: Duration, beat: Int?
  ) -> [Segment] {
    var segments: [Segment] = []
    for repetition in 1...max(1, repetitions) {
      for stage in stages {
        segments.append(
          Segment(
            .stage(stage.name, otherLeg: stage.leg == .other), length: stage.length,
            repetition: repetition, cues: [PlacedCue(at: .zero, .stage, text: stage.cue)],
            beat: beat))
      }
      if pause > .zero, repetition < repetitions {
        segments.append(
          Segment(
            .restBetweenRepetitions, length: pause, repetition: repetition,
            cues: [PlacedCue(at: .zero, .rest)]))
      }
    }
    return segments
  }

  /// Puts the exercise's own cues at their moments of the set.
  private static func place(_ cues: [Cue], in segments: inout [Segment], work: Work) {
    for cue in cues {
      switch cue.moment {
      case .start: segments[0].cues.append(PlacedCue(at: .zero, text: cue.text))
      case .halfway: placeHalfway(cue.text, in: &segments, work: work)
      case .lastRepetition:
        guard case .paced(let bounds, _) = work, let repetitions = bounds.most, repetitions > 1,
          let index = segments.firstIndex(where: { $0.repetition == repetitions })
        else { continue }
        segments[index].cues.append(PlacedCue(at: .zero, text: cue.text))
      case .after(let time): place(cue.text, at: time, in: &segments)
      case .beforeEnd(let time):
        let total = segments.reduce(.zero) { $0 + ($1.length ?? .zero) }
        if total > .zero { place(cue.text, at: total - time, in: &segments) }
      case .repetition, .lastSet, .switchSides, .rest, .end: continue
      }
    }
  }

  /// Half-way is the middle of a time, or the repetition after the first half of them.
  private static func placeHalfway(_ text: String, in segments: inout [Segment], work: Work) {
    switch work {
    case .hold(let time): place(text, at: time.least / 2, in: &segments)
    case .time(let time): place(text, at: time / 2, in: &segments)
    case .paced(let bounds, _):
      let repetitions = bounds.least
      let middle = repetitions / 2 + 1
      guard repetitions > 1, let index = segments.firstIndex(where: { $0.repetition == middle })
      else { return }
      segments[index].cues.append(PlacedCue(at: .zero, text: text))
    case .selfPaced, .distance: return
    }
  }

  /// Puts words at a time after the set's start; outside of it they are never said.
  private static func place(_ text: String, at time: Duration, in segments: inout [Segment]) {
    guard time >= .zero else { return }
    var start = Duration.zero
    for index in segments.indices {
      let end = segments[index].length.map { start + $0 }
      if end.map({ time < $0 }) ?? true {
        segments[index].cues.append(PlacedCue(at: time - start, text: text))
        return
      }
      start = end ?? start
    }
  }
}
