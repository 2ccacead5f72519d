/// A block that moves along a path, for eyes that follow a movement.
package struct Pacer: Widget {
  /// The way from the beginning of a movement to its end.
  package enum Path: Hashable, Sendable, CaseIterable {
    /// Along a line, from side to side.
    case toRight, toLeft
    /// Along a column.
    case up, down
    /// From a lower corner to the upper one across.
    case upRight, upLeft
    /// From an upper corner to the lower one across.
    case downRight, downLeft
  }

  /// The way.
  package let path: Path

  /// How far along the way, from 0 to 1.
  package let progress: Double

  /// How the block looks.
  package let style: Style

  /// Creates a pacer; what is not a number counts as the beginning.
  package init(_ path: Path, progress: Double, style: Style = Style(.accent)) {
    self.path = path
    self.progress = progress.isNaN ? 0 : min(max(progress, 0), 1)
    self.style = style
  }

  /// Draws the path as faint as it can be and the block upon it.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let block = blockSize(in: rect)
    let steps = max(rect.columns, rect.rows)
    for step in 0...steps {
      let corner = place(Double(step) / Double(steps), of: block, in: rect)
      let point = Point(
        column: corner.column + block.columns / 2, row: corner.row + block.rows / 2)
      canvas.write(
        String(canvas.glyphs.separator), at: point, style: style.with(.dim), limit: rect)
    }
    let corner = place(progress, of: block, in: rect)
    canvas.fill(
      Rect(column: corner.column, row: corner.row, columns: block.columns, rows: block.rows),
      with: canvas.glyphs.block, style: style)
  }

  /// As high as a line of the path is, or a quarter of a path that climbs; twice as wide.
  private func blockSize(in rect: Rect) -> Size {
    let share =
      switch path {
      case .toRight, .toLeft: min(rect.rows, rect.columns / 8)
      case .up, .down: min(rect.columns / 2, rect.rows / 4)
      case .upRight, .upLeft, .downRight, .downLeft: min(rect.columns / 8, rect.rows / 4)
      }
    let rows = max(1, share)
    return Size(columns: min(2 * rows, rect.columns), rows: rows)
  }

  /// The upper left cell of the block at a part of the way.
  private func place(_ part: Double, of block: Size, in rect: Rect) -> Point {
    let across: Double
    switch path {
    case .toRight, .upRight, .downRight: across = part
    case .toLeft, .upLeft, .downLeft: across = 1 - part
    case .up, .down: across = 0.5
    }
    let down: Double
    switch path {
    case .down, .downRight, .downLeft: down = part
    case .up, .upRight, .upLeft: down = 1 - part
    case .toRight, .toLeft: down = 0.5
    }
    let columns = Double(max(0, rect.columns - block.columns))
    let rows = Double(max(0, rect.rows - block.rows))
    return Point(
      column: rect.column + Int((across * columns).rounded()),
      row: rect.row + Int((down * rows).rounded()))
  }
}
