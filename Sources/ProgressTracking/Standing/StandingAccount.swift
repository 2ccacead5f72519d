import Programmes

/// Puts a standing together from what was read and judged.
struct StandingAccount {
  let record: StandingRecord
  let followed: Followed
  let accounts: DayAccounts
  let day: LocalDay
  /// The scores of the sessions that are looked back on.
  var scores: [ScoreRow] = []

  /// The standing.
  var standing: Standing {
    Standing(
      day: day, runner: record.runner, followed: followed, due: due, session: session,
      openSession: record.openSession, lastSessionDay: record.lastSessionDay,
      morningAfter: morningAfter, stopSignsDue: stopSignsDue, painReferences: record.references,
      measured: record.measured.mapValues(\.value), measuresDue: measuresDue, proposal: proposal,
      week: week)
  }

  /// The day as it was judged, nothing where the log ends before it.
  private var today: DayAccounts.Day? { accounts.days.last { $0.day == day } }

  private var due: Due {
    if let hold = record.held.hold(on: day) { return .held(hold.hold) }
    if let pause = record.held.pause(on: day) { return .paused(pause) }
    switch today?.kind {
    case nil: return .nothing(next: nil)
    case .open: return .session
    case .done, .partial, .extra: return .done(next: next)
    default: return .nothing(next: next)
    }
  }

  private var session: DueSession {
    let session = followed.phase.sessions.first
    return DueSession(id: session?.id, title: session?.title, items: session?.items ?? [])
  }

  /// The next day on which a session is due and nothing holds it, within a year.
  private var next: LocalDay? {
    guard let clock = accounts.clock else { return nil }
    var candidate = clock.next(after: day)
    while candidate <= day + 366 {
      if record.held.hold(on: candidate) == nil, record.held.pause(on: candidate) == nil {
        return candidate
      }
      candidate = max(clock.next(after: candidate), candidate + 1)
    }
    return nil
  }

  private var morningAfter: LocalDay? {
    guard record.lastSessionDay == day - 1, !record.askedThisMorning,
      followed.programme.pain.moments.contains(.nextMorning)
    else { return nil }
    return day - 1
  }

  private var measuresDue: [MeasuredKey] {
    followed.programme.measures.flatMap { measure -> [MeasuredKey] in
      let sides: [BodySide?] = measure.eachSide ? BodySide.allCases : [nil]
      return sides.map { MeasuredKey(measure.id, side: $0) }.filter { key in
        guard let last = record.measured[key] else { return true }
        return measure.everyDays.map { day - last.day >= $0 } ?? false
      }
    }
  }

  private var week: SessionTally {
    accounts.days.filter { $0.day >= day.startOfWeek }.reduce(into: SessionTally()) {
      $0 += $1.tally
    }
  }
}

extension SessionTally {
  /// Adds another tally.
  static func += (sum: inout SessionTally, tally: SessionTally) {
    sum.done += tally.done
    sum.partial += tally.partial
    sum.missed += tally.missed
    sum.open += tally.open
    sum.held += tally.held
    sum.extra += tally.extra
  }
}
