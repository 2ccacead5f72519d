package import Programmes

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
    let written = try written(of: runner, includingRehearsed: includingRehearsed).history
    if let last = written.span(on: time.day) { try reading(of: last.reference) }
    // What can be read without the programme's text is read while that is made sense of.
    let read = try store.read { database in
      try RunnerRecord.read(
        from: database, runner: runner, day: time.day, includingRehearsed: includingRehearsed
      ).map { own in
        try (
          own,
          own.references(in: database, following: written, on: time.day, through: time.day)
        )
      }
    }
    guard let (own, references) = read else { throw .noSuchRunner(runner) }
    let history = joined(written).through(time.day)
    let span = history.span(on: time.day)
    var current: Prescription?
    if let span { current = try prescription(span) }
    let record = try store.read { database in
      try StandingRecord.read(
        from: database, of: own, references, following: history, day: time.day,
        lookback: current?.daysLookedBackOn(on: time.day) ?? 0)
    }
    guard let current else {
      var standing = Standing(day: time.day, runner: record.own.runner, due: .nothingFollowed)
      standing.lastSessionDay = record.lastSessionDay
      standing.openSession = record.own.openSession
      standing.measured = record.own.measured.mapValues(\.value)
      return standing
    }
    // A text of an earlier phase that can no longer be read leaves its days unjudged.
    let prescriptions = history.spans.filter { $0.overlaps(record.walk) }.compactMap { span in
      span == current.span ? current : try? prescription(span)
    }
    let (course, scores) = try store.read { database in
      let queries = own.queries(database)
      return try (
        CourseRecord.read(
          queries, for: prescriptions, sessions: record.sessions, rules: record.signs),
        current.scoresAsked(in: record.sessions, known: own.known).flatMap { moment, first in
          try queries.scores(of: moment, from: first).filter { $0.record.day <= time.day + 1 }
        }
      )
    }
    return StandingAccount(
      record: record, prescriptions: prescriptions, current: current, course: course,
      scores: scores, time: time
    ).standing
  }

  /// Returns the scores with which a pain rule compares a score of a day.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - moment: The moment of the score.
  ///   - day: The day it is about. A morning is compared with mornings before it, whatever was said of
  ///     itself or of later ones.
  ///   - time: Now, where the runner is.
  /// - Returns: The score of each reference that is known.
  /// - Throws: As ``standing(of:at:includingRehearsed:)``.
  package func painReferences(
    of runner: UniqueID, for moment: PainMoment, about day: LocalDay, at time: EventTime
  ) throws(ProgressLogError) -> [PainReference: PainScore] {
    let history = try written(of: runner, includingRehearsed: false).history
    let references = try store.read { database in
      try RunnerRecord.read(
        from: database, runner: runner, day: time.day, includingRehearsed: false
      )?.references(
        in: database, following: history, on: time.day,
        through: moment == .nextMorning ? day - 1 : day)
    }
    guard let references else { throw .noSuchRunner(runner) }
    return references
  }

  /// Returns which programme and phase was followed when.
  ///
  /// A phase that a later revision names otherwise, and says so, goes on.
  func history(
    of runner: UniqueID, includingRehearsed: Bool
  ) throws(ProgressLogError) -> FollowedHistory {
    try followed(by: runner, includingRehearsed: includingRehearsed).history
  }

  /// Returns a runner as the log knows them, and which programme and phase they followed when.
  func followed(
    by runner: UniqueID, includingRehearsed: Bool
  ) throws(ProgressLogError) -> (runner: RunnerTable.Entry, history: FollowedHistory) {
    let (entry, history) = try written(of: runner, includingRehearsed: includingRehearsed)
    return (entry, joined(history))
  }

  /// Returns a runner, and which programme and phase was followed when, as it was written, without
  /// any text.
  private func written(
    of runner: UniqueID, includingRehearsed: Bool
  ) throws(ProgressLogError) -> (runner: RunnerTable.Entry, history: FollowedHistory) {
    let written = try store.read { database in
      try RunnerTable(database: database).runner(runner).map { entry in
        let queries = LogQueries(
          database: database, runner: entry.number, includesRehearsed: includingRehearsed)
        return (entry, try queries.history())
      }
    }
    guard let written else { throw .noSuchRunner(runner) }
    return written
  }

  /// Lets the phases go on that a later revision names otherwise.
  private func joined(_ history: FollowedHistory) -> FollowedHistory {
    history.joined { earlier, later in
      let phase = (try? programme(later.reference))?.phase(later.phase)
      return phase?.was.contains(earlier.phase) ?? false
    }
  }

  /// Returns what is prescribed in a span.
  ///
  /// Where the programme no longer has the phase and does not say where it goes on, its first phase
  /// stands in.
  func prescription(_ span: FollowedHistory.Span) throws(ProgressLogError) -> Prescription {
    let programme = try programme(span.reference)
    guard let phase = programme.phase(continuing: span.phase) ?? programme.phases.first else {
      throw .programmeUnreadable(span.reference)
    }
    return Prescription(span: span, programme: programme, phase: phase)
  }
}

extension Prescription {
  /// Returns how many days before one what is prescribed on it depends on.
  fileprivate func daysLookedBackOn(on day: LocalDay) -> Int {
    max(phase.daysLookedBackOn, phase.goesOn ? day - span.programmeSince + 1 : 0)
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
