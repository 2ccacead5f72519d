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
    /// The session that was due and done, in whole or in part, or that still goes on.
    var dueSession: SessionSummary?
    /// Sessions that were not due.
    var extraSessions: [SessionSummary]
  }

  /// A span with the schedule that its programme says.
  struct ScheduledSpan {
    var span: FollowedHistory.Span
    var schedule: Schedule
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
      var index = current
      while let next = spans.indices.dropFirst(index.map { $0 + 1 } ?? 0).first,
        spans[next].span.from <= day
      { index = next }
      if let index, index != current {
        if let current, spans[current].span.reference.id != spans[index].span.reference.id {
          lastWorked = nil
        }
        if !(current.map { spans[$0].isContinued(by: spans[index]) } ?? false) {
          clock = DueClock(spans[index].schedule, from: day, lastWorked: lastWorked)
        }
        current = index
      }
      let programme = current.map { spans[$0].span.reference.id }
      let sessions = (byDay[day] ?? []).filter { $0.outcome > .nothing }
      let ours = sessions.filter { $0.programme == nil || $0.programme == programme }
      if ours.contains(where: { $0.worked > 0 }) { lastWorked = day }
      var judged = judge(day, ours, of: sessions, kept: kept, today: today)
      judged.span = current
      days.append(judged)
    }
  }

  private mutating func judge(
    _ day: LocalDay, _ ours: [SessionSummary], of sessions: [SessionSummary],
    kept: DaysHeld.Kept?, today: LocalDay
  ) -> Day {
    let best = ours.max { $0.outcome < $1.outcome }
    let isHeld = kept.map { kept in best.map { kept.covers($0) } ?? true } ?? false
    let judged = clock?.judge(
      DueClock.Lived(
        day: day, outcome: best?.outcome,
        goesOn: best?.goesOn(today: today) ?? false,
        isHeld: isHeld || best?.outcome == .held, isToday: day == today))
    var account = Day(
      day: day, kind: judged?.kind ?? .unknown, tally: judged?.tally ?? SessionTally(),
      sets: sessions.reduce(0) { $0 + $1.worked }, extraSessions: [])
    if judged != nil, account.kind != .extra, let best, best.worked > 0 {
      account.dueSession = best
    }
    account.extraSessions = sessions.filter { $0.worked > 0 && $0.id != account.dueSession?.id }
    account.tally.extra = account.extraSessions.count
    if !account.extraSessions.isEmpty, account.kind == .rest || account.kind == .unknown {
      account.kind = .extra
    }
    return account
  }
}

extension DayAccounts.ScheduledSpan {
  /// Tells whether another span is the same phase under the same schedule.
  fileprivate func isContinued(by next: DayAccounts.ScheduledSpan) -> Bool {
    schedule == next.schedule && span.phaseSince == next.span.phaseSince
  }
}
