/// When a programme ends: the last day on which anything of it is due.
public enum ProgrammeEnd: Hashable, Sendable {
  /// On this day of the calendar.
  case on(LocalDay)
  /// After so many days, counted from its first one.
  case after(days: Int)

  /// Returns the last day.
  ///
  /// - Parameter first: The first day of the programme.
  /// - Returns: The last day on which anything is due.
  public func lastDay(from first: LocalDay) -> LocalDay {
    switch self {
    case .on(let day): day
    case .after(let days): first + (days - 1)
    }
  }
}
