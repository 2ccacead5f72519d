import Programmes
import ProgressTracking

/// Dose and sets by exercise and side, and why sets were left out.
func exerciseSection(_ report: Report) -> ReportSection {
  let exercises = report.progress.exercises
  var blocks: [ReportBlock] = []
  if exercises.isEmpty {
    blocks.append(.paragraph("No set was prescribed or done in this period."))
  } else {
    blocks += [.table(doseTable(exercises)), .table(setTable(exercises))]
  }
  blocks += levelBlocks(report) + effortBlocks(report) + loadBlocks(report) + tempoBlocks(report)
  let reasons = report.progress.reasons
  if reasons.isEmpty {
    blocks.append(.paragraph("No set was skipped or cut short with a reason."))
  } else {
    blocks.append(
      .table(
        ReportTable(
          caption: "Why sets were skipped or cut short",
          columns: [.words("Reason"), .number("Sets")],
          rows: reasons.map { [$0.reason.rawValue.capitalised, "\($0.sets)"] })))
  }
  let endings = report.progress.endingCounts
  if !endings.isEmpty {
    blocks.append(
      .table(
        ReportTable(
          caption: "How sessions ended", columns: [.words("How"), .number("Sessions")],
          rows: endings.map {
            [$0.ending?.rawValue.capitalised ?? "Left without a word", "\($0.sessions)"]
          })))
  }
  return ReportSection(id: "exercises", title: "Exercises", blocks: blocks)
}

private func doseTable(_ exercises: [ExerciseProgress]) -> ReportTable {
  ReportTable(
    caption: "Dose by exercise and side, in sets",
    columns: [.words("Exercise"), .words("Side")] + doseColumns,
    rows: exercises.map { [$0.name, $0.side.words] + doseCells($0.dose) })
}

private func setTable(_ exercises: [ExerciseProgress]) -> ReportTable {
  ReportTable(
    caption: "Sets by exercise and side",
    columns: [.words("Exercise"), .words("Side")]
      + ["Completed", "Partial", "Skipped", "Held", "Done as shown"].map { .number($0) },
    rows: exercises.map { exercise in
      let confirmed =
        exercise.confirmations == 0 ? nothing : "\(exercise.asShown) of \(exercise.confirmations)"
      let counts = [exercise.completed, exercise.partial, exercise.skipped, exercise.held]
      return [exercise.name, exercise.side.words] + counts.map(String.init) + [confirmed]
    })
}

extension BodySide? {
  /// The side in words, `both` where there is none.
  var words: String { self?.rawValue ?? "both" }
}
