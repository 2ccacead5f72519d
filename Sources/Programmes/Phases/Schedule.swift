/// When a session is due.
public enum Schedule: Hashable, Sendable {
  /// On these days of the week; a session lapses at midnight.
  case weekdays(Set<Weekday>)
  /// That many days after the last time done; a session stays due until it is done.
  case every(days: Int)
  /// That often in any window of so many days.
  case times(Int, perDays: Int)

  /// Every day of the week.
  public static let everyDay = Schedule.weekdays(Set(Weekday.allCases))
}
