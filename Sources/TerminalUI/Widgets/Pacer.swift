import PlainText

/// A block that moves along a path, for eyes that follow a movement.
///
/// While nothing moves the block stands in brackets. Marks name places on the path as far as there
/// is room for their words.
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

  /// A place on the path with a word.
  package struct Mark: Hashable, Sendable {
    /// Where it is, from 0 to 1.
    package var place: Double
    /// The word.
    package var label: String
    /// Whether it is what the block makes for, or stands at.
    package var isCurrent: Bool

    /// Creates a mark.
    package init(_ place: Double, _ label: String, isCurrent: Bool = false) {
      self.place = place
      self.label = label
      self.isCurrent = isCurrent
    }
  }

  /// The way.
  package let path: Path

  /// How far along the way, from 0 to 1.
  package let progress: Double

  /// Whether the block is to stand still.
  package let isStill: Bool

  /// The places that are named.
  package let marks: [Mark]

  /// How the block looks.
  package let style: Style

  /// Creates a pacer; what is not a number counts as the beginning.
  package init(
    _ path: Path, progress: Double, isStill: Bool = false, marks: [Mark] = [],
    style: Style = Style(.accent)
  ) {
    self.path = path
    self.progress = progress.isNaN ? 0 : min(max(progress, 0), 1)
    self.isStill = isStill
    self.marks = marks
    self.style = style
  }

  /// Draws the path as faint as it can be, its marks, and the block upon it.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let hasLine = path.isAcross && !marks.isEmpty && rect.rows > 1
    let way = hasLine ? rect.splitRows(.fill, .length(1))[0] : rect
    let block = blockSize(in: way)
    let steps = max(way.columns, way.rows)
    for step in 0...steps {
      let corner = place(Double(step) / Double(steps), of: block, in: way)
      let point = Point(
        column: corner.column + block.columns / 2, row: corner.row + block.rows / 2)
      canvas.write(
        String(canvas.glyphs.separator), at: point, style: style.with(.dim), limit: way)
    }
    drawBlock(Rect(place(progress, of: block, in: way), block), on: &canvas)
    // Above the block, which passes by the words on its way.
    for mark in marks {
      let corner = place(mark.place, of: block, in: way)
      draw(mark, at: Rect(corner, block), in: rect, on: &canvas)
    }
  }

  /// Draws the block: solid, and in brackets while it stands still.
  private func drawBlock(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, with: canvas.glyphs.block, style: style)
    guard isStill, rect.columns > 2 else { return }
    for row in 0..<rect.rows {
      canvas.write("[", in: rect.line(row), style: style.with(.bold))
      canvas.write("]", in: rect.line(row), .right, style: style.with(.bold))
    }
  }

  /// Writes the word of a mark below the path, or beside it where there is more room.
  private func draw(_ mark: Mark, at block: Rect, in rect: Rect, on canvas: inout Canvas) {
    let style = mark.isCurrent ? self.style.with([.bold, .reverse]) : Style.muted
    let word = " \(mark.label) "
    let width = displayWidth(cleaned(word))
    if path.isAcross {
      guard width <= rect.columns / 2, block.row + block.rows <= rect.line(-1).row else { return }
      let middle = block.column + block.columns / 2 - width / 2
      let column = min(max(middle, rect.column), rect.columnRange.upperBound - width)
      canvas.write(word, at: Point(column: column, row: rect.line(-1).row), style: style)
      return
    }
    let before = block.column - rect.column
    let after = rect.columnRange.upperBound - block.columnRange.upperBound
    let row = block.row + (block.rows - 1) / 2
    guard width < max(before, after) else { return }
    let column =
      after >= before ? block.columnRange.upperBound + 1 : block.column - width - 1
    canvas.write(word, at: Point(column: column, row: row), style: style, limit: rect)
  }

  /// As high as a line of the path is, or a part of a path that climbs; twice as wide.
  private func blockSize(in rect: Rect) -> Size {
    let share =
      switch path {
      case .toRight, .toLeft: min(rect.rows, rect.columns / 8)
      case .up, .down: min(rect.columns / 2, rect.rows / 4)
      case .upRight, .upLeft, .downRight, .downLeft: min(rect.columns / 6, rect.rows / 5)
      }
    let rows = max(1, share)
    return Size(columns: min(2 * rows, rect.columns), rows: rows)
  }

  /// The upper left cell of the block at a part of the way.
  private func place(_ part: Double, of block: Size, in rect: Rect) -> Point {
    let across = path.isToRight.map { $0 ? part : 1 - part } ?? 0.5
    let down = path.rises.map { $0 ? 1 - part : part } ?? 0.5
    let columns = Double(max(0, rect.columns - block.columns))
    let rows = Double(max(0, rect.rows - block.rows))
    return Point(
      column: rect.column + Int((across * columns).rounded()),
      row: rect.row + Int((down * rows).rounded()))
  }
}

extension Pacer.Path {
  /// Whether it goes from side to side and nowhere else.
  package var isAcross: Bool { rises == nil }

  /// Whether it goes to the right or to the left; nothing where it does neither.
  package var isToRight: Bool? {
    switch self {
    case .toRight, .upRight, .downRight: true
    case .toLeft, .upLeft, .downLeft: false
    case .up, .down: nil
    }
  }

  /// Whether it goes up or down; nothing where it does neither.
  package var rises: Bool? {
    switch self {
    case .up, .upRight, .upLeft: true
    case .down, .downRight, .downLeft: false
    case .toRight, .toLeft: nil
    }
  }
}

extension Rect {
  fileprivate init(_ corner: Point, _ size: Size) {
    self.init(column: corner.column, row: corner.row, columns: size.columns, rows: size.rows)
  }
}
