import ProgressTracking

/// Sessions and dose, by week.
func adherenceSection(_ report: Report) -> ReportSection {
  let progress = report.progress
  var blocks: [ReportBlock] = []
  if !progress.weeks.isEmpty {
    blocks += [.chart(weekChart(progress)), .table(sessionTable(progress))]
    blocks += [.table(doseTable(progress))]
  }
  if !progress.days.isEmpty { blocks.append(.chart(calendarChart(report))) }
  blocks += [.facts(dayFacts(progress)), .table(sourceTable(report))]
  return ReportSection(id: "adherence", title: "Adherence", blocks: blocks)
}

private func sessionTable(_ progress: Progress) -> ReportTable {
  func cells(_ tally: SessionTally) -> [String] {
    [tally.due, tally.done, tally.partial, tally.missed, tally.open, tally.held, tally.extra]
      .map(String.init)
  }
  return ReportTable(
    caption: "Sessions by week",
    columns: [.day("Week of")]
      + ["Due", "Done", "Partial", "Missed", "Open", "Held", "Extra"].map { .number($0) },
    rows: progress.weeks.map { [$0.start.inTable] + cells($0.sessions) },
    total: ["Whole period"] + cells(progress.sessions))
}

private func doseTable(_ progress: Progress) -> ReportTable {
  ReportTable(
    caption: "Dose by week, in sets",
    columns: [.day("Week of")] + doseColumns,
    rows: progress.weeks.map { [$0.start.inTable] + doseCells($0.dose) },
    total: ["Whole period"] + doseCells(progress.dose))
}

/// The columns of a dose.
let doseColumns: [ReportTable.Column] = [
  .number("Prescribed"), .number("Done"), .number("Share"), .number("Done, capped"),
  .number("Share, capped"),
]

/// The cells of a dose.
func doseCells(_ dose: DoseTally) -> [String] {
  [
    decimal(dose.prescribed), tenths(dose.done), percent(dose.share) ?? nothing,
    tenths(dose.capped), percent(dose.cappedShare) ?? nothing,
  ]
}

/// Days over the dose, days in a row and entries made later.
private func dayFacts(_ progress: Progress) -> [Fact] {
  let over = progress.daysOverDose
  let prompt = progress.promptness
  let unknown = progress.adherence.unknownDays
  let streak = progress.streak
  var facts = [
    Fact(
      "Over the dose",
      """
      \(counted(over.over.count, "day", "days")), \(over.farOver.count) of them above \
      \(DaysOverDose.farPercent)%; \(counted(over.unscheduled.count, "day", "days")) with something \
      done and nothing due
      """),
    Fact(
      "In a row",
      """
      \(counted(streak.current, "day", "days")) of training with none missed between; at most \
      \(streak.longest)
      """),
    Fact(
      "Entered later",
      counted(prompt.late, "entry", "entries")
        + (prompt.delay.map {
          ", in the middle \(counted(Int($0.median.rounded()), "day", "days")) later"
        } ?? "")),
  ]
  if unknown > 0 { facts.append(Fact("Unknown", counted(unknown, "day", "days"))) }
  return facts
}

private func sourceTable(_ report: Report) -> ReportTable {
  ReportTable(
    caption: "How the sets are known", columns: [.words("Source"), .number("Sets")],
    rows: SetSource.allCases.map { [$0.words.capitalised, "\(report.sets($0))"] })
}

extension SetSource {
  /// How a set is known, in words.
  fileprivate var words: String {
    switch self {
    case .paced: "paced by the program"
    case .selfPaced: "at the runner's own pace, timed by the program"
    case .guided: "guided by a sound file, not timed"
    case .entered: "entered afterwards, not timed"
    }
  }
}
