import Charts
import Programmes
import ProgressTracking

extension Progress {
  /// The days as a calendar, a column for each week.
  ///
  /// - Parameters:
  ///   - selected: The day to mark; nothing marks none.
  ///   - count: The greatest number of weeks to show; nothing for all.
  ///   - words: The words.
  /// - Returns: The chart.
  func calendarChart(selected: LocalDay?, weeks count: Int?, _ words: Wording) -> HeatMap {
    let kinds = Dictionary(days.map { ($0.day, $0.kind) }) { first, _ in first }
    let shown = calendarWeeks(around: selected, count: count)
    let headings = words.monthHeadings(of: shown, in: period)
    let weeks = zip(shown, headings).map { monday, heading in
      CalendarWeek(
        label: words.day(monday), heading: heading,
        days: (0..<7).map { kinds[monday + $0].map { Charts.DayKind($0) } ?? .none })
    }
    let marked = selected.flatMap { day in
      shown.firstIndex(of: day.startOfWeek).map {
        CalendarDay(week: $0, weekday: day - day.startOfWeek)
      }
    }
    return HeatMap(
      title: words.catalogue(ProgressScreenText.calendar),
      summary: words.catalogue(ProgressScreenText.calendarSummary), weeks: weeks,
      weekdays: Weekday.allCases.map { words.shortWeekday($0) }, today: marked,
      words: words.calendar)
  }

  /// Returns the Mondays of the latest weeks, or of those that end a little after the selected one.
  func calendarWeeks(around selected: LocalDay?, count: Int?) -> [LocalDay] {
    let mondays = stride(
      from: period.lowerBound.startOfWeek.number, through: period.upperBound.number, by: 7
    ).map { LocalDay(number: $0) }
    guard let count = count.map({ max($0, 1) }), mondays.count > count else { return mondays }
    let index = selected.flatMap { mondays.firstIndex(of: $0.startOfWeek) } ?? mondays.count - 1
    let last = index < mondays.count - count ? index + count / 2 : mondays.count - 1
    let end = min(max(last, count - 1), mondays.count - 1)
    return Array(mondays[(end - count + 1)...end])
  }
}

extension Charts.DayKind {
  /// What stands for a day of a log.
  init(_ kind: ProgressTracking.DayKind) {
    self =
      switch kind {
      case .done: .done
      case .partial: .partial
      case .missed: .missed
      case .open: .due
      case .held: .held
      case .rest: .rest
      case .extra: .extra
      case .unknown: .unknown
      }
  }
}

extension Wording {
  /// The words of a calendar, the same on a screen and in a report.
  var calendar: ChartWords {
    var words = chart
    words.week = catalogue(ProgressScreenText.columnWeek)
    words.marked = catalogue(ProgressScreenText.markedDay)
    for kind in ProgressTracking.DayKind.allCases {
      words.kinds[Charts.DayKind(kind)] = name(of: kind)
    }
    return words
  }

  /// Returns what stands above the weeks of a calendar: each month over the first week that shows a day of
  /// it, or over the next one where two begin in the same; all that are left over the last week.
  func monthHeadings(of mondays: [LocalDay], in period: ClosedRange<LocalDay>) -> [String?] {
    var named: Set<[Int]> = []
    return mondays.enumerated().map { index, monday in
      let days = (monday...(monday + 6)).clamped(to: period)
      var months = [days.lowerBound, days.upperBound].filter {
        !named.contains([$0.components.year, $0.components.month])
      }
      if index < mondays.count - 1 { months = Array(months.prefix(1)) }
      for day in months { named.insert([day.components.year, day.components.month]) }
      return months.isEmpty ? nil : distinct(months.map { month(of: $0) }).joined(separator: "/")
    }
  }

  /// What became of a day, in a word or two.
  func name(of kind: ProgressTracking.DayKind) -> String {
    let phrase: ProgressScreenText =
      switch kind {
      case .done: .done
      case .partial: .partial
      case .missed: .missed
      case .open: .open
      case .held: .held
      case .rest: .rest
      case .extra: .extra
      case .unknown: .unknown
      }
    return catalogue(phrase)
  }
}
