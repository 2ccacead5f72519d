import PlainText

/// An answer on a scale from 0 to 10, or none; it starts on nothing.
package struct ScorePointer: Hashable, Sendable {
  /// What the pointer stands on.
  package enum Choice: Hashable, Sendable {
    /// A number from 0 to 10.
    case score(Int)
    /// The answer is refused.
    case declined
  }

  /// What is chosen; nothing until a key has been pressed.
  package private(set) var choice: Choice?

  /// Whether the last key was a 1, which a 0 makes a 10.
  private var typedOne = false

  /// Creates a pointer that stands on nothing.
  package init() {}

  /// Takes a key that moves the pointer, and returns whether it did.
  ///
  /// Space and Right go forward from nothing over 0 to 10 to the refusal and round again; Left goes
  /// back; digits choose at once, 1 and then 0 choose 10.
  package mutating func handle(_ key: Key) -> Bool {
    let afterOne = typedOne
    typedOne = false
    if let digit = key.digit {
      choice = .score(afterOne && digit == 0 ? 10 : digit)
      typedOne = digit == 1
      return true
    }
    switch key {
    case .space, .right, .up: step(1)
    case .left, .down, .backspace: step(-1)
    case .home: choice = .score(0)
    case .end: choice = .declined
    default: return false
    }
    return true
  }

  private mutating func step(_ direction: Int) {
    let place: Int
    switch choice {
    case nil: place = direction > 0 ? 0 : 11
    case .score(let score): place = (score + direction + 12) % 12
    case .declined: place = (11 + direction) % 12
    }
    choice = place == 11 ? .declined : .score(place)
  }
}

/// A scale from 0 to 10 with a pointer, the words for its ends and for refusing an answer.
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

  /// The least number of columns for the whole scale; narrower parts show only what is chosen.
  package static let columns = 44

  /// The number of rows of the whole scale.
  package static let rows = 5

  /// Draws the scale, or what is chosen in a word where there is no room for it.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns >= Self.columns, rect.rows >= 2 else {
      canvas.write(summary, in: rect.line(0), .centre, style: .bold)
      return
    }
    let isTall = rect.rows >= Self.rows
    let area = rect.centred(
      Size(columns: Self.columns, rows: isTall ? Self.rows : min(rect.rows, 3)))
    for score in 0...10 {
      let cell = Rect(column: area.column + 4 * score, row: area.row, columns: 4, rows: 1)
      drawChoice("\(score)", isChosen: choice == .score(score), in: cell, on: &canvas)
    }
    let words = isTall || area.rows > 2 ? area.line(1) : area.line(-area.rows - 1)
    canvas.write(lowest, in: words.splitColumns(.fill, .fill)[0], style: .muted)
    canvas.write(highest, in: words.splitColumns(.fill, .fill)[1], .right, style: .muted)
    let width = min(area.columns, displayWidth(cleaned(refusal)) + 4)
    let place = area.line(isTall ? 3 : -1).centred(Size(columns: width, rows: 1))
    drawChoice(refusal, isChosen: choice == .declined, in: place, on: &canvas)
  }

  private var summary: String {
    switch choice {
    case nil: "– / 10"
    case .score(let score): "\(score) / 10"
    case .declined: refusal
    }
  }

  private func drawChoice(
    _ text: String, isChosen: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    canvas.write(
      isChosen ? "[\(padded(text, to: rect.columns - 2, .centre))]" : text, in: rect, .centre,
      style: isChosen ? Style(.accent, [.bold, .reverse]) : .plain)
  }
}
