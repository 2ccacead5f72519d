import Programmes

/// Weeks of a phase in which the same is prescribed, and what it is.
struct WeekStretch: Hashable, Sendable {
  /// The weeks, counted from 1.
  var weeks: ClosedRange<Int>
  /// Whether they go on for as long as the phase does.
  var isLast: Bool
  /// The exercises, each at the step of these weeks.
  var items: [PhaseItem]

  /// Returns the stretches of a session's exercises, one where no ladder is moved by weeks.
  ///
  /// Of ladders that repeat it is the longest once.
  static func stretches(of items: [PhaseItem]) -> [WeekStretch] {
    let ladders = items.compactMap(\.weekLadder)
    let repeats = ladders.contains(where: \.repeats)
    let end = ladders.map(\.weeksThatDiffer).max() ?? 1
    let starts = (0..<end).filter { week in
      week == 0 || ladders.contains { $0.step(after: week) != $0.step(after: week - 1) }
    }
    return starts.enumerated().map { index, start in
      let next = starts.dropFirst(index + 1).first
      return WeekStretch(
        weeks: (start + 1)...max(start + 1, next ?? (repeats ? end : start + 1)),
        isLast: next == nil && !repeats,
        items: items.map { item in
          item.weekLadder.map { item.at(step: $0.step(after: start)) } ?? item
        })
    }
  }
}

extension PhaseItem {
  /// The ladder that the weeks of the phase move, which those of a phase before have not moved
  /// already.
  var weekLadder: Ladder? {
    ladder.flatMap { $0.moves == .weeks && $0.goesOnFrom == nil ? $0 : nil }
  }
}

extension Ladder {
  /// How many weeks there are before the last step, which has no end, or before it begins anew.
  fileprivate var weeksThatDiffer: Int {
    repeats ? length : length - max(1, steps.last?.length ?? 1) + 1
  }
}
