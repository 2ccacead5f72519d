package import Programmes
package import ProgressTracking

/// One set, laid out in time: the pause before it, getting ready, and the work.
///
/// It is one side's, unless both work at once or take turns in every repetition.
package struct SetBlock: Hashable, Sendable {
  /// Its place in the session, and what is prescribed, as it is logged.
  package var planned: PlannedSet
  /// What is prescribed.
  package var prescribed: PrescribedSet
  /// How many sets the exercise has.
  package var setCount: Int
  /// How long after its start the next set of the exercise starts, where that is prescribed.
  package var interval: Duration?
  /// The level, or the easier exercise, it is done at, where a rule eased it.
  package internal(set) var easedTo: Identifier?
  /// What happens, in order.
  package var segments: [Segment]

  /// The index of the first segment that is work.
  package var workStart: Int { segments.firstIndex { $0.kind.isWork } ?? segments.count }

  /// Whether the runner sets the pace and says how much was done.
  package var isSelfPaced: Bool { segments.contains { $0.kind.isSelfPaced } }

  /// How much of it is done when it is played to its end.
  var whole: Double {
    switch planned.reach {
    case .exact: planned.amount.value
    case .upTo(let most): most
    case .open: segments.last?.repetition.map(Double.init) ?? planned.amount.value
    }
  }

  /// Returns the most repetitions that are laid out, or asked for, where form decides.
  package static func cap(_ repetitions: Bounds<Int>) -> Int {
    repetitions.most ?? max(100, 2 * repetitions.least)
  }
}

extension SetBlock {
  /// How long it takes, at the most of a range; what the runner paces or ends is estimated.
  package var estimatedLength: Duration {
    segments.reduce(.zero) { $0 + estimatedLength(of: $1) }
  }

  /// Returns how long a segment takes.
  ///
  /// What the runner paces or ends is estimated: four seconds a repetition or a part of one, ten repetitions or half
  /// a minute where form decides, a walker's pace for a distance. What comes after such an estimate
  /// counts for nothing.
  package func estimatedLength(of segment: Segment) -> Duration {
    if isBeyondEstimate(segment) { return .zero }
    if let length = segment.length { return length }
    return switch segment.kind {
    case .selfPaced(let repetitions): .seconds(4) * (repetitions.most ?? max(10, repetitions.least))
    case .distance(let metres): .milliseconds(700) * metres
    case .stage: .seconds(4)
    case .rest: max(.seconds(30), segment.cues.last?.offset ?? .zero)
    default: max(.seconds(30), .seconds(planned.amount.value))
    }
  }

  /// Whether its length depends on how long form is good.
  package var isOpen: Bool { planned.reach == .open }

  /// Whether its length is an estimate, because the runner paces or ends it.
  package var isEstimated: Bool { isOpen || segments.contains { $0.length == nil } }

  /// Returns whether a segment comes after the repetitions that an open set is estimated at.
  package func isBeyondEstimate(_ segment: Segment) -> Bool {
    guard isOpen, planned.amount.unit == .repetitions, let repetition = segment.repetition
    else { return false }
    return repetition > max(10, Int(planned.amount.value))
  }
}

extension PlannedSet.Reach {
  /// Creates the logged form of what may be done beyond the least of some work.
  init(_ work: Work) {
    switch work.most {
    case nil: self = .open
    case work.amount?: self = .exact
    case let most?: self = .upTo(most.value)
    }
  }
}

extension Exercise {
  /// The words for a moment.
  func cue(at moment: CueMoment) -> String? {
    cues.first { $0.moment == moment }?.text
  }
}
