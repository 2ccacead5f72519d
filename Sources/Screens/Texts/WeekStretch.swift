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
  static func stretches(of items: [PhaseItem]) -> [WeekStretch] {
    let starts = Set(items.flatMap { $0.weekStarts }).union([0]).sorted()
    return starts.enumerated().map { index, start in
      let next = starts.dropFirst(index + 1).first
      return WeekStretch(
        weeks: (start + 1)...max(start + 1, next ?? start + 1), isLast: next == nil,
        items: items.map { item in
          guard let ladder = item.ladder, ladder.isByWeeksOfPhase else { return item }
          return item.at(step: ladder.step(after: start))
        })
    }
  }
}

extension PhaseItem {
  /// The weeks that have passed, from 0, as each step of a ladder by weeks begins.
  fileprivate var weekStarts: [Int] {
    guard let ladder, ladder.isByWeeksOfPhase else { return [] }
    var passed = 0
    return ladder.steps.map { step in
      defer { passed += max(1, step.length) }
      return passed
    }
  }
}

extension Ladder {
  /// Whether the weeks of the phase move it, which those of a phase before have not moved already.
  fileprivate var isByWeeksOfPhase: Bool { moves == .weeks && goesOnFrom == nil }
}
