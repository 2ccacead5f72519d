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
  /// What is to be read, a word and a time; nothing where it is about hearing.
  let sample: (word: String, time: String)?

  /// Puts a step into words; nothing where it is another one.
  init?(_ step: FirstStartScreen.Step, _ sound: SoundMeans?, _ texts: Catalogue) {
    func text(_ text: FirstStartText) -> String { texts(text) }
    switch step {
    case .reading(let pointer, let wasRefused):
      question = text(.readQuestion)
      advice = wasRefused ? text(.readAdvice) : ""
      options = [text(.readYes), text(wasRefused ? .goOnAnyway : .no)]
      self.pointer = pointer
      sample = (text(.readSample), "30")
    case .hearing(let pointer, let wasRefused):
      let isBell = sound.map { $0.players.isEmpty || $0.isRemote } ?? false
      question = text(isBell ? .bellQuestion : .hearQuestion)
      advice = wasRefused ? text(isBell ? .bellAdvice : .hearAdvice) : ""
      options = [text(.hearYes), text(.hearAgain), text(wasRefused ? .goOnAnyway : .no)]
      self.pointer = pointer
      sample = nil
    default: return nil
    }
  }

  /// Draws the sample as large as a session would, and below it the question and the answers.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    // Below a sample what can be done stands in the place of the question, so that it stays as large as it
    // was.
    let told = sample != nil && !advice.isEmpty ? [advice] : [question, advice]
    let heading = Paragraph(told.filter { !$0.isEmpty }.joined(separator: "\n"))
    let answers = OptionList(options: options, firstNumber: 1, pointer: pointer)
    let answerRows = min(answers.rows(at: rect.columns), rect.rows)
    let headingRows = min(heading.rows(at: rect.columns), rect.rows - answerRows)
    let left = rect.rows - headingRows - answerRows
    let air = left > 6 ? 1 : 0
    let sampleRows = sample == nil ? 0 : min(16, left - 2 * air)
    let parts = rect.splitRows(
      .length(sampleRows), .length(sample == nil ? 0 : air), .length(headingRows), .length(air),
      .fill)
    drawSample(in: parts[0], on: &canvas)
    canvas.draw(Paragraph(heading.text, style: .bold), in: parts[2])
    canvas.draw(answers, in: parts[4])
  }

  /// The word above the time, as in a session; where there is room for one of them only, the time.
  private func drawSample(in rect: Rect, on canvas: inout Canvas) {
    guard let sample else { return }
    let wordRows = rect.rows >= 8 ? max(4, rect.rows / 3) : 0
    let rows = rect.splitRows(.length(wordRows), .length(wordRows > 0 ? 1 : 0), .fill)
    canvas.draw(BigType(sample.word, style: Style(.work, .bold)), in: rows[0])
    canvas.draw(BigType(sample.time, style: .bold), in: rows[2])
  }

  /// The step as lines, the last of which says how to answer.
  func lines(_ texts: Catalogue) -> [String] {
    [question] + (advice.isEmpty ? [] : [advice])
      + options.enumerated().map { "  \($0 + 1)  \($1)" } + [texts(LineText.number)]
  }
}
