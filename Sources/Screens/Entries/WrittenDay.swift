import Programmes

extension Wording {
  /// Reads a day as the screens write it: `25 Nov`, `Wed 25 November 2026`, `Mi 25. Nov`, `25.11.`.
  ///
  /// Without its year it is the nearest such day in the direction, today being one of both.
  ///
  /// - Parameters:
  ///   - typed: What was typed, in small letters.
  ///   - today: The day it is.
  ///   - direction: Where the day lies.
  /// - Returns: The day; nothing where it is none, or has another weekday than the one named.
  func writtenDay(_ typed: String, today: LocalDay, _ direction: DayDirection) -> LocalDay? {
    var parts = typed.split { " .,".contains($0) }.map { String($0) }
    let weekday = parts.first.flatMap { namedWeekday($0) }
    if weekday != nil { parts.removeFirst() }
    guard (2...3).contains(parts.count) else { return nil }
    // Some write the month first.
    if namedMonth(parts[0]) != nil { parts.swapAt(0, 1) }
    guard let day = Int(parts[0]), let month = namedMonth(parts[1]) ?? Int(parts[1]) else {
      return nil
    }
    let found: LocalDay? =
      if parts.count == 3 {
        Int(parts[2]).flatMap { LocalDay(year: $0, month: month, day: day) }
      } else {
        nearYears(today, direction).lazy.compactMap { LocalDay(year: $0, month: month, day: day) }
          .first { direction.reaches($0, from: today) }
      }
    return found.flatMap { (weekday ?? $0.weekday) == $0.weekday ? $0 : nil }
  }

  /// Returns the weekday of a name, long or short, in small letters.
  func namedWeekday(_ name: String) -> Weekday? {
    Weekday.allCases.first {
      [weekday($0), shortWeekday($0)].contains { $0.lowercased() == name }
    }
  }

  /// Returns the number of the month of a name, long or short, in small letters.
  private func namedMonth(_ name: String) -> Int? {
    (1...12).first {
      guard let first = LocalDay(year: 2000, month: $0, day: 1) else { return false }
      return [month(of: first), monthInFull(of: first)].contains { $0.lowercased() == name }
    }
  }

  /// The years in which the nearest day of a date can lie, one with a leap day among them.
  private func nearYears(_ today: LocalDay, _ direction: DayDirection) -> [Int] {
    (0...4).map { today.components.year + (direction == .ahead ? $0 : -$0) }
  }
}

extension DayDirection {
  /// Whether a day lies there.
  fileprivate func reaches(_ day: LocalDay, from today: LocalDay) -> Bool {
    self == .ahead ? day >= today : day <= today
  }
}
