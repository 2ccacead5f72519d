import TerminalUI

/// The way of a movement with what moves along it, and beside it what the joints do.
struct MovementPanel: Hashable, Widget {
  private let movement: MovementScene
  private let style: Style

  /// Creates the picture of a movement.
  init(_ movement: MovementScene, style: Style) {
    self.movement = movement
    self.style = style
  }

  /// Draws the way; a small part has no room for the joints.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let pacer = Pacer(
      movement.way, progress: movement.place, isStill: movement.isStill, marks: movement.marks,
      style: style)
    if movement.way.isAcross {
      let rows = min(rect.rows, max(3, rect.columns / 10 + 1))
      canvas.draw(pacer, in: rect.centred(Size(columns: rect.columns, rows: rows)))
      return
    }
    guard !movement.joints.isEmpty, rect.columns >= 40, rect.rows >= movement.joints.count else {
      canvas.draw(pacer, in: rect)
      return
    }
    let parts = rect.splitColumns(
      .fill, .length(2), .length(min(48, max(26, rect.columns / 2))))
    canvas.draw(pacer, in: parts[0])
    canvas.draw(Chain(movement.joints), in: parts[2])
  }
}
