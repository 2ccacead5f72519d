public import Programmes

extension ProgressLog {
  /// Returns what a runner's log adds up to over a period of local days.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - period: The days, or nothing for all from the first on which something was followed, or about
  ///     which a measure, a score, a run or a note was logged.
  ///   - today: The day it is where the runner is.
  ///   - includingRehearsed: Whether rehearsed events count, for trying things out.
  /// - Returns: The progress. Days after today, or after an imported log was made, are unknown.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/programmeUnreadable(_:)``.
  public func progress(
    of runner: UniqueID, over period: ClosedRange<LocalDay>? = nil, today: LocalDay,
    includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> Progress {
    try progress(
      of: runner, over: period, today: today, isOverview: false,
      includingRehearsed: includingRehearsed)
  }

  /// Returns what flags and a list of runners look at, in a fraction of the time: a progress in which
  /// nothing is by exercise, and that tells no tempos, reasons and late entries.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - period: The days. Of a log that ends before their end, as many days up to its own end are looked at,
  ///     since flags count back from the last day known.
  ///   - today: The day it is where the runner is.
  /// - Returns: The progress; what it leaves out is empty.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/programmeUnreadable(_:)``.
  public func overview(
    of runner: UniqueID, over period: ClosedRange<LocalDay>, today: LocalDay
  ) throws(ProgressLogError) -> Progress {
    try progress(
      of: runner, over: period, today: today, isOverview: true, includingRehearsed: false)
  }

  /// Returns the days that a log of a runner tells of: those of a progress for which no period is given.
  ///
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func knownDays(
    of runner: UniqueID, today: LocalDay, includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> ClosedRange<LocalDay> {
    let (entry, history) = try followed(by: runner, includingRehearsed: includingRehearsed)
    return try ProgressDays(
      of: entry, following: history, over: nil,
      logged: firstLoggedDay(entry, includingRehearsed), today: today, isWhole: false
    ).period
  }

  private func firstLoggedDay(
    _ entry: RunnerTable.Entry, _ includingRehearsed: Bool
  ) throws(ProgressLogError) -> LocalDay? {
    try store.read {
      try LogQueries(
        database: $0, runner: entry.number, includesRehearsed: includingRehearsed
      ).firstLoggedDay()
    }
  }

  private func progress(
    of runner: UniqueID, over period: ClosedRange<LocalDay>?, today: LocalDay, isOverview: Bool,
    includingRehearsed: Bool
  ) throws(ProgressLogError) -> Progress {
    let (entry, history) = try followed(by: runner, includingRehearsed: includingRehearsed)
    // A ladder that goes on depends on all phases before.
    let goesOn = history.spans.contains { (try? prescription($0))?.phase.goesOn ?? false }
    let logged = try period == nil ? firstLoggedDay(entry, includingRehearsed) : nil
    let days = ProgressDays(
      of: entry, following: history, over: period, logged: logged, isCountedBack: isOverview,
      today: today, isWhole: goesOn)
    var prescriptions: [Prescription] = []
    for span in history.spans where span.overlaps(days.walk) {
      prescriptions.append(try prescription(span))
    }
    // Of a text that cannot be read any more there is nothing to tell on the day it was left.
    let left = history.left.filter { $0.overlaps(days.period) }.compactMap {
      try? prescription($0)
    }
    return try store.read { [prescriptions] database in
      let queries = LogQueries(
        database: database, runner: entry.number, includesRehearsed: includingRehearsed)
      let record = try ProgressRecord.read(
        queries, of: entry.runner, following: history, on: days, isOverview: isOverview)
      let course = try CourseRecord.read(
        queries, for: prescriptions.filter(\.phase.followsSessions), sessions: record.sessions,
        rules: record.rules)
      var account = ProgressAccount(
        record: record, prescriptions: prescriptions, left: left, course: course)
      if !isOverview {
        try account.takeExercises(queries)
        try account.takeTempos(queries)
        try account.take(queries.answers(in: days.period))
      }
      return account.progress
    }
  }
}
