import Charts
import Programmes
import ProgressTracking

extension Progress {
  /// The worst score of each day by moment, on the fixed scale from 0 to 10.
  ///
  /// - Parameters:
  ///   - selected: The day to mark; nothing marks none.
  ///   - words: The words.
  ///   - room: Returns how many days there is room for; nothing for all.
  /// - Returns: The chart.
  func painChart(
    selected: LocalDay?, _ words: Wording, room: ((SeriesChart) -> Int)? = nil
  ) -> SeriesChart {
    var chart = SeriesChart(
      title: words.catalogue(ProgressScreenText.pain),
      summary: words.catalogue(ProgressScreenText.painSummary), series: words.painSeries(pain),
      events: marks(in: period, words), missingName: words.catalogue(CommonText.notAnswered),
      reach: 3, words: words.chart)
    let span = shownDays(around: selected, count: room?(chart))
    chart.span = span.lowerBound.number...span.upperBound.number
    chart.days = dayNames(in: span, selected: selected, words)
    chart.events = marks(in: span, words)
    return chart
  }

  /// The latest days, or the ones that end a little after the selected one.
  private func shownDays(around selected: LocalDay?, count: Int?) -> ClosedRange<LocalDay> {
    guard let count = count.map({ max($0, 1) }), period.count > count else { return period }
    var last = period.upperBound
    if let selected, last - selected >= count { last = selected + count / 2 }
    last = min(max(last, period.lowerBound + (count - 1)), period.upperBound)
    return (last - (count - 1))...last
  }

  /// Names the selected day on the axis, and the ends where they do not meet it.
  private func dayNames(
    in span: ClosedRange<LocalDay>, selected: LocalDay?, _ words: Wording
  ) -> DayNames {
    var ticks: [Int: String] = [:]
    for end in [span.lowerBound, span.upperBound] {
      let isFar = [selected].allSatisfy { $0.map { abs($0 - end) > 12 } ?? true }
      if isFar, span.count > 12 || end == span.lowerBound {
        ticks[end.number] = words.dayAndMonth(end)
      }
    }
    if let selected, span.contains(selected) {
      ticks[selected.number] = words.dayAndMonth(selected, weekday: true)
    }
    let listed = Set(pain.map(\.day)).filter(span.contains)
    let names = listed.map { ($0.number, words.day($0, today: period.upperBound, words: false)) }
    return DayNames(ticks: ticks, names: Dictionary(names) { first, _ in first })
  }

  /// The days on which the programme changed or the log ends.
  private func marks(in span: ClosedRange<LocalDay>, _ words: Wording) -> [DayEvent] {
    var marks = programmeMarks(in: span, words)
    if knownThrough < span.upperBound, knownThrough >= span.lowerBound {
      let label = words.catalogue(ProgressScreenText.unknownFrom)
      marks.append(DayEvent(day: knownThrough.number + 1, label: label))
    }
    return marks
  }
}
