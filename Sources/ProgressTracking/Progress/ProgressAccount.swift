import Programmes

/// Adds up a log over a period.
struct ProgressAccount {
  let record: ProgressRecord
  let prescriptions: [Prescription]
  /// What was prescribed until it was left for something else, and trained on that day.
  let left: [Prescription]
  /// The days of the period that are known, judged.
  let days: [DayAccounts.Day]

  private let held: DaysHeld
  private var doses: DoseAccount
  private var efforts: [EffortPoint] = []
  private var loads: [LoadPoint] = []
  var tempos = TempoAccount()
  /// The names of the exercises in the latest phase that has them.
  private let names: [Identifier: String]

  private func name(of exercise: Identifier) -> String { names[exercise] ?? exercise.text }

  /// Judges the days.
  init(
    record: ProgressRecord, prescriptions: [Prescription], left: [Prescription],
    course: CourseRecord
  ) {
    self.left = left.filter { prescription in
      record.sessions.contains {
        $0.day == prescription.span.from && $0.worked > 0
          && $0.programme == prescription.span.reference.id && prescription.has($0)
      }
    }
    self.record = record
    self.prescriptions = prescriptions
    names = Dictionary(
      (self.left + prescriptions).reversed().flatMap {
        $0.phase.items.map { ($0.exercise.id, $0.exercise.name) }
      },
      uniquingKeysWith: { latest, _ in latest })
    var held = record.held
    held.take(prescriptions, course)
    self.held = held
    let lapses = prescriptions.map {
      LapsingItems($0, course, held: held, today: record.today)
    }
    let accounts = DayAccounts(
      over: record.walk,
      following: zip(prescriptions, lapses).map { .init($0, $1) },
      sessions: record.sessions, lastWorked: record.lastWorkedBefore, held: held,
      today: record.today)
    let days = accounts.days.filter { record.period.contains($0.day) }
    self.days = days
    doses = DoseAccount(
      days: days, sessions: record.sessions, isByExercise: !record.isOverview,
      prescriptions: prescriptions, course: course, lapses: lapses, today: record.today)
  }

  /// Adds what became of exercises, of which a log of years has very much: it comes day by day, and is not
  /// kept.
  mutating func takeExercises(_ queries: LogQueries) throws {
    for (days, isBySession) in doses.stretches {
      if isBySession {
        try queries.takeExerciseRows(in: days) { doses.take($0) }
      } else {
        try queries.takeDaySums(in: days) { doses.take($1, of: $0) }
      }
    }
  }

  /// Adds how hard exercises were, and their loads.
  mutating func take(_ answers: [ExerciseAnswers]) {
    // The effort of an exercise stands on each of its sides.
    var last: (session: UniqueID, exercise: Identifier)?
    for answer in answers {
      let name = name(of: answer.exercise)
      if let effort = answer.effort,
        last.map({ $0 != (answer.session, answer.exercise) }) ?? true
      {
        last = (answer.session, answer.exercise)
        efforts.append(
          EffortPoint(day: answer.day, exercise: answer.exercise, name: name, effort: effort))
      }
      if let load = answer.load {
        loads.append(
          LoadPoint(
            day: answer.day, exercise: answer.exercise, name: name, side: answer.side, load: load))
      }
    }
  }

  /// The sums.
  var progress: Progress {
    var progress = Progress(
      runner: record.runner, period: record.period, knownThrough: record.today)
    progress.followed = followed
    for day in days {
      progress.sessions += day.tally
      progress.dose += doses.byDay[day.day] ?? DoseTally()
    }
    progress.weeks = weeks
    progress.days = dayProgress
    progress.exercises = exercises
    progress.pain = record.pain.map {
      PainPoint(
        day: $0.record.day, milliseconds: $0.at, record: $0.record,
        session: $0.aboutSession)
    }
    progress.reasons = ReasonCount.counts(record.reasons)
    progress.endings = endings
    progress.tempos = tempos.tempos(name: name)
    progress.lateEntries = record.lateEntries
    progress.daysOff = held.daysOff(in: record.period)
    progress.openHold = held.hold(on: min(record.today, record.period.upperBound))
      .flatMap { $0.through == nil ? $0.hold : nil }
    progress.sources = record.sources
    progress.measures = measures
    progress.efforts = efforts
    progress.loads = loads
    progress.incidents = record.entries.compactMap { Incident($0) }
    progress.runs = record.runs.sorted { $0.day < $1.day }
    progress.notes = record.entries.compactMap { event in
      guard case .noted(let note) = event.body, note.author == .runner else { return nil }
      return DatedNote(day: note.day ?? event.day, text: note.text)
    }
    return progress
  }

