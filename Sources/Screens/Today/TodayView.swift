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
    if let notice { canvas.draw(Paragraph(notice, style: Self.noticed), in: rows[5]) }
    let isOpen = resumable != nil
    let keys = TodayAction.keys(texts, start: isOpen ? .goOn : .start)
    let hints = entry.map { self.hints(of: $0, texts) } ?? keys.hints(where: allows)
    canvas.draw(Footer(hints), in: rows[6])
    return Frame(canvas, title: texts(FirstStartText.title), cursor: cursor)
  }

  private func hints(of entry: Entry, _ texts: Catalogue) -> [KeyHint] {
    entry.field == nil
      ? ListAction.keys(texts).hints()
      : [texts.hint(.enter, .accept), texts.hint(.escape, .back)]
  }

  /// The parts of the page: air, who, what, air, the day, what could not be done, the keys.
  private func rows(of bounds: Rect, _ words: TodayWords) -> [Rect] {
    let air = bounds.rows >= 12 ? 1 : 0
    let page = bounds.inset(columns: bounds.columns > 40 ? 2 : 0, rows: 0)
    let what = Paragraph(words.programme).rows(at: page.columns)
    let isApart = longNotice(at: page.columns).isEmpty
    let noticed = isApart ? notice.map { Paragraph($0).rows(at: page.columns) } ?? 0 : 0
    return page.splitRows(
      .length(air), .length(1), .length(bounds.rows >= 18 ? min(2, max(1, what)) : 1),
      .length(air), .fill, .length(min(noticed, 4)), .length(1))
  }

  private static let noticed = Style(.warning, .bold)

  /// What could not be done, where that is too long to stand below the day: it stands above it, and is
  /// scrolled with it.
  private func longNotice(at columns: Int) -> [[TodayLine]] {
    guard let notice, entry == nil, Paragraph(notice).rows(at: columns) > 4 else { return [] }
    return [[TodayLine(text: notice, style: Self.noticed), TodayLine(text: "")]]
  }

  /// How far the day can be scrolled in a window.
  func lastScroll(in size: Size, _ texts: Catalogue) -> Int {
    let words = TodayWords(self, texts)
    let room = rows(of: Rect(size), words)[4]
    let columns = columns(words, in: room, .ascii)
    return columns.map { max(0, $0.lines.count - room.rows) }.max() ?? 0
  }

  /// A column of the page: its lines, where they stand, and the column of the arrow for more.
  private struct Column {
    let lines: [TodayLine]
    let place: Rect
    let edge: Int
  }

  /// The day in one column, or in a wide window in two: what to do now, and what is beside it.
  private func columns(
    _ words: TodayWords, in rect: Rect, _ glyphs: GlyphSet
  ) -> [Column] {
    let notice = longNotice(at: rect.columns)
    guard rect.columns >= 100 else {
      return [
        Self.column(in: rect) {
          TodayWords.wrapped(notice, $0) + words.lines(glyphs, columns: $0)
        }
      ]
    }
    let halves = rect.splitColumns(.fill, .length(4), .fill)
    let parts = words.parts(glyphs)
    return [
      Self.column(in: halves[0]) {
        TodayWords.wrapped(notice, $0) + TodayWords.wrapped(parts.now, $0)
      },
      Self.column(in: halves[2]) { TodayWords.wrapped(parts.record + parts.ways, $0) },
    ]
  }

  /// Lays out a column, with room for the arrow at its right edge where it has to be scrolled.
  private static func column(
    in rect: Rect, _ lines: (_ columns: Int) -> [TodayLine]
  ) -> Column {
    let edge = rect.columnRange.upperBound - 1
    let whole = lines(rect.columns)
    guard whole.count > rect.rows, rect.columns > 4 else {
      return Column(lines: whole, place: rect, edge: edge)
    }
    let room = rect.splitColumns(.fill, .length(2))[0]
    return Column(lines: lines(room.columns), place: room, edge: edge)
  }

  private func drawDay(_ words: TodayWords, in rect: Rect, on canvas: inout Canvas) {
    for column in columns(words, in: rect, canvas.glyphs) {
      let (lines, place) = (column.lines, column.place)
      let top = max(0, min(scrolled, lines.count - place.rows))
      for (row, line) in lines.dropFirst(top).prefix(place.rows).enumerated() {
        let room = place.line(row).splitColumns(.length(line.indent), .fill)[1]
        canvas.write(line.text, in: room, style: line.style)
        if !line.detail.isEmpty { canvas.write(line.detail, in: room, .right) }
      }
      if top > 0 {
        canvas.write(
          String(canvas.glyphs.moreAbove), at: Point(column: column.edge, row: place.row),
          style: .bold)
      }
      if top + place.rows < lines.count {
        canvas.write(
          String(canvas.glyphs.moreBelow),
          at: Point(column: column.edge, row: place.rowRange.upperBound - 1), style: .bold)
      }
    }
  }

  private func draw(
    _ entry: Entry, in rect: Rect, on canvas: inout Canvas, _ texts: Catalogue
  ) -> Point? {
    let rows = rect.splitRows(.length(3), .length(1), .length(1), .fill)
    switch entry {
    case .questionnaireChoice(let ids, let pointer):
      canvas.write(texts(TodayText.questionnaireChoose), in: rows[0], style: .bold)
      let parts = rect.splitRows(.length(2), .fill)
      let list = ids.enumerated().map {
        List.Row("\(numbered($0, of: ids.count))  \(title(of: $1))")
      }
      canvas.draw(List(list, selected: pointer), in: parts[1])
      return nil
    case .questionnaire(let form, let field):
      return draw(form, field, in: rect, on: &canvas, texts)
    case .cleared(let field):
      canvas.draw(Paragraph(texts(TodayText.clearedQuestion), style: .bold), in: rows[0])
      return field.draw(in: rows[2], on: &canvas, style: Style(.plain, .underline))
    case .decision(let decision, let pointer):
      draw(decision, pointer, in: rect, on: &canvas, texts)
      return nil
    }
  }

  private func draw(
    _ decision: TodayDecision, _ pointer: Int, in rect: Rect, on canvas: inout Canvas,
    _ texts: Catalogue
  ) {
    let words = TodayDecisionWords(decision, standing.followed, texts)
    let answers = OptionList(options: words.options, firstNumber: 1, pointer: pointer)
    let title = Paragraph(words.title, style: .bold)
    let about = Paragraph(words.about)
    // What is chosen is seen in any window: what is said about it gives way first.
    let answerRows = min(answers.rows(at: rect.columns), rect.rows)
    let titleRows = min(title.rows(at: rect.columns), rect.rows - answerRows)
    let air = rect.rows > answerRows + titleRows + 5 ? 1 : 0
    let aboutRows = min(
      about.rows(at: rect.columns), max(0, rect.rows - answerRows - titleRows - 2 * air))
    let parts = rect.splitRows(
      .length(titleRows), .length(air), .length(aboutRows), .length(air), .fill)
    canvas.draw(title, in: parts[0])
    canvas.draw(about, in: parts[2])
    canvas.draw(answers, in: parts[4])
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
}

