public import Programmes

/// What a log adds up to over a period of days.
public struct Progress: Hashable, Sendable {
  /// The runner.
  public var runner: Runner
  /// The days it is about.
  public var period: ClosedRange<LocalDay>
  /// The last day the log knows of; later days are unknown, not missed.
  public var knownThrough: LocalDay
  /// The programmes and phases that were followed in the period, in their order.
  public var followed: [FollowedSpan]
  /// Sessions over the whole period.
  public var sessions: SessionTally
  /// Dose over the whole period.
  public var dose: DoseTally
  /// Sessions and dose by week, from Monday.
  public var weeks: [WeekProgress]
  /// Each day of the period, in order.
  public var days: [DayProgress]
  /// Sets by exercise and side.
  public var exercises: [ExerciseProgress]
  /// Every pain score that was asked for, in order.
  public var pain: [PainPoint]
  /// Why sets were skipped or cut short, most frequent first.
  public var reasons: [ReasonCount]
  /// The measures taken, and the scores of questionnaires, in order.
  public var measures: [MeasurePoint]
  /// How hard the exercises were, in order.
  public var efforts: [EffortPoint]
  /// The loads that were used, in order.
  public var loads: [LoadPoint]
  /// Rules that acted and stop signs that were there, in order.
  public var incidents: [Incident]
  /// The runner's notes, in order.
  public var notes: [DatedNote]
  /// Runs outside the programme, by the day they are about.
  public var runs: [RunRecord] = []
  /// Sets by how they are known.
  public var sources: [SetSource: Int]
  /// The sessions of the period that are over, by time.
  public var endings: [EndedSession] = []
  /// Scores, measures, runs, notes and sessions that were entered on a later day than the one they are
  /// about.
  public var lateEntries: [LateEntry] = []
  /// How far the tempo was kept, by exercise.
  public var tempos: [TempoProgress] = []
  /// The days off of the period, taken or planned, by their first day; they may reach beyond it.
  public var daysOff: [DaysOff] = []
  /// The hold of the last known day that lasts until it is released.
  public var openHold: Hold?

  /// Creates a progress.
  package init(
    runner: Runner, period: ClosedRange<LocalDay>, knownThrough: LocalDay,
    followed: [FollowedSpan] = [], sessions: SessionTally = SessionTally(),
    dose: DoseTally = DoseTally(), weeks: [WeekProgress] = [], days: [DayProgress] = [],
    exercises: [ExerciseProgress] = [], pain: [PainPoint] = [], reasons: [ReasonCount] = [],
    measures: [MeasurePoint] = [], efforts: [EffortPoint] = [], loads: [LoadPoint] = [],
    incidents: [Incident] = [], notes: [DatedNote] = [],
    sources: [SetSource: Int] = [:]
  ) {
    self.runner = runner
    self.period = period
    self.knownThrough = knownThrough
    self.followed = followed
    self.sessions = sessions
    self.dose = dose
    self.weeks = weeks
    self.days = days
    self.exercises = exercises
    self.pain = pain
    self.reasons = reasons
    self.measures = measures
    self.efforts = efforts
    self.loads = loads
    self.incidents = incidents
    self.notes = notes
    self.sources = sources
  }
}

/// A week of progress.
public struct WeekProgress: Hashable, Sendable {
  /// The week's Monday.
  public var start: LocalDay
  /// Its sessions.
  public var sessions: SessionTally
  /// Its dose.
  public var dose: DoseTally

  /// Creates a week.
  package init(start: LocalDay, sessions: SessionTally, dose: DoseTally) {
    self.start = start
    self.sessions = sessions
    self.dose = dose
  }
}

/// A day of progress.
public struct DayProgress: Hashable, Sendable {
  /// The day.
  public var day: LocalDay
  /// What became of it.
  public var kind: DayKind
  /// Sets done in whole or in part.
  public var sets: Int
  /// Its sessions; of those due several times in a window, the missed ones stand on its last day.
  public var sessions: SessionTally
  /// Its dose, in sets-worth.
  public var dose: DoseTally

  /// Creates a day.
  package init(
    day: LocalDay, kind: DayKind, sets: Int, sessions: SessionTally = SessionTally(),
    dose: DoseTally = DoseTally()
  ) {
    self.day = day
    self.kind = kind
    self.sets = sets
    self.sessions = sessions
    self.dose = dose
  }
}

/// What became of a day.
public enum DayKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// All of its sessions were done.
  case done
  /// A part of its session was done, or some of its sessions.
  case partial
  /// Its sessions lapsed.
  case missed
  /// A session of it can still be done.
  case open
  /// Its sessions were held, or it is a day off.
  case held
  /// Nothing was due.
  case rest
  /// Something was done though nothing was due.
  case extra
  /// The log ends before it, or no programme was followed.
  case unknown
}

/// Sets of an exercise on a side.
public struct ExerciseProgress: Hashable, Sendable {
  /// The exercise.
  public var exercise: Identifier
  /// Its name in the latest revision.
  public var name: String
  /// The side that works, nothing standing for both.
  public var side: BodySide?
  /// Its dose.
  public var dose: DoseTally
  /// Sets completed.
  public var completed: Int
  /// Sets cut short.
  public var partial: Int
  /// Sets skipped by the runner.
  public var skipped: Int
  /// Sets held by a rule or a stop sign.
  public var held: Int
  /// Confirmations that it was done as shown, of all that were asked.
  public var asShown: Int
  /// All confirmations.
  public var confirmations: Int
  /// The days on which any of it was done, each once and in order.
  public var daysDone: [LocalDay] = []
  /// Why its sets were skipped or cut short, most frequent first.
  public var reasons: [ReasonCount] = []

  /// Creates a progress of zero.
  package init(exercise: Identifier, name: String, side: BodySide?) {
    self.exercise = exercise
    self.name = name
    self.side = side
    self.dose = DoseTally()
    self.completed = 0
    self.partial = 0
    self.skipped = 0
    self.held = 0
    self.asShown = 0
    self.confirmations = 0
  }
}

/// A pain score in its place in time.
public struct PainPoint: Hashable, Sendable {
  /// The day it is about.
  public var day: LocalDay
  /// The instant it was given, in milliseconds since 1970 in UTC.
  public var milliseconds: Int64
  /// The answer.
  public var record: PainRecord
  /// The session in which it was asked; nothing outside any.
  public var session: UniqueID?

  /// Creates a point.
  package init(day: LocalDay, milliseconds: Int64, record: PainRecord, session: UniqueID? = nil) {
    self.day = day
    self.milliseconds = milliseconds
    self.record = record
    self.session = session
  }
}

/// A value of a measure in its place in time.
public struct MeasurePoint: Hashable, Sendable {
  /// The day it was taken.
  public var day: LocalDay
  /// The value.
  public var record: MeasureRecord
  /// The measure's name and unit in the programme of that day.
  public var name: String
  /// The unit.
  public var unit: String
  /// Which way it gets better; nothing where the programme of that day does not tell.
  public var better: MeasureDirection?
  /// The value of the same measure and side before it, in or before the period; nothing where it is
  /// the first.
  public var before: Double?

  /// Creates a point.
  package init(day: LocalDay, record: MeasureRecord, name: String, unit: String) {
    self.day = day
    self.record = record
    self.name = name
    self.unit = unit
  }
}

/// How often a reason was given.
public struct ReasonCount: Hashable, Sendable {
  /// The reason.
  public var reason: SkipReason
  /// Sets it was given for.
  public var sets: Int

  /// Creates a count.
  package init(reason: SkipReason, sets: Int) {
    self.reason = reason
    self.sets = sets
  }
}
