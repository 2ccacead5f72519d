import PlainText

/// A table to tick and to write in.
package struct HandoutGrid: Equatable, Sendable {
  /// What it is for.
  package var caption: String
  /// How it is filled in.
  package var help: String
  /// The word for what the rows are.
  package var corner: String
  /// What the columns are called: days, or nothing where a date is to be written.
  package var columns: [String]
  /// The rows.
  package var rows: [Row]

  /// A row.
  package struct Row: Equatable, Sendable {
    /// What it is about.
    package var head: String
    /// The cells, one for each column.
    package var cells: [Cell]

    /// Creates a row.
    package init(_ head: String, _ cells: [Cell]) {
      self.head = cleaned(head)
      self.cells = cells
    }
  }

  /// A cell, a space for each session of its day; none where nothing is due.
  package typealias Cell = [Space]

  /// What there is to fill in.
  package enum Space: Hashable, Sendable {
    /// Boxes to tick: those that are due, and those that may stay empty.
    case boxes(Int, extra: Int)
    /// A number or a word to write.
    case blank
  }

  /// Creates a table.
  package init(
    caption: String, help: String, corner: String, columns: [String], rows: [Row]
  ) {
    self.caption = cleaned(caption)
    self.help = cleaned(help)
    self.corner = cleaned(corner)
    self.columns = columns.map { cleaned($0) }
    self.rows = rows
  }
}
