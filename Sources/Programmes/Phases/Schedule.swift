/// When a session is due, and how many of them on a day.
public struct Schedule: Hashable, Sendable {
  /// On which days.
  public var rhythm: Rhythm
  /// How many sessions on such a day; of a range the least are due.
  public var sessionsADay: Bounds<Int>
  /// How many sessions on some days of the week, where that differs.
  public var sessionsOn: [Weekday: Int]
  /// The fewest days from one session's day to the next; 2 leaves a day free between them.
  public var leastDaysBetween: Int
  /// The least time from one session of a day to the next.
  public var apart: Duration

  /// Creates a schedule.
  public init(
    _ rhythm: Rhythm, sessionsADay: Bounds<Int> = 1, sessionsOn: [Weekday: Int] = [:],
    leastDaysBetween: Int = 1, apart: Duration = .zero
  ) {
    self.rhythm = rhythm
    self.sessionsADay = sessionsADay
    self.sessionsOn = sessionsOn
    self.leastDaysBetween = leastDaysBetween
    self.apart = apart
  }

  /// Returns how many sessions are due on a day of the week on which any is.
  public func sessions(on weekday: Weekday) -> Int {
    max(1, sessionsOn[weekday] ?? sessionsADay.least)
  }

  /// Returns how many sessions may be done on a day of the week, none of them beyond the dose.
  public func mostSessions(on weekday: Weekday) -> Int {
    max(1, sessionsOn[weekday] ?? sessionsADay.highest)
  }

  /// The most sessions that a day can have.
  public var mostSessionsADay: Int { max(1, sessionsADay.highest, sessionsOn.values.max() ?? 1) }

  /// Every day of the week.
  public static let everyDay = Schedule(.everyDay)

  /// On these days of the week.
  public static func weekdays(_ days: Set<Weekday>) -> Schedule { Schedule(.weekdays(days)) }

  /// That many days after the last time done.
  public static func every(days: Bounds<Int>) -> Schedule { Schedule(.every(days: days)) }

  /// That often in any window of so many days.
  public static func times(_ times: Bounds<Int>, perDays days: Int) -> Schedule {
    Schedule(.times(times, perDays: days))
  }
}

/// On which days something is due.
public enum Rhythm: Hashable, Sendable {
  /// On these days of the week; what is due lapses at midnight.
  case weekdays(Set<Weekday>)
  /// That many days after the last time done; it stays due until it is done.
  ///
  /// Of a range it is due from the least on, and missed only after the most.
  case every(days: Bounds<Int>)
  /// That often in any window of so many days; of a range the least is due.
  case times(Bounds<Int>, perDays: Int)

  /// Every day of the week.
  public static let everyDay = Rhythm.weekdays(Set(Weekday.allCases))
}
