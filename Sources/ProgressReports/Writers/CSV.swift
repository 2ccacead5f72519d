/// Writes tables as CSV (RFC 4180): UTF-8, each line ending in CR LF, a header first.
///
/// An empty cell is a value that is missing or was not asked for; days are ISO 8601, truth is `true` or
/// `false`.
func writeCSV(_ table: DataTable, to take: ([UInt8]) throws -> Void) throws {
  var text = PieceWriter()
  text.write(table.columns.map { quoted($0.name) }.joined(separator: ",") + "\r\n")
  try table.forEachRow { cells in
    var isFirst = true
    for cell in cells {
      if !isFirst { text.write(sign: ",") }
      isFirst = false
      text.write(cell.csv)
    }
    text.write("\r\n")
    try text.pass(to: take)
  }
  try text.finish(to: take)
}

extension DataCell {
  fileprivate var csv: String {
    switch self {
    case .code(let text): quoted(text)
    case .free(let text): quoted(defused(text))
    case .count(let value): String(value)
    case .number(let value): decimal(value)
    case .flag(let value): value ? "true" : "false"
    case .missing: ""
    }
  }
}

/// Puts an apostrophe before words that a spreadsheet would take for a formula.
private func defused(_ text: String) -> String {
  let start = text.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" }
  guard let start, formulaStarts.contains(start) else { return text }
  return "'" + text
}

/// What a formula begins with; some spreadsheets take the wide forms for the same.
private let formulaStarts = Set("=+-@\t\r＝＋－＠".unicodeScalars)

private func quoted(_ text: String) -> String {
  let needs = text.utf8.contains { byte in
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
  guard needs || text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
  return "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
}
