import Programmes

extension Progress {
  /// Whether nothing is known of the period: the log ends before it, or nothing was followed or done in it.
  public var isUnknown: Bool {
    sessions == SessionTally() && dose == DoseTally() && sources.values.allSatisfy { $0 == 0 }
      && days.allSatisfy { $0.kind == .unknown }
  }

  /// Tells whether nothing is known of a week, as far as it belongs to the period.
  public func isUnknown(_ week: WeekProgress) -> Bool {
    week.sessions == SessionTally() && week.dose == DoseTally()
      && days(from: week.start, through: week.start + 6).allSatisfy { $0.kind == .unknown }
  }

  /// Tells whether nothing is known of a phase, as far as it belongs to the period.
  public func isUnknown(_ phase: PhaseProgress) -> Bool {
    phase.sessions == SessionTally() && phase.dose == DoseTally()
      && days(from: phase.from, through: phase.through).allSatisfy { $0.kind == .unknown }
  }

  /// Returns the days of a stretch of the period.
  func days(from: LocalDay, through: LocalDay) -> ArraySlice<DayProgress> {
    guard let first = days.first?.day else { return [] }
    let lower = min(max(from - first, 0), days.count)
    return days[lower..<min(max(through - first + 1, lower), days.count)]
  }
}
