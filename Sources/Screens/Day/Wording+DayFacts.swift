import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns all there is to say of an entry of a day beside its row, a fact each.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - log: The day.
  ///   - alone: Whether it stands by itself, so that what else was said of its exercise belongs to it.
  /// - Returns: The facts.
  func facts(of entry: LoggedEvent, in log: DayOfLog, alone: Bool = true) -> [String] {
    var facts: [String] = []
    switch entry.event.body {
    case .sessionStarted(let start): facts = session(start, entry.event, in: log)
    case .setFinished(let record):
      facts = set(record, in: log)
      if alone { facts += meanwhile(entry.event, record.planned.exercise, in: log) }
    case .painScored(let record): facts = pain(record, entry.event, in: log, alone: alone)
    default: break
    }
    return facts + origin(of: entry)
  }

  private func session(
    _ start: SessionStart, _ event: Event, in log: DayOfLog
  ) -> [String] {
    let planned = start.planned.filter { !$0.isOptional }
    var exercises: [Identifier] = []
    for set in planned where !exercises.contains(set.exercise) { exercises.append(set.exercise) }
    return [
      catalogue(
        RunnerText.sessionPlanned, catalogue.count(planned.count, CommonText.sets),
        series(exercises.map { name(of: $0, in: log.prescribed) }))
    ]
  }

  private func set(_ record: SetRecord, in log: DayOfLog) -> [String] {
    let planned = record.planned
    var facts = [prescription(of: planned, in: log.prescribed)]
    let time = duration(.seconds(min(max(record.seconds, 0), 1e8)))
    var done = catalogue(RunnerText.done, amountDone(record), amount(planned.amount), time)
    if let load = record.loadUsed {
      done = catalogue(LogText.setLoad, done, cleaned(load, limit: 100))
    }
    facts.append(joined([done, ending(record.ending), source(record.source)]))
    if let eased = record.easedTo {
      facts.append(catalogue(RunnerText.eased, name(of: eased, in: log.prescribed)))
    }
    if let tempo = tempo(of: record, in: log.prescribed) { facts.append(tempo) }
    return facts
  }

  /// What was prescribed for a set: the amount, the level, and how.
  private func prescription(of planned: PlannedSet, in prescribed: Followed?) -> String {
    let items = prescribed?.phase.items.filter { $0.exercise.id == planned.exercise }
    let item = items?.first { $0.level == planned.level } ?? items?.first
    let level = planned.level.map { catalogue(RunnerText.level, $0.text) }
    let how = item.map { dose($0.exercise.dose) }
    return catalogue(
      RunnerText.prescribed, series([amount(planned.amount), level, how].compactMap(\.self)))
  }

  /// How long a repetition took of how long it was to take.
  private func tempo(of record: SetRecord, in prescribed: Followed?) -> String? {
    guard record.planned.amount.unit == .repetitions, record.done > 0, record.seconds > 0,
      record.source != .entered,
      let tempo = prescribed?.phase.tempo(
        of: record.planned.exercise, level: record.planned.level, set: record.planned.set)
    else { return nil }
    let seconds = record.seconds / record.done
    let phrase: RunnerText = tempo.isKept(by: seconds) ? .tempoKept : .tempoOff
    return catalogue(phrase, duration(.seconds(seconds)), time(tempo))
  }

  /// What was said and done of an exercise in the same session: pain, rules, effort, as shown.
  private func meanwhile(
    _ event: Event, _ exercise: Identifier, in log: DayOfLog
  ) -> [String] {
    guard let session = event.session else { return [] }
    return log.entries.filter { $0.event.session == session && $0.state == .counts }
      .compactMap { entry in
        switch entry.event.body {
        case .painScored(let record) where record.exercise == exercise:
          catalogue(ProgressScreenText.painScores, score(record, withRegion: true))
        case .ruleActed(let record) where record.exercise == exercise:
          incident(.rule(record)) { name(of: $0, in: log.prescribed) }
        case .exerciseConfirmed(let confirmation)
        where confirmation.exercise == exercise && confirmation.asShown == false:
          catalogue(LogText.confirmedNot, name(of: exercise, in: log.prescribed))
        case .effortRated(let record) where record.exercise == exercise:
          record.effort.map {
            catalogue(
              LogText.effort, name(of: exercise, in: log.prescribed),
              catalogue(LogText.painScore, String($0)))
          }
        default: nil
        }
      }
  }

  private func pain(
    _ record: PainRecord, _ event: Event, in log: DayOfLog, alone: Bool
  ) -> [String] {
    var facts: [String] = []
    if let exercise = record.exercise {
      facts.append(catalogue(RunnerText.atExercise, name(of: exercise, in: log.prescribed)))
    }
    guard alone else { return facts }
    let rules = log.entries.compactMap { entry -> String? in
      guard case .ruleActed(let rule) = entry.event.body, entry.state == .counts,
        rule.moment == record.moment, rule.exercise == record.exercise,
        entry.event.session == event.session
      else { return nil }
      return incident(.rule(rule)) { name(of: $0, in: log.prescribed) }
    }
    return facts + (rules.isEmpty ? [catalogue(RunnerText.noRule)] : rules)
  }

  /// When it was entered, where that was not at the time, and what became of it.
  private func origin(of entry: LoggedEvent) -> [String] {
    let time = entry.event.time
    var facts: [String] = []
    if entry.event.about != nil {
      facts.append(
        catalogue(RunnerText.enteredOn, day(time.day), clock(minuteOfDay: time.minuteOfDay)))
    }
    if entry.event.supersedes != nil { facts.append(catalogue(RunnerText.standsIn)) }
    if entry.state == .outdated { facts.append(catalogue(RunnerText.noLonger)) }
    return facts
  }
}
