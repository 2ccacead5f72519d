import Programmes

extension SetBlock {
  /// Puts the exercise's own cues at their moments of the set.
  static func place(_ cues: [Cue], in segments: inout [Segment], work: Work) {
    for cue in cues {
      switch cue.moment {
      case .halfway: placeHalfway(cue.text, in: &segments, work: work)
      case .lastRepetition:
        guard case .paced(let bounds, _) = work, let repetitions = bounds.most, repetitions > 1,
          let index = segments.firstIndex(where: { $0.isStage(of: repetitions) })
        else { continue }
        segments[index].cues.append(PlacedCue(at: .zero, text: cue.text))
      case .after(let time): place(cue.text, at: time, in: &segments)
      case .beforeEnd(let time):
        guard segments.allSatisfy({ $0.length != nil }) else { continue }
        let total = segments.reduce(.zero) { $0 + ($1.length ?? .zero) }
        if total > .zero, !work.endsWithForm { place(cue.text, at: total - time, in: &segments) }
      case .start, .repetition, .lastSet, .switchSides, .rest, .end: continue
      }
    }
  }

  /// Half-way is the middle of a time, or the repetition after the first half of them; of a range,
  /// half of what has to be done.
  private static func placeHalfway(_ text: String, in segments: inout [Segment], work: Work) {
    switch work {
    case .hold(let time), .time(let time):
      // Of 'up to' a time there is no least to speak of.
      let time = time.least > .seconds(1) ? time.least : time.highest
      place(text, at: time / 2, in: &segments)
    case .paced(let bounds, _):
      let repetitions = bounds.least
      let middle = repetitions / 2 + 1
      guard repetitions > 1, let index = segments.firstIndex(where: { $0.isStage(of: middle) })
      else { return }
      segments[index].cues.append(PlacedCue(at: .zero, text: text))
    case .selfPaced(_, let time?): place(text, at: time / 2, in: &segments)
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

extension Segment {
  /// Whether it is a stage of a repetition.
  fileprivate func isStage(of repetition: Int) -> Bool {
    guard case .stage = kind else { return false }
    return self.repetition == repetition
  }
}

extension Work {
  /// Whether nobody knows beforehand when it ends, though it is laid out.
  fileprivate var endsWithForm: Bool { most == nil && selfPacedTime == nil }

  /// The time that repetitions at the runner's own pace have.
  private var selfPacedTime: Duration? {
    if case .selfPaced(_, let time) = self { time } else { nil }
  }
}
