import Programmes
import ProgressTracking

extension SessionPlayer {
  /// Whether the exercise that is introduced was never done before, nor tried.
  package var isNew: Bool {
    guard activity == .introduction, let exercise, let known else { return false }
    return !known.contains(exercise.id) && !tried.contains(exercise.id)
      && !finished.contains { $0.planned.exercise == exercise.id && $0.done > 0 }
  }

  /// Whether the exercise is tried without the clock.
  package var isTrying: Bool { activity == .trying }

  /// Goes on to the next stage that is tried, the first of them from the introduction.
  mutating func tryNext(at now: Duration) -> [PlayerAction] {
    guard let block else { return [] }
    let stages = block.tryOutStages
    let next = activity == .trying ? position.segment + 1 : stages.lowerBound
    guard stages.contains(next) else { return endTryOut() }
    return show(stage: next, at: now)
  }

  /// Goes back to the stage before, or to the introduction.
  mutating func tryPrevious(at now: Duration) -> [PlayerAction] {
    guard let block, block.tryOutStages.contains(position.segment - 1) else {
      leaveTryOut()
      return []
    }
    return show(stage: position.segment - 1, at: now)
  }

  /// Leaves the try-out for the introduction, without a word.
  mutating func leaveTryOut() {
    guard activity == .trying else { return }
    activity = .introduction
    position.segment = 0
    told = nil
  }

  private mutating func endTryOut() -> [PlayerAction] {
    if let exercise { tried.insert(exercise.id) }
    leaveTryOut()
    return [.remark(.tried)]
  }

  private mutating func show(stage index: Int, at now: Duration) -> [PlayerAction] {
    activity = .trying
    position.segment = index
    clock.restart(at: .zero, isRunning: false)
    told = segment?.cues.lazy.compactMap(\.text).first
    guard let block, let segment else { return [] }
    let cue = PlacedCue(at: .zero, .stage, text: told)
    return [.cue(TimedCue(cue, at: now, in: segment, of: block))]
  }
}

extension SetBlock {
  /// The segments that make up one repetition, or the whole of what has none.
  var tryOutStages: Range<Int> {
    let first = workStart
    guard segments.indices.contains(first), let repetition = segments[first].repetition else {
      return first..<min(first + 1, segments.count)
    }
    let end = segments[first...].firstIndex {
      guard case .stage = $0.kind else { return true }
      return $0.repetition != repetition
    }
    return first..<(end ?? segments.count)
  }
}
