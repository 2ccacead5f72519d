import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension SessionScreen {
  /// Draws what the next exercise is and how it is done.
  func drawIntroduction(_ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue) {
    let bounds = canvas.bounds
    let roomy = bounds.rows >= 10
    let rows = bounds.splitRows(
      .length(roomy ? 1 : 0), .length(1), .length(roomy ? 1 : 0), .fill, .length(1))
    if roomy { drawHeader(scene, in: rows[0], on: &canvas) }
    canvas.write(scene.name, in: rows[1].inset(columns: 1), style: Style(.accent, .bold))
    let lines = IntroductionWords(player, texts).paragraphs
    let text = lines.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
      .joined(separator: "\n")
    canvas.draw(Paragraph(text, scrolled: scrolled), in: rows[3].inset(columns: 1))
    let hints =
      [KeyHint(key: Key.enter.name, label: texts(KeyText.start))]
      + SessionAction.keys(texts).hints { action in
        switch action {
        case .skip, .hurts, .leave, .help, .stopSigns: true
        default: false
        }
      }
    canvas.draw(Footer(hints), in: rows[4].inset(columns: 1))
  }
}

/// How an exercise is introduced, paragraph by paragraph.
struct IntroductionWords {
  /// The paragraphs, each with the word that says what it is.
  let paragraphs: [(label: String, text: String)]

  /// Introduces the exercise that a player has come to.
  init(_ player: SessionPlayer, _ texts: Catalogue) {
    guard let planned = player.exercise else {
      paragraphs = []
      return
    }
    let exercise = planned.exercise
    let wording = Wording(texts)
    var list: [(SessionText, String)] = []
    list.append((.dose, wording.dose(exercise, affected: player.followed.affected)))
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
    if let pattern = exercise.pattern { list.append((.moves, Self.joints(of: pattern))) }
    if let missing = planned.missingMeasure {
      let name = player.followed.programme.measure(missing)?.name ?? missing.text
      list.append((.dose, texts(SessionText.noMeasure, name)))
    }
    var last: SessionText?
    paragraphs = list.map { label, text in
      defer { last = label }
      return (label == last ? "" : texts(label), text)
    }
  }

  private static func joints(of pattern: Pattern) -> String {
    Joint.allCases.compactMap { joint in
      let movements = pattern[joint].map(\.rawValue)
      return movements.isEmpty ? nil : "\(joint.rawValue) \(movements.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
