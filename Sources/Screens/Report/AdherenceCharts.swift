import Charts
import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// Sessions by week as bars.
  var weekChart: ReportChart {
    let all = progress.wholeWeeks
    let weeks = drawn(all)
    let kinds: [(ProgressScreenText, Role, Fill, @Sendable (SessionTally) -> Int)] = [
      (.done, .good, .solid, { $0.done }), (.partial, .warning, .hatch, { $0.partial }),
      (.missed, .bad, .dots, { $0.missed }), (.open, .muted, .outline, { $0.open }),
      (.held, .secondary, .lines, { $0.held }), (.extra, .primary, .cross, { $0.extra }),
    ]
    let tally = progress.sessions
    let chart = BarChart(
      title: latest(catalogue(ReportText.weekByWeek), weeks.count, of: all.count),
      summary: catalogue(ReportText.weekByWeekMeans, String(tally.done), String(tally.due)),
      kinds: kinds.map { BarKind(name: catalogue($0.0), role: $0.1, fill: $0.2) },
      bars: weeks.map { week in
        let label = words.dayAndMonth(start(of: week))
        guard !progress.isUnknown(week) else {
          let unknown = catalogue(ProgressScreenText.unknown)
          return Bar(label: label, values: kinds.map { _ in nil }, text: unknown)
        }
        return Bar(
          label: label, values: kinds.map { Double($0.3(week.sessions)) },
          text: catalogue(
            ProgressScreenText.ofAll, String(week.sessions.done), String(week.sessions.due)))
      }, barName: catalogue(ReportTableText.weekOf), words: words.chart)
    var result = ReportChart(chart, height: 240, lines: weeks.count + 2)
    let counts: [ReportTableText] = [.done, .partial, .missed, .open, .held, .extra]
    result.table.columns = [dayColumn(.weekOf)] + (counts + [.doneOfDue]).map(numberColumn)
    return result
  }

  /// The days as a calendar.
  var calendarChart: ReportChart {
    let days = Dictionary(
      progress.days.map { ($0.day, $0.kind) }, uniquingKeysWith: { $1 })
    let mondays = Set(days.keys.map(\.startOfWeek)).sorted()
    let shown = drawn(mondays)
    let headings = words.monthHeadings(of: Array(shown), in: progress.period)
    let weeks = zip(shown, headings).map { monday, heading in
      CalendarWeek(
        label: words.day(start(ofWeek: monday)), heading: heading,
        days: (0..<7).map { days[monday + $0].map { Charts.DayKind($0) } ?? .none })
    }
    let counts = ProgressTracking.DayKind.allCases.compactMap { kind in
      let count = progress.days.count { $0.kind == kind }
      return count == 0
        ? nil : catalogue(ProgressScreenText.pair, words.name(of: kind), String(count))
    }
    let chart = HeatMap(
      title: latest(catalogue(ReportText.dayByDay), shown.count, of: mondays.count),
      summary: catalogue(ReportText.dayByDayMeans, words.list(counts)), weeks: weeks,
      weekdays: Weekday.allCases.map { words.shortWeekday($0) }, words: words.calendar)
    var result = ReportChart(chart, height: 200, lines: 12)
    result.table.columns[0] = dayColumn(.weekOf)
    return result
  }
}
