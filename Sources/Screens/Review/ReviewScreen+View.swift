import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension ReviewScreen {
  /// Draws the list.
  ///
  /// - Parameters:
  ///   - size: The size to draw at; where it is narrow only name and reason are left.
  ///   - glyphs: The characters to draw with.
  ///   - texts: The words.
  /// - Returns: The picture.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    if let form { return form.view(size, glyphs: glyphs, texts: texts) }
    var canvas = Canvas(size, glyphs: glyphs)
    let words = Wording(texts)
    let said = current.map { detail(of: $0, words) } ?? []
    let layout = ReviewLayout(
      size, listed: rows.count,
      detail: said.reduce(0) { $0 + wrapped($1.text, to: size.columns).count })
    if showsDefinitions {
      canvas.draw(Footer(Self.keys(texts).hints { $0 == .back || $0 == .help }), in: layout.footer)
      canvas.write(texts(ReviewText.definitions), in: layout.title, style: .bold)
      let lines = definitionLines(columns: layout.whole.columns - 2, words)
      canvas.draw(StyledLines(lines: lines, scrolled: scrolled), in: layout.whole)
      return Frame(canvas)
    }
    canvas.draw(Footer(hints(texts)), in: layout.footer)
    canvas.write(words.title(self), in: layout.title, style: .bold)
    let cursor = drawStatus(in: layout.status, words, on: &canvas)
    guard let current else {
      let phrase: ReviewText = count == 0 ? .empty : .noneFound
      canvas.draw(Paragraph(texts(phrase)), in: layout.list)
      return Frame(canvas, cursor: cursor)
    }
    let columns = ReviewColumns(columns: layout.list.columns)
    let header = layout.header.splitColumns(.length(2), .fill)[1]
    canvas.write(columns.header(canvas.glyphs, words), in: header, style: Style(.muted, .underline))
    let seen = List.window(of: rows.count, around: selected, rows: layout.list.rows)
    let shown = rows.enumerated().map { index, row in
      // Of a thousand rows only those in sight are put into words.
      guard seen.contains(index) else { return List.Row("") }
      return List.Row(
        columns.text(of: row, named: name(of: row, words), canvas.glyphs, words, today: today),
        style: style(of: row))
    }
    canvas.draw(List(shown, selected: selected), in: layout.list)
    drawDetail(said, of: current, words, in: layout.detail, on: &canvas)
    return Frame(canvas, cursor: cursor)
  }

  private func hints(_ texts: Catalogue) -> [KeyHint] {
    isSearching
      ? [texts.hint(.enter, .accept), texts.hint(.escape, .back)] : Self.keys(texts).hints()
  }

  /// What is listed, or what is searched for; returns where the cursor stands.
  private func drawStatus(
    in rect: Rect, _ words: Wording, on canvas: inout Canvas
  ) -> Point? {
    if isSearching, let search {
      let label = words.catalogue(ReviewText.searchFor)
      let parts = rect.splitColumns(.length(displayWidth(label) + 1), .length(30), .fill)
      canvas.write(label, in: parts[0], style: Style(.accent, .bold))
      canvas.write(" " + words.status(self), in: parts[2], style: .muted)
      return search.draw(in: parts[1], on: &canvas)
    }
    canvas.write(words.status(self), in: rect, style: .muted)
    return nil
  }

  /// Colour says again what the mark and the words say.
  private func style(of row: ReviewRow) -> Style {
    switch row.level {
    case 3: Style(.bad, .bold)
    case 2: Style(.bad)
    case 1: row.flags.allSatisfy { $0.finding.isOfSilence } ? Style(.rest) : Style(.warning)
    default: row.isSetAside ? .muted : .plain
    }
  }

  /// What is said of a runner, in the order in which it gives way where there is no room.
  private func detail(of row: ReviewRow, _ words: Wording) -> [(text: String, style: Style)] {
    [
      (reason(of: row, words), Style(.accent)),
      (words.joined(words.facts(of: row, today: today)), .plain),
      (words.joined(words.looks(of: row, today: today)), .muted),
    ].filter { !$0.0.isEmpty }
  }

  private func reason(of row: ReviewRow, _ words: Wording) -> String {
    words.named(name(of: row, words), words.reason(row, today: today))
  }

  private func drawDetail(
    _ said: [(text: String, style: Style)], of row: ReviewRow, _ words: Wording, in rect: Rect,
    on canvas: inout Canvas
  ) {
    if let notice {
      canvas.draw(Paragraph(notice, style: Style(.warning, .bold)), in: rect)
      return
    }
    guard rect.rows > 1 else {
      let text =
        rect.columns < 30 ? words.reason(row, today: today) : reason(of: row, words)
      canvas.write(text, in: rect, style: Style(.accent))
      return
    }
    let lines = fittedLines(said, to: rect.size, ellipsis: canvas.glyphs.ellipsis)
    canvas.draw(StyledLines(lines: lines, scrolled: 0), in: rect)
  }

  private func definitionLines(columns: Int, _ words: Wording) -> [StyledLine] {
    words.reviewDefinitions.flatMap { text in
      wrapped(text, to: columns).map { StyledLine($0) }
    }
  }

  /// Returns how far the explanation can be scrolled.
  func mostScrolled(_ size: Size, _ texts: Catalogue) -> Int {
    let whole = ReviewLayout(size).whole
    let lines = definitionLines(columns: whole.columns - 2, Wording(texts))
    return max(0, lines.count - whole.rows)
  }
}
