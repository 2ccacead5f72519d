import Programmes
import ProgressTracking

/// A session as it goes when nobody can be asked: every set at its time, one after the other.
package struct GuidedSession: Hashable, Sendable {
  /// The exercises in the order in which they come up, with the sets of each turn.
  package let parts: [Part]
  /// How long it lasts.
  package let length: Duration

  /// Sets of one exercise in a row.
  package struct Part: Hashable, Sendable {
    /// The exercise, by its place in the plan.
    package let exercise: Int
    /// When it is introduced, from the session's start.
    package let start: Duration
    /// What is told, at times from the session's start.
    package let cues: [TimedCue]
  }

  /// Lays out a plan.
  ///
  /// - Parameters:
  ///   - plan: What is done.
  ///   - allowance: How long a repetition at the runner's own pace takes.
  ///   - introduction: How long an exercise is introduced, by its place in the plan; an exercise
  ///     that comes up again in a circuit is not introduced again.
  package init(
    _ plan: SessionPlan, allowance: Duration, introduction: (Int) -> Duration
  ) {
    var parts: [Part] = []
    var introduced: Set<Int> = []
    var time = Duration.zero
    var start = Duration.zero
    var cues: [TimedCue] = []
    let order = plan.order
    for (index, place) in order.enumerated() {
      if introduced.insert(place.exercise).inserted { time += introduction(place.exercise) }
      let words = plan.exercises[place.exercise].exercise.cue(at: .end)
      cues += Self.cues(of: plan[place], from: &time, allowance: allowance, end: words)
      let next = order.dropFirst(index + 1).first
      if next?.exercise != place.exercise {
        parts.append(Part(exercise: place.exercise, start: start, cues: cues))
        start = time
        cues = []
      }
    }
    self.parts = parts
    length = time
  }

  /// What is told in a set, the time going on to its end.
  private static func cues(
    of block: SetBlock, from time: inout Duration, allowance: Duration, end words: String?
  ) -> [TimedCue] {
    var cues: [TimedCue] = []
    let segments = block.segments.filter { !block.isBeyondEstimate($0) }
    for segment in segments {
      let start = time
      let length = block.length(of: segment, allowance: allowance)
      cues += segment.cues(after: nil, through: length).map {
        TimedCue($0, at: start + $0.offset, in: segment, of: block)
      }
      time = start + length
    }
    // Where the runner would end the set, the time does.
    if let last = segments.last, !cues.contains(where: { $0.signal == .end }) {
      let end = PlacedCue(at: block.length(of: last, allowance: allowance), .end, text: words)
      cues.append(TimedCue(end, at: time, in: last, of: block))
    }
    return cues
  }
}

extension SetBlock {
  /// How long a segment is, repetitions at the runner's own pace taking so long each.
  fileprivate func length(of segment: Segment, allowance: Duration) -> Duration {
    guard segment.length == nil, case .selfPaced(let repetitions) = segment.kind
    else { return estimatedLength(of: segment) }
    return allowance * (repetitions.most ?? max(10, repetitions.least))
  }
}
