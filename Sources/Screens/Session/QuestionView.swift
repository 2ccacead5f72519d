import Coaching
import PlainText
import Programmes
import ProgressTracking
import TerminalUI

extension SessionScreen {
  /// Draws what is asked: a scale for pain and effort, a field for a text, and otherwise a list.
  ///
  /// - Returns: Where the cursor stands, while a text is typed.
  func drawQuestion(
    _ question: Question, _ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue
  ) -> Point? {
    var cursor: Point?
    let words = QuestionWords(question, player, texts)
    let bounds = canvas.bounds
    let roomy = bounds.rows >= 14
    let style = Style(words.isAlarm ? .bad : .accent, .bold)
    let title = Paragraph(words.title, style: style)
    let rows = questionRows(question, words, in: bounds)
    if roomy { drawHeader(scene, in: rows[0], on: &canvas) }
    let page = rows[2]
    let body = Paragraph(words.body.joined(separator: roomy ? "\n\n" : "\n"))
    let titleRows = min(title.rows(at: page.columns), max(0, page.rows - (roomy ? 2 : 1)))
    if question.isScale {
      let parts = page.splitRows(
        .length(titleRows), .length(roomy ? 1 : 0), .length(ScoreScale.size.rows),
        .length(roomy ? 1 : 0), .fill)
      canvas.draw(title, in: parts[0])
      canvas.draw(scale(question, texts), in: parts[2])
      let hint = question.pointer == nil ? texts(QuestionText.choose) + "\n" : ""
      let below = Paragraph(hint + words.body.joined(separator: "\n"))
      canvas.draw(below, in: parts[4])
      // A mark that is not seen would be set, or taken back, by mistake.
      if question.isSharp, below.rows(at: parts[4].columns) > parts[4].rows {
        canvas.write(
          texts(KeyText.sharp), in: parts[2].line((parts[2].rows - 1) / 2), .right,
          style: Style(.bad, .bold))
      }
    } else if question.isTyped {
      let parts = page.splitRows(
        .length(titleRows), .length(roomy ? 1 : 0), .length(1), .length(roomy ? 1 : 0), .fill)
      canvas.draw(title, in: parts[0])
      cursor = field.draw(in: parts[2], on: &canvas)
      canvas.draw(body, in: parts[4])
    } else if adviceScroll(question, words, in: bounds) > 0 {
      drawAdvice(words, in: page, on: &canvas)
    } else {
      drawChoice(question, words, body, below: title, in: page, on: &canvas)
    }
    drawSaid(in: rows[3], on: &canvas)
    let keys = rows[4].inset(columns: Self.margin(of: bounds))
    canvas.draw(Footer(questionFooter(question, texts)), in: keys)
    return cursor
  }

  /// Draws what can be chosen, below the title and what has to be known; the air between them goes first.
  private func drawChoice(
    _ question: Question, _ words: QuestionWords, _ body: Paragraph, below title: Paragraph,
    in page: Rect, on canvas: inout Canvas
  ) {
    let options = optionList(question, words)
    let titleRows = min(title.rows(at: page.columns), max(0, page.rows - 1))
    let bodyRows = words.body.isEmpty ? 0 : body.rows(at: page.columns)
    // Options that are scrolled through anyway have a row or two to spare.
    let whole = options.rows(at: page.columns)
    let spared = whole > page.rows - titleRows && page.rows > 15 ? min(2, bodyRows) : 0
    let optionRows = min(whole, page.rows - titleRows - spared)
    let spare = page.rows - titleRows - optionRows - bodyRows
    let parts = page.splitRows(
      .length(titleRows), .length(spare > 0 ? 1 : 0), .length(max(0, bodyRows + min(0, spare))),
      .length(spare > 1 && bodyRows > 0 ? 1 : 0), .fill)
    canvas.draw(title, in: parts[0])
    canvas.draw(body, in: parts[2])
    canvas.draw(options, in: parts[4])
  }

  private func optionList(_ question: Question, _ words: QuestionWords) -> OptionList {
    OptionList(
      options: words.options,
      firstNumber: words.options.count > 1 && !words.areNumbers ? question.firstNumber : nil,
      pointer: question.pointer)
  }

