import Charts
import PlainText

/// The width of a text report, in columns.
let textWidth = 80

/// Writes a report as plain text of 80 columns.
///
/// - Parameters:
///   - document: The report in words.
///   - glyphs: The characters to use; with `.ascii` only names and notes may hold others.
/// - Returns: The text, ending in a line break.
func textReport(_ document: ReportDocument, glyphs: GlyphSet) -> String {
  var lines = [document.title, String(repeating: "=", count: displayWidth(document.title)), ""]
  lines += factLines([document.runner, document.period] + document.header)
  lines += [""] + wrapped(document.summary.joined(separator: " "), to: textWidth)
  lines += [""] + wrapped(document.statement, to: textWidth)
  for section in document.sections {
    lines += ["", "", section.title]
    lines.append(String(repeating: "-", count: displayWidth(section.title)))
    for block in section.blocks { lines += [""] + blockLines(block, glyphs: glyphs) }
  }
  let text = lines.joined(separator: "\n") + "\n"
  return glyphs == .ascii ? asciiText(text) : text
}

private func blockLines(_ block: ReportBlock, glyphs: GlyphSet) -> [String] {
  switch block {
  case .paragraph(let text): wrapped(text, to: textWidth)
  case .facts(let facts): factLines(facts)
  case .table(let table): tableLines(table, width: textWidth)
  case .chart(let chart):
    wrapped(chart.chart.title, to: textWidth) + [""] + chartLines(chart, glyphs: glyphs)
  case .entries(let entries):
    Array(
      entries.map { entry in
        [entry.day] + wrapped(entry.text, to: textWidth - 2).map { $0.isEmpty ? "" : "  " + $0 }
      }.joined(separator: [""]))
  case .heading(let text):
    wrapped(text, to: textWidth)
      + [String(repeating: "~", count: min(displayWidth(text), textWidth))]
  case .outline(let lines):
    lines.flatMap { line in
      let margin = String(repeating: " ", count: 2 * line.depth)
      let marker = line.isItem ? "- " : ""
      let lines = wrapped(line.text, to: textWidth - margin.count - marker.count)
      return lines.enumerated().map { index, text in
        margin + (index == 0 ? marker : String(repeating: " ", count: marker.count)) + text
      }
    }
  }
}

/// Returns the lines of a chart in glyphs, each within the width of a text report.
func chartLines(_ chart: ReportChart, glyphs: GlyphSet) -> [String] {
  var lines = chart.chart.glyphLines(width: textWidth - 4, height: chart.lines, glyphs: glyphs)
    .map(\.text)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}

/// Terms on the left, what is said of them beside.
private func factLines(_ facts: [Fact]) -> [String] {
  let width = min(facts.map { displayWidth($0.term) }.max() ?? 0, 24)
  return facts.flatMap { fact in
    let terms = wrapped(fact.term, to: width)
    let lines = wrapped(fact.text, to: textWidth - width - 2)
    return (0..<max(terms.count, lines.count, 1)).map { row in
      let term = row < terms.count ? terms[row] : ""
      return trimmed(padded(term, to: width) + "  " + (row < lines.count ? lines[row] : ""))
    }
  }
}

/// Returns a line without the blanks at its end.
func trimmed(_ line: String) -> String {
  guard let last = line.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
  return String(line[..<line.utf8.index(after: last)])
}

private func asciiText(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: text.unicodeScalars.map { asciiForm(of: $0) })
  return String(scalars)
}
