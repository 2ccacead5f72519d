import Charts
import Programmes
import ProgressTracking

extension ProgressScreen {
  /// Returns the numbers of a section as a table.
  func table(of section: ProgressSection, _ words: Wording) -> ChartTable {
    switch section {
    case .why:
      ChartTable(
        header: words.texts([.columnLook, .why]),
        rows: (file?.reviewed.flags ?? []).map {
          [words.level($0.rule.level), words.finding($0)]
        })
    case .weeks: weekTable(words)
    case .calendar: progress.calendarChart(selected: nil, weeks: nil, words).table
    case .pain: progress.painChart(selected: nil, words).table
    case .exercises: progress.exerciseTable(words)
    case .reasons:
      ChartTable(
        header: words.texts([.columnReason, .columnSets]),
        rows: progress.reasons.map { [words.reason($0.reason), String($0.sets)] })
    case .measures: progress.measureTable(words)
    case .events:
      ChartTable(
        header: words.texts([.columnDay, .columnEvent]),
        rows: events(words).map { [words.day($0.day), $0.text] })
    case .criteria: criterionTable(words)
    }
  }

  private func weekTable(_ words: Wording) -> ChartTable {
    let table = progress.weeksChart(words).table
    return ChartTable(
      header: table.header.dropLast() + [words.catalogue(ReportTableText.doneOfDue)],
      rows: table.rows)
  }

  private func criterionTable(_ words: Wording) -> ChartTable {
    let standing = file?.standing
    let states = (standing?.proposal?.criteria ?? []) + (standing?.stepBack?.criteria ?? [])
    return ChartTable(
      header: words.texts([.columnCriterion, .columnMet]),
      rows: states.map {
        [words.state($0), words.catalogue($0.isMet ? ProgressScreenText.yes : .no)]
      })
  }
}

extension Progress {
  fileprivate func exerciseTable(_ words: Wording) -> ChartTable {
    let header = words.texts([
      .columnExercise, .columnSide, .columnDone, .columnPrescribed, .columnShare, .columnCapped,
      .columnCompleted, .columnPartial, .columnSkipped, .columnHeld, .columnAsShown,
    ])
    let rows = exercises.map { exercise in
      [
        exercise.name,
        exercise.side.map { words.side($0) } ?? words.catalogue(ProgressScreenText.bothSides),
        words.number(exercise.dose.done), words.number(exercise.dose.prescribed),
        words.percent(exercise.dose.share), words.percent(exercise.dose.cappedShare),
        String(exercise.completed), String(exercise.partial), String(exercise.skipped),
        String(exercise.held),
        words.catalogue(
          ProgressScreenText.ofAll, String(exercise.asShown), String(exercise.confirmations)),
      ]
    }
    return ChartTable(header: header, rows: rows)
  }

  fileprivate func measureTable(_ words: Wording) -> ChartTable {
    let rows = measures.map { point in
      [
        words.name(point.name, on: point.record.side), words.day(point.day),
        words.value(of: point),
      ]
    }
    return ChartTable(
      header: words.texts([.columnMeasure, .columnDay, .columnValue]), rows: rows)
  }
}

extension Wording {
  /// Returns the words of several phrases.
  func texts(_ phrases: [ProgressScreenText]) -> [String] { phrases.map { catalogue($0) } }

  /// Returns a measured value with its unit.
  func value(of point: MeasurePoint) -> String {
    catalogue(ProgressScreenText.pair, number(point.record.value), point.unit)
  }
}
