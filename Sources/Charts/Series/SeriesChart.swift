/// Series of values over days, each with its gaps.
///
/// A day that no series lists is empty; a day listed without a value is drawn as missing, which
/// never looks like a low value, and no line runs across it.
package struct SeriesChart: Chart, Equatable {
  package var title: String
  package var summary: String
  /// The series, the most important first.
  package var series: [Series]
  /// The range of values shown; values beyond it are drawn at its edge.
  package var scale: ValueScale
  /// The texts for days.
  package var days: DayNames
  /// What happened meanwhile.
  package var events: [DayEvent]
  /// The first and last day shown, or nil for all that the data names.
  package var span: ClosedRange<Int>?
  /// The words for a value that is missing.
  package var missingName: String
  /// How many days apart two values may be for a line to join them on a drawing.
  package var reach: Int
  /// The words beside the data.
  package var words: ChartWords

  package init(
    title: String, summary: String, series: [Series], scale: ValueScale = .pain,
    days: DayNames = DayNames(), events: [DayEvent] = [], span: ClosedRange<Int>? = nil,
    missingName: String = "not answered", reach: Int = 1, words: ChartWords = ChartWords()
  ) {
    self.title = title
    self.summary = summary
    self.series = series
    self.scale = scale
    self.days = days
    self.events = events
    self.span = span
    self.missingName = missingName
    self.reach = reach
    self.words = words
  }

  package var table: ChartTable {
    var header = [words.day] + series.map(\.name)
    if !events.isEmpty { header.append(words.event) }
    guard let span = shownSpan else { return ChartTable(header: header, rows: []) }
    let columns = series.map { series in
      Dictionary(uniqueKeysWithValues: series.ordered(in: span).map { ($0.day, $0.value) })
    }
    let events = Dictionary(grouping: self.events.filter { span.contains($0.day) }, by: \.day)
    let listed = Set(columns.flatMap(\.keys)).union(events.keys).sorted()
    let rows = listed.map { day in
      var row = [days.name(of: day)]
      row += columns.map { values in values[day].map { $0.map(words.number) ?? missingName } ?? "" }
      if !self.events.isEmpty {
        row.append((events[day] ?? []).map(\.label).joined(separator: ", "))
      }
      return row
    }
    return ChartTable(header: header, rows: rows)
  }

  /// The days to show, within some thousands of years so that sums of days stay in range.
  var shownSpan: ClosedRange<Int>? {
    let reasonable = -10_000_000...10_000_000
    if let span { return span.clamped(to: reasonable) }
    let listed = series.flatMap(\.values).map(\.day) + events.map(\.day)
    let kept = listed.filter(reasonable.contains)
    guard let first = kept.min(), let last = kept.max() else { return nil }
    return first...last
  }

  /// Whether a value is missing on any of the days shown.
  var hasMissing: Bool { series.contains(where: isMissing) }

  /// Whether a series has a value that is missing on any of the days shown.
  func isMissing(_ series: Series) -> Bool {
    shownSpan.map { series.ordered(in: $0).contains { $0.value == nil } } ?? false
  }
}
