import Coaching
import Programmes
import ProgressTracking
import TerminalUI

/// How far a session is: the repetitions of the set, and the sets of every exercise.
struct SessionProgress {
  /// The repetitions of the set; none where nobody knows how many there are.
  let repetitions: [StepBar.Part]
  /// The exercises, as wide as they have sets.
  let exercises: [StepBar.Part]
  /// The exercises by name, with how many of their sets have ended of how many.
  let list: [(name: String, ended: Int, all: Int)]

  /// The greatest number of repetitions that are shown one by one.
  private static let mostRepetitions = 40

  /// Counts what has been done.
  init(_ player: SessionPlayer, at now: Duration) {
    list = player.plan.exercises.map { planned in
      let ended = player.finished.count { $0.planned.exercise == planned.id }
      return (planned.exercise.name, min(ended, planned.blocks.count), planned.blocks.count)
    }
    exercises = list.map { StepBar.Part(Double($0.ended) / Double($0.all), weight: Double($0.all)) }
    repetitions = Self.repetitions(player, at: now)
  }

  private static func repetitions(_ player: SessionPlayer, at now: Duration) -> [StepBar.Part] {
    guard let block = player.block, let segment = player.segment,
      player.position.segment >= block.workStart, let current = segment.repetition,
      case .paced(let bounds, _) = block.prescribed.work, let all = bounds.most,
      (2...mostRepetitions).contains(all)
    else { return [] }
    let segments = block.segments.indices.filter { block.segments[$0].repetition == current }
    func length(_ indices: some Sequence<Int>) -> Duration {
      indices.reduce(.zero) { $0 + (block.segments[$1].length ?? .zero) }
    }
    let passed =
      length(segments.prefix { $0 < player.position.segment })
      + (player.isCountingIn ? .zero : player.elapsed(at: now))
    let whole = length(segments)
    let part = whole > .zero ? passed / whole : 0
    return (1...all).map { StepBar.Part($0 < current ? 1 : $0 == current ? part : 0) }
  }
}
