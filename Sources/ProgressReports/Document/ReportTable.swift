package import Charts

/// Rows of cells under a caption.
package struct ReportTable: Hashable, Sendable {
  /// What the table shows.
  package var caption: String
  /// The columns; the first one heads the rows.
  package var columns: [Column]
  /// The rows, each with a cell for every column.
  package var rows: [[String]]
  /// The last row, where there are sums.
  package var total: [String]?

  /// Creates a table.
  package init(
    caption: String, columns: [Column], rows: [[String]], total: [String]? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  /// A column: its heading, and what it holds.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var kind: Kind

    /// Whether it stands at the right.
    var isNumber: Bool { kind == .number }

    /// What a column holds.
    package enum Kind: Hashable, Sendable {
      /// Words, which may wrap.
      case words
      /// Days, which do not.
      case day
      /// Numbers, at the right.
      case number
    }

    /// A column of words.
    package static func words(_ title: String) -> Column { Column(title: title, kind: .words) }

    /// A column of days.
    package static func day(_ title: String) -> Column { Column(title: title, kind: .day) }

    /// A column of numbers.
    package static func number(_ title: String) -> Column { Column(title: title, kind: .number) }
  }
}

/// A chart with its numbers.
package struct ReportChart: Sendable {
  /// The picture.
  package var chart: any Chart
  /// The numbers behind it.
  package var table: ReportTable
  /// The height as a drawing, in user units of which the width is 640.
  package var height: Double
  /// The height in lines, at most.
  package var lines: Int

  /// Takes a chart with its own table.
  package init(_ chart: any Chart, height: Double, lines: Int) {
    self.chart = chart
    self.height = height
    self.lines = lines
    let table = chart.table
    self.table = ReportTable(
      caption: chart.title, columns: table.header.map { .words($0) }, rows: table.rows)
  }
}
