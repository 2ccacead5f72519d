import Programmes

extension StandingAccount {
  /// The sessions of the phase in which something was done, by time.
  var phaseSessions: [SessionSummary] {
    record.sessions.filter { current.has($0) && $0.worked > 0 }
  }

  /// Sessions of the phase that were done whole.
  var sessionsDone: Int { phaseSessions.count { $0.outcome == .done } }

  /// Compares a criterion with the log.
  ///
  /// - Parameters:
  ///   - criterion: The criterion.
  ///   - since: The day before which no score counts, where days are looked back on.
  /// - Returns: Both numbers, and whether it is met.
  func state(of criterion: Criterion, since: LocalDay) -> CriterionState {
    switch criterion {
    case .sessionsDone(let required):
      return CriterionState(
        .sessionsDone(sessionsDone, required: required), isMet: sessionsDone >= required)
    case .pain(let moment, let limit, let window):
      return state(ofPain: moment, limit, in: window, since: since)
    case .adherence(let percent, let days):
      let tally = tally(ofLast: days)
      let due = tally.due - tally.open
      return CriterionState(
        .adherence(done: tally.done, due: due, percent: percent, lastDays: days),
        isMet: due > 0 && tally.done * 100 >= percent * due)
    case .measure(let id, let limit):
      let state = MeasureState(
        id, limit, in: followed.programme, values: record.own.measured.mapValues(\.value))
      return CriterionState(.measure(state), isMet: state.isMet)
    }
  }

  private func state(
    ofPain moment: PainMoment, _ limit: PainLimit, in window: CriterionWindow, since: LocalDay
  ) -> CriterionState {
    let answers = answers(moment, in: window, since: since)
    let baseline = record.references[.baseline]
    let isMet: Bool
    var worst = answers.worst
    switch limit {
    case .atLeast(let least): isMet = answers.worst.map { $0.value >= least } ?? false
    case .atMost, .atMostBaseline:
      let most = limit == .atMostBaseline ? baseline?.value : limit.score
      if !answers.isWhole { worst = nil }
      if let worst, let most { isMet = worst.value <= most } else { isMet = false }
    }
    return CriterionState(
      .pain(moment, worst: worst, limit: limit, baseline: baseline, in: window), isMet: isMet)
  }

  /// The worst score of a moment in a window, and whether none is missing.
  private func answers(
    _ moment: PainMoment, in window: CriterionWindow, since: LocalDay
  ) -> (worst: PainScore?, isWhole: Bool) {
    var sessions: ArraySlice<SessionSummary>
    var asked: [ScoreRow] = []
    var isWhole = true
    switch window {
    case .sessions(let count):
      sessions = phaseSessions.suffix(max(0, count))
      isWhole = sessions.count == count
    case .days(let count):
      let first = min(lastKnown, max(since, lastKnown - (count - 1)))
      asked = scores.filter { $0.record.moment == moment && $0.record.day >= first }
      // The morning after today's session is yet to come.
      let days = moment == .nextMorning ? first - 1...lastKnown - 1 : first...lastKnown
      sessions = record.sessions.filter { $0.worked > 0 && days.contains($0.day) }[...]
    }
    for session in sessions {
      let own = scores.filter { $0.record.moment == moment && $0.belongs(to: session) }
      if own.isEmpty { isWhole = false }
      asked += own
    }
    let given = asked.compactMap(\.record.score)
    return (given.max(), isWhole && !asked.isEmpty && given.count == asked.count)
  }

  private func tally(ofLast days: Int) -> SessionTally {
    accounts.days.filter { $0.day > lastKnown - days }.reduce(into: SessionTally()) {
      $0 += $1.tally
    }
  }
}

extension Phase {
  private var criteria: [Criterion] { (advance?.requires ?? []) + (stepBack?.when ?? []) }

  /// How many days, today among them, its criteria look back on.
  var daysLookedBackOn: Int {
    criteria.reduce(0) { days, criterion in
      switch criterion {
      case .pain(_, _, .days(let count)): max(days, count + 1)
      case .adherence(_, let count): max(days, count)
      default: days
      }
    }
  }

  /// The moments at which its criteria ask about pain, each with how far they look back.
  fileprivate var painCriteria: [(moment: PainMoment, window: CriterionWindow)] {
    criteria.compactMap { criterion in
      guard case .pain(let moment, _, let window) = criterion else { return nil }
      return (moment, window)
    }
  }
}

extension Prescription {
  /// Returns which scores its criteria are about.
  ///
  /// - Parameters:
  ///   - sessions: The sessions since the phase was entered, by time.
  ///   - known: The last day that is known.
  /// - Returns: The moments, and the first day of each.
  func scoresAsked(in sessions: [SessionSummary], known: LocalDay) -> [PainMoment: LocalDay] {
    let done = sessions.filter { has($0) && $0.worked > 0 }
    return phase.painCriteria.reduce(into: [:]) { asked, criterion in
      let first =
        switch criterion.window {
        // Who travels east over the date line has a later session on an earlier day.
        case .sessions(let count): done.suffix(max(0, count)).map(\.day).min() ?? known
        // A morning's score belongs to the session of the day before.
        case .days(let count): known - count
        }
      asked[criterion.moment] = min(first, asked[criterion.moment] ?? first)
    }
  }
}

extension PainLimit {
  fileprivate var score: Int? {
    switch self {
    case .atMost(let score), .atLeast(let score): score
    case .atMostBaseline: nil
    }
  }
}

extension ScoreRow {
  /// Tells whether a score is about a session, or about the morning after it.
  fileprivate func belongs(to session: SessionSummary) -> Bool {
    guard record.moment == .nextMorning else { return aboutSession == session.id }
    return record.day == session.day + 1
      || self.session == session.id && record.day > session.day
  }
}
