import Programmes

/// Tells day by day what becomes of a schedule, given what was done.
///
/// The semantics of due, missed and held are here and nowhere else.
struct DueClock {
  /// What is known of a day before it is judged.
  struct Lived {
    var day: LocalDay
    /// The sessions that can be what is due, the best first.
    var sessions: [Session]
    /// Whether anything was done in a session that no longer was due, because of a hold or a day off.
    var hasWorkedAnyway = false
    /// Whether none of the exercises is due on it.
    var isIdle = false
    /// Whether what is left of the day is held, or a day off.
    var holdsRest: Bool
    /// Whether it is the last day that is known, which is not over yet.
    var isToday: Bool

    /// A session of the day.
    struct Session {
      var outcome: SessionOutcome
      /// Whether it is still going on.
      var goesOn: Bool

      var isWorked: Bool { outcome == .done || outcome == .partial }
    }

    /// Whether all of the day is held.
    var isHeld: Bool {
      !sessions.contains(where: \.isWorked) && (holdsRest || !sessions.isEmpty)
    }

    /// Whether something was done.
    var isWorked: Bool { hasWorkedAnyway || sessions.contains(where: \.isWorked) }

    /// Whether something was done that does not go on.
    var isWorkedAndOver: Bool {
      hasWorkedAnyway || sessions.contains { $0.isWorked && !$0.goesOn }
    }
  }

  /// What became of a day.
  struct Judged {
    /// How many of its sessions, the best first, were due.
    var due: Int
    var kind = DayKind.rest
    var tally = SessionTally()

    /// The due sessions that are over.
    fileprivate var worked: Int { tally.done + tally.partial }
  }

  private let schedule: Schedule
  /// The day before which nothing is due.
  private let start: LocalDay
  /// The last day on which anything is due; nothing where there is none.
  private let lastDay: LocalDay?
  private var lastWorked: LocalDay?
  private var cycle: Cycle
  private var window: Window

  /// Where `every n days` stands.
  private struct Cycle {
    /// The first day on which it is due again.
    var dueFrom: LocalDay
    /// The day since which it waits to be done.
    var waitingSince: LocalDay?
    /// The day of the hold since which it was last counted as held.
    var heldSince: LocalDay?
  }

  /// Where `n per m days` stands.
  private struct Window {
    var start: LocalDay
    /// The first day of it on which a session is not too soon after the last.
    var openFrom: LocalDay
    /// Days on which something was done.
    var done = 0
    var free = 0
  }

  /// Starts a clock.
  ///
  /// - Parameters:
  ///   - schedule: When a session is due.
  ///   - start: The phase's first day, from which windows are counted.
  ///   - lastDay: The last day on which anything is due; nothing where there is none.
  ///   - lastWorked: The last day before it on which a session was done.
  init(
    _ schedule: Schedule, from start: LocalDay, through lastDay: LocalDay? = nil,
    lastWorked: LocalDay?
  ) {
    self.schedule = schedule
    self.start = start
    self.lastDay = lastDay
    self.lastWorked = lastWorked
    cycle = Cycle(dueFrom: start)
    window = Window(start: start, openFrom: start)
    if let lastWorked {
      cycle.dueFrom = max(start, lastWorked + schedule.leastDaysToNext)
      window.openFrom = max(start, lastWorked + schedule.leastDaysBetween)
    }
  }

  /// Judges the next day.
  mutating func judge(_ lived: Lived) -> Judged {
    defer { if lived.isWorked { lastWorked = lived.day } }
    guard !lived.isIdle, lived.day >= start, lastDay.map({ lived.day <= $0 }) ?? true else {
      return settled(lived, due: 0, upTo: 0)
    }
    switch schedule.rhythm {
    case .weekdays(let days):
      let isDue = days.contains(lived.day.weekday)
      return settled(
        lived, due: isDue ? sessions(on: lived.day) : 0,
        upTo: isDue ? mostSessions(on: lived.day) : 0)
    case .every(let days):
      let least = schedule.leastDaysToNext
      return judge(lived, every: Bounds(least, to: max(least, days.highest)))
    case .times(let times, let days):
      let least = max(1, times.least)
      return judge(lived, times: Bounds(least, to: max(least, times.highest)), per: max(1, days))
    }
  }

  /// Returns the next day after one on which a session is due, were nothing done before; nothing
  /// where the programme has ended by then.
  func next(after day: LocalDay) -> LocalDay? {
    let next = nextInRhythm(after: day)
    return lastDay.map { next <= $0 } ?? true ? next : nil
  }

  private func nextInRhythm(after day: LocalDay) -> LocalDay {
    let earliest = max(day + 1, firstRested)
    switch schedule.rhythm {
    case .weekdays(let days):
      return (0..<7).map { earliest + $0 }.first { days.contains($0.weekday) } ?? earliest
    case .every:
      return max(cycle.dueFrom, earliest)
    case .times(let times, let length):
      let next = window.start + max(1, length)
      return window.done < times.least && earliest < next ? earliest : max(next, earliest)
    }
  }

  /// The first day on which a session is not too soon.
  private var firstRested: LocalDay {
    max(start, lastWorked.map { $0 + schedule.leastDaysBetween } ?? start)
  }

