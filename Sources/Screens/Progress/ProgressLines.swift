import Charts
import PlainText
import Programmes
import ProgressTracking
import TerminalUI

extension ProgressScreen {
  /// Returns a section as lines for a space in columns and rows.
  ///
  /// Pictures keep to the rows; lists may be longer, to be scrolled.
  func lines(
    of section: ProgressSection, size: Size, glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> [StyledLine] {
    guard !isEmpty(section) else {
      return wrapped(words.catalogue(section.emptyText), to: size.columns).map {
        StyledLine($0, style: .muted)
      }
    }
    if showsTables {
      return tableLines(table(of: section, words), columns: size.columns)
    }
    if let picture = picture(of: section, size: size, glyphs: glyphs, words) {
      return picture.lines
    }
    switch section {
    case .why: return broken(file?.whyLines(words, today: today) ?? [], columns: size.columns)
    case .criteria:
      return broken(
        file?.criterionLines(words, glyphs: glyphs) ?? [], columns: size.columns)
    case .calendar, .pain: return []
    case .weeks: return weekLines(size, glyphs, words)
    case .exercises: return exerciseLines(size, glyphs, words)
    case .reasons: return reasonLines(size, glyphs, words)
    case .measures: return progress.measureLines(size, glyphs, words)
    case .events: return eventLines(size, words)
    }
  }

  /// Whether a section has nothing to show.
  func isEmpty(_ section: ProgressSection) -> Bool {
    switch section {
    case .why: false
    case .criteria: file?.standing?.followed == nil
    case .weeks, .calendar: progress.weeks.isEmpty
    case .pain: progress.pain.isEmpty
    case .exercises: progress.exercises.isEmpty
    case .reasons: progress.reasons.isEmpty
    case .measures: progress.measures.isEmpty
    case .events:
      progress.followed.isEmpty && progress.incidents.isEmpty && progress.notes.isEmpty
        && file?.events(Wording()).isEmpty ?? true
    }
  }

  /// What happened, with what a therapist wrote where one looks, the latest first.
  func events(_ words: Wording) -> [ProgressEvent] {
    let own = file?.events(words) ?? []
    // Sorting in Swift keeps the order of equals.
    return (own.reversed() + progress.events(words)).sorted { $0.day > $1.day }
  }

  /// The day that a therapist's looks are counted from.
  var today: LocalDay { file?.standing?.day ?? progress.period.upperBound }

  /// Breaks lines that are wider than the space.
  func broken(_ lines: [StyledLine], columns: Int) -> [StyledLine] {
    lines.flatMap { line in
      wrapped(line.text, to: columns).map {
        StyledLine($0, style: line.parts.first?.style ?? .plain)
      }
    }
  }

  private func weekLines(
    _ size: Size, _ glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> [StyledLine] {
    let start = selected.startOfWeek
    let index = progress.weeks.firstIndex { $0.start == start }
    // The chart shows its latest bars: it ends with the selected one where that would be hidden.
    let isHidden = index.map { progress.weeks.count - $0 > max(size.rows - 3, 1) } ?? false
    let chart = progress.weeksChart(words, through: isHidden ? index : nil)
    var lines = chart.glyphLines(
      width: size.columns, height: size.rows, glyphs: glyphs.forCharts
    ).map { StyledLine($0) }
    guard let index else { return lines }
    let label = progress.label(of: progress.weeks[index], words)
    let isSelected = { (line: StyledLine) in
      line.text.drop(while: { $0 == " " }).hasPrefix(label)
    }
    if let row = lines.lastIndex(where: isSelected), !lines[row].parts.isEmpty {
      let first = lines[row].parts[0]
      lines[row].parts[0].style = first.style.with(.reverse)
    }
    return lines
  }

  private func exerciseLines(
    _ size: Size, _ glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> [StyledLine] {
    let rows = progress.exercises.map {
      BarRow(
        name: cleaned($0.name, limit: 200), end: words.name("", on: $0.side),
        share: $0.dose.share ?? 0, text: words.dose($0.dose))
    }
    var lines = barLines(rows, size, glyphs, style: Style(.good))
    if !progress.sources.isEmpty {
      let text = words.sources(progress.sources)
      lines += wrapped(text, to: size.columns).map { StyledLine($0, style: .muted) }
    }
    return lines
  }

  private func reasonLines(
    _ size: Size, _ glyphs: TerminalUI.GlyphSet, _ words: Wording
  ) -> [StyledLine] {
    let most = progress.reasons.map(\.sets).max() ?? 0
    let rows = progress.reasons.map {
      BarRow(
        name: words.reason($0.reason), share: most > 0 ? Double($0.sets) / Double(most) : 0,
        text: words.catalogue.count($0.sets, CommonText.sets))
    }
    return barLines(rows, size, glyphs, style: Style(.warning))
  }

  private func barLines(
    _ rows: [BarRow], _ size: Size, _ glyphs: TerminalUI.GlyphSet, style: Style
  ) -> [StyledLine] {
    let widest = rows.map { displayWidth($0.name + $0.end) }.max() ?? 0
    let texts = rows.map { displayWidth($0.text) }.max() ?? 0
    return rows.map { row in
      barLine(
        row.name, end: row.end, nameColumns: min(widest, max(size.columns - 30, 16)),
        fraction: row.share,
        text: padded(row.text, to: texts), columns: size.columns, glyphs: glyphs, style: style)
    }
  }

  private func eventLines(_ size: Size, _ words: Wording) -> [StyledLine] {
    events(words).flatMap { event in
      let day = words.day(event.day, today: progress.period.upperBound, words: false)
      let lines = wrapped(words.named(day, event.text), to: size.columns)
      return lines.map { StyledLine($0, style: event.style) }
    }
  }
}

/// A bar with its name and what stands behind it.
private struct BarRow {
  var name: String
  /// The end of the name, which stays where the name is cut.
  var end = ""
  var share: Double
  var text: String
}

extension ProgressSection {
  /// What is said where there is nothing to show.
  var emptyText: ProgressScreenText {
    switch self {
    case .why, .criteria: .noCriteria
    case .weeks, .calendar: .noWeeks
    case .pain: .noPain
    case .exercises: .noExercises
    case .reasons: .noReasons
    case .measures: .noMeasures
    case .events: .noEvents
    }
  }
}
