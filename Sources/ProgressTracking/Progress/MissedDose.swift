import Programmes

/// What the sessions that were missed in a span would have prescribed, told day after day.
struct MissedDose {
  private let prescription: Prescription
  private var course: PhaseCourse
  /// The sessions that are still to come, by time.
  private var coming: ArraySlice<LivedSession>
  /// The day on which a missed exercise with an interval of its own was counted last.
  private var counted: [Identifier: LocalDay] = [:]

  /// The exercises that lapse with a session, where all of them have rhythms of their own.
  private let lapsing: [LocalDay: Set<Identifier>]?
  /// The sets of each session of the phase, where they are the same on every day.
  private let constant: [[(key: ExerciseSide, count: Double)]]?

  /// Starts before the first session.
  init(_ prescription: Prescription, _ record: CourseRecord, _ lapses: LapsingItems) {
    self.prescription = prescription
    self.course = record.start(of: prescription)
    self.lapsing = prescription.phase.isDueByExercises ? lapses.lapsing : nil
    self.coming = record.sessions(of: prescription)[...]
    self.constant =
      prescription.phase.followsExercises
      ? nil
      : prescription.phase.sessions.map { session in
        prescription.sets(of: session.items).map { ($0.key, Double($0.count)) }
      }
  }

  /// Returns the sets of sessions that were missed on a day, by exercise and side.
  ///
  /// An exercise with a rhythm of its own is among them only where it was due; where its phase is
  /// due so often in a window, no day is, and it counts by its share.
  mutating func sets(missed: Int, on day: LocalDay) -> [(key: ExerciseSide, count: Double)] {
    while let next = coming.first, next.day <= day {
      coming.removeFirst()
      course.take(next)
    }
    let done = course.done(on: day)
    return (0..<missed).flatMap { index in
      let place = course.place(on: day, number: done + index + 1, skipped: index)
      if let constant { return constant[place] }
      return course.items[place].flatMap { item in
        let share = share(of: item, on: day, isFirst: index == 0)
        return prescription.sets(of: share > 0 ? [item.prescribed(on: day)] : []).map {
          ($0.key, Double($0.count) * share)
        }
      }
    }
  }

  private mutating func share(of item: ItemCourse, on day: LocalDay, isFirst: Bool) -> Double {
    if let rest = item.rest, day <= rest.through { return 0 }
    let prescribed = item.prescribed(on: day)
    guard let rhythm = prescribed.rhythm else { return 1 }
    if let lapsing { return lapsing[day]?.contains(item.exercise) ?? false ? 1 : 0 }
    let schedule = prescription.phase.schedule
    let share = min(1, rhythm.timesADay / schedule.rhythm.timesADay)
    if case .times = schedule.rhythm { return share / Double(schedule.sessionsADay.least) }
    guard isFirst, item.lastDay != day else { return 0 }
    switch rhythm {
    case .weekdays(let days): return days.contains(day.weekday) ? 1 : 0
    case .times: return share
    case .every(let days):
      let id = prescribed.exercise.id
      let last = [item.lastDay, counted[id]].compactMap(\.self).max()
      guard last.map({ day - $0 >= days.highest }) ?? true else { return 0 }
      counted[id] = day
      return 1
    }
  }
}

extension Rhythm {
  /// How often a day it comes round, on the average.
  fileprivate var timesADay: Double {
    switch self {
    case .weekdays(let days): Double(max(1, days.count)) / 7
    case .every(let days): 1 / Double(max(1, days.highest))
    case .times(let times, let days): Double(max(1, times.least)) / Double(max(1, days))
    }
  }
}
