import Programmes
import ProgressTracking

/// Writes a report as tables for other programs: days, weeks, exercises, pain and measures.
///
/// Each is CSV as RFC 4180 has it: UTF-8, lines ending in CR LF, a header. An empty cell is a value
/// that is missing or was not asked for; days are ISO 8601.
package func csvTables(_ report: Report) -> [ReportFile] {
  let progress = report.progress
  let tables = [
    ("days", days(progress)), ("weeks", weeks(progress)), ("exercises", exercises(progress)),
    ("pain", pain(progress)), ("measures", measures(progress)),
  ]
  return tables.map { ReportFile(name: $0.0 + ".csv", text: csv($0.1)) }
}

private func days(_ progress: Progress) -> [[CSVCell]] {
  header("day", "kind", "sets")
    + progress.days.map { [.code("\($0.day)"), .code($0.kind.rawValue), .count($0.sets)] }
}

private func weeks(_ progress: Progress) -> [[CSVCell]] {
  header(
    "week", "due", "done", "partial", "missed", "open", "held", "extra", "sets_prescribed",
    "sets_done", "sets_done_capped")
    + progress.weeks.map { week in
      let tally = week.sessions
      let counts = [
        tally.due, tally.done, tally.partial, tally.missed, tally.open, tally.held, tally.extra,
      ]
      return [.code("\(week.start)")] + counts.map { .count($0) } + cells(week.dose)
    }
}

private func exercises(_ progress: Progress) -> [[CSVCell]] {
  header(
    "exercise", "name", "side", "sets_prescribed", "sets_done", "sets_done_capped", "completed",
    "partial", "skipped", "held", "as_shown", "confirmations")
    + progress.exercises.map { exercise in
      let counts = [
        exercise.completed, exercise.partial, exercise.skipped, exercise.held, exercise.asShown,
        exercise.confirmations,
      ]
      return [.code(exercise.exercise.text), .free(exercise.name), .code(exercise.side.words)]
        + cells(exercise.dose) + counts.map { .count($0) }
    }
}

private func pain(_ progress: Progress) -> [[CSVCell]] {
  header("day", "moment", "region", "score", "sharp", "recalled", "exercise", "given")
    + progress.pain.map { point in
      let record = point.record
      return [
        .code("\(point.day)"), .code(record.moment.rawValue), .free(record.region),
        record.score.map { .count($0.value) } ?? .missing, .code("\(record.isSharp)"),
        .code("\(record.isRecalled)"), .code(record.exercise?.text ?? ""),
        .code(isoInstant(point.milliseconds)),
      ]
    }
}

private func measures(_ progress: Progress) -> [[CSVCell]] {
  header("day", "measure", "name", "side", "value", "unit")
    + progress.measures.map { point in
      [
        .code("\(point.day)"), .code(point.record.measure.text), .free(point.name),
        .code(point.record.side?.rawValue ?? ""), .number(point.record.value), .free(point.unit),
      ]
    }
}

private func header(_ names: String...) -> [[CSVCell]] { [names.map { .code($0) }] }

private func cells(_ dose: DoseTally) -> [CSVCell] {
  [.number(dose.prescribed), .number(dose.done), .number(dose.capped)]
}
