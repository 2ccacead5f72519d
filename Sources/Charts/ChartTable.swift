/// The numbers behind a chart, to be printed beside it.
package struct ChartTable: Sendable, Equatable {
  /// The names of the columns.
  package let header: [String]
  /// The rows, each as long as the header.
  package let rows: [[String]]

  /// Makes a table of texts that are each brought onto one harmless line.
  package init(header: [String], rows: [[String]]) {
    self.header = header.map(\.displayable)
    self.rows = rows.map { $0.map(\.displayable) }
  }
}
