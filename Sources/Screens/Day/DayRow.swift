import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// A line of a day: an entry of the log, or when a session was.
struct DayRow: Hashable {
  /// The entry; nothing of a heading.
  var entry: LoggedEvent?
  var text: String
  /// What stands at the right edge.
  var detail = ""
  var style = Style.plain

  /// Whether it is a set, a score or a measure.
  var isNumber: Bool {
    switch entry?.event.body {
    case .setFinished, .painScored, .measured: true
    default: false
    }
  }
}

extension DayScreen {
  /// Returns the entries of the day that are of use to someone who looks back, by time.
  func rows(_ words: Wording) -> [DayRow] {
    let entries = log.entries.sorted { $0.event.instant < $1.event.instant }
    return entries.compactMap { entry in
      guard var row = words.row(of: entry, in: log) else { return nil }
      row.entry = entry
      if entry.state == .outdated {
        row.text = words.catalogue(RunnerText.outdated, row.text)
        row.style = .muted
      }
      return row
    }
  }
}

extension Wording {
  /// Returns an entry as a row; nothing of one that says nothing about the day.
  fileprivate func row(of entry: LoggedEvent, in log: DayOfLog) -> DayRow? {
    let prescribed = log.prescribed
    switch entry.event.body {
    case .sessionStarted(let start): return heading(start, entry.event, in: log)
    case .setFinished(let record):
      return DayRow(
        text: "  " + name(of: record.planned, in: prescribed), detail: done(record),
        style: record.ending.style)
    case .painScored(let record):
      let isHigh = record.isSharp || record.score.map(FlagRule.isAlarming) ?? false
      return DayRow(
        text: indent(entry) + catalogue(RunnerText.painRow, place(record)),
        detail: score(record, withRegion: false), style: isHigh ? Style(.bad) : .plain)
    case .ruleActed(let record):
      return DayRow(
        text: indent(entry) + incident(.rule(record)) { name(of: $0, in: prescribed) },
        style: record.isRed ? Style(.bad) : Style(.warning))
    case .held(let hold):
      return DayRow(text: indent(entry) + incident(.held(hold)), style: Style(.warning))
    case .released(let release):
      return DayRow(text: indent(entry) + incident(.released(release)), style: Style(.good))
    case .stopSignsAnswered(let answer):
      guard answer.isAnswered else { return nil }
      return DayRow(
        text: indent(entry) + incident(.stopSigns(answer.present)),
        style: answer.present.isEmpty ? .muted : Style(.bad, .bold))
    case .exerciseConfirmed(let confirmation):
      return DayRow(
        text: indent(entry)
          + catalogue(
            LogText(asShown: confirmation.asShown),
            name(of: confirmation.exercise, in: prescribed)),
        style: confirmation.asShown == true ? .muted : .plain)
    case .effortRated(let record):
      let effort =
        record.effort.map { catalogue(LogText.painScore, String($0)) }
        ?? catalogue(CommonText.notAnswered)
      return DayRow(
        text: indent(entry)
          + catalogue(LogText.effort, name(of: record.exercise, in: prescribed), effort))
    case .measured(let record):
      let key = MeasuredKey(record.measure, side: record.side)
      guard let programme = prescribed?.programme else {
        return DayRow(text: indent(entry) + said(entry, in: log))
      }
      return DayRow(
        text: indent(entry) + cleaned(measured(key, of: programme), limit: 200),
        detail: value(record.value, unit: programme.measure(record.measure)?.unit))
    case .sessionEnded, .retracted, .noteRead, .reviewed, .runnerNamed, .unknown: return nil
    default: return DayRow(text: indent(entry) + said(entry, in: log))
    }
  }

  private func said(_ entry: LoggedEvent, in log: DayOfLog) -> String {
    var names = LoggedNames()
    if let prescribed = log.prescribed { names.add(prescribed.programme, prescribed.reference) }
    return LogDocument(names: names, wording: self).what(entry.event)
  }

  private func indent(_ entry: LoggedEvent) -> String { entry.event.session == nil ? "" : "  " }

  private func place(_ record: PainRecord) -> String {
    cleaned(region(recorded: record.region), limit: 80)
  }

  private func heading(_ start: SessionStart, _ event: Event, in log: DayOfLog) -> DayRow {
    let own = log.entries.filter { $0.event.session == event.session && $0.state == .counts }
    let done = own.count {
      if case .setFinished(let record) = $0.event.body {
        record.ending == .completed
      } else {
        false
      }
    }
    let ending = own.compactMap { entry -> String? in
      if case .sessionEnded(let ending) = entry.event.body { self.ending(ending) } else { nil }
    }.last
    let phase = log.prescribed?.programme.title(ofPhase: start.phase) ?? start.phase.text
    let clock = event.about.map { $0.minuteOfDay } ?? event.time.minuteOfDay
    let planned = start.planned.count { !$0.isOptional }
    return DayRow(
      text: catalogue(
        RunnerText.session, clock.map { self.clock(minuteOfDay: $0) } ?? "–",
        cleaned(phase, limit: 200)),
      detail: joined([
        catalogue(RunnerText.setsOf, String(done), String(planned)), ending ?? "",
      ]), style: .bold)
  }

  /// Returns an exercise by its name in what was prescribed.
  func name(of exercise: Identifier, in prescribed: Followed?) -> String {
    cleaned(prescribed?.programme.name(ofExercise: exercise) ?? exercise.text, limit: 200)
  }

  /// Returns which set of which exercise on which side.
  func name(of planned: PlannedSet, in prescribed: Followed?) -> String {
    let name = name(of: planned.exercise, in: prescribed)
    let side = planned.side.map { catalogue(ProgressScreenText.exerciseSide, name, self.side($0)) }
    return catalogue(RunnerText.set, side ?? name, String(planned.set))
  }

  /// Returns what was done of a set, and how it ended where that was not the end of it.
  private func done(_ record: SetRecord) -> String {
    let done = catalogue(
      RunnerText.doneOf, amountDone(record), amount(record.planned.amount))
    return record.ending == .completed ? done : series([done, ending(record.ending)])
  }
}

extension SetEnding {
  fileprivate var style: Style {
    switch self {
    case .completed: .plain
    case .partial: Style(.warning)
    case .skipped: Style(.bad)
    case .held: Style(.rest)
    }
  }
}
