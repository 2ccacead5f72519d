import PlainText
import TerminalUI

/// A line that a therapist types over a screen: what it is for, and what stands in it.
package struct AnswerForm: Hashable, Sendable {
  /// What the line is for.
  package let purpose: Purpose
  /// What is asked.
  let question: String
  /// What stands in it.
  private(set) var field: TextField
  /// Why it cannot be that.
  private(set) var problem: String?

  /// What a line is for.
  package enum Purpose: Hashable, Sendable {
    case answer(TherapistAnswer)
    case correction
    case revision
    case day
  }

  /// What a key came to.
  enum Outcome: Hashable {
    case stay
    case back
    case typed(String)
  }

  /// Creates a form.
  init(_ purpose: Purpose, asking question: String, text: String = "", limit: Int = 1_000) {
    self.purpose = purpose
    self.question = question
    field = TextField(text, limit: limit)
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> Outcome {
    problem = nil
    switch key {
    case .escape: return .back
    case .enter: return .typed(field.text)
    default:
      _ = field.handle(key)
      return .stay
    }
  }

  /// Asks again, and says why.
  mutating func refuse(_ sentence: String) { problem = sentence }

  /// Draws the form.
  func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let isRoomy = size.rows > 8
    let page = canvas.bounds.inset(columns: size.columns > 40 ? 3 : 0, rows: isRoomy ? 1 : 0)
    let words = Paragraph(question, style: .bold)
    let asked = min(words.rows(at: page.columns), max(1, page.rows - 2))
    let rows = page.splitRows(
      .length(asked), .length(isRoomy ? 1 : 0), .length(1), .length(isRoomy ? 1 : 0), .fill,
      .length(1))
    canvas.draw(words, in: rows[0])
    let cursor = field.draw(in: rows[2], on: &canvas)
    if let problem { canvas.draw(Paragraph(problem, style: Style(.warning, .bold)), in: rows[4]) }
    canvas.draw(Footer([texts.hint(.enter, .accept), texts.hint(.escape, .back)]), in: rows[5])
    return Frame(canvas, cursor: cursor)
  }

  /// The form as lines, the last of which asks.
  var plainLines: [String] { (problem.map { [$0] } ?? []) + [question] }
}
