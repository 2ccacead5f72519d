import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension TodayScreen {
  /// Draws the screen.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let words = TodayWords(self, texts)
    let rows = rows(of: canvas.bounds, words)
    canvas.write(words.heading, in: rows[1], style: .bold)
    if rows[2].rows > 1 {
      canvas.draw(Paragraph(words.programme, style: .muted), in: rows[2])
    } else {
      canvas.write(words.programme, in: rows[2], style: .muted)
    }
    var cursor: Point?
    if let entry {
      cursor = draw(entry, in: rows[4], on: &canvas, texts)
    } else {
      drawDay(words, in: rows[4], on: &canvas)
    }
    if let notice { canvas.draw(Paragraph(notice, style: Style(.warning, .bold)), in: rows[5]) }
    let isOpen = standing.openSession != nil
    let keys = TodayAction.keys(texts, start: isOpen ? .goOn : .start)
    let hints =
      entry == nil
      ? keys.hints(where: allows)
      : [
        texts.hint(.enter, .accept),
        texts.hint(.escape, .back),
      ]
    canvas.draw(Footer(hints), in: rows[6])
    if showsHelp { canvas.draw(KeyHelp(texts(KeyText.help), keys), in: canvas.bounds) }
    return Frame(canvas, title: texts(FirstStartText.title), cursor: cursor)
  }

  /// The parts of the page: air, who, what, air, the day, what could not be done, the keys.
  private func rows(of bounds: Rect, _ words: TodayWords) -> [Rect] {
    let air = bounds.rows >= 12 ? 1 : 0
    let page = bounds.inset(columns: bounds.columns > 40 ? 2 : 0, rows: 0)
    let what = Paragraph(words.programme).rows(at: page.columns)
    let noticed = notice.map { Paragraph($0).rows(at: page.columns) } ?? 0
    return page.splitRows(
      .length(air), .length(1), .length(bounds.rows >= 18 ? min(2, max(1, what)) : 1),
      .length(air), .fill, .length(min(noticed, 4)), .length(1))
  }

  /// How far the day can be scrolled in a window.
  func lastScroll(in size: Size, _ texts: Catalogue) -> Int {
    let words = TodayWords(self, texts)
    let room = rows(of: Rect(size), words)[4]
    return max(0, lines(words, columns: room.columns).count - room.rows)
  }

  /// The day line by line, each as wide as there is room.
  private func lines(
    _ words: TodayWords, columns: Int
  ) -> [(text: String, indent: Int, style: Style)] {
    var lines: [(text: String, indent: Int, style: Style)] = words.due.enumerated().map {
      ($1, 0, $0 == 0 ? Style(words.isHeld ? .warning : .accent, .bold) : .plain)
    }
    if !words.exercises.isEmpty { lines.append(("", 0, .plain)) }
    for (index, exercise) in words.exercises.enumerated() {
      lines.append(("\(index + 1)  \(exercise.name)", 0, .bold))
      lines.append((exercise.dose, 3, .muted))
    }
    if !words.notes.isEmpty { lines.append(("", 0, .plain)) }
    lines += words.notes.map { ($0, 0, .plain) }
    return lines.flatMap { line in
      let texts = wrapped(line.text, to: max(1, columns - line.indent))
      return (texts.isEmpty ? [""] : texts).map { ($0, line.indent, line.style) }
    }
  }

  private func drawDay(_ words: TodayWords, in rect: Rect, on canvas: inout Canvas) {
    let wrappedLines = lines(words, columns: rect.columns)
    let top = max(0, min(scrolled, wrappedLines.count - rect.rows))
    for (row, line) in wrappedLines.dropFirst(top).prefix(rect.rows).enumerated() {
      let room = rect.line(row).splitColumns(.length(line.indent), .fill)[1]
      canvas.write(line.text, in: room, style: line.style)
    }
    if top + rect.rows < wrappedLines.count {
      canvas.write(String(canvas.glyphs.moreBelow), in: rect.line(-1), .right, style: .bold)
    }
  }

  private func draw(
    _ entry: Entry, in rect: Rect, on canvas: inout Canvas, _ texts: Catalogue
  ) -> Point? {
    let rows = rect.splitRows(.length(3), .length(1), .length(1), .fill)
    switch entry {
    case .measureChoice(let keys, let pointer):
      canvas.write(texts(TodayText.measureChoose), in: rows[0], style: .bold)
      let parts = rect.splitRows(.length(2), .fill)
      let list = keys.enumerated().map { List.Row("\($0 + 1)  \(name(of: $1, texts))") }
      canvas.draw(List(list, selected: pointer), in: parts[1])
      return nil
    case .measure(let key, let field):
      canvas.draw(Paragraph(question(for: key, texts), style: .bold), in: rows[0])
      let how = standing.followed?.programme.measure(key.measure)?.how ?? ""
      canvas.draw(Paragraph(how), in: rows[3].inset(rows: 1))
      return field.draw(in: rows[2], on: &canvas, style: Style(.plain, .underline))
    case .questionnaireChoice(let ids, let pointer):
      canvas.write(texts(TodayText.questionnaireChoose), in: rows[0], style: .bold)
      let parts = rect.splitRows(.length(2), .fill)
      let list = ids.enumerated().map { List.Row("\($0 + 1)  \(title(of: $1))") }
      canvas.draw(List(list, selected: pointer), in: parts[1])
      return nil
    case .questionnaire(let form, let field):
      return draw(form, field, in: rect, on: &canvas, texts)
    case .cleared(let field):
      canvas.draw(Paragraph(texts(TodayText.clearedQuestion), style: .bold), in: rows[0])
      return field.draw(in: rows[2], on: &canvas, style: Style(.plain, .underline))
    }
  }

  private func draw(
    _ form: QuestionnaireForm, _ field: TextField, in rect: Rect, on canvas: inout Canvas,
    _ texts: Catalogue
  ) -> Point? {
    guard let words = QuestionnaireWords(form, texts) else { return nil }
    let question = Paragraph(words.question, style: .bold)
    let air = rect.rows >= 12 ? 1 : 0
    let asked = min(question.rows(at: rect.columns), max(1, rect.rows - 2))
    let answers = min(words.answers.count, max(0, rect.rows - asked - 3 - 2 * air))
    let rows = rect.splitRows(
      .length(1), .length(air), .length(asked), .length(answers), .length(air), .length(1),
      .length(air), .fill)
    canvas.write(words.title, in: rows[0], style: .muted)
    canvas.draw(question, in: rows[2])
    for (index, answer) in words.answers.prefix(answers).enumerated() {
      canvas.write(answer, in: rows[3].line(index))
    }
    canvas.draw(
      Paragraph(([words.hint] + (words.about.map { [$0] } ?? [])).joined(separator: "\n")),
      in: rows[7])
    return field.draw(in: rows[5], on: &canvas, style: Style(.plain, .underline))
  }

  /// The title of a questionnaire.
  private func title(of id: Identifier) -> String {
    standing.followed?.programme.name(ofMeasured: id) ?? id.text
  }

  /// The measure's name, with its side.
  func name(of key: MeasuredKey, _ texts: Catalogue) -> String {
    let name = standing.followed?.programme.measure(key.measure)?.name ?? key.measure.text
    return key.side.map { texts(ProgrammeText.measure, name, Wording(texts).side($0)) } ?? name
  }

  /// Asks for a value, with its unit and what it can be.
  func question(for key: MeasuredKey, _ texts: Catalogue) -> String {
    guard let measure = standing.followed?.programme.measure(key.measure) else { return "" }
    let wording = Wording(texts)
    let range = texts(
      TodayText.measureRange, wording.number(measure.range.lowerBound),
      wording.number(measure.range.upperBound))
    return texts(TodayText.measureQuestion, name(of: key, texts), measure.unit) + " " + range
  }
}

