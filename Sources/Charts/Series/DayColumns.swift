/// How days fall on the columns of a grid.
struct DayColumns {
  /// The first and last day.
  let span: ClosedRange<Int>
  /// The columns of each day, at least 1.
  let columnsPerDay: Int
  /// The days of each column, at least 1 and more only where a day has but one column.
  let daysPerColumn: Int

  /// Lays days out over at most `width` columns.
  init(span: ClosedRange<Int>, width: Int) {
    self.span = span
    let width = max(width, 1)
    let days = span.upperBound - span.lowerBound + 1
    columnsPerDay = min(max(width / days, 1), 4)
    daysPerColumn = max((days + width - 1) / width, 1)
  }

  /// The columns in use.
  var width: Int {
    let days = span.upperBound - span.lowerBound + 1
    return (days + daysPerColumn - 1) / daysPerColumn * columnsPerDay
  }

  /// The columns a bar takes; a gap follows it where there is room for one.
  var barWidth: Int { max(columnsPerDay - 1, 1) }

  /// The first column of a day, or nil for a day that is not shown.
  func column(of day: Int) -> Int? {
    guard span.contains(day) else { return nil }
    return (day - span.lowerBound) / daysPerColumn * columnsPerDay
  }

  /// The greatest value of each column that has any day listed, nil where all are missing.
  func values(of series: Series) -> [Int: Double?] {
    var highest: [Int: Double?] = [:]
    for value in series.ordered(in: span) {
      guard let column = column(of: value.day) else { continue }
      let before = highest[column] ?? nil
      highest[column] = .some([before, value.value].compactMap(\.self).max())
    }
    return highest
  }
}
