import Programmes

/// Puts a standing together from what was read and judged.
struct StandingAccount {
  let record: StandingRecord
  let current: Prescription
  let followed: Followed
  /// Holds and days off: those that were logged, those that are planned, those of ladders.
  let held: DaysHeld
  let accounts: DayAccounts
  let course: PhaseCourse
  /// The scores of the sessions and days that criteria are about.
  let scores: [ScoreRow]
  /// Now.
  let time: EventTime

  /// Judges the days.
  ///
  /// - Parameters:
  ///   - record: What was read.
  ///   - prescriptions: What was prescribed on the days to judge, in order.
  ///   - current: What is prescribed now.
  ///   - course: How far the phases have come.
  ///   - scores: The scores that criteria are about.
  ///   - time: Now.
  init(
    record: StandingRecord, prescriptions: [Prescription], current: Prescription,
    course: CourseRecord, scores: [ScoreRow], time: EventTime
  ) {
    self.record = record
    self.current = current
    self.scores = scores
    self.time = time
    followed = Followed(current)
    var held = record.own.held
    held.take(prescriptions, course)
    self.held = held
    accounts = DayAccounts(
      over: record.walk,
      following: prescriptions.map {
        .init($0, LapsingItems($0, course, held: held, today: record.walk.upperBound))
      },
      sessions: record.sessions, lastWorked: record.lastWorkedBefore, held: held,
      today: record.walk.upperBound)
    // Today's open session is the one that goes on: it is planned as it was when it was started.
    let open = record.own.openSession.flatMap { $0.day == time.day ? $0.id : nil }
    self.course = course.course(of: current) { $0.id != open }
  }

  var day: LocalDay { time.day }

  /// The last day up to it that is known: what days are counted back from, so that those of which
  /// nothing is known yet are taken for nothing.
  var lastKnown: LocalDay { record.walk.upperBound }

  /// The standing.
  var standing: Standing {
    let session = session
    var standing = Standing(
      day: day, runner: record.own.runner, followed: followed,
      due: due == .session && session.items.isEmpty ? .nothing(next: next) : due,
      session: session, openSession: record.own.openSession, lastSessionDay: record.lastSessionDay,
      morningAfter: morningAfter, stopSignsDue: stopSignsDue, painReferences: record.references,
      measured: record.own.measured.mapValues(\.value), measuresDue: measuresDue,
      proposal: proposal, week: week)
    standing.notBefore = standing.due == .session ? notBefore : nil
    standing.questionnairesDue = questionnairesDue
    standing.stepBack = stepBack
    standing.heldBy = heldBy
    standing.lastRule = record.lastRule
    standing.endedEarly = today?.kind == .partial
    standing.holdAhead = held.hold(on: day) == nil ? held.hold(on: day + 1)?.hold : nil
    standing.daysOff = held.pauses.filter { $0.through >= max(day, $0.from) }
      .sorted { $0.from < $1.from }
    standing.missed = missed
    standing.measuredOn = record.own.measured.mapValues(\.day)
    standing.lastSessions = record.lastSessions
    standing.unreadNotes = record.own.unreadNotes
    standing.suggestion = suggestion
    return standing
  }

  /// The phase that was suggested last, while it is another one than the one that was entered since.
  private var suggestion: PhaseSuggestion? {
    guard let last = record.own.suggestions.last, case .phaseSuggested(let id) = last.body,
      last.programme == nil || last.programme?.id == followed.reference.id,
      last.time.milliseconds > record.history.span(on: day)?.enteredAt ?? 0,
      let phase = followed.programme.phase(continuing: id), phase.id != followed.phase.id
    else { return nil }
    return PhaseSuggestion(phase: phase.id, day: last.time.day)
  }

  /// The day as it was judged, nothing where the log ends before it.
  private var today: DayAccounts.Day? { accounts.days.last { $0.day == day } }

  private var due: Due {
    if let hold = held.hold(on: day) { return .held(hold.hold) }
    if let last = current.lastDay, day > last { return .ended(last) }
    if let pause = held.pause(on: day) { return .paused(pause) }
    switch today?.kind {
    case nil: return .nothing(next: nil)
    case .open: return .session
    case .done, .partial, .extra: return .done(next: next)
    default: return .nothing(next: next)
    }
  }

