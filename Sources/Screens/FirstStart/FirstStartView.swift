import Programmes
package import TerminalUI

extension FirstStartScreen {
  /// Draws the screen.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    if case .browsing(_, let browsing) = step {
      return browsing.view(size, glyphs: glyphs, texts: texts)
    }
    var canvas = Canvas(size, glyphs: glyphs)
    let rows = rows(of: canvas.bounds)
    if rows[0].rows > 0 {
      canvas.write(texts(FirstStartText.title), in: rows[0], style: Style(.accent, .bold))
    }
    if rows[0].rows > 1 {
      canvas.write(texts(FirstStartText.welcome), in: rows[0].line(1), style: .muted)
    }
    if let problem { canvas.draw(Paragraph(problem, style: Style(.bad)), in: rows[2]) }
    canvas.draw(Footer(hints(texts)), in: rows[3])
    let cursor = drawStep(in: rows[1], on: &canvas, texts)
    return Frame(canvas, title: texts(FirstStartText.title), cursor: cursor)
  }

  /// The parts of the page: the title, the step, what could not be done, the keys.
  private func rows(of bounds: Rect) -> [Rect] {
    let roomy = bounds.rows > 12
    let page = bounds.inset(columns: bounds.columns > 40 ? 3 : 0, rows: roomy ? 1 : 0)
    let title = roomy ? 3 : page.rows < 8 ? 0 : 1
    // What is asked stays in sight, whatever is said below it.
    let most = min(roomy ? 4 : max(1, page.rows / 4), max(0, page.rows - title - 1 - neededRows))
    let told = problem.map { min(most, Paragraph($0).rows(at: page.columns) + 1) } ?? 0
    return page.splitRows(.length(title), .fill, .length(told), .length(1))
  }

  /// The rows that a question and its answers, or its field, need at least.
  private var neededRows: Int {
    switch step {
    case .name, .path, .browsing, .following: 2
    case .reading, .hasFile, .starter, .affected: 3
    case .hearing, .starters: 4
    }
  }

  private func drawStep(in rect: Rect, on canvas: inout Canvas, _ texts: Catalogue) -> Point? {
    switch step {
    case .name(let field):
      if rect.rows > 8 { canvas.draw(Paragraph(texts(FirstStartText.notADevice)), in: rect) }
      return draw(field, texts(FirstStartText.name), in: rect, below: 4, on: &canvas)
    case .path(let field):
      return draw(field, texts(FirstStartText.path), in: rect, below: 0, on: &canvas)
    case .reading, .hearing: FromAfar(step, sound, texts)?.draw(in: rect, on: &canvas)
    case .hasFile(let pointer):
      let options = [texts(FirstStartText.yesFile), texts(FirstStartText.noFile)]
      draw(texts(FirstStartText.hasFile), options, pointer, in: rect, on: &canvas)
    case .starters(let pointer):
      // The list is seen in any window: the sentence above it gives way first.
      let heading = min(3, max(0, rect.rows - 4))
      let rows = starterRows(texts)
      let parts = rect.splitRows(.length(heading), .length(rows.count + 1), .fill)
      canvas.draw(Paragraph(starterQuestion(texts), style: .bold), in: parts[0])
      canvas.draw(List(rows.map { List.Row($0) }, selected: pointer), in: parts[1])
      if starters.indices.contains(pointer) {
        canvas.draw(Paragraph(starters[pointer].programme.about ?? ""), in: parts[2])
      }
    case .starter(let index, let pointer, let scrolled):
      drawStarter(index, pointer: pointer, scrolled: scrolled, in: rect, on: &canvas, texts)
    case .affected(_, let pointer):
      let options = [texts(FirstStartText.leftSide), texts(FirstStartText.rightSide)]
      draw(texts(FirstStartText.affected), options, pointer, in: rect, on: &canvas)
    case .browsing: break
    case .following: canvas.draw(Paragraph(texts(FirstStartText.following)), in: rect)
    }
    return nil
  }

  /// The starters, and behind them the way to those in another language.
  private func starterRows(_ texts: Catalogue) -> [String] {
    starters.map(\.programme.title)
      + (otherLanguage.map { [texts(FirstStartText.showIn, texts.name(of: $0))] } ?? [])
  }

  /// Which starter to read, and in which language that is, where it is not the one of the screens.
  private func starterQuestion(_ texts: Catalogue) -> String {
    let languages = Set(starters.map { Language(tag: $0.programme.language) })
    let question = texts(FirstStartText.chooseStarter)
    guard languages.count == 1, let language = languages.first ?? nil, language != texts.language
    else { return question }
    return "\(question) \(texts(FirstStartText.otherLanguage, texts.name(of: language)))"
  }

  private func draw(
    _ field: TextField, _ question: String, in rect: Rect, below: Int, on canvas: inout Canvas
  ) -> Point? {
    let heading = Paragraph(question, style: .bold)
    guard rect.rows > 8 else {
      // The question as far as there is room above the field.
      let asked = min(heading.rows(at: rect.columns), max(0, rect.rows - 1))
      let parts = rect.splitRows(.length(asked), .length(1), .fill)
      canvas.draw(heading, in: parts[0])
      return field.draw(in: parts[1], on: &canvas, style: Style(.plain, .underline))
    }
    let parts = rect.splitRows(.length(below), .length(2), .length(1), .length(1), .fill)
    canvas.draw(heading, in: parts[1])
    return field.draw(in: parts[3], on: &canvas, style: Style(.plain, .underline))
  }

  private func draw(
    _ question: String, _ options: [String], _ pointer: Int?, in rect: Rect,
    on canvas: inout Canvas
  ) {
    let heading = Paragraph(question, style: .bold)
    // What is chosen is seen in any window: the question gives way first.
    let headingRows = min(heading.rows(at: rect.columns) + 1, max(0, rect.rows - options.count))
    let parts = rect.splitRows(.length(headingRows), .fill)
    canvas.draw(heading, in: parts[0])
    canvas.draw(OptionList(options: options, firstNumber: 1, pointer: pointer), in: parts[1])
  }

  private func drawStarter(
    _ index: Int, pointer: Int, scrolled: Int, in rect: Rect, on canvas: inout Canvas,
    _ texts: Catalogue
  ) {
    guard starters.indices.contains(index) else { return }
    let programme = starters[index].programme
    let parts = starterRows(rect)
    canvas.write(programme.title, in: parts[0], style: .bold)
    var body = Self.body(of: programme, texts)
    body.scrolled = scrolled
    canvas.draw(body, in: parts[1])
    let options = [texts(FirstStartText.backToList), texts(FirstStartText.follow)]
    let rows = options.enumerated().map { List.Row("\($0 + 1)  \($1)") }
    canvas.draw(List(rows, selected: pointer), in: parts[3])
  }

  private func starterRows(_ rect: Rect) -> [Rect] {
    // What is chosen is seen in any window: the text gives way first.
    rect.rows >= 7
      ? rect.splitRows(.length(2), .fill, .length(1), .length(2))
      : rect.splitRows(.length(max(0, rect.rows - 2)), .length(0), .length(0), .fill)
  }

  /// What a starter is not for, then what it is, which the list has shown already.
  private static func body(of programme: Programme, _ texts: Catalogue) -> Paragraph {
    let notFor = programme.notFor.map { "- \($0)" }
    let lines = [texts(FirstStartText.notFor)] + notFor + ["", programme.about ?? ""]
    return Paragraph(lines.joined(separator: "\n"))
  }

  /// How far the text of a starter can be scrolled in a window.
  func lastScroll(ofStarter index: Int, in size: Size, _ texts: Catalogue) -> Int {
    guard starters.indices.contains(index) else { return 0 }
    let room = starterRows(rows(of: Rect(size))[1])[1]
    let body = Self.body(of: starters[index].programme, texts)
    return max(0, body.rows(at: room.columns) - room.rows)
  }

  private func hints(_ texts: Catalogue) -> [KeyHint] {
    let enter = texts.hint(.enter, .accept)
    let back = texts.hint(.escape, .back)
    let list = ListAction.keys(texts, leaving: isFirst ? .quit : .back)
    switch step {
    case .name: return [enter, texts.hint(.escape, .quit)]
    case .path: return [enter, back]
    case .starter: return StarterAction.keys(texts).hints()
    case .reading(nil, _), .hearing(nil, _), .hasFile(nil), .affected(_, nil):
      return list.hints { $0 != .accept }
    case .reading, .hearing, .hasFile, .starters, .affected: return list.hints()
    case .browsing, .following: return []
    }
  }

  /// The keys of the step with what they do.
  func helpRows(_ texts: Catalogue, isInLines: Bool) -> [(keys: String, help: String)] {
    switch step {
    case .browsing(_, let browsing): browsing.helpRows(texts, isInLines: isInLines)
    case .starter:
      StarterAction.keys(texts).helpRows(isInLines: isInLines) {
        !isInLines || ($0 != .next && $0 != .previous)
      }
    default:
      ListAction.helpRows(
        texts, leaving: isFirst ? .quit : .back, isInLines: isInLines)
    }
  }
}

