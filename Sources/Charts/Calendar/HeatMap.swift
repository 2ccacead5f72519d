/// A calendar with a column for every week and a row for every weekday.
package struct HeatMap: Chart, Equatable {
  package var title: String
  package var summary: String
  /// The weeks in the order of time.
  package var weeks: [CalendarWeek]
  /// The names of the seven weekdays, Monday first.
  package var weekdays: [String]
  /// The day to mark, today unless the words say otherwise; nil where none is.
  package var today: CalendarDay?
  /// The words beside the data.
  package var words: ChartWords

  package init(
    title: String, summary: String, weeks: [CalendarWeek],
    weekdays: [String] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    today: CalendarDay? = nil, words: ChartWords = ChartWords()
  ) {
    self.title = title
    self.summary = summary
    self.weeks = weeks
    self.weekdays = weekdays
    self.today = today
    self.words = words
  }

  package var table: ChartTable {
    ChartTable(
      header: [words.week] + (0..<7).map(weekday),
      rows: weeks.map { week in [week.label] + (0..<7).map { name(of: week[$0]) } })
  }

  /// The kinds that occur, in their own order.
  var kindsShown: [DayKind] {
    let kinds = Set(weeks.flatMap { week in (0..<7).map { week[$0] } })
    return DayKind.allCases.filter { $0 != .none && kinds.contains($0) }
  }

  /// What a kind is called.
  func name(of kind: DayKind) -> String { words.kinds[kind] ?? kind.name }

  func weekday(_ index: Int) -> String {
    weekdays.indices.contains(index) ? weekdays[index] : ""
  }

  func isToday(week: Int, weekday: Int) -> Bool {
    today == CalendarDay(week: week, weekday: weekday)
  }
}

/// One week of a calendar.
package struct CalendarWeek: Sendable, Equatable {
  /// The week's name in the table, such as the date of its Monday.
  package var label: String
  /// What stands above the week, such as the month that begins in it; nil for nothing.
  package var heading: String?
  /// The days from Monday on; days that are not given do not belong to the calendar.
  package var days: [DayKind]

  package init(label: String, heading: String? = nil, days: [DayKind]) {
    self.label = label
    self.heading = heading
    self.days = days
  }

  subscript(weekday: Int) -> DayKind {
    days.indices.contains(weekday) ? days[weekday] : .none
  }
}

/// A day by its place in a calendar.
package struct CalendarDay: Sendable, Hashable {
  /// The index of the week.
  package var week: Int
  /// The weekday, 0 for Monday.
  package var weekday: Int

  package init(week: Int, weekday: Int) {
    self.week = week
    self.weekday = weekday
  }
}
