import Charts

/// Three weeks of pain scores with gaps of both sorts, a zero and a ten.
let painChart = SeriesChart(
  title: "Pain", summary: "Pain at the knee before and the morning after, 2 to 22 November.",
  series: [
    Series(
      name: "before", role: .primary, shape: .circle,
      values: days([3, 3, nil, 2, 4, 5, nil, nil, 4, 3, 10, 6, 5, 5, 4, 3, 2, nil, 1, 0, 0])),
    Series(
      name: "next morning", role: .secondary, shape: .square,
      values: days([4, 3, 3, 2, 5, nil, 4, 4, 4, 3, 8, 7, 5, 5, 5, 4, 2, 2, 1, 1, 0])),
  ],
  days: DayNames(
    ticks: [0: "2 Nov", 7: "9 Nov", 14: "16 Nov"],
    names: Dictionary(uniqueKeysWithValues: (0..<21).map { ($0, "\($0 + 2) Nov") })),
  events: [DayEvent(day: 9, label: "revision 2")])

/// The same with one series only.
let oneSeriesChart = SeriesChart(
  title: painChart.title, summary: painChart.summary, series: Array(painChart.series.prefix(1)),
  days: painChart.days, events: painChart.events)

/// Sessions by week, of every kind.
let weekChart = BarChart(
  title: "Sessions", summary: "Sessions by week, done of due.",
  kinds: [
    BarKind(name: "done", role: .good, fill: .solid),
    BarKind(name: "partial", role: .warning, fill: .hatch),
    BarKind(name: "missed", role: .bad, fill: .dots),
    BarKind(name: "held", role: .secondary, fill: .lines),
    BarKind(name: "extra", role: .primary, fill: .cross),
  ],
  bars: [
    Bar(label: "5 Oct", values: [2, 1, 2, 0, 0], text: "3 of 5"),
    Bar(label: "12 Oct", values: [4, 0, 1, 0, 0], text: "4 of 5"),
    Bar(label: "19 Oct", values: [1, 0, 0, 4, 0], text: "1 of 1"),
    Bar(label: "26 Oct", values: [nil, nil, nil, nil, nil], text: "no data"),
    Bar(label: "2 Nov", values: [5, 0, 0, 0, 2], text: "5 of 5"),
    Bar(label: "9 Nov", values: [3, 1, 1, 0, 1], text: "4 of 5"),
  ])

/// Eight weeks with every kind of day.
let calendar = HeatMap(
  title: "Days", summary: "What was done on each day.",
  weeks: [
    week("28 Sep", nil, "   1.1."), week("5 Oct", "Oct", "1.1.1x."),
    week("12 Oct", nil, "1.p.1+."), week("19 Oct", nil, "h.h.h.."),
    week("26 Oct", nil, "?.?.1.."), week("2 Nov", "Nov", "1.1.1.+"),
    week("9 Nov", nil, "1.x.p.."), week("16 Nov", nil, "1.1    "),
  ],
  today: CalendarDay(week: 7, weekday: 2))

private func week(_ label: String, _ heading: String?, _ days: String) -> CalendarWeek {
  let kinds: [Character: DayKind] = [
    "1": .done, "p": .partial, "x": .missed, "h": .held, ".": .rest, "+": .extra, "?": .unknown,
  ]
  return CalendarWeek(label: label, heading: heading, days: days.map { kinds[$0] ?? .none })
}

/// Values on consecutive days from day 0 on.
func days(_ values: [Double?]) -> [DayValue] {
  values.enumerated().map { DayValue(day: $0.offset, value: $0.element) }
}

/// The lines as one text.
func picture(_ lines: [ChartLine]) -> String {
  lines.map { $0.text + "\n" }.joined()
}
