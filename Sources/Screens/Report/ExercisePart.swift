import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Dose and sets by exercise and side, and why sets were left out.
  var exerciseSection: ReportSection {
    let exercises = progress.exercises
    var blocks: [ReportBlock] =
      exercises.isEmpty
      ? [paragraph(.noSets)] : [.table(doseTable(exercises)), .table(setTable(exercises))]
    blocks += levelBlocks + effortBlocks + loadBlocks + tempoBlocks
    blocks.append(
      progress.reasons.isEmpty ? paragraph(.noReasons) : .table(reasonTable(progress.reasons)))
    let endings = progress.endingCounts
    if !endings.isEmpty { blocks.append(.table(endingTable(endings))) }
    return section(.exercises, id: "exercises", blocks)
  }

  private func doseTable(_ exercises: [ExerciseProgress]) -> ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.doseByExercise),
      columns: [wordColumn(.exercise), wordColumn(.side)] + doseColumns,
      rows: exercises.map { [$0.name, side($0.side)] + doseCells($0.dose) })
  }

  private func setTable(_ exercises: [ExerciseProgress]) -> ReportTable {
    let counts: [ReportTableText] = [.completed, .partial, .skipped, .held, .asShown]
    return ReportTable(
      caption: catalogue(ReportTableText.setsByExercise),
      columns: [wordColumn(.exercise), wordColumn(.side)] + counts.map(numberColumn),
      rows: exercises.map { exercise in
        let confirmed =
          exercise.confirmations == 0
          ? nothing
          : catalogue(
            ProgressScreenText.ofAll, String(exercise.asShown), String(exercise.confirmations))
        let counts = [exercise.completed, exercise.partial, exercise.skipped, exercise.held]
        return [exercise.name, side(exercise.side)] + counts.map { String($0) } + [confirmed]
      })
  }

  private func reasonTable(_ reasons: [ReasonCount]) -> ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.whySkipped),
      columns: [wordColumn(.reason), numberColumn(.sets)],
      rows: reasons.map { [words.capitalised(words.reason($0.reason)), String($0.sets)] })
  }

  private func endingTable(_ endings: [EndingCount]) -> ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.howEnded),
      columns: [wordColumn(.how), numberColumn(.sessions)],
      rows: endings.map { count in
        let ending = count.ending.map { words.ending($0) }
        return [
          words.capitalised(ending ?? catalogue(ProgressFigureText.endingLeft)),
          String(count.sessions),
        ]
      })
  }
}