extension TodayScreen {
  /// The screen as lines, the last of which asks.
  package func plainLines(_ texts: Catalogue) -> [String] {
    let notices = notice.map { [$0] } ?? []
    switch entry {
    case .questionnaireChoice(let ids, let pointer):
      let titles = ids.map(title(of:))
      return [texts(TodayText.questionnaireChoose)]
        + titles.enumerated().map { "  \(numbered($0, of: ids.count))  \($1)" }
        + [texts(LineText.numberEnterOrBack, titles[pointer])]
    case .questionnaire(let form, _):
      return notices + (QuestionnaireWords(form, texts)?.lines ?? [])
    case .cleared: return [texts(TodayText.clearedQuestion)]
    case .decision(let decision, _):
      let words = TodayDecisionWords(decision, standing.followed, texts)
      return [words.title, words.about]
        + words.options.enumerated().map { "  \($0 + 1)  \($1)" }
        + [texts(LineText.numberOrEnter, words.options[0])]
    case nil: return notices + TodayWords(self, texts).plainLines(texts) + keyLines(texts)
    }
  }

  /// The keys that do something now with what they do.
  func helpRows(_ texts: Catalogue, isInLines: Bool = false) -> [(keys: String, help: String)] {
    TodayAction.keys(texts).helpRows(isInLines: isInLines) {
      allows($0) && !($0 == .scroll && isInLines)
    }
  }

  private func keyLines(_ texts: Catalogue) -> [String] {
    helpRows(texts, isInLines: true).map { "\($0.keys): \($0.help)" }
  }
}

extension TodayWords {
  /// The day as lines, with all that is known of each exercise.
  func plainLines(_ texts: Catalogue) -> [String] {
    let exercises = exercises.enumerated().flatMap { index, exercise in
      let news = exercise.news.map { " (\($0))" } ?? ""
      let lines = ["\(index + 1). \(exercise.name)\(news): \(exercise.dose)"]
      return lines + (exercise.why.map { ["   \($0)"] } ?? [])
    }
    let ways = ways.flatMap { way in
      let criteria = way.criteria.map {
        texts($0.isMet ? TodayText.met : .notMet, $0.text)
      }
      return [way.title] + criteria + [way.decision]
    }
    let asked = asked.flatMap { $0.split(separator: "\n").map(String.init) }
    return [heading, programme] + due + asked + record + exercises + ways
  }
}
