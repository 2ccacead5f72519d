package import Programmes
package import ProgressTracking

/// A runner as a therapist reviews one: the last two weeks, and the limits of the programme.
package struct ReviewedRunner: Hashable, Sendable {
  /// The number of days that a review looks back on, today among them.
  package static let days = 14

  /// What the log adds up to over the last two weeks.
  package var recent: Progress

  /// The lowest score for each moment that is red, where the programme has one.
  package var painLimits: [PainMoment: Int]

  /// Creates a reviewed runner.
  ///
  /// - Parameters:
  ///   - recent: What the log adds up to over ``period(through:)``.
  ///   - painLimits: The lowest score for each moment that is red.
  package init(recent: Progress, painLimits: [PainMoment: Int]) {
    self.recent = recent
    self.painLimits = painLimits
  }

  /// Creates a reviewed runner with the limits of the programme and phase followed last.
  package init(recent: Progress, programme: Programme?) {
    let phase = recent.followed.last.flatMap { span in
      programme?.phases.first { $0.id == span.phase }
    }
    self.init(recent: recent, painLimits: programme?.painLimits(in: phase) ?? [:])
  }

  /// Returns the two weeks that end with a day.
  package static func period(through today: LocalDay) -> ClosedRange<LocalDay> {
    (today - (days - 1))...today
  }
}

extension Programme {
  /// The lowest score for each moment that stops something or tells someone, by the nearest rules.
  fileprivate func painLimits(in phase: Phase?) -> [PainMoment: Int] {
    var limits: [PainMoment: Int] = [:]
    for moment in PainMoment.allCases {
      let lists = [phase?.painRules ?? [], pain.rules].map { $0.filter { $0.moment == moment } }
      let rules = lists.first { !$0.isEmpty } ?? []
      limits[moment] = rules.compactMap(\.redFrom).min()
    }
    return limits
  }
}

extension PainRule {
  /// The lowest score that the rule makes red; nothing where it is mild or compares with another.
  fileprivate var redFrom: Int? {
    guard actions.contains(where: { $0.severity >= PainAction.tell.severity }) else { return nil }
    switch threshold {
    case .from(let limit): return limit
    case .above(let limit): return limit < 10 ? limit + 1 : nil
    case .over: return nil
    }
  }
}
