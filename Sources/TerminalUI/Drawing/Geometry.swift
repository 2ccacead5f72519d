/// The number of columns and rows of an area, never negative and never beyond what a terminal has.
package struct Size: Hashable, Sendable {
  /// The greatest number of columns or rows; larger windows are drawn in their top left part.
  package static let limit = 1_000

  /// An area without cells.
  package static let zero = Size(columns: 0, rows: 0)

  /// The number of columns, 0 to `limit`.
  package let columns: Int

  /// The number of rows, 0 to `limit`.
  package let rows: Int

  /// Creates a size, clamping both numbers to what is possible.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }

  /// Whether there is no cell.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns whether another size fits into this one.
  package func holds(_ other: Size) -> Bool { other.columns <= columns && other.rows <= rows }
}

/// A cell's place, counted from the top left one.
package struct Point: Hashable, Sendable {
  /// The column, 0 at the left.
  package var column: Int

  /// The row, 0 at the top.
  package var row: Int

  /// Creates a point; it may lie outside any canvas.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