  private var followed: [FollowedSpan] {
    var spans = prescriptions.indices.filter {
      prescriptions[$0].span.overlaps(record.period)
    }.map { index in
      var span = FollowedSpan(prescriptions[index])
      let end = index + 1 < prescriptions.endIndex ? start(of: index + 1) : nil
      span.counted = start(of: index)..<(end ?? record.period.upperBound + 1)
      return span
    }
    for prescription in left {
      let day = prescription.span.from
      let isSame = { (span: FollowedSpan) in
        span.reference == prescription.span.reference && span.phase == prescription.phase.id
      }
      if let index = spans.lastIndex(where: { isSame($0) && $0.through == day - 1 }) {
        spans[index].through = day
      } else if !spans.contains(where: { isSame($0) && $0.from == day && $0.through == day }) {
        // After what was left on the same day before it, and before what was followed in the end.
        let index = spans.firstIndex { $0.from > day || $0.from == day && $0.through != day }
        var span = FollowedSpan(prescription)
        span.counted = day..<day
        spans.insert(span, at: index ?? spans.endIndex)
      }
    }
    return spans
  }

  /// The first day that counts for what was followed: the next where the day it was entered still counts
  /// for the one before.
  private func start(of index: Int) -> LocalDay {
    let entered = prescriptions[index].span.from
    let counts = days.first { $0.day == entered }.map { $0.span == index } ?? true
    return counts ? entered : entered + 1
  }

  private var dayProgress: [DayProgress] {
    let known = days.map { day in
      DayProgress(
        day: day.day, kind: day.kind, sets: day.sets, sessions: day.tally,
        dose: doses.byDay[day.day] ?? DoseTally())
    }
    let unknown = record.period.dropFirst(known.count).map {
      DayProgress(day: $0, kind: .unknown, sets: 0)
    }
    return known + unknown
  }

  private var weeks: [WeekProgress] {
    var weeks: [WeekProgress] = []
    for day in days {
      if weeks.last?.start != day.day.startOfWeek {
        weeks.append(
          WeekProgress(
            start: day.day.startOfWeek, sessions: SessionTally(), dose: DoseTally()))
      }
      weeks[weeks.count - 1].sessions += day.tally
      weeks[weeks.count - 1].dose += doses.byDay[day.day] ?? DoseTally()
    }
    return weeks
  }

  private var measures: [MeasurePoint] {
    var before = record.measuredBefore
    var units: [MeasuredKey: String] = [:]
    return record.entries.compactMap { event in
      guard let taken = event.measured else { return nil }
      // What was taken before anything was followed has the words of the first programme.
      let prescription = prescriptions.last { $0.span.from <= event.day } ?? prescriptions.first
      let programme = prescription?.programme
      let measure = programme?.measure(taken.measure)
      let name = measure?.name ?? programme?.questionnaire(taken.measure)?.title
      var point = MeasurePoint(
        day: event.day, record: taken, name: name ?? taken.measure.text,
        unit: measure?.unit ?? "")
      point.better = programme?.betterDirection(of: taken.measure)
      let key = MeasuredKey(taken.measure, side: taken.side)
      let earlier = before.updateValue(taken.value, forKey: key)
      // A value in another unit is not to be held against this one.
      let isSameUnit = units.updateValue(point.unit, forKey: key).map { $0 == point.unit } ?? true
      point.before = isSameUnit ? earlier : nil
      return point
    }
  }

  private var endings: [EndedSession] {
    record.sessions.compactMap { session in
      guard record.period.contains(session.day), session.day <= record.today,
        session.ending != nil || session.worked > 0, !session.goesOn(today: record.today)
      else { return nil }
      return EndedSession(
        day: session.day, ending: session.ending,
        isForPain: session.ending == .stoppedByRule
          || session.wasCutShort && record.sessionsWithPainReason.contains(session.id))
    }
  }

  /// The exercises in the order of the latest phase, then of the earlier ones, then of the log.
  private var exercises: [ExerciseProgress] {
    let order = prescriptions.reversed().flatMap { $0.sets.map(\.key) } + doses.keys
    let reasons = Dictionary(grouping: record.reasons, by: \.key)
    var seen: Set<ExerciseSide> = []
    return order.compactMap { key in
      guard seen.insert(key).inserted, let account = doses.sets(of: key) else { return nil }
      var progress = account
      progress.name = name(of: key.exercise)
      progress.reasons = ReasonCount.counts(reasons[key] ?? [])
      return progress
    }
  }
}

extension Event {
  /// The value that was taken, or the score of a questionnaire as one; nothing of other events.
  var measured: MeasureRecord? {
    switch body {
    case .measured(let taken): taken
    case .questionnaireAnswered(let answered):
      answered.score.map { MeasureRecord(measure: answered.questionnaire, value: $0) }
    default: nil
    }
  }
}

extension Incident {
  fileprivate init?(_ event: Event) {
    switch event.body {
    case .ruleActed(let rule): self.init(day: event.day, kind: .rule(rule))
    case .stopSignsAnswered(let answer) where !answer.present.isEmpty:
      self.init(day: event.day, kind: .stopSigns(answer.present))
    case .held(let hold): self.init(day: event.day, kind: .held(hold))
    case .released(let release): self.init(day: event.day, kind: .released(release))
    default: return nil
    }
  }
}

extension DoseTally {
  /// Adds another tally.
  static func += (sum: inout DoseTally, tally: DoseTally) {
    sum.prescribed += tally.prescribed
    sum.done += tally.done
    sum.capped += tally.capped
  }
}
