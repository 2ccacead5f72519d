import Charts
import Programmes
import ProgressTracking
import TerminalUI

/// A picture by day, with the days that there is room for.
struct DayPicture {
  /// The picture.
  var lines: [StyledLine]
  /// The first and the last day in it.
  var days: ClosedRange<LocalDay>
}

extension ProgressScreen {
  /// Returns the picture of a section by day; nothing of one without, or where tables are shown.
  ///
  /// - Parameters:
  ///   - section: The section.
  ///   - size: The room.
  ///   - saysDays: Whether the days are said above the picture where there is no room for all.
  ///   - glyphs: The characters to draw with.
  ///   - words: The words.
  /// - Returns: The picture.
  func picture(
    of section: ProgressSection, size: Size, saysDays: Bool = false, glyphs: TerminalUI.GlyphSet,
    _ words: Wording
  ) -> DayPicture? {
    let whole = picture(of: section, size: size, glyphs, words)
    guard saysDays, let whole, whole.days != progress.period else { return whole }
    let lower = Size(columns: size.columns, rows: max(size.rows - 1, 1))
    var picture = picture(of: section, size: lower, glyphs, words) ?? whole
    picture.lines.insert(StyledLine(words.span(picture.days), style: .muted), at: 0)
    return picture
  }

  private func picture(
    of section: ProgressSection, size: Size, _ glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> DayPicture? {
    guard !isEmpty(section), !showsTables else { return nil }
    switch section {
    case .calendar:
      let count = max((size.columns - 4) / 2, 1)
      let mondays = progress.calendarWeeks(around: selected, count: count)
      guard let first = mondays.first, let last = mondays.last else { return nil }
      // Where there are fewer rows than weekdays the calendar is scrolled, so that no day is lost.
      let lines = progress.calendarChart(selected: selected, weeks: count, words).glyphLines(
        width: size.columns, height: max(size.rows, Weekday.allCases.count),
        glyphs: glyphs.forCharts)
      let period = progress.period
      return DayPicture(
        lines: lines.map { StyledLine($0) },
        days: max(first, period.lowerBound)...min(last + 6, period.upperBound))
    case .pain:
      let glyphs = glyphs.forCharts
      func height(_ chart: SeriesChart) -> Int { max(size.rows, chart.series.count) }
      let chart = progress.painChart(selected: selected, words) {
        $0.dayColumns(width: size.columns, height: height($0), glyphs: glyphs)
      }
      let lines = chart.glyphLines(width: size.columns, height: height(chart), glyphs: glyphs)
      let span = chart.span.map {
        LocalDay(number: $0.lowerBound)...LocalDay(number: $0.upperBound)
      }
      return DayPicture(lines: lines.map { StyledLine($0) }, days: span ?? progress.period)
    default: return nil
    }
  }
}

extension Wording {
  /// Returns the first and the last of some days without their years: `9 Nov to 28 Nov`.
  func span(_ days: ClosedRange<LocalDay>) -> String {
    catalogue(DayText.span, dayAndMonth(days.lowerBound), dayAndMonth(days.upperBound))
  }
}
