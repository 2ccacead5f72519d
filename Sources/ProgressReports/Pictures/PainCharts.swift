import Charts
import Programmes
import ProgressTracking

/// The pain of a region over days, a series for each moment.
func painCharts(_ region: RegionPain, _ report: Report) -> [ReportChart] {
  let last = report.progress.period.upperBound
  let first = max(report.progress.period.lowerBound, last - (mostWeeksDrawn * 7 - 1))
  let span = first.number...max(first, last).number
  let weeks = (last.startOfWeek - report.progress.period.lowerBound.startOfWeek) / 7 + 1
  let series = region.moments.map { daily($0, in: span) }
  let counts = region.moments.map { moment in
    let worst = moment.total.worst.map { ", worst \($0)" } ?? ""
    let answered = "\(moment.total.answered) of \(moment.total.asked) answered"
    return "\(moment.moment.rawValue): \(answered)\(worst)"
  }
  let chart = SeriesChart(
    title: region.region.capitalised + cut(mostWeeksDrawn, weeks),
    summary: "Pain from 0 to 10 by day and moment. \(counts.joined(separator: "; ")).",
    series: series, days: names(span), events: changes(report.progress.followed, in: span),
    span: span, missingName: "missing", reach: 3)
  return [ReportChart(chart, height: series.count > 1 ? 240 : 180, lines: 7 * series.count + 4)]
}

private func daily(_ moment: MomentPain, in span: ClosedRange<Int>) -> Series {
  let byDay = Dictionary(grouping: moment.points, by: \.day)
  let values = byDay.keys.sorted().filter { span.contains($0.number) }.map { day in
    let worst = byDay[day]?.compactMap { $0.record.score?.value }.max()
    return DayValue(day: day.number, value: worst.map(Double.init))
  }
  let (role, shape) = moment.moment.look
  return Series(name: moment.moment.rawValue, role: role, shape: shape, values: values)
}

extension PainMoment {
  /// How its series looks, the same in every chart.
  fileprivate var look: (Role, Shape) {
    switch self {
    case .before: (.muted, .square)
    case .during: (.bad, .triangle)
    case .after: (.secondary, .diamond)
    case .hourAfter: (.good, .cross)
    case .nextMorning: (.primary, .circle)
    }
  }
}

/// Names for the days, and at most eight Mondays to mark.
private func names(_ span: ClosedRange<Int>) -> DayNames {
  let days = span.map { LocalDay(number: $0) }
  let mondays = days.filter { $0.weekday == .monday }
  let step = max(1, (mondays.count + 7) / 8)
  let marked = mondays.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  return DayNames(
    ticks: Dictionary(uniqueKeysWithValues: marked.map { ($0.number, $0.onAxis) }),
    names: Dictionary(uniqueKeysWithValues: days.map { ($0.number, $0.inTable) }))
}

/// The days on which a phase or a revision began.
private func changes(_ followed: [FollowedSpan], in span: ClosedRange<Int>) -> [DayEvent] {
  followed.dropFirst().filter { span.contains($0.from.number) }.map {
    DayEvent(day: $0.from.number, label: "\($0.phaseTitle) (rev. \($0.reference.revision))")
  }
}
