import Programmes

/// What became of each day, and of each session, given what was followed and held.
struct DayAccounts {
  /// A day that was judged.
  struct Day {
    var day: LocalDay
    var kind: DayKind
    var tally: SessionTally
    /// Sets of which anything was done.
    var sets: Int
    /// What was followed, as an index into the spans that were given.
    var span: Int?
    /// The sessions that were due and done, in whole or in part, or that still go on.
    var dueSessions: [SessionSummary]
    /// Sessions that were not due.
    var extraSessions: [SessionSummary]
  }

  /// A span with the schedule that its programme says.
  struct ScheduledSpan {
    var span: FollowedHistory.Span
    var schedule: Schedule
    /// The day before which the programme is not due.
    var start: LocalDay?
    /// The last day on which it is due.
    var lastDay: LocalDay?
    /// The days on which none of its exercises is due.
    var idle: Set<LocalDay> = []
  }

  /// The days in their order.
  private(set) var days: [Day] = []
  /// The clock as it stands after the last day, nothing where nothing is followed.
  private(set) var clock: DueClock?

  /// Judges days one after the other.
  ///
  /// - Parameters:
  ///   - period: The days; the walk must begin where a phase begins, or before any was followed.
  ///   - spans: What was followed in these days, in order.
  ///   - sessions: The sessions of these days, by time.
  ///   - lastWorked: The last day before these on which a session was done.
  ///   - held: Holds and days off.
  ///   - today: The day that is not over yet; later days are not judged.
  init(
    over period: ClosedRange<LocalDay>, following spans: [ScheduledSpan],
    sessions: [SessionSummary], lastWorked: LocalDay?, held: DaysHeld, today: LocalDay
  ) {
    guard period.lowerBound <= today else { return }
    let period = period.lowerBound...min(period.upperBound, today)
    let kept = held.kept(in: period)
    let byDay = Dictionary(grouping: sessions, by: \.day)
    var lastWorked = lastWorked
    var current: Int?
    days.reserveCapacity(period.count)
    for (day, kept) in zip(period, kept) {
      let sessions = (byDay[day] ?? []).filter { $0.outcome > .nothing }
      var index = current
      while let next = spans.indices.dropFirst(index.map { $0 + 1 } ?? 0).first,
        spans[next].span.from <= day,
        !(index.map { spans[next].beginsAfter(sessions, of: spans[$0], on: day) } ?? false)
      { index = next }
      if let index, index != current {
        let last = current.map { spans[$0] }
        if let last, last.span.reference.id != spans[index].span.reference.id { lastWorked = nil }
        enter(spans[index], after: last, on: day, lastWorked: lastWorked)
        current = index
      }
      let programme = current.map { spans[$0].span.reference.id }
      let ours = sessions.filter { $0.programme == nil || $0.programme == programme }
      if ours.contains(where: { $0.worked > 0 }) { lastWorked = day }
      let isIdle = current.map { spans[$0].idle.contains(day) } ?? false
      var judged = judge(day, ours, of: sessions, kept: kept, isIdle: isIdle, today: today)
      judged.span = current
      days.append(judged)
    }
    if let current, let next = spans.dropFirst(current + 1).first,
      next.span.from <= period.upperBound
    {
      enter(next, after: spans[current], on: period.upperBound + 1, lastWorked: lastWorked)
    }
  }

  /// Begins to judge by another span; one that only goes on does not begin anew.
  private mutating func enter(
    _ next: ScheduledSpan, after last: ScheduledSpan?, on day: LocalDay, lastWorked: LocalDay?
  ) {
    guard !(last?.isContinued(by: next) ?? false) else { return }
    clock = DueClock(
      next.schedule, from: max(day, next.start ?? day), through: next.lastDay,
      lastWorked: lastWorked)
  }

  private mutating func judge(
    _ day: LocalDay, _ ours: [SessionSummary], of sessions: [SessionSummary],
    kept: DaysHeld.Kept?, isIdle: Bool, today: LocalDay
  ) -> Day {
    // Of equals the earlier one; sorting in Swift keeps their order.
    let free = ours.filter { session in kept.map { !$0.covers(session) } ?? true }
      .sorted { $0.outcome > $1.outcome }
    let judged = clock?.judge(
      DueClock.Lived(
        day: day,
        sessions: free.map { .init(outcome: $0.outcome, goesOn: $0.goesOn(today: today)) },
        hasWorkedAnyway: ours.contains { session in
          session.worked > 0 && !free.contains { $0.id == session.id }
        },
        isIdle: isIdle, holdsRest: kept != nil, isToday: day == today))
    let due = free.prefix(judged?.due ?? 0).filter { $0.worked > 0 }
    var account = Day(
      day: day, kind: judged?.kind ?? .unknown, tally: judged?.tally ?? SessionTally(),
      sets: sessions.reduce(0) { $0 + $1.worked }, dueSessions: due, extraSessions: [])
    account.extraSessions = sessions.filter { session in
      session.worked > 0 && !due.contains { $0.id == session.id }
    }
    account.tally.extra = account.extraSessions.count
    if !account.extraSessions.isEmpty, account.kind == .rest || account.kind == .unknown {
      account.kind = .extra
    }
    return account
  }
}

extension DayAccounts.ScheduledSpan {
  /// Tells whether a phase begins on the day after the one on which it was entered: where the session of
  /// that day had been begun before, in the phase it was due in.
  fileprivate func beginsAfter(
    _ sessions: [SessionSummary], of last: DayAccounts.ScheduledSpan, on day: LocalDay
  ) -> Bool {
    span.from == day && span.reference.id == last.span.reference.id && span.phase != last.span.phase
      && sessions.contains {
        $0.worked > 0 && $0.programme == span.reference.id && $0.phase == last.span.phase
          && $0.at < span.enteredAt
      }
  }

  /// Tells whether another span is the same phase under the same schedule.
  fileprivate func isContinued(by next: DayAccounts.ScheduledSpan) -> Bool {
    schedule == next.schedule && start == next.start && lastDay == next.lastDay
      && span.phaseSince == next.span.phaseSince
  }
}
