import PlainText

/// The blanks between two columns.
private let gap = "  "

/// Returns a table as lines of at most a width; where it is wider, words wrap in their columns.
func tableLines(_ table: ReportTable, width: Int) -> [String] {
  let heads = table.columns.map(\.title)
  let total = table.total.map { [$0] } ?? []
  let widths = columnWidths([heads] + table.rows + total, in: table.columns, width: width)
  let rule = trimmed(widths.map { String(repeating: "-", count: $0) }.joined(separator: gap))
  func lines(_ row: [String]) -> [String] { rowLines(row, widths, table.columns) }
  let body = table.rows.flatMap(lines)
  return wrapped(table.caption, to: width) + [""] + lines(heads) + [rule] + body
    + (total.isEmpty ? [] : [rule]) + total.flatMap(lines)
}

/// As long as there is another way, words are not broken, and days and numbers stay on a line.
private func columnWidths(
  _ rows: [[String]], in columns: [ReportTable.Column], width: Int
) -> [Int] {
  let room = width - gap.count * max(0, columns.count - 1)
  var fit = ColumnWidths(rows, columns: columns.count, room: room)
  guard fit.excess > 0 else { return fit.widths }
  let comfortable = ColumnWidths.ofWords(in: rows, columns: columns.count, line: width)
  let kept = columns.indices.map { column in
    guard columns[column].kind != .words else { return max(comfortable[column], narrowestWords) }
    let body = rows.dropFirst().map { column < $0.count ? displayWidth($0[column]) : 0 }
    return max(comfortable[column], body.max() ?? 0)
  }
  for limits in [kept, comfortable, columns.map { _ in 1 }] { fit.shrink(to: limits) }
  return fit.widths
}

private func rowLines(
  _ row: [String], _ widths: [Int], _ columns: [ReportTable.Column]
) -> [String] {
  if zip(row, widths).allSatisfy({ isOneLine($0, in: $1) }) {
    return [plainLine(row, widths, columns)]
  }
  let cells = zip(row, widths).map { cell, width in wrapped(cell, to: width) }
  let height = max(1, cells.map(\.count).max() ?? 1)
  return (0..<height).map { line in
    let parts = zip(cells.indices, zip(widths, columns)).map { index, column in
      let text = line < cells[index].count ? cells[index][line] : ""
      return padded(text, to: column.0, column.1.isNumber ? .right : .left)
    }
    return trimmed(parts.joined(separator: gap))
  }
}

/// Whether a cell is of plain letters and stands on one line as it is, as most do.
private func isOneLine(_ cell: String, in width: Int) -> Bool {
  var last = UInt8(ascii: " ")
  let isPlain = cell.utf8.allSatisfy { byte in
    defer { last = byte }
    return (0x21..<0x7F).contains(byte) || byte == UInt8(ascii: " ") && last != byte
  }
  return isPlain && cell.utf8.count <= width && (cell.isEmpty || last != UInt8(ascii: " "))
}

private func plainLine(
  _ row: [String], _ widths: [Int], _ columns: [ReportTable.Column]
) -> String {
  var line = ""
  for (index, (cell, column)) in zip(row, zip(widths, columns)).enumerated() {
    if index > 0 { line += gap }
    let space = String(repeating: " ", count: column.0 - cell.utf8.count)
    line += column.1.isNumber ? space + cell : cell + space
  }
  return trimmed(line)
}