extension TodayScreen {
  /// The screen as lines, the last of which asks.
  package func plainLines(_ texts: Catalogue) -> [String] {
    let notices = notice.map { [$0] } ?? []
    switch entry {
    case .measureChoice(let keys, _):
      return [texts(TodayText.measureChoose)]
        + keys.enumerated().map { "  \($0 + 1)  \(name(of: $1, texts))" }
    case .measure(let key, _):
      let how = standing.followed?.programme.measure(key.measure)?.how
      return notices + (how.map { [$0] } ?? []) + [question(for: key, texts)]
    case .questionnaireChoice(let ids, _):
      return [texts(TodayText.questionnaireChoose)]
        + ids.enumerated().map { "  \($0 + 1)  \(title(of: $1))" }
    case .questionnaire(let form, _):
      return notices + (QuestionnaireWords(form, texts)?.lines ?? [])
    case .cleared: return [texts(TodayText.clearedQuestion)]
    case nil:
      let words = TodayWords(self, texts)
      let exercises = words.exercises.enumerated().map { "\($0 + 1). \($1.name): \($1.dose)" }
      let keys = TodayAction.keys(texts).helpRows(where: allows)
        .map { "\($0.keys): \($0.help)" }
      return notices + [words.heading, words.programme] + words.due
        + exercises + words.notes + keys
    }
  }
}
