import Coaching
import TerminalUI

extension SessionScreen {
  /// How far advice can be scrolled that has no room at once; 0 for any other question.
  ///
  /// Nothing of what it says about safety may be out of reach.
  func adviceScroll(_ question: Question, _ words: QuestionWords, in bounds: Rect) -> Int {
    guard question.optionCount == 1 else { return 0 }
    let page = questionRows(question, words, in: bounds)[2]
    let rows = Advice(words, page.columns).rows
    return max(0, rows - adviceParts(of: page)[0].rows)
  }

  /// Draws advice as far as it was scrolled, above its one answer.
  func drawAdvice(_ words: QuestionWords, in page: Rect, on canvas: inout Canvas) {
    let parts = adviceParts(of: page)
    let advice = Advice(words, page.columns)
    let top = min(scrolled, max(0, advice.rows - parts[0].rows))
    var (title, body) = (advice.title, advice.body)
    title.scrolled = top
    body.scrolled = max(0, top - advice.titleRows - 1)
    let text = parts[0].splitRows(
      .length(max(0, advice.titleRows - top)), .length(top > advice.titleRows ? 0 : 1), .fill)
    canvas.draw(title, in: text[0])
    canvas.draw(body, in: text[2])
    canvas.draw(OptionList(options: words.options, firstNumber: nil, pointer: 0), in: parts[1])
    let edge = Point(column: page.columnRange.upperBound - 1, row: parts[1].rowRange.lowerBound)
    if top + parts[0].rows < advice.rows {
      canvas.write(String(canvas.glyphs.moreBelow), at: edge, style: Style(.accent, .bold))
    }
  }

  private func adviceParts(of page: Rect) -> [Rect] { page.splitRows(.fill, .length(1)) }

  /// What is to be read, in a column.
  private struct Advice {
    let title: Paragraph
    let body: Paragraph
    let titleRows: Int
    /// All rows, with the empty one below the title.
    let rows: Int

    init(_ words: QuestionWords, _ columns: Int) {
      title = Paragraph(words.title, style: Style(words.isAlarm ? .bad : .accent, .bold))
      body = Paragraph(words.body.joined(separator: "\n"))
      titleRows = title.rows(at: columns)
      rows = titleRows + 1 + body.rows(at: columns)
    }
  }
}
