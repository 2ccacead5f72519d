import TerminalUI

/// What the first start asks from three metres away: whether it can be read, and whether it is heard.
struct FromAfar {
  /// What is asked.
  let question: String
  /// What can be done where it was no; nothing before.
  let advice: String
  /// The answers.
  let options: [String]
  /// The answer that is chosen.
  let pointer: Int?
  /// What is to be read; nothing where it is about hearing.
  let sample: String

  /// Puts a step into words; nothing where it is another one.
  init?(_ step: FirstStartScreen.Step, _ texts: Catalogue) {
    func text(_ text: FirstStartText) -> String { texts(text) }
    switch step {
    case .reading(let pointer, let wasRefused):
      question = text(.readQuestion)
      advice = wasRefused ? text(.readAdvice) : ""
      options = [text(.readYes), text(wasRefused ? .goOnAnyway : .no)]
      self.pointer = pointer
      sample = text(.readSample)
    case .hearing(let pointer, let wasRefused):
      question = text(.hearQuestion)
      advice = wasRefused ? text(.hearAdvice) : ""
      options = [text(.hearYes), text(.hearAgain), text(wasRefused ? .goOnAnyway : .no)]
      self.pointer = pointer
      sample = ""
    default: return nil
    }
  }

  /// Draws the sample as large as a session would, and below it the question and the answers.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let heading = Paragraph([question, advice].filter { !$0.isEmpty }.joined(separator: "\n"))
    let answers = OptionList(options: options, firstNumber: 1, pointer: pointer)
    let answerRows = min(answers.rows(at: rect.columns), rect.rows)
    let headingRows = min(heading.rows(at: rect.columns), rect.rows - answerRows)
    let isRoomy = rect.rows > headingRows + answerRows + 6
    let sampleRows = sample.isEmpty ? 0 : min(7, rect.rows - headingRows - answerRows)
    let air = isRoomy ? 1 : 0
    let parts = rect.splitRows(
      .length(sampleRows), .length(sample.isEmpty ? 0 : air), .length(headingRows), .length(air),
      .fill)
    canvas.draw(BigType(sample, style: .bold), in: parts[0])
    canvas.draw(Paragraph(heading.text, style: .bold), in: parts[2])
    canvas.draw(answers, in: parts[4])
  }

  /// The step as lines.
  var lines: [String] {
    [question] + (advice.isEmpty ? [] : [advice])
      + options.enumerated().map { "  \($0 + 1)  \($1)" }
  }
}
