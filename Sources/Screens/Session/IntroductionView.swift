import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension SessionScreen {
  /// Draws what the next exercise is and how it is done.
  func drawIntroduction(_ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue) {
    let rows = introductionRows(canvas.bounds)
    if canvas.bounds.rows >= 10 { drawHeader(scene, in: rows[0], on: &canvas) }
    canvas.write(scene.name, in: rows[1].inset(columns: 1), style: Style(.accent, .bold))
    var text = introduction(texts)
    text.scrolled = scrolled
    let room = rows[3].inset(columns: 1)
    canvas.draw(text, in: room)
    // At the edge, beside the text: there is more of it.
    let edge = canvas.bounds.columnRange.upperBound - 1
    if scrolled > 0 {
      canvas.write(
        String(canvas.glyphs.moreAbove), at: Point(column: edge, row: room.row), style: .bold)
    }
    if scrolled + room.rows < text.rows(at: room.columns) {
      canvas.write(
        String(canvas.glyphs.moreBelow),
        at: Point(column: edge, row: room.rowRange.upperBound - 1), style: .bold)
    }
    drawSaid(in: rows[4], on: &canvas)
    let keys = SessionAction.keys(texts, space: player.isNew ? .tryOut : .start, enter: .start)
    let hints = keys.hints { action in
      switch action {
      case .proceed, .skip, .hurts, .leave, .help, .stopSigns, .note: true
      case .space: player.isNew
      case .tryOut: !player.isNew
      case .undo: player.canUndo
      case .easier: player.canBeEased
      default: false
      }
    }
    canvas.draw(Footer(hints), in: rows[5].inset(columns: Self.margin(of: canvas.bounds)))
  }

  /// How far an introduction can be scrolled in a window.
  func lastScroll(in size: Size, _ texts: Catalogue) -> Int {
    let room = introductionRows(Rect(size))[3].inset(columns: 1)
    return max(0, introduction(texts).rows(at: room.columns) - room.rows)
  }

  private func introduction(_ texts: Catalogue) -> Paragraph {
    Paragraph(
      IntroductionWords(player, texts).paragraphs
        .map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
        .joined(separator: "\n"))
  }

  private func introductionRows(_ bounds: Rect) -> [Rect] {
    let air = bounds.rows >= 10 ? 1 : 0
    let needed = 2 + 2 * air + max(1, bounds.rows / 3)
    return bounds.splitRows(
      .length(air), .length(1), .length(air), .fill, .length(saidRows(in: bounds, beside: needed)),
      .length(1))
  }
}

/// How an exercise is introduced, paragraph by paragraph.
struct IntroductionWords {
  /// The paragraphs, each with the word that says what it is.
  let paragraphs: [(label: String, text: String)]

  /// Introduces the exercise that a player has come to, in lines with the keys that they have.
  init(_ player: SessionPlayer, _ texts: Catalogue, isInLines: Bool = false) {
    guard let planned = player.exercise else {
      paragraphs = []
      return
    }
    let exercise = planned.exercise
    let wording = Wording(texts)
    var list: [(SessionText, String)] = []
    if player.isNew {
      list.append((.new, texts(isInLines ? SessionText.newLine : .newHint)))
    }
    list.append(
      (
        .dose,
        wording.dose(exercise, affected: player.followed.affected, in: planned.item.circuit)
      ))
    if let missing = SessionScene.missingMeasure(player, texts) { list.append((.dose, missing)) }
    if planned.item.circuit != nil { list.append((.circuit, Self.circuit(player, texts))) }
    if planned.item.isOptional { list.append((.optional, texts(SessionText.optionalHint))) }
    if let effort = exercise.effort {
      list.append((.effort, wording.effort(effort)))
    }
    if exercise.needsHelper { list.append((.helper, texts(SessionText.helperNeeded))) }
    if let why = exercise.why { list.append((.why, why)) }
    let standing = SessionScene.standing(player, texts)
    list.append(
      (.position, [exercise.position, standing].filter { !$0.isEmpty }.joined(separator: "; ")))
    if let support = exercise.support { list.append((.support, support)) }
    if let place = exercise.place { list.append((.place, place)) }
    if !exercise.equipment.isEmpty {
      list.append((.equipment, exercise.equipment.joined(separator: ", ")))
    }
    for (index, step) in exercise.how.enumerated() {
      list.append((.how, exercise.how.count > 1 ? "\(index + 1). \(step)" : step))
    }
    list += exercise.watchFor.map { (.watchFor, $0) }
    if let pattern = exercise.pattern {
      list.append((.moves, wording.further(wording.components(of: pattern))))
    }
    var last: SessionText?
    paragraphs = list.map { label, text in
      defer { last = label }
      return (label == last ? "" : texts(label), text)
    }
  }

  /// The exercises that take turns, and how often.
  private static func circuit(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    let names = player.plan.circuit(of: player.position.exercise).map {
      player.plan.exercises[$0].exercise.name
    }
    let rounds = player.block?.setCount ?? 1
    return texts(SessionText.circuitOf, "\(rounds)", Wording(texts).series(names))
  }
}