  /// How many sessions are due on a day on which any is.
  private func sessions(on day: LocalDay) -> Int {
    day < firstRested ? 0 : schedule.sessions(on: day.weekday)
  }

  /// How many sessions of such a day are within the dose.
  private func mostSessions(on day: LocalDay) -> Int {
    day < firstRested ? 0 : schedule.mostSessions(on: day.weekday)
  }
}

extension Schedule {
  /// The fewest days from a session's day to the one on which `every n days` is due again.
  fileprivate var leastDaysToNext: Int {
    guard case .every(let days) = rhythm else { return leastDaysBetween }
    return max(1, days.least, leastDaysBetween)
  }
}

extension DueClock {
  private mutating func judge(_ lived: Lived, every range: Bounds<Int>) -> Judged {
    let days = range.least
    let isDue = lived.day >= cycle.dueFrom
    let due = isDue ? sessions(on: lived.day) : 0
    var judged = settled(lived, due: due, upTo: isDue ? mostSessions(on: lived.day) : 0)
    if judged.worked == 0, due > 0 {
      judged.tally = SessionTally()
      if lived.isHeld {
        if cycle.heldSince.map({ lived.day - $0 >= days }) ?? true {
          judged.tally.held = due
          cycle.heldSince = lived.day
        }
      } else {
        let since = cycle.waitingSince ?? lived.day
        cycle.waitingSince = since
        if lived.isToday {
          judged.tally.open = due
        } else if lived.day - since + 1 >= range.highest {
          judged.tally.missed = due
          cycle.waitingSince = nil
        } else {
          judged.kind = .rest
        }
      }
    }
    if lived.isHeld { cycle.waitingSince = nil } else { cycle.heldSince = nil }
    if lived.isWorkedAndOver {
      cycle.dueFrom = lived.day + days
      cycle.waitingSince = nil
    }
    return judged
  }

  private mutating func judge(_ lived: Lived, times range: Bounds<Int>, per days: Int) -> Judged {
    let times = range.least
    while lived.day >= window.start + days {
      let start = window.start + days
      window = Window(start: start, openFrom: max(start, firstRested))
    }
    if !lived.isHeld { window.free += 1 }
    let isDue = !lived.isHeld && window.done < times
    let isWithin = !lived.isHeld && window.done < range.highest
    let due = isDue ? sessions(on: lived.day) : 0
    var judged = settled(lived, due: due, upTo: isWithin ? mostSessions(on: lived.day) : 0)
    if judged.worked > 0 {
      window.done += 1
    } else {
      // Nothing lapses before the window does.
      judged.tally.missed = 0
      judged.tally.open = 0
      if judged.kind == .missed { judged.kind = .rest }
    }
    let end = window.start + days
    if lived.isToday {
      let isTodayLeft = due > 0 && judged.worked == 0
      var first = isTodayLeft ? lived.day : lived.day + 1
      if !isTodayLeft, lived.isWorked { first = max(first, lived.day + schedule.leastDaysBetween) }
      let left = min(
        max(0, times - window.done), fitting(from: max(first, firstRested), before: end))
      judged.tally.open += left * schedule.sessionsADay.least
    } else if end - lived.day == 1 {
      // Held days take their share of the window's sessions with them.
      let share = (times * window.free * 2 + days) / (days * 2)
      let possible = min(share, fitting(from: window.openFrom, before: end))
      let missed = max(0, possible - window.done)
      judged.tally.missed += missed * schedule.sessionsADay.least
      judged.tally.held += max(0, times - max(window.done, share)) * schedule.sessionsADay.least
      if missed > 0, judged.kind == .rest { judged.kind = .missed }
    }
    return judged
  }

  /// How many days with a session have room between two days.
  private func fitting(from first: LocalDay, before end: LocalDay) -> Int {
    let least = max(1, schedule.leastDaysBetween)
    return max(0, (end - first + least - 1) / least)
  }

  /// Judges a day whose sessions lapse at midnight, so many of which were due.
  ///
  /// Those that were done beyond them are within the dose up to a number.
  private func settled(_ lived: Lived, due least: Int, upTo most: Int) -> Judged {
    let due = max(least, min(most, lived.sessions.count(where: \.isWorked)))
    var judged = Judged(due: due)
    let counted = lived.sessions.prefix(due)
    let going = counted.count(where: \.goesOn)
    judged.tally.done = counted.count { $0.outcome == .done }
    judged.tally.partial = counted.count { $0.outcome == .partial } - going
    let left = due - judged.worked - going
    judged.tally.held = lived.holdsRest ? left : counted.count { $0.outcome == .held }
    judged.tally.open = going
    if lived.isToday {
      judged.tally.open += left - judged.tally.held
    } else {
      judged.tally.missed = left - judged.tally.held
    }
    judged.kind = kind(of: lived, judged)
    return judged
  }

  private func kind(of lived: Lived, _ judged: Judged) -> DayKind {
    if judged.tally.open > 0 { return .open }
    if judged.worked > 0 {
      return judged.tally.partial + judged.tally.missed == 0 ? .done : .partial
    }
    if lived.hasWorkedAnyway || judged.due == 0 && lived.isWorked { return .extra }
    if lived.isHeld { return .held }
    return judged.tally.missed > 0 ? .missed : .rest
  }
}