  /// Whether a choice has room with air around it, below a header.
  private func hasAir(
    _ question: Question, _ words: QuestionWords, columns: Int, rows: Int
  ) -> Bool {
    guard !question.isScale, !question.isTyped, !words.options.isEmpty else { return true }
    let body =
      words.body.isEmpty ? 0 : Paragraph(words.body.joined(separator: "\n\n")).rows(at: columns)
    let options = optionList(question, words).rows(at: columns)
    return Paragraph(words.title).rows(at: columns) + body + options + 3 <= rows
  }

  /// The header and the air below it, the page of a question, what is said beside it, and the footer.
  ///
  /// The question and how it is answered come first, with the footer.
  func questionRows(_ question: Question, _ words: QuestionWords, in bounds: Rect) -> [Rect] {
    let roomy = bounds.rows >= 14
    let isSmallScale = bounds.columns < ScoreScale.size.columns - 11
    let scaleRows = isSmallScale ? 1 : ScoreScale.size.rows
    let answerRows = question.isScale ? scaleRows : min(3, max(1, words.options.count))
    let margin = bounds.columns > 50 ? 3 : 0
    let columns = max(1, bounds.columns - 2 * margin)
    let titleRows = Paragraph(words.title).rows(at: columns)
    let needed = titleRows + answerRows + (roomy ? 6 : 1)
    let air = roomy && hasAir(question, words, columns: columns, rows: bounds.rows) ? 1 : 0
    var rows = bounds.splitRows(
      .length(roomy ? 1 : 0), .length(air), .fill,
      .length(saidRows(in: bounds, beside: needed)), .length(1))
    rows[2] = rows[2].inset(columns: margin)
    return rows
  }

  private func scale(_ question: Question, _ texts: Catalogue) -> ScoreScale {
    let isPain = if case .pain = question.kind { true } else { false }
    var scale = ScoreScale(
      ScorePointer(), lowest: texts(isPain ? QuestionText.noPain : .noEffort),
      highest: texts(isPain ? QuestionText.worstPain : .mostEffort),
      refusal: texts(QuestionText.ratherNot))
    scale.choice = question.pointer.map {
      $0 == Question.ratherNotSay ? .declined : .score($0)
    }
    return scale
  }

  private func questionFooter(_ question: Question, _ texts: Catalogue) -> [KeyHint] {
    if question.isTyped { return SessionAction.textKeys(texts).hints() }
    return questionKeys(question, texts).hints { action in
      allows(action, in: question) && (action != .proceed || question.pointer != nil)
    }
  }

  /// The keys of a question as it stands.
  func questionKeys(_ question: Question, _ texts: Catalogue) -> KeyTable<SessionAction> {
    SessionAction.questionKeys(
      texts, leaving: question.isVoluntary ? .back : session == nil ? .skip : .leave,
      isTold: question.isTold)
  }

  /// Whether a key acts in a question by itself, as no part of an answer does.
  func isKey(_ key: Key, in question: Question) -> Bool {
    switch questionKeys(question, .english).action(for: key) {
    case .number, .refuse, nil: false
    default: true
    }
  }

  /// Whether a key can do something in a question.
  private func allows(_ action: SessionAction, in question: Question) -> Bool {
    switch action {
    case .sharp: if case .pain = question.kind { true } else { false }
    case .stopSigns: if case .stopSigns = question.kind { false } else { true }
    case .hurts: question.canBeLeftForPain
    case .nextOption, .previousOption, .number: question.optionCount > 1
    case .refuse: question.refusal != nil
    case .undo: player.canUndo
    case .leave: question.isVoluntary || player.activity != .over || !question.isTold
    default: true
    }
  }

  /// The keys that do something now with what they do, of a session all of them.
  func helpRows(_ texts: Catalogue, isInLines: Bool) -> [(keys: String, help: String)] {
    guard let question = player.question else {
      return SessionAction.keys(texts, in: player.activity).helpRows(isInLines: isInLines) {
        helps($0, isInLines: isInLines)
      }
    }
    return questionKeys(question, texts).helpRows(isInLines: isInLines) { action in
      switch action {
      case .nextOption, .previousOption, .scroll: !isInLines && allows(action, in: question)
      default: allows(action, in: question)
      }
    }
  }

  /// Whether a key does something while nothing is asked.
  private func helps(_ action: SessionAction, isInLines: Bool) -> Bool {
    switch action {
    case .scroll: player.activity == .introduction && !isInLines
    case .finish, .longer, .shorter: player.activity == .working
    case .goBack: player.activity != .introduction
    case .tryOut: player.activity != .working
    case .undo: player.canUndo
    case .easier: player.canBeEased
    default: true
    }
  }
}
