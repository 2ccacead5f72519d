import Charts

/// A report in words, tables and charts, in the order in which it is read.
///
/// This is the one place where a report gets its words; text, Markdown and HTML only lay it out.
struct ReportDocument {
  /// The title.
  var title: String
  /// Whom and what it is about.
  var header: [Fact]
  /// What it says in short.
  var summary: [String]
  /// How the numbers are known.
  var statement: String
  /// The sections.
  var sections: [ReportSection]

  /// Lays out a report.
  init(_ report: Report) {
    title = "Progress report"
    header = headerFacts(report)
    summary = summaryLines(report)
    statement = sourceStatement(report)
    sections = [
      adherenceSection(report), painSection(report), exerciseSection(report),
      measureSection(report), runSection(report), criterionSection(report), flagSection(report),
      noteSection(report), programmeSection(report), definitionSection(report),
    ]
  }
}

/// A part of a report under a heading of its own.
struct ReportSection {
  /// The name by which a page refers to it.
  var id: String
  /// The heading.
  var title: String
  /// What it consists of.
  var blocks: [ReportBlock]
}

/// A piece of a section.
enum ReportBlock {
  /// A sentence or two.
  case paragraph(String)
  /// Terms and what is to be said of them.
  case facts([Fact])
  /// Rows of numbers.
  case table(ReportTable)
  /// A picture of numbers.
  case chart(ReportChart)
  /// Words of the runner's and the therapist's, by day.
  case entries([DatedText])
  /// A heading within the section.
  case heading(String)
  /// Lines that belong to one another.
  case outline([OutlineLine])
}

/// A term and what is to be said of it.
struct Fact: Equatable {
  var term: String
  var text: String

  init(_ term: String, _ text: String) {
    self.term = term
    self.text = text
  }
}

/// Words that were written on a day; they may have several lines.
struct DatedText: Equatable {
  /// The day and, unless it is the runner, who wrote them.
  var day: String
  var text: String
}

/// A line that may belong to the one above it.
struct OutlineLine: Equatable {
  /// How many lines it belongs to, one within the other.
  var depth: Int
  /// Whether it is one of a list.
  var isItem: Bool
  var text: String

  /// The deepest that lines are told apart.
  static let deepest = 5

  /// Tells from the blanks at their starts what lines belong to; empty lines and dashes go.
  static func lines(_ lines: [String]) -> [OutlineLine] {
    var margins: [Int] = []
    return lines.compactMap { line in
      let margin = line.prefix { $0 == " " }.count
      var text = line.dropFirst(margin)
      let isItem = text.hasPrefix("- ")
      if isItem { text = text.dropFirst(2) }
      guard !text.isEmpty else { return nil }
      while let last = margins.last, last >= margin { margins.removeLast() }
      margins.append(margin)
      return OutlineLine(
        depth: min(margins.count - 1, deepest), isItem: isItem, text: String(text))
    }
  }
}

/// Rows of cells under a caption.
struct ReportTable: Equatable {
  /// What the table shows.
  var caption: String
  /// The columns; the first one heads the rows.
  var columns: [Column]
  /// The rows, each with a cell for every column.
  var rows: [[String]]
  /// The last row, where there are sums.
  var total: [String]?

  /// A column: its heading, and what it holds.
  struct Column: Equatable {
    var title: String
    var kind: Kind

    /// Whether it stands at the right.
    var isNumber: Bool { kind == .number }

    /// What a column holds.
    enum Kind: Equatable {
      /// Words, which may wrap.
      case words
      /// Days, which do not.
      case day
      /// Numbers, at the right.
      case number
    }

    /// A column of words.
    static func words(_ title: String) -> Column { Column(title: title, kind: .words) }

    /// A column of days.
    static func day(_ title: String) -> Column { Column(title: title, kind: .day) }

    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, kind: .number) }
  }
}

/// A chart with its numbers.
struct ReportChart {
  /// The picture.
  var chart: any Chart
  /// The numbers behind it.
  var table: ReportTable
  /// The height as a drawing, in user units of which the width is 640.
  var height: Double
  /// The height in lines, at most.
  var lines: Int

  /// Takes a chart with its own table.
  init(_ chart: any Chart, height: Double, lines: Int) {
    self.chart = chart
    self.height = height
    self.lines = lines
    let table = chart.table
    self.table = ReportTable(
      caption: chart.title, columns: table.header.map { .words($0.isEmpty ? "In short" : $0) },
      rows: table.rows)
  }
}
