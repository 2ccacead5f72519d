import Programmes

/// Tells day by day what becomes of a schedule, given what was done.
///
/// The semantics of due, missed and held are here and nowhere else.
struct DueClock {
  /// What is known of a day before it is judged.
  struct Lived {
    var day: LocalDay
    /// What became of the best session; nothing where there was none.
    var outcome: SessionOutcome?
    /// Whether the best session is still going on.
    var goesOn = false
    /// Whether it is held or a day off.
    var isHeld: Bool
    /// Whether it is the last day that is known, which is not over yet.
    var isToday: Bool

    /// Whether something was done.
    var isWorked: Bool { outcome == .done || outcome == .partial }
  }

  /// What became of a day.
  struct Judged {
    var kind: DayKind
    var tally = SessionTally()
  }

  private let schedule: Schedule
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
    var done = 0
    var free = 0
  }

  /// Starts a clock.
  ///
  /// - Parameters:
  ///   - schedule: When a session is due.
  ///   - start: The phase's first day, from which windows are counted.
  ///   - lastWorked: The last day before it on which a session was done.
  init(_ schedule: Schedule, from start: LocalDay, lastWorked: LocalDay?) {
    self.schedule = schedule
    var dueFrom = start
    if case .every(let days) = schedule.rhythm, let lastWorked {
      dueFrom = max(start, lastWorked + days)
    }
    self.cycle = Cycle(dueFrom: dueFrom)
    self.window = Window(start: start)
  }

  /// Judges the next day.
  mutating func judge(_ lived: Lived) -> Judged {
    switch schedule.rhythm {
    case .weekdays(let days): judge(lived, isDue: days.contains(lived.day.weekday))
    case .every(let days): judge(lived, every: max(1, days))
    case .times(let times, let days): judge(lived, times: max(1, times), per: max(1, days))
    }
  }

  /// Returns the next day after one on which a session is due, were nothing done before.
  func next(after day: LocalDay) -> LocalDay {
    switch schedule.rhythm {
    case .weekdays(let days):
      return (1...7).map { day + $0 }.first { days.contains($0.weekday) } ?? day + 7
    case .every:
      return max(cycle.dueFrom, day + 1)
    case .times(let times, let length):
      let next = window.start + max(1, length)
      return window.done < times && day + 1 < next ? day + 1 : max(next, day + 1)
    }
  }
}

extension DueClock {
  private func judge(_ lived: Lived, isDue: Bool) -> Judged {
    var judged = held(lived) ?? worked(lived, isDue: isDue)
    if lived.isHeld {
      if isDue { judged.tally.held += 1 }
    } else if isDue, !lived.isWorked || lived.goesOn {
      judged.kind = lived.isToday ? .open : .missed
      if lived.isToday { judged.tally.open += 1 } else { judged.tally.missed += 1 }
    }
    return judged
  }

  private mutating func judge(_ lived: Lived, every days: Int) -> Judged {
    let isDue = lived.day >= cycle.dueFrom
    var judged = held(lived) ?? worked(lived, isDue: isDue)
    if lived.isHeld {
      cycle.waitingSince = nil
      if isDue, cycle.heldSince.map({ lived.day - $0 >= days }) ?? true {
        judged.tally.held += 1
        cycle.heldSince = lived.day
      }
    } else {
      cycle.heldSince = nil
      if isDue, !lived.isWorked || lived.goesOn {
        let since = cycle.waitingSince ?? lived.day
        cycle.waitingSince = since
        if lived.isToday {
          judged.kind = .open
          judged.tally.open += 1
        } else if lived.day - since + 1 >= days {
          judged.kind = .missed
          judged.tally.missed += 1
          cycle.waitingSince = nil
        }
      }
    }
    if lived.isWorked, !lived.goesOn {
      cycle.dueFrom = lived.day + days
      cycle.waitingSince = nil
    }
    return judged
  }

  private mutating func judge(_ lived: Lived, times: Int, per days: Int) -> Judged {
    while lived.day >= window.start + days { window = Window(start: window.start + days) }
    if !lived.isHeld { window.free += 1 }
    let isDue = !lived.isHeld && window.done < times
    var judged = held(lived) ?? worked(lived, isDue: isDue)
    if isDue, lived.isWorked, !lived.goesOn { window.done += 1 }
    let left = window.start + days - lived.day
    if lived.isToday {
      let daysLeft = judged.kind == .done || judged.kind == .partial ? left - 1 : left
      judged.tally.open += max(0, min(times - window.done, lived.isHeld ? left - 1 : daysLeft))
      if isDue, !lived.isWorked || lived.goesOn { judged.kind = .open }
    } else if left == 1 {
      // Held days take their share of the window's sessions with them.
      let share = (times * window.free * 2 + days) / (days * 2)
      let required = max(window.done, share)
      judged.tally.missed += required - window.done
      judged.tally.held += times - min(times, required)
      if required > window.done, judged.kind == .rest { judged.kind = .missed }
    }
    return judged
  }

  private func held(_ lived: Lived) -> Judged? {
    guard lived.isHeld else { return nil }
    var judged = Judged(kind: .held)
    if lived.isWorked {
      judged.kind = .extra
      judged.tally.extra += 1
    }
    return judged
  }

  /// Judges what was done; a day without any is a day of rest until a schedule says otherwise.
  private func worked(_ lived: Lived, isDue: Bool) -> Judged {
    var judged = Judged(kind: .rest)
    guard lived.isWorked, !(lived.goesOn && isDue) else { return judged }
    switch (isDue, lived.outcome) {
    case (false, _):
      judged.kind = .extra
      judged.tally.extra += 1
    case (true, .done):
      judged.kind = .done
      judged.tally.done += 1
    case (true, _):
      judged.kind = .partial
      judged.tally.partial += 1
    }
    return judged
  }
}
