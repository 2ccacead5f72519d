import PlainText

/// Returns a table in lines of at most 80 columns, with its caption above it.
///
/// A row of Markdown is a line. A table that is wider is several, each with the columns that tell the rows
/// apart; where those alone are too wide, or tell nothing, it is a list with an item for each row.
func markdownTable(_ table: ReportTable) -> String {
  let parts = tables(of: table)?.map { $0.joined(separator: "\n") } ?? [list(of: table)]
  return ([prose(table.caption + ":")] + parts).joined(separator: "\n\n")
}

/// Divides a table into as few as fit; nothing where it cannot be divided.
private func tables(of table: ReportTable) -> [[String]]? {
  if let whole = lines(of: table) { return [whole] }
  guard let heads = table.heads else { return nil }
  let others = Array(table.columns.indices.dropFirst(heads.count))
  for count in 2..<max(others.count + 1, 2) {
    let length = (others.count + count - 1) / count
    let parts = stride(from: 0, to: others.count, by: length).map { start in
      lines(of: table.only(heads + others[start..<min(start + length, others.count)]))
    }
    let fitting = parts.compactMap(\.self)
    if fitting.count == parts.count { return fitting }
  }
  return nil
}

extension ReportTable {
  /// The columns that say what a row is about: the first ones of words, and as many more as tell the
  /// rows apart; nothing where most of what else there is are words, which belong together.
  fileprivate var heads: [Int]? {
    let least = columns.indices.first { last in
      Set(rows.map { $0.prefix(last + 1) }).count == rows.count
    }
    guard let least else { return nil }
    let count = max(least + 1, columns.prefix { $0.kind == .words }.count)
    let words = columns.dropFirst(count).count { $0.kind == .words }
    return count < columns.count && words <= 1 ? Array(0..<count) : nil
  }

  /// Returns the table without all other columns.
  fileprivate func only(_ kept: [Int]) -> ReportTable {
    func only(_ row: [String]) -> [String] { kept.map { $0 < row.count ? row[$0] : "" } }
    return ReportTable(
      caption: caption, columns: kept.map { columns[$0] }, rows: rows.map(only),
      total: total.map(only))
  }
}

/// Returns the heading, the rule and the rows; nothing where they are too wide.
///
/// They stand close where only that keeps them to the width.
private func lines(of table: ReportTable) -> [String]? {
  let cells = cells(of: table)
  // A rule needs room for a dash and a colon.
  let widths = table.columns.indices.map { column in
    cells.map { displayWidth($0[column]) }.reduce(2, max)
  }
  for margin in [" ", ""] {
    let lines = lines(cells, widths, table.columns, margin: margin)
    if lines.allSatisfy({ displayWidth($0) <= textWidth }) { return lines }
  }
  return nil
}

private func lines(
  _ cells: [[String]], _ widths: [Int], _ columns: [ReportTable.Column], margin: String
) -> [String] {
  let rule = zip(widths, columns).map { width, column in
    String(repeating: "-", count: width + 2 * margin.count - 1) + (column.isNumber ? ":" : "-")
  }
  let rows = cells.map { row in
    columns.indices.map { column in
      margin + padded(row[column], to: widths[column], columns[column].isNumber ? .right : .left)
        + margin
    }
  }
  return ([rows.first ?? [], rule] + rows.dropFirst()).map { "|" + $0.joined(separator: "|") + "|" }
}

/// The cells as wide as they are once they are escaped, the heading first, what is summed up in bold.
private func cells(of table: ReportTable) -> [[String]] {
  let cells = ([table.columns.map(\.title)] + table.rows).map { $0.map(escaped) }
  guard let total = table.total else { return cells }
  return cells + [total.enumerated().map { $0 == 0 ? "**\(escaped($1))**" : escaped($1) }]
}

/// Returns the rows as a list, each with its first cell and after it the others by their headings.
private func list(of table: ReportTable) -> String {
  (table.rows + (table.total.map { [$0] } ?? [])).map { row in
    let others = zip(table.columns, row).dropFirst().map { "\($0.title): \($1)" }
    return listItem(
      labelled((row.first ?? "") + ":", others.joined(separator: "; "), width: textWidth - 2))
  }.joined(separator: "\n")
}
