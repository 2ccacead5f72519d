import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// Where the parts of a day stand.
struct DayLayout {
  let title: Rect
  let list: Rect
  /// What is said of the selected row.
  let detail: Rect
  let footer: Rect

  init(_ size: Size) {
    let rows = size.rows
    let air = rows >= 20 ? 1 : 0
    let parts = Rect(size).splitRows(
      .length(rows > 3 ? 1 : 0), .length(air), .fill, .length(air),
      .length(rows >= 30 ? 8 : rows >= 20 ? 6 : rows >= 10 ? 3 : rows > 3 ? 1 : 0),
      .length(rows > 4 ? 1 : 0))
    title = parts[0]
    list = parts[2]
    detail = parts[4]
    footer = parts[5]
  }
}

extension DayScreen {
  /// Draws the day.
  func view(
    _ size: Size, glyphs: GlyphSet, texts: Catalogue, notice: String? = nil
  ) -> Frame {
    if let form { return form.view(size, glyphs: glyphs, texts: texts) }
    if let reader { return reader.view(size, glyphs: glyphs, texts: texts) }
    var canvas = Canvas(size, glyphs: glyphs)
    let words = Wording(texts)
    let layout = DayLayout(size)
    canvas.draw(Footer(Self.keys(texts).hints()), in: layout.footer)
    canvas.write(title(words), in: layout.title, style: .bold)
    let rows = rows(words)
    if rows.isEmpty {
      canvas.draw(Paragraph(texts(RunnerText.nothingLogged), style: .muted), in: layout.list)
    }
    let listed = rows.map { List.Row($0.text, detail: $0.detail, style: $0.style) }
    canvas.draw(List(listed, selected: rows.isEmpty ? nil : selected), in: layout.list)
    if let said = problem ?? notice {
      canvas.draw(Paragraph(said, style: Style(.warning, .bold)), in: layout.detail)
      return Frame(canvas)
    }
    guard rows.indices.contains(selected), let entry = rows[selected].entry else {
      return Frame(canvas)
    }
    // What the row itself has no room for is said below it.
    let name = rows[selected].text.trimmed
    let row =
      rows[selected].detail.isEmpty ? name : words.named(name, rows[selected].detail)
    let facts = [row] + words.facts(of: entry, in: log)
    let texts = facts.enumerated().map { index, fact in
      (text: cleaned(fact), style: index == 0 ? Style(.accent) : .plain)
    }
    let lines = fittedLines(
      texts, to: layout.detail.size, ellipsis: canvas.glyphs.ellipsis)
    canvas.draw(StyledLines(lines: lines, scrolled: 0), in: layout.detail)
    return Frame(canvas)
  }

  /// The day as lines.
  func plainLines(_ texts: Catalogue) -> [String] {
    if let form { return form.plainLines }
    if let reader { return reader.plainLines + [texts(LineText.helpHint)] }
    if let problem { return [problem] }
    let words = Wording(texts)
    let rows = rows(words)
    let listed = rows.enumerated().flatMap { index, row -> [String] in
      let name = words.capitalised(row.text.trimmed)
      let text = row.detail.isEmpty ? name : words.named(name, row.detail)
      return [index == selected ? texts(RunnerText.chosen, text) : text]
        + (row.entry.map { words.facts(of: $0, in: log, alone: false) } ?? [])
    }
    return [title(words)] + (rows.isEmpty ? [texts(RunnerText.nothingLogged)] : listed)
      + [texts(RunnerText.dayHint)]
  }

  private func title(_ words: Wording) -> String {
    let name = words.name(of: runner)
    guard let prescribed = log.prescribed else {
      return words.named(name, words.day(log.day))
    }
    return words.joined([
      words.named(name, words.day(log.day)),
      words.catalogue(
        ProgressScreenText.followedPhase, cleaned(prescribed.programme.title, limit: 200),
        String(prescribed.reference.revision), cleaned(prescribed.phase.title, limit: 200)),
    ])
  }
}
