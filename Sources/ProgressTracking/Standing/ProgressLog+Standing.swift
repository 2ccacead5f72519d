import Programmes

extension ProgressLog {
  /// Returns where a runner stands: what is followed, what is due, what is asked.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - time: Now, where the runner is.
  ///   - includingRehearsed: Whether rehearsed events count, for trying things out.
  /// - Returns: The standing.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/programmeUnreadable(_:)``.
  public func standing(
    of runner: UniqueID, at time: EventTime, includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> Standing {
    let record = try store.read { database in
      try StandingRecord.read(
        from: database, runner: runner, day: time.day, includingRehearsed: includingRehearsed)
    }
    guard let record else { throw .noSuchRunner(runner) }
    guard let span = record.history.span(on: time.day) else {
      var standing = Standing(day: time.day, runner: record.runner, due: .nothingFollowed)
      standing.lastSessionDay = record.lastSessionDay
      standing.openSession = record.openSession
      standing.measured = record.measured.mapValues(\.value)
      return standing
    }
    let followed = try followed(span)
    var account = try StandingAccount(
      record: record, followed: followed, accounts: accounts(of: record, followed: followed),
      day: time.day)
    if let days = account.daysLookedBackOn {
      account.scores = try store.read { database in
        try record.queries(database).scores(about: days)
      }
    }
    return account.standing
  }

  /// Returns what is followed in a span as its programme says it.
  func followed(_ span: FollowedHistory.Span) throws(ProgressLogError) -> Followed {
    let programme = try programme(span.reference)
    guard let phase = programme.phase(span.phase) ?? programme.phases.first else {
      throw .programmeUnreadable(span.reference)
    }
    return Followed(
      programme: programme, reference: span.reference,
      affected: programme.side(asked: span.affected), phase: phase, phaseSince: span.phaseSince)
  }

  /// Judges the days from the phase's first on, and this week's.
  private func accounts(
    of record: StandingRecord, followed: Followed
  ) throws(ProgressLogError) -> DayAccounts {
    var spans: [DayAccounts.ScheduledSpan] = []
    for span in record.history.spans where span.overlaps(record.walk) {
      let isCurrent = span.reference == followed.reference && span.phase == followed.phase.id
      if isCurrent {
        spans.append(.init(span: span, schedule: followed.phase.schedule))
      } else if let schedule = try? self.followed(span).phase.schedule {
        spans.append(.init(span: span, schedule: schedule))
      }
    }
    return DayAccounts(
      over: record.walk, following: spans, sessions: record.sessions,
      lastWorked: record.lastWorkedBefore, held: record.held, today: record.walk.upperBound)
  }
}

extension Programme {
  /// The side that hurts: the programme's own word, or what was said when it was chosen.
  func side(asked: BodySide?) -> BodySide? {
    switch affected {
    case .known(let side): side
    case .asked: asked
    case .none: nil
    }
  }
}
