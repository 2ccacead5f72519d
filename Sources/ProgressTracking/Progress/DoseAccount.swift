import Programmes

/// Adds up the dose by day and by exercise.
struct DoseAccount {
  /// The dose of each day on which any was prescribed or done.
  private(set) var byDay: [LocalDay: DoseTally] = [:]
  private var exercises: [ExerciseProgress] = []
  private var places: [ExerciseSide: Int] = [:]
  /// What the sessions are of which something counts.
  private var roles: [UniqueID: Role] = [:]
  /// The days of which not every session was due and is over: on these each session counts in its own way.
  private var mixedDays: Set<LocalDay> = []
  /// The days that are known; nothing where there are none.
  private let known: ClosedRange<LocalDay>?
  /// The exercises on a side, in the order in which they were come to first.
  var keys: [ExerciseSide] { exercises.map { ExerciseSide(exercise: $0.exercise, side: $0.side) } }

  /// Returns the sets of an exercise on a side, or nothing where there are none.
  func sets(of key: ExerciseSide) -> ExerciseProgress? { places[key].map { exercises[$0] } }

  /// What a session is to the dose.
  fileprivate enum Role {
    /// It was due, and is over.
    case due
    /// It is due and still goes on: only what was reached is prescribed so far.
    case going
    /// It was not due: what was done in it is done, and nothing was prescribed.
    case extra
  }

  /// Adds up what was missed, and the sessions; what is by exercise is taken afterwards.
  ///
  /// - Parameters:
  ///   - days: The days, judged.
  ///   - sessions: The sessions of these days, and of others.
  ///   - isByExercise: Whether what was missed is added up by exercise too.
  ///   - prescriptions: What the days' spans prescribe, for the sessions that were missed.
  ///   - course: How far their phases have come.
  ///   - lapses: What lapsed in their phases.
  ///   - today: The day that is not over yet.
  init(
    days: [DayAccounts.Day], sessions: [SessionSummary], isByExercise: Bool,
    prescriptions: [Prescription], course: CourseRecord, lapses: [LapsingItems], today: LocalDay
  ) {
    known = days.first.flatMap { first in days.last.map { first.day...$0.day } }
    var missed: [Int: MissedDose] = [:]
    for day in days {
      for session in day.extraSessions { roles[session.id] = .extra }
      for session in day.dueSessions {
        roles[session.id] = session.goesOn(today: today) ? .going : .due
      }
      if day.tally.missed > 0, let span = day.span, prescriptions.indices.contains(span) {
        let sets = missed[span, default: MissedDose(prescriptions[span], course, lapses[span])]
          .sets(missed: day.tally.missed, on: day.day)
        byDay[day.day, default: DoseTally()].prescribed += sets.reduce(0) { $0 + $1.count }
        guard isByExercise else { continue }
        for (key, sets) in sets { exercises[place(of: key)].dose.prescribed += sets }
      }
    }
    for session in sessions where known?.contains(session.day) ?? false {
      byDay[session.day, default: DoseTally()] += DoseTally(session, as: roles[session.id])
      if roles[session.id] != .due { mixedDays.insert(session.day) }
    }
  }

  /// The known days in their order, cut into stretches of those that are added up by session and of those
  /// that are added up as a whole.
  var stretches: [(days: ClosedRange<LocalDay>, isBySession: Bool)] {
    guard let known else { return [] }
    var stretches: [(days: ClosedRange<LocalDay>, isBySession: Bool)] = []
    for day in known {
      let isBySession = mixedDays.contains(day)
      if let last = stretches.last, last.isBySession == isBySession {
        stretches[stretches.count - 1].days = last.days.lowerBound...day
      } else {
        stretches.append((day...day, isBySession))
      }
    }
    return stretches
  }

  /// Adds what became of an exercise on a side in a session; they come by day.
  mutating func take(_ row: ExerciseRow) { add(row.sum, of: row.day, as: roles[row.session]) }

  /// Adds what became of an exercise on a side on a day that is added up as a whole; they come by day.
  mutating func take(_ sum: SessionAccount.Sum, of day: LocalDay) { add(sum, of: day, as: .due) }

  private mutating func add(_ sum: SessionAccount.Sum, of day: LocalDay, as role: Role?) {
    let place = place(of: ExerciseSide(exercise: sum.exercise, side: sum.side))
    exercises[place].dose += DoseTally(sum, as: role)
    exercises[place].add(sum, of: day)
  }

  /// Returns the place of an exercise on a side; one that is new gets one.
  private mutating func place(of key: ExerciseSide) -> Int {
    if let place = places[key] { return place }
    places[key] = exercises.count
    exercises.append(
      ExerciseProgress(exercise: key.exercise, name: key.exercise.text, side: key.side))
    return exercises.count - 1
  }
}

extension DoseTally {
  fileprivate init(_ session: SessionSummary, as role: DoseAccount.Role?) {
    self.init(
      planned: session.planned - session.held, reached: session.dose.reached,
      done: session.dose.done, capped: session.dose.capped, as: role)
  }

  fileprivate init(_ sum: SessionAccount.Sum, as role: DoseAccount.Role?) {
    self.init(
      planned: sum.planned - sum.held, reached: sum.reached, done: sum.done, capped: sum.capped,
      as: role)
  }

  private init(
    planned: Int, reached: Int, done: Double, capped: Double, as role: DoseAccount.Role?
  ) {
    self.init()
    guard let role else { return }
    self.done = done
    switch role {
    case .due: prescribed = Double(planned)
    case .going: prescribed = Double(reached)
    case .extra: return
    }
    self.capped = capped
  }
}

extension ExerciseProgress {
  /// Adds what became of the sets of a session or a day; they come by day.
  fileprivate mutating func add(_ sum: SessionAccount.Sum, of day: LocalDay) {
    completed += sum.completed
    partial += sum.partial
    skipped += sum.skipped
    held += sum.held
    confirmations += sum.confirmations
    asShown += sum.asShown
    if sum.worked > 0, daysDone.last != day { daysDone.append(day) }
  }
}
