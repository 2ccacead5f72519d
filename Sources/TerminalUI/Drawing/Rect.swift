/// A part of a canvas.
///
/// A rectangle is never negative: what does not fit becomes smaller, down to nothing.
package struct Rect: Hashable, Sendable {
  /// The column of the left edge.
  package let column: Int

  /// The row of the upper edge.
  package let row: Int

  /// The number of columns and rows.
  package let size: Size

  /// Creates a rectangle, clamping its place and its size to what is possible.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = min(max(column, -Size.limit), Size.limit)
    self.row = min(max(row, -Size.limit), Size.limit)
    self.size = Size(columns: columns, rows: rows)
  }

  /// Creates a rectangle of a size at the top left corner.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The number of columns.
  package var columns: Int { size.columns }

  /// The number of rows.
  package var rows: Int { size.rows }

  /// Whether there is no cell.
  package var isEmpty: Bool { size.isEmpty }

  /// The top left cell.
  package var origin: Point { Point(column: column, row: row) }

  /// The columns that the rectangle covers.
  package var columnRange: Range<Int> { column..<(column + columns) }

  /// The rows that the rectangle covers.
  package var rowRange: Range<Int> { row..<(row + rows) }

  /// Returns whether a cell lies inside.
  package func contains(_ point: Point) -> Bool {
    columnRange.contains(point.column) && rowRange.contains(point.row)
  }

  /// Returns what this rectangle and another have in common.
  package func intersection(_ other: Rect) -> Rect {
    let columns = columnRange.clamped(to: other.columnRange)
    let rows = rowRange.clamped(to: other.rowRange)
    return Rect(
      column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
  }

  /// Returns the rectangle without margins, given for left and right and for top and bottom.
  package func inset(columns horizontal: Int = 0, rows vertical: Int = 0) -> Rect {
    let left = min(max(horizontal, 0), columns)
    let top = min(max(vertical, 0), rows)
    return Rect(
      column: column + left, row: row + top, columns: columns - 2 * left, rows: rows - 2 * top)
  }

  /// Returns one row, counted from the top, or from the bottom when negative; nothing if beyond.
  package func line(_ index: Int) -> Rect {
    let offset = index < 0 ? rows + max(index, -Size.limit) : index
    guard offset >= 0, offset < rows else {
      return Rect(column: column, row: row, columns: columns, rows: 0)
    }
    return Rect(column: column, row: row + offset, columns: columns, rows: 1)
  }

  /// Returns a rectangle of a size in the middle, or as much of it as fits.
  package func centred(_ inner: Size) -> Rect {
    let columns = min(inner.columns, self.columns)
    let rows = min(inner.rows, self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
