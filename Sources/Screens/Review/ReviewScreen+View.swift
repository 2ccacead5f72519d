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
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    let words = Wording(texts)
    let layout = ReviewLayout(size)
    canvas.draw(Footer(Self.keys(texts).hints()), in: layout.footer)
    guard !showsDefinitions else {
      drawDefinitions(words, layout: layout, on: &canvas)
      return canvas
    }
    canvas.write(words.title(rows, today: today), in: layout.title, style: .bold)
    guard rows.indices.contains(selected) else {
      canvas.draw(Paragraph(texts(ReviewText.empty)), in: layout.list)
      return canvas
    }
    let columns = ReviewColumns(rows, columns: layout.list.columns, words, today: today)
    let header = layout.header.splitColumns(.length(2), .fill)[1]
    canvas.write(columns.header(words), in: header, style: Style(.muted, .underline))
    let list = List(
      rows.map { row in
        List.Row(columns.text(of: row, words, today: today), style: style(of: row))
      }, selected: selected)
    canvas.draw(list, in: layout.list)
    drawDetail(of: rows[selected], words, in: layout.detail, on: &canvas)
    return canvas
  }

  /// Colour says again what the mark and the words say.
  private func style(of row: ReviewRow) -> Style {
    switch row.level {
    case 4: Style(.bad, .bold)
    case 3: Style(.bad)
    case 2: Style(.warning)
    case 1: Style(.rest)
    default: .plain
    }
  }

  private func drawDetail(
    of row: ReviewRow, _ words: Wording, in rect: Rect, on canvas: inout Canvas
  ) {
    let reason = words.named(
      words.name(of: row.runner.recent.runner), words.reason(row, today: today))
    let facts = words.joined(words.facts(of: row, today: today))
    guard rect.rows > 1 else {
      let text = rect.columns < 30 ? words.reason(row, today: today) : reason
      canvas.write(text, in: rect, style: Style(.accent))
      return
    }
    let parts = rect.splitRows(.length(rect.rows > 3 ? 2 : 1), .fill)
    canvas.draw(Paragraph(reason, style: Style(.accent)), in: parts[0])
    canvas.draw(Paragraph(facts), in: parts[1])
  }

  private func drawDefinitions(
    _ words: Wording, layout: ReviewLayout, on canvas: inout Canvas
  ) {
    canvas.write(
      words.catalogue(ReviewText.definitions), in: layout.title, style: .bold)
    let rows = layout.list.rows + layout.detail.rows + layout.header.rows
    let area = Rect(
      column: 0, row: layout.title.rows, columns: layout.list.columns, rows: rows)
    let text = ReviewText.definitionsInOrder.map { words.catalogue($0) }
    canvas.draw(Paragraph(text.joined(separator: "\n")), in: area)
  }
}

extension ReviewText {
  /// What the list explains about itself.
  static let definitionsInOrder: [ReviewText] = [
    .defineOrder, .defineWithin, .defineLimit, .defineSessions, .definePain, .defineSilence,
  ]
}

extension Wording {
  /// Returns what else there is to know of a runner, a fact each.
  func facts(of row: ReviewRow, today: LocalDay) -> [String] {
    let tally = row.runner.recent.sessions
    var sessions = catalogue(ReviewText.sessionsInTwoWeeks, self.sessions(row))
    if tally.due == 0 { sessions = catalogue(ReviewText.nothingDueInTwoWeeks) }
    return [
      programme(row), sessions,
      tally.held > 0 ? catalogue(ReviewText.heldSessions, String(tally.held)) : "",
      catalogue(ReviewText.painPlain, pain(row)),
      catalogue(ReviewText.lastSeen, seen(row, today: today)),
      catalogue(
        ReviewText.knownThrough, day(row.runner.recent.knownThrough, today: today, words: false)),
    ].filter { !$0.isEmpty }
  }
}
