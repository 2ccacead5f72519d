import PlainText

/// Returns a table in lines of at most 80 columns, with its caption above it.
///
/// Where it is wider, its words go on in rows below, of which the other cells are empty; numbers and days
/// never do. A table that is still too wide is several, each with the columns that head the rows.
func markdownTable(_ table: ReportTable) -> String {
  let parts = parts(of: table).map { $0.lines.joined(separator: "\n") }
  return ([prose(table.caption + ":")] + parts).joined(separator: "\n\n")
}

private func parts(of table: ReportTable) -> [MarkdownTable] {
  if let whole = MarkdownTable(table) { return [whole] }
  let heads = Array(0..<table.headCount)
  let others = Array(table.columns.indices.dropFirst(heads.count))
  for count in 2..<max(others.count + 1, 2) {
    let length = (others.count + count - 1) / count
    let parts = stride(from: 0, to: others.count, by: length).map { start in
      MarkdownTable(table.only(heads + others[start..<min(start + length, others.count)]))
    }
    let fitting = parts.compactMap(\.self)
    if fitting.count == parts.count { return fitting }
  }
  // Words are broken where not one column has room beside those that head the rows.
  return table.columns.indices.dropFirst().map {
    MarkdownTable(breakingWordsOf: table.only([0, $0]))
  }
}

extension ReportTable {
  /// How many columns say what a row is about: those of words before the first number.
  fileprivate var headCount: Int {
    let words = columns.prefix { $0.kind == .words }.count
    return words == columns.count ? 1 : max(words, 1)
  }

  /// Returns the table without all other columns.
  fileprivate func only(_ kept: [Int]) -> ReportTable {
    func only(_ row: [String]) -> [String] { kept.map { $0 < row.count ? row[$0] : "" } }
    return ReportTable(
      caption: caption, columns: kept.map { columns[$0] }, rows: rows.map(only),
      total: total.map(only))
  }
}

/// A table that keeps to the width of a line.
private struct MarkdownTable {
  /// The heading, the rule and the rows.
  let lines: [String]

  /// Lays a table out without breaking a word, a number or a day; nothing if that cannot be.
  ///
  /// It stands close where that keeps its words on a line.
  init?(_ table: ReportTable) {
    let cells = Cells(table)
    for limits in [nil, cells.limits] {
      for margin in [" ", ""] {
        let fit = cells.fitted(to: limits, margin: margin)
        guard fit.excess <= 0 else { continue }
        lines = cells.lines(fit.widths, margin: margin)
        return
      }
    }
    return nil
  }

  /// Lays out a table of two columns whatever it holds.
  init(breakingWordsOf table: ReportTable) {
    let cells = Cells(table)
    let fit = cells.fitted(to: table.columns.map { _ in narrowestWords }, margin: " ")
    lines = cells.lines(fit.widths, margin: " ")
  }
}

/// The cells of a table as Markdown has them.
private struct Cells {
  private let columns: [ReportTable.Column]
  private let rows: [[String]]
  private let hasTotal: Bool

  init(_ table: ReportTable) {
    columns = table.columns
    hasTotal = table.total != nil
    rows = [columns.map(\.title)] + table.rows + (table.total.map { [$0] } ?? [])
  }

  /// What each column needs at least: a heading and its longest word, or all of a number or day.
  var limits: [Int] {
    let cells = measured
    let words = ColumnWidths.ofWords(in: cells, columns: columns.count, line: textWidth)
    return columns.indices.map { column in
      guard columns[column].kind == .words else {
        return cells.map { displayWidth($0[column]) }.max() ?? 0
      }
      return max(words[column], narrowestWords, displayWidth(cells[0][column]))
    }
  }

  /// Returns the widths with a margin on both sides of each cell, shrunk to limits where there are some.
  func fitted(to limits: [Int]?, margin: String) -> ColumnWidths {
    let between = columns.count * (1 + 2 * margin.count) + 1
    // A rule needs room for a dash and a colon.
    let least = columns.map { _ in "--" }
    var fit = ColumnWidths(measured + [least], columns: columns.count, room: textWidth - between)
    if let limits { fit.shrink(to: limits) }
    return fit
  }

  /// Returns the table at some widths.
  func lines(_ widths: [Int], margin: String) -> [String] {
    let rule = zip(widths, columns).map { width, column in
      String(repeating: "-", count: width + 2 * margin.count - 1) + (column.isNumber ? ":" : "-")
    }
    let body = rows.indices.map { row in
      stacked(rows[row], widths, isTotal: hasTotal && row == rows.count - 1).map { line in
        "|" + line.map { margin + $0 + margin }.joined(separator: "|") + "|"
      }
    }
    return (body.first ?? []) + ["|" + rule.joined(separator: "|") + "|"]
      + body.dropFirst().joined()
  }

  /// A row as lines of cells.
  private func stacked(_ row: [String], _ widths: [Int], isTotal: Bool) -> [[String]] {
    let cells = row.indices.map { column -> [String] in
      guard isTotal, column == 0, !row[column].isEmpty else {
        return escapedLines(row[column], width: widths[column], escaping: escaped)
      }
      return escapedLines(row[column], width: widths[column] - 4, escaping: escaped)
        .map { "**\($0)**" }
    }
    let height = max(1, cells.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      cells.indices.map { column in
        padded(
          line < cells[column].count ? cells[column][line] : "", to: widths[column],
          columns[column].isNumber ? .right : .left)
      }
    }
  }

  /// The cells as wide as they are once they are escaped, what is summed up in bold.
  private var measured: [[String]] {
    var cells = rows.map { $0.map(escaped) }
    if hasTotal, let last = cells.last, let first = last.first, !first.isEmpty {
      cells[cells.count - 1][0] = "**\(first)**"
    }
    return cells
  }
}
