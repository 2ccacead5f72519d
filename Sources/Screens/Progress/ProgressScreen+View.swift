import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension ProgressScreen {
  /// Draws the screen.
  ///
  /// - Parameters:
  ///   - size: The size to draw at; where it is small only sentences are left.
  ///   - glyphs: The characters to draw with.
  ///   - texts: The words.
  ///   - hints: What stands in the footer; the keys of the screen unless told otherwise.
  ///   - notice: What stands in place of the value under the cursor.
  /// - Returns: The picture.
  package func view(
    _ size: Size, glyphs: GlyphSet, texts: Catalogue, hints: [KeyHint]? = nil,
    notice: String? = nil
  ) -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    let words = Wording(texts)
    let layout = layout(size, words)
    canvas.draw(Footer(hints ?? Self.keys(texts).hints()), in: layout.footer)
    if showsDefinitions {
      canvas.write(
        words.catalogue(ProgressScreenText.definitions), in: layout.title, style: .bold)
      let lines = definitionLines(columns: layout.whole.columns - 2, words)
      canvas.draw(StyledLines(lines: lines, scrolled: scrolled), in: layout.whole)
      return canvas
    }
    canvas.write(title(words), in: layout.title, style: .bold)
    guard !layout.isSentence else {
      if let notice {
        canvas.draw(Paragraph(notice, style: Style(.warning, .bold)), in: layout.whole)
        return canvas
      }
      let lines = sentenceLines(columns: layout.whole.columns - 2, words)
      canvas.draw(StyledLines(lines: lines, scrolled: scrolled), in: layout.whole)
      return canvas
    }
    canvas.draw(
      StyledLines(lines: numberLines(size, words), scrolled: 0), in: layout.numbers)
    drawTabs(in: layout.tabs, words, on: &canvas)
    for pane in layout.panes { draw(pane, words, on: &canvas) }
    if let notice {
      canvas.draw(Paragraph(notice, style: Style(.warning, .bold)), in: layout.selected)
    } else {
      drawSelected(in: layout.selected, words, on: &canvas)
    }
    return canvas
  }

  private func layout(_ size: Size, _ words: Wording) -> ProgressLayout {
    ProgressLayout(
      size, section: section, of: sections, numbers: numberLines(size, words),
      tabs: tabRows(size, words))
  }

  /// Returns how far the section, or what stands instead of it, can be scrolled.
  func mostScrolled(_ size: Size, _ words: Wording) -> Int {
    let layout = layout(size, words)
    if showsDefinitions || layout.isSentence {
      let columns = layout.whole.columns
      let lines =
        showsDefinitions
        ? definitionLines(columns: columns - 2, words) : sentenceLines(columns: columns - 2, words)
      return max(0, lines.count - layout.whole.rows)
    }
    guard let pane = layout.panes.first(where: { $0.section == section }) else { return 0 }
    let lines = lines(of: section, size: pane.listSize, glyphs: .unicode, words)
    return max(0, lines.count - pane.body.rows)
  }

  /// Whose progress it is, over which days.
  private func title(_ words: Wording) -> String {
    let period = progress.period
    let isOneYear = period.lowerBound.components.year == period.upperBound.components.year
    let first = words.dayAndMonth(period.lowerBound)
    let year = String(period.upperBound.components.year)
    let title = words.catalogue(
      ProgressScreenText.screenTitle, words.name(of: progress.runner),
      isOneYear
        ? first : Wording(words.catalogue, dayForm: .date).day(period.lowerBound),
      words.catalogue(
        ProgressScreenText.pair, words.dayAndMonth(period.upperBound), year))
    guard progress.knownThrough < period.upperBound else { return title }
    let known = words.catalogue(
      ProgressScreenText.knownThrough,
      words.day(progress.knownThrough, today: period.upperBound, words: false))
    return words.joined([title, known])
  }

  /// The two numbers that come first.
  private func numberLines(_ size: Size, _ words: Wording) -> [StyledLine] {
    let sessions = words.named(
      words.catalogue(ProgressScreenText.sessionsName),
      words.sessions(progress.sessions, briefly: size.columns < 100))
    let dose = words.named(
      words.catalogue(ProgressScreenText.doseName),
      size.columns < 60 ? words.dose(progress.dose) : words.wholeDose(progress.dose))
    return [sessions, dose].flatMap { line in
      wrapped(line, to: size.columns).prefix(2).map { StyledLine($0) }
    }
  }

  /// What is left where there is no room for a picture.
  private func sentenceLines(columns: Int, _ words: Wording) -> [StyledLine] {
    let why = file?.whyLines(words, today: today).prefix(3) ?? []
    return broken(Array(why), columns: columns) + figureLines(columns: columns, words)
  }

  private func figureLines(columns: Int, _ words: Wording) -> [StyledLine] {
    let numbers = words.catalogue(
      ProgressScreenText.short, words.sessions(progress.sessions, briefly: true),
      words.named(words.catalogue(ProgressScreenText.doseName), words.dose(progress.dose)))
    let day = words.line(of: selected, in: progress)
    return wrapped(numbers, to: columns).map { StyledLine($0) }
      + wrapped(day, to: columns).map { StyledLine($0, style: Style(.accent)) }
  }

  private func definitionLines(columns: Int, _ words: Wording) -> [StyledLine] {
    ProgressScreenText.definitionsInOrder.flatMap { phrase in
      wrapped(words.catalogue(phrase), to: columns).map { StyledLine($0) } + [StyledLine("")]
    }
  }

  private func draw(_ pane: ProgressLayout.Pane, _ words: Wording, on canvas: inout Canvas) {
    let isCurrent = pane.section == section
    var size = pane.body.size
    let picture = picture(
      of: pane.section, size: size, saysDays: pane.title == nil, glyphs: canvas.glyphs, words)
    if let title = pane.title {
      let name = name(of: pane.section, showing: picture?.days, words)
      let rest = displayWidth(name) + 1
      canvas.write(name, in: title, style: isCurrent ? Style(.accent, .bold) : .bold)
      canvas.fill(
        title.splitColumns(.length(rest), .fill)[1], with: canvas.glyphs.lines.horizontal,
        style: isCurrent ? Style(.accent) : .muted)
    }
    var lines =
      picture?.lines ?? lines(of: pane.section, size: size, glyphs: canvas.glyphs, words)
    if lines.count > size.rows {
      // Scrolling takes two columns at the right.
      size = pane.listSize
      lines = self.lines(of: pane.section, size: size, glyphs: canvas.glyphs, words)
    }
    canvas.draw(
      StyledLines(lines: lines, scrolled: isCurrent ? scrolled : 0), in: pane.body)
  }

  /// The name of a section, with the days that its picture has room for where they are not all.
  private func name(
    of section: ProgressSection, showing days: ClosedRange<LocalDay>?, _ words: Wording
  ) -> String {
    let name = words.catalogue(section.title)
    guard let days, days != progress.period else { return name }
    return words.catalogue(ProgressFigureText.part, name, words.span(days))
  }

  /// The value under the cursor as text: the day, and the week where it comes first or fits too.
  private func drawSelected(in rect: Rect, _ words: Wording, on canvas: inout Canvas) {
    let day = words.line(of: selected, in: progress)
    let start = selected.startOfWeek
    let week = progress.weeks.first { $0.start == start }.map {
      words.line(of: $0, in: progress)
    }
    let texts = (section == .weeks ? [week, day] : [day, week]).compactMap(\.self)
    let said = texts.enumerated().map { index, text in
      (text: text, style: Style(index == 0 ? .accent : .plain))
    }
    let lines = fittedLines(said, to: rect.size, ellipsis: canvas.glyphs.ellipsis)
    canvas.draw(StyledLines(lines: lines, scrolled: 0), in: rect)
  }
}
