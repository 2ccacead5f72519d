/// A part of the progress screen.
package enum ProgressSection: Int, CaseIterable, Hashable, Sendable {
  case weeks
  case pain
  case exercises
  case reasons
  case measures
  case events

  /// What it is called.
  var title: ProgressScreenText {
    switch self {
    case .weeks: .weeks
    case .pain: .pain
    case .exercises: .exercises
    case .reasons: .reasons
    case .measures: .measures
    case .events: .events
    }
  }

  /// Returns the section so many places further on, beginning again at the ends.
  func moved(by places: Int) -> ProgressSection {
    let count = Self.allCases.count
    let index = (rawValue + places % count + count) % count
    return Self.allCases[index]
  }
}
