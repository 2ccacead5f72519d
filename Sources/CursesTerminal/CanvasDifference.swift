import CSystem
import TerminalUI

/// The cells in which a canvas differs from the one that is shown.
struct CanvasDifference {
  private let old: Canvas?
  private let new: Canvas
  private let size: Size

  /// Creates the difference; without an old canvas every cell differs.
  init(from old: Canvas?, to new: Canvas, size: Size) {
    self.old = old
    self.new = new
    self.size = size
  }

  /// Puts the cells into the next frame.
  func draw(with palette: Palette) {
    for row in 0..<size.rows {
      for column in 0..<size.columns where differs(column, row) {
        put(column, row, palette)
      }
    }
  }

  private func differs(_ column: Int, _ row: Int) -> Bool {
    guard let old else { return true }
    let before = old[column, row]
    let after = new[column, row]
    if before.hasMarks || after.hasMarks {
      return before.style != after.style || old.scalars(column, row) != new.scalars(column, row)
    }
    return before != after
  }

  private func put(_ column: Int, _ row: Int, _ palette: Palette) {
    let cell = new[column, row]
    guard !cell.isContinuation else { return }
    let marks = cell.hasMarks ? new.scalars(column, row).dropFirst().map(\.value) : []
    func mark(_ index: Int) -> UInt32 { index < marks.count ? marks[index] : 0 }
    let look = palette.look(of: cell.style)
    ms_screen_put(
      Int32(column), Int32(row), cell.scalar, new[column + 1, row].isContinuation ? 2 : 1,
      mark(0), mark(1), mark(2), mark(3), look.attributes, look.colour)
  }
}
