import Charts
import Programmes
import ProgressTracking

extension Progress {
  /// The sessions by week, stacked by what became of them.
  func weeksChart(_ words: Wording, through last: Int? = nil) -> BarChart {
    func name(_ phrase: ProgressScreenText) -> String { words.catalogue(phrase) }
    let kinds = [
      BarKind(name: name(.done), role: .good, fill: .solid),
      BarKind(name: name(.partial), role: .warning, fill: .hatch),
      BarKind(name: name(.missed), role: .bad, fill: .dots),
      BarKind(name: name(.open), role: .muted, fill: .outline),
      BarKind(name: name(.held), role: .secondary, fill: .lines),
      BarKind(name: name(.extra), role: .primary, fill: .cross),
    ]
    let shown = weeks.prefix(last.map { $0 + 1 } ?? weeks.count)
    return BarChart(
      title: name(.weeks), summary: name(.weeksSummary), kinds: kinds,
      bars: shown.map { bar($0, words) }, barName: name(.columnWeek), words: words.chart)
  }

  /// What stands before the bar of a week.
  func label(of week: WeekProgress, _ words: Wording) -> String {
    let isOneYear = period.lowerBound.components.year == period.upperBound.components.year
    let label = words.dayAndMonth(week.start)
    return isOneYear ? label : "\(label) \(week.start.components.year)"
  }

  /// Whether a programme was followed on any day of a week.
  private func isFollowed(in week: WeekProgress) -> Bool {
    followed.contains { span in
      span.from <= week.start + 6 && span.through.map { $0 >= week.start } ?? true
    }
  }

  /// Why nothing is to be said of a week: the log ends before it, or no programme was followed in it.
  func whyEmpty(_ week: WeekProgress) -> ProgressScreenText? {
    guard isUnknown(week) else { return nil }
    return week.start > knownThrough || isFollowed(in: week) ? .unknown : .notFollowed
  }

  private func bar(_ week: WeekProgress, _ words: Wording) -> Bar {
    let label = label(of: week, words)
    if let reason = whyEmpty(week) {
      return Bar(
        label: label, values: Array(repeating: nil, count: 6), text: words.catalogue(reason))
    }
    let tally = week.sessions
    let counts = [
      tally.done, tally.partial, tally.missed, tally.open, tally.held, tally.extra,
    ]
    let end = min(week.start + 6, period.upperBound)
    let due =
      tally.due == 0
      ? words.catalogue(ProgressScreenText.nothingDue)
      : words.catalogue(ProgressScreenText.ofAll, String(tally.done), String(tally.due))
    let text =
      knownThrough < end
      ? words.catalogue(ProgressScreenText.restUnknown, due) : due
    return Bar(label: label, values: counts.map { Double($0) }, text: text)
  }
}
