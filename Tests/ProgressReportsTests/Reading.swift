import Charts
import ProgressReports
import Screens
import Testing

/// Writes a report in the words of a language.
func write(
  _ report: Report, as format: ReportFormat, glyphs: GlyphSet = .unicode,
  in language: Language = .english
) throws -> [ReportFile] {
  let words = ReportWording(
    report,
    wording: Wording(Catalogue(language), dayForm: format.isForPrograms ? .digits : .date))
  return try write(report, words.document, as: format, glyphs: glyphs)
}

extension ReportFile {
  /// The whole text; what kept it from being read, where something did.
  var text: String {
    var bytes: [UInt8] = []
    do { try write { bytes += $0 } } catch { return "\(error)" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Returns the one text of a format.
func text(_ report: Report, _ format: ReportFormat) throws -> String {
  try #require(try write(report, as: format).first).text
}

/// Returns the words and numbers of a page without tags, with single spaces between them.
func words(ofHTML html: String) -> String {
  var result = ""
  var inTag = false
  for character in html {
    if character == "<" { inTag = true }
    if !inTag { result.append(character) }
    if character == ">" {
      inTag = false
      result.append(" ")
    }
  }
  return spaced(result)
}

/// Returns the words and numbers of a Markdown or plain text without its signs.
func words(ofText text: String) -> String {
  spaced(String(text.map { "|*\\".contains($0) ? " " : $0 }))
}

private func spaced(_ text: String) -> String {
  text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
}

/// Reads CSV as RFC 4180 has it, strictly: a line ends in CR LF, a quote is doubled in quotes.
func rows(ofCSV text: String) throws -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\"":
      try #require(cell.isEmpty, "a quote inside of a bare cell")
      while let inner = scalars.popFirst() {
        if inner == "\"" {
          guard scalars.first == "\"" else { break }
          scalars.removeFirst()
        }
        cell.unicodeScalars.append(inner)
      }
      try #require(scalars.first == "," || scalars.first == "\r", "text after a closing quote")
    case ",":
      row.append(cell)
      cell = ""
    case "\r":
      try #require(scalars.popFirst() == "\n", "a CR without its LF")
      rows.append(row + [cell])
      (row, cell) = ([], "")
    default:
      try #require(scalar != "\n", "an LF without its CR")
      cell.unicodeScalars.append(scalar)
    }
  }
  try #require(row.isEmpty && cell.isEmpty, "a last line without its end")
  return rows
}

/// Returns the rows of one of the tables, by the names of its columns.
func table(_ name: String, of report: Report) throws -> [[String: String]] {
  let file = try #require(try write(report, as: .csv).first { $0.name == name + ".csv" })
  let all = try rows(ofCSV: file.text)
  let header = try #require(all.first)
  return try all.dropFirst().map { row in
    try #require(row.count == header.count)
    return Dictionary(uniqueKeysWithValues: zip(header, row))
  }
}
