import Charts
import Programmes
import ProgressTracking

extension Progress {
  /// The worst score of each day by moment, on the fixed scale from 0 to 10.
  ///
  /// - Parameters:
  ///   - selected: The day to mark; nothing marks none.
  ///   - count: The greatest number of days to show; nothing for all.
  ///   - words: The words.
  /// - Returns: The chart.
  func painChart(selected: LocalDay?, days count: Int?, _ words: Wording) -> SeriesChart {
    let looks: [(PainMoment, Charts.Role, Charts.Shape)] = [
      (.before, .secondary, .circle), (.during, .primary, .square), (.after, .warning, .triangle),
      (.hourAfter, .good, .diamond), (.nextMorning, .bad, .cross),
    ]
    let byMoment = Dictionary(grouping: pain, by: \.record.moment)
    let series = looks.compactMap { moment, role, shape -> Series? in
      guard let points = byMoment[moment] else { return nil }
      return Series(
        name: words.shortMoment(moment), role: role, shape: shape, values: worst(of: points))
    }
    let span = shownDays(around: selected, count: count)
    return SeriesChart(
      title: words.catalogue(ProgressScreenText.pain),
      summary: words.catalogue(ProgressScreenText.painSummary), series: series,
      days: dayNames(in: span, selected: selected, words), events: changes(in: span, words),
      span: span.lowerBound.number...span.upperBound.number,
      missingName: words.catalogue(CommonText.notAnswered), reach: 3,
      words: words.chart)
  }

  /// The worst score of each day; a day without a single score has none.
  private func worst(of points: [PainPoint]) -> [DayValue] {
    Dictionary(grouping: points, by: \.day).map { day, points in
      let worst = points.compactMap { $0.record.score?.value }.max()
      return DayValue(day: day.number, value: worst.map { Double($0) })
    }
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
  private func changes(in span: ClosedRange<LocalDay>, _ words: Wording) -> [DayEvent] {
    var events = followed.filter { span.contains($0.from) && $0.from > period.lowerBound }.map {
      DayEvent(day: $0.from.number, label: $0.phaseTitle)
    }
    if knownThrough < span.upperBound, knownThrough >= span.lowerBound {
      let label = words.catalogue(ProgressScreenText.unknownFrom)
      events.append(DayEvent(day: knownThrough.number + 1, label: label))
    }
    return events
  }
}
