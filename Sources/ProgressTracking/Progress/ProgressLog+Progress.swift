public import Programmes

extension ProgressLog {
  /// Returns what a runner's log adds up to over a period of local days.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - period: The days, or nothing for all from the first on which something was followed.
  ///   - today: The day it is where the runner is.
  ///   - includingRehearsed: Whether rehearsed events count, for trying things out.
  /// - Returns: The progress. Days after today, or after an imported log was made, are unknown.
  /// - Throws: What is wrong with the file, ``ProgressLogError/noSuchRunner(_:)``, or
  ///   ``ProgressLogError/programmeUnreadable(_:)``.
  public func progress(
    of runner: UniqueID, over period: ClosedRange<LocalDay>? = nil, today: LocalDay,
    includingRehearsed: Bool = false
  ) throws(ProgressLogError) -> Progress {
    let record = try store.read { database in
      try ProgressRecord.read(
        from: database, runner: runner, over: period, today: today,
        includingRehearsed: includingRehearsed)
    }
    guard let record else { throw .noSuchRunner(runner) }
    var prescriptions: [Prescription] = []
    for span in record.history.spans where span.overlaps(record.walk) {
      let followed = try followed(span)
      prescriptions.append(
        Prescription(span: span, programme: followed.programme, phase: followed.phase))
    }
    return ProgressAccount(record: record, prescriptions: prescriptions).progress
  }
}

/// What was prescribed on the days of a span.
struct Prescription {
  var span: FollowedHistory.Span
  var programme: Programme
  var phase: Phase

  /// The side that hurts.
  var affected: BodySide? { programme.side(asked: span.affected) }

  /// The sets of one session, by exercise and side.
  var sets: [(key: ExerciseSide, count: Int)] {
    phase.items.flatMap { item in
      item.exercise.side.order(affected: affected).map { side in
        (ExerciseSide(exercise: item.exercise.id, side: side), item.exercise.dose.sets.count)
      }
    }
  }
}

/// An exercise on a side.
struct ExerciseSide: Hashable {
  var exercise: Identifier
  /// The side that works, nothing standing for both.
  var side: BodySide?
}
