import PlainText

/// A scale from 0 to 10 with a pointer, the words for its ends and for refusing an answer.
///
/// Its whole size is `size`; it gives up air first, then the words, and at last shows only what is
/// chosen.
package struct ScoreScale: Widget {
  /// What is chosen.
  package var choice: ScorePointer.Choice?

  /// The words under 0 and under 10.
  package var lowest, highest: String

  /// The words for refusing.
  package var refusal: String

  /// Creates a scale.
  package init(_ pointer: ScorePointer, lowest: String, highest: String, refusal: String) {
    self.choice = pointer.choice
    self.lowest = lowest
    self.highest = highest
    self.refusal = refusal
  }

  /// The size at which nothing is given up.
  package static let size = Size(columns: 11 * 5, rows: 4)

  /// Draws the scale in the middle of the part.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let cell = min(rect.columns / 11, 5)
    guard cell >= 4, rect.rows >= 2 else {
      canvas.write(summary, in: rect.line((rect.rows - 1) / 2), .centre, style: .bold)
      return
    }
    let hasWords = rect.rows >= 3
    let area = rect.centred(Size(columns: 11 * cell, rows: min(rect.rows, Self.size.rows)))
    for score in 0...10 {
      let place = Rect(
        column: area.column + cell * score, row: area.row, columns: cell, rows: 1)
      drawChoice("\(score)", isChosen: choice == .score(score), in: place, on: &canvas)
    }
    if hasWords {
      let halves = area.line(1).inset(columns: 1).splitColumns(.fill, .fill)
      canvas.write(lowest, in: halves[0], style: .muted)
      canvas.write(highest, in: halves[1], .right, style: .muted)
    }
    drawChoice(refusal, isChosen: choice == .declined, in: area.line(-1), on: &canvas)
  }

  private var summary: String {
    switch choice {
    case nil: "– / 10"
    case .score(let score): "\(score) / 10"
    case .declined: refusal
    }
  }

  /// Draws one answer; the chosen one is told by brackets, not by its look alone.
  private func drawChoice(
    _ text: String, isChosen: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    canvas.write(
      isChosen ? "[\(text)]" : text, in: rect, .centre,
      style: isChosen ? Style(.accent, [.bold, .reverse]) : .plain)
  }
}
