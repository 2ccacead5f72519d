import Coaching
import PlainText
import Programmes
import TerminalUI

/// What comes next and how to get ready for it, as it is shown during a rest.
struct SetUpCard: Hashable, Widget {
  /// The set that comes.
  let title: String
  /// How to stand, what to hold on to, what to have at hand; each with the word for it.
  let lines: [String]

  /// Describes the set that the session has come to.
  init(_ player: SessionPlayer, _ texts: Catalogue) {
    title = SessionScene.next(player, texts)
    guard let exercise = player.exercise?.exercise else {
      lines = []
      return
    }
    var lines: [(SessionText, String)] = []
    let standing = SessionScene.standing(player, texts)
    lines.append(
      (.position, [exercise.position, standing].filter { !$0.isEmpty }.joined(separator: "; ")))
    if let support = exercise.support { lines.append((.support, support)) }
    if !exercise.equipment.isEmpty {
      lines.append((.equipment, Wording(texts).series(exercise.equipment)))
    }
    if let load = player.block?.prescribed.load {
      lines.append((.load, Wording(texts).load(load)))
    }
    if let place = exercise.place { lines.append((.place, place)) }
    self.lines = lines.filter { !$0.1.isEmpty }.map { label, text in
      label == .load ? texts(label, text) : "\(texts(label)): \(text)"
    }
  }

  /// Draws the title and as many of the lines as there is room for, with air between them.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let heading = Paragraph(title, style: Style(.accent, .bold))
    let headingRows = heading.rows(at: rect.columns)
    let body = lines.map { wrapped(cleaned($0), to: rect.columns).count }.reduce(0, +)
    let isRoomy = headingRows + body + lines.count <= rect.rows
    let parts = rect.splitRows(.length(headingRows), .length(isRoomy ? 1 : 0), .fill)
    canvas.draw(heading, in: parts[0])
    canvas.draw(Paragraph(lines.joined(separator: isRoomy ? "\n\n" : "\n")), in: parts[2])
  }
}
