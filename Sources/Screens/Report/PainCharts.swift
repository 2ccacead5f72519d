import Charts
import Programmes
import ProgressReports
import ProgressTracking

/// The weeks that a chart has room for; tables have them all.
private let mostWeeksDrawn = 26

extension ReportWording {
  /// Returns the pain of a region over days, a series for each moment.
  func painChart(_ region: RegionPain) -> ReportChart {
    let span = drawnSpan
    let drawn = region.moments.flatMap { moment in
      moment.points.filter { span.contains($0.day.number) }
    }
    let series = words.painSeries(drawn)
    let counts = region.moments.map { moment in
      let name = words.shortMoment(moment.moment)
      let (answered, asked) = (String(moment.total.answered), String(moment.total.asked))
      return moment.total.worst.map {
        catalogue(ReportText.momentWorst, name, answered, asked, String($0))
      } ?? catalogue(ReportText.momentAnswered, name, answered, asked)
    }
    let chart = SeriesChart(
      title: latest(place(region.region)),
      summary: catalogue(ReportText.painByDay, words.further(counts)),
      series: series, days: dayNames(span), events: changes(in: span), span: span,
      missingName: catalogue(ReportText.missing), reach: 3, words: words.chart)
    return ReportChart(
      chart, height: series.count > 1 ? 240 : 180, lines: 7 * series.count + 4)
  }

  /// Returns a region as a heading.
  func place(_ region: String) -> String { words.capitalised(words.region(recorded: region)) }

  /// The days that charts by day have room for, the latest ones.
  var drawnSpan: ClosedRange<Int> {
    let last = progress.period.upperBound
    let first = max(progress.period.lowerBound, last - (mostWeeksDrawn * 7 - 1))
    return first.number...max(first, last).number
  }

  /// Returns the title of a chart by day, which says how many weeks it leaves out.
  func latest(_ title: String) -> String {
    let days = progress.period
    return latest(
      title, mostWeeksDrawn,
      of: (days.upperBound.startOfWeek - days.lowerBound.startOfWeek) / 7 + 1)
  }

  /// Returns the title of a chart, which says how many weeks it leaves out.
  func latest(_ title: String, _ shown: Int, of all: Int) -> String {
    shown < all ? catalogue(ReportText.latestWeeks, title, String(shown), String(all)) : title
  }

  /// Returns the latest of some weeks that a chart has room for.
  func drawn<Week>(_ weeks: [Week]) -> ArraySlice<Week> { weeks.suffix(mostWeeksDrawn) }

  /// Returns names for days, and at most eight Mondays to mark.
  func dayNames(_ span: ClosedRange<Int>) -> DayNames {
    let days = span.map { LocalDay(number: $0) }
    let mondays = days.filter { $0.weekday == .monday }
    let step = max(1, (mondays.count + 7) / 8)
    let marked = mondays.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    return DayNames(
      ticks: Dictionary(uniqueKeysWithValues: marked.map { ($0.number, words.dayAndMonth($0)) }),
      names: Dictionary(uniqueKeysWithValues: days.map { ($0.number, words.day($0)) }))
  }

  /// Returns the days on which a phase or a revision began.
  func changes(in span: ClosedRange<Int>) -> [DayEvent] {
    progress.programmeMarks(
      in: LocalDay(number: span.lowerBound)...LocalDay(number: span.upperBound), words)
  }
}
