import Charts
import Programmes
import ProgressTracking

/// The weeks that a chart has room for; tables have them all.
let mostWeeksDrawn = 26

/// Sessions by week as bars.
func weekChart(_ progress: Progress) -> ReportChart {
  let weeks = progress.weeks.suffix(mostWeeksDrawn)
  let kinds: [(BarKind, @Sendable (SessionTally) -> Int)] = [
    (BarKind(name: "done", role: .good, fill: .solid), { $0.done }),
    (BarKind(name: "partial", role: .warning, fill: .hatch), { $0.partial }),
    (BarKind(name: "missed", role: .bad, fill: .dots), { $0.missed }),
    (BarKind(name: "open", role: .muted, fill: .outline), { $0.open }),
    (BarKind(name: "held", role: .secondary, fill: .lines), { $0.held }),
    (BarKind(name: "extra", role: .primary, fill: .cross), { $0.extra }),
  ]
  let tally = progress.sessions
  let chart = BarChart(
    title: "Sessions, week by week" + cut(weeks.count, progress.weeks.count),
    summary: """
      A bar for each week, of sessions done, partial, missed, open, held and extra. Over the whole \
      period \(tally.done) of \(tally.due) due were done.
      """,
    kinds: kinds.map(\.0),
    bars: weeks.map { week in
      Bar(
        label: week.start.onAxis, values: kinds.map { Double($0.1(week.sessions)) },
        text: "\(week.sessions.done) of \(week.sessions.due)")
    }, barName: "Week of")
  var result = ReportChart(chart, height: 240, lines: weeks.count + 2)
  result.table.columns = result.table.columns.enumerated().map { index, column in
    index + 1 == result.table.columns.count
      ? .number("Done of due") : index == 0 ? .day(column.title) : .number(column.title.capitalised)
  }
  return result
}

/// The days as a calendar.
func calendarChart(_ report: Report) -> ReportChart {
  let days = Dictionary(
    report.progress.days.map { ($0.day, $0.kind) }, uniquingKeysWith: { $1 })
  let mondays = Set(days.keys.map(\.startOfWeek)).sorted()
  let shown = mondays.suffix(mostWeeksDrawn)
  var month = ""
  let weeks = shown.map { monday in
    let heading = monday.month == month ? nil : String(monday.month.prefix(3))
    month = monday.month
    return CalendarWeek(
      label: monday.inTable, heading: heading,
      days: (0..<7).map { days[monday + $0].map(square) ?? .none })
  }
  let counts = ProgressTracking.DayKind.allCases.compactMap { kind in
    let count = report.progress.days.count { $0.kind == kind }
    return count == 0 ? nil : "\(kind.rawValue) \(count)"
  }
  let chart = HeatMap(
    title: "Day by day" + cut(shown.count, mondays.count),
    summary: "A column for each week, a row for each weekday. Days: \(counts.listed).",
    weeks: weeks)
  var result = ReportChart(chart, height: 200, lines: 12)
  result.table.columns = result.table.columns.map {
    $0.title == "Week" ? .day("Week of") : $0
  }
  return result
}

/// What a day is in a calendar; one that can still be done is as yet nothing.
private func square(_ kind: ProgressTracking.DayKind) -> Charts.DayKind {
  switch kind {
  case .done: .done
  case .partial: .partial
  case .missed: .missed
  case .open: .none
  case .held: .held
  case .rest: .rest
  case .extra: .extra
  case .unknown: .unknown
  }
}

/// Says how many weeks a chart leaves out.
func cut(_ shown: Int, _ all: Int) -> String {
  shown < all ? ", the latest \(shown) of \(all) weeks" : ""
}
