import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Sessions and dose, by week.
  var adherenceSection: ReportSection {
    guard !progress.isUnknown else {
      return section(.adherence, id: "adherence", [.paragraph(whyUnknown)] + daysOff)
    }
    var blocks: [ReportBlock] = [.chart(weekChart), .table(sessionTable), .table(doseTable)]
    if !progress.days.isEmpty { blocks.append(.chart(calendarChart)) }
    blocks += daysOff + [.facts(dayFacts), .table(sourceTable)]
    return section(.adherence, id: "adherence", blocks)
  }

  /// Why nothing is known of the period: the log ends before it, or no programme was followed in it.
  var whyUnknown: String {
    progress.knownThrough < progress.period.lowerBound
      ? catalogue(ReportText.nothingKnown, words.day(progress.knownThrough))
      : catalogue(ReportText.nothingFollowed)
  }

  /// Days off: from, through and why.
  private var daysOff: [ReportBlock] {
    guard !progress.daysOff.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          caption: catalogue(ReportTableText.daysOff),
          columns: [dayColumn(.from), dayColumn(.through), wordColumn(.why)],
          rows: progress.daysOff.map { days in
            [
              words.day(days.from), words.day(days.through),
              days.reason.isEmpty ? catalogue(ReportText.notStated) : days.reason,
            ]
          }))
    ]
  }

  private var sessionTable: ReportTable {
    func cells(_ tally: SessionTally) -> [String] {
      [tally.due, tally.done, tally.partial, tally.missed, tally.open, tally.held, tally.extra]
        .map { String($0) }
    }
    let counts: [ReportTableText] = [
      .due, .done, .partial, .missed, .open, .held, .extra,
    ]
    return ReportTable(
      caption: catalogue(ReportTableText.sessionsByWeek),
      columns: [dayColumn(.weekOf)] + counts.map(numberColumn),
      rows: progress.wholeWeeks.map { row(of: $0, cells($0.sessions)) },
      total: [catalogue(ReportTableText.wholePeriod)] + cells(progress.sessions))
  }

  /// A week with its numbers, of which there are none where nothing is to be said of it.
  private func row(of week: WeekProgress, _ cells: [String]) -> [String] {
    let isEmpty = progress.isUnknown(week)
    return [words.day(start(of: week))] + (isEmpty ? cells.map { _ in nothing } : cells)
  }

  /// Returns the first day of a week that the report is about, so that a cut one does not look whole.
  func start(of week: WeekProgress) -> LocalDay { start(ofWeek: week.start) }

  /// Returns the first day of the week of a Monday that the report is about, which every table of weeks
  /// names it by.
  func start(ofWeek monday: LocalDay) -> LocalDay { max(monday, progress.period.lowerBound) }

  private var doseTable: ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.doseByWeek), columns: [dayColumn(.weekOf)] + doseColumns,
      rows: progress.wholeWeeks.map { row(of: $0, doseCells($0.dose)) },
      total: [catalogue(ReportTableText.wholePeriod)] + doseCells(progress.dose))
  }

  /// The columns of a dose.
  var doseColumns: [ReportTable.Column] {
    [.prescribed, .done, .share, .doneCapped, .shareCapped].map(numberColumn)
  }

  /// Returns the cells of a dose.
  func doseCells(_ dose: DoseTally) -> [String] {
    [
      words.decimal(dose.prescribed), words.tenths(dose.done),
      words.wholePercent(dose.share) ?? nothing, words.tenths(dose.capped),
      words.wholePercent(dose.cappedShare) ?? nothing,
    ]
  }

  /// Days over the dose, days in a row and entries made later.
  private var dayFacts: [Fact] {
    func days(_ count: Int) -> String { catalogue.count(count, ReportText.days) }
    let over = progress.daysOverDose
    let prompt = progress.promptness
    let unknown = progress.adherence.unknownDays
    let streak = progress.streak
    let late = catalogue.count(prompt.late, ReportText.entries)
    let later =
      prompt.delay.map {
        catalogue(
          prompt.late == 1 ? ReportText.enteredLaterOnce : .enteredLaterBy, late,
          days(Int($0.median.rounded())))
      } ?? late
    let recalled =
      prompt.recalledScores > 0
      ? [catalogue.count(prompt.recalledScores, ReportText.morningsRecalled)] : []
    var facts = [
      Fact(
        catalogue(ReportText.overDose),
        catalogue(
          ReportText.overDoseDays, days(over.over.count), String(over.farOver.count),
          String(DaysOverDose.farPercent), days(over.unscheduled.count))),
      Fact(
        catalogue(ReportText.inARow),
        catalogue(ReportText.inARowDays, days(streak.current), String(streak.longest))),
      Fact(catalogue(ReportText.enteredLater), words.series([later] + recalled)),
    ]
    if unknown > 0 { facts.append(Fact(catalogue(ReportText.unknown), days(unknown))) }
    return facts
  }

  private var sourceTable: ReportTable {
    ReportTable(
      caption: catalogue(ReportTableText.howKnown),
      columns: [wordColumn(.source), numberColumn(.sets)],
      rows: SetSource.allCases.map { [catalogue($0.words), String(report.sets($0))] })
  }
}

extension SetSource {
  /// How a set is known, in words.
  fileprivate var words: ReportText {
    switch self {
    case .paced: .sourcePaced
    case .selfPaced: .sourceSelfPaced
    case .guided: .sourceGuided
    case .entered: .sourceEntered
    }
  }
}