extension FirstStartScreen {
  /// The screen as lines, the last of which asks.
  package func plainLines(_ texts: Catalogue) -> [String] {
    var lines: [String] = []
    func options(_ question: String, _ options: [String], _ pointer: Int? = nil) -> [String] {
      let hint =
        pointer.map { texts(LineText.numberOrEnter, options[$0]) } ?? texts(LineText.number)
      return [question] + options.enumerated().map { "  \($0 + 1)  \($1)" } + [hint]
    }
    switch step {
    case .name:
      lines += [texts(FirstStartText.welcome), texts(FirstStartText.notADevice)]
      lines.append(texts(FirstStartText.name))
    case .path: lines.append(texts(FirstStartText.path))
    case .reading, .hearing: lines += FromAfar(step, sound, texts)?.lines(texts) ?? []
    case .hasFile:
      lines += options(
        texts(FirstStartText.hasFile),
        [texts(FirstStartText.yesFile), texts(FirstStartText.noFile)])
    case .starters(let pointer):
      lines += options(starterQuestion(texts), starterRows(texts), pointer)
    case .starter(let index, let pointer, _):
      guard starters.indices.contains(index) else { break }
      let programme = starters[index].programme
      lines += [programme.title, programme.about ?? "", texts(FirstStartText.notFor)]
      lines += programme.notFor.map { "- \($0)" }
      lines += options(
        texts(FirstStartText.sureTitle),
        [texts(FirstStartText.backToList), texts(FirstStartText.follow)], pointer)
      lines.append(texts(FirstStartText.browseLine))
    case .browsing(_, let browsing): lines += browsing.plainLines(texts)
    case .affected:
      lines += options(
        texts(FirstStartText.affected),
        [texts(FirstStartText.leftSide), texts(FirstStartText.rightSide)])
    case .following: lines.append(texts(FirstStartText.following))
    }
    return lines
  }
}
