/// A cell of a table, by what may stand in it.
enum CSVCell {
  /// A word of the program's own: a day, a kind, an identifier.
  case code(String)
  /// Words of somebody's, which may look like a formula.
  case free(String)
  /// A number.
  case number(Double)
  /// A nothing that is no zero.
  case missing

  /// A whole number.
  static func count(_ value: Int) -> CSVCell { .code(String(value)) }

  fileprivate var text: String {
    switch self {
    case .code(let text): quoted(text)
    case .free(let text): quoted(defused(text))
    case .number(let value): decimal(value)
    case .missing: ""
    }
  }
}

/// Writes rows as CSV (RFC 4180), each line ending in CR LF.
func csv(_ rows: [[CSVCell]]) -> String {
  rows.map { $0.map(\.text).joined(separator: ",") + "\r\n" }.joined()
}

/// Puts an apostrophe before words that a spreadsheet would take for a formula.
private func defused(_ text: String) -> String {
  let start = text.unicodeScalars.first { $0 != " " }
  guard let start, "=+-@\t\r".unicodeScalars.contains(start) else { return text }
  return "'" + text
}

private func quoted(_ text: String) -> String {
  let needs = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
  guard needs || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
  return "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false)
    .joined(separator: "\"\"") + "\""
}