  /// Where today's hold comes from: a rule that made one was logged with it.
  private var heldBy: HeldBy? {
    held.hold(on: day).map { HeldBy(since: $0.made.day, rule: record.holdingRule) }
  }

  private var missed: LocalDay? {
    let since = max(lastKnown - 14, record.lastSessionDay ?? lastKnown - 14)
    return accounts.days.last { $0.day > since && $0.day < day && $0.tally.missed > 0 }?.day
  }

  /// The next day on which a session is due and nothing holds it, within a year.
  private var next: LocalDay? {
    guard let clock = accounts.clock else { return nil }
    var candidate = clock.next(after: day)
    while let next = candidate, next <= day + 366 {
      let isOff = held.hold(on: next) != nil || held.pause(on: next) != nil
      if !isOff, !current.phase.isDueByExercises || course.isDue(on: next) { return next }
      candidate = clock.next(after: next).map { max($0, next + 1) }
    }
    return nil
  }

  private var session: DueSession {
    course.session(on: due == .session ? day : next ?? day)
  }

  /// When the next session of the day is no longer too soon after the last, where it still is.
  private var notBefore: EventTime? {
    let apart = followed.phase.schedule.apart.components.seconds * 1000
    guard apart > 0,
      let last = record.sessions.last(where: {
        $0.day == day && $0.worked > 0 && current.has($0) && $0.id != record.own.openSession?.id
      })
    else { return nil }
    return time.later(at: last.at + apart)
  }

  private var morningAfter: LocalDay? {
    guard lastKnown == day, record.lastSessionDay == day - 1, !record.own.askedThisMorning,
      followed.programme.pain.moments.contains(.nextMorning)
    else { return nil }
    return day - 1
  }

  /// Nothing is to be measured while what is due is held, on days off, and on a day on which a pain rule
  /// stopped something or asked to tell somebody: measures load what is to rest.
  private var measuresDue: [MeasuredKey] {
    let hasRuleActed = record.lastRule?.day == day
    if hasRuleActed || held.hold(on: day) != nil || held.pause(on: day) != nil { return [] }
    return followed.programme.measures.flatMap { measure -> [MeasuredKey] in
      measure.keys.filter { key in
        guard let last = record.own.measured[key] else { return true }
        return measure.everyDays.map { lastKnown - last.day >= $0 } ?? false
      }
    }
  }

  private var questionnairesDue: [Identifier] {
    followed.programme.questionnaires.filter { questionnaire in
      guard let last = record.own.answered[questionnaire.id] else { return true }
      return questionnaire.everyDays.map { lastKnown - last >= $0 } ?? false
    }.map(\.id)
  }

  private var week: SessionTally {
    accounts.days.filter { $0.day >= day.startOfWeek }.reduce(into: SessionTally()) {
      $0 += $1.tally
    }
  }
}

extension Followed {
  /// What is followed in a span.
  init(_ prescription: Prescription) {
    let span = prescription.span
    self.init(
      programme: prescription.programme, reference: span.reference,
      affected: prescription.affected, phase: prescription.phase, phaseSince: span.phaseSince,
      lostPhase: prescription.phase.names.contains(span.phase) ? nil : span.phase)
  }
}

extension Measure {
  /// The measure on each side on which it is taken.
  var keys: [MeasuredKey] {
    let sides: [BodySide?] = eachSide ? BodySide.allCases : [nil]
    return sides.map { MeasuredKey(id, side: $0) }
  }
}

extension EventTime {
  /// Returns a later instant in the same zone, or nothing when it is not later.
  fileprivate func later(at instant: Int64) -> EventTime? {
    guard instant > milliseconds else { return nil }
    let minutes = minuteOfDay + Int((instant - milliseconds + 59_999) / 60_000)
    return EventTime(
      milliseconds: instant, zone: zone, day: day + minutes / 1440, minuteOfDay: minutes % 1440)
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
