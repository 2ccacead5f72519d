import Programmes

/// Adds up the dose by day and by exercise.
struct DoseAccount {
  /// The dose of each day on which any was prescribed or done.
  private(set) var byDay: [LocalDay: DoseTally] = [:]
  /// The sets of each exercise and side.
  private(set) var byExercise: [ExerciseSide: ExerciseProgress] = [:]

  /// What a session is to the dose.
  private enum Role {
    /// It was due, and is over.
    case due
    /// It is due and still goes on: only what was reached is prescribed so far.
    case going
    /// It was not due: what was done in it is done, and nothing was prescribed.
    case extra
  }

  /// Adds up.
  ///
  /// - Parameters:
  ///   - days: The days, judged.
  ///   - rows: The sums of the sessions of these days.
  ///   - prescriptions: What the days' spans prescribe, for the sessions that were missed.
  ///   - course: How far their phases have come.
  ///   - lapses: What lapsed in their phases.
  ///   - today: The day that is not over yet.
  init(
    days: [DayAccounts.Day], rows: [ExerciseRow], prescriptions: [Prescription],
    course: CourseRecord, lapses: [LapsingItems], today: LocalDay
  ) {
    var missed = zip(prescriptions, lapses).map { MissedDose($0, course, $1) }
    var roles: [UniqueID: Role] = [:]
    for day in days {
      for session in day.extraSessions { roles[session.id] = .extra }
      for session in day.dueSessions {
        roles[session.id] = session.goesOn(today: today) ? .going : .due
      }
      if day.tally.missed > 0, let span = day.span, prescriptions.indices.contains(span) {
        for (key, sets) in missed[span].sets(missed: day.tally.missed, on: day.day) {
          var dose = DoseTally()
          dose.prescribed = sets
          add(dose, key, on: day.day)
        }
      }
    }
    let known = Set(days.map(\.day))
    for row in rows where known.contains(row.day) { add(row, as: roles[row.session]) }
  }

  private mutating func add(_ row: ExerciseRow, as role: Role?) {
    let key = ExerciseSide(exercise: row.sum.exercise, side: row.sum.side)
    var dose = DoseTally()
    switch role {
    case .due: dose.prescribed = Double(row.sum.planned - row.sum.held)
    case .going: dose.prescribed = Double(row.sum.reached)
    case .extra, nil: break
    }
    if role != nil { dose.done = row.sum.done }
    if role == .due || role == .going { dose.capped = row.sum.capped }
    add(dose, key, on: row.day)
    byExercise[key]?.completed += row.sum.completed
    byExercise[key]?.partial += row.sum.partial
    byExercise[key]?.skipped += row.sum.skipped
    byExercise[key]?.held += row.sum.held
    byExercise[key]?.confirmations += row.sum.confirmations
    byExercise[key]?.asShown += row.sum.asShown
    if row.sum.worked > 0, byExercise[key]?.daysDone.last != row.day {
      byExercise[key]?.daysDone.append(row.day)
    }
  }

  private mutating func add(_ dose: DoseTally, _ key: ExerciseSide, on day: LocalDay) {
    byDay[day, default: DoseTally()] += dose
    byExercise[
      key,
      default: ExerciseProgress(
        exercise: key.exercise, name: key.exercise.text, side: key.side)
    ].dose += dose
  }
}
