import Charts
import PlainText

/// Writes a report as Markdown with tables; prose in lines of at most 80 columns.
///
/// - Parameters:
///   - document: The report in words.
///   - glyphs: The characters of the charts.
/// - Returns: The text, ending in a line break.
func markdownReport(_ document: ReportDocument, glyphs: GlyphSet) -> String {
  var blocks = ["# \(document.title)"]
  blocks.append(factList(document.header))
  blocks.append(prose(document.summary.joined(separator: " ")))
  blocks.append(prose(document.statement))
  for section in document.sections {
    blocks.append("## \(escaped(section.title))")
    blocks += section.blocks.map { markdown($0, glyphs: glyphs) }
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

private func markdown(_ block: ReportBlock, glyphs: GlyphSet) -> String {
  switch block {
  case .paragraph(let text): prose(text)
  case .facts(let facts): factList(facts)
  case .table(let table): markdownTable(table)
  case .chart(let chart):
    "### \(escaped(chart.chart.title))\n\n" + fenced(chartLines(chart, glyphs: glyphs))
  case .entries(let entries):
    entries.map { "**\(escaped($0.day))**\n\n" + quoted($0.text) }.joined(separator: "\n\n")
  case .heading(let text): "### " + escaped(text)
  case .outline(let lines): lines.map(listItem).joined(separator: "\n")
  }
}

private func prose(_ text: String) -> String {
  wrapped(text, to: textWidth).map(escapedLine).joined(separator: "\n")
}

private func factList(_ facts: [Fact]) -> String {
  facts.map { fact in
    let head = "**\(escaped(fact.term)):**"
    // The head is no part of what is escaped, so it is wrapped as a word as wide as it is.
    let stand = String(repeating: "x", count: displayWidth(head))
    let lines = wrapped("\(stand) \(fact.text)", to: textWidth - 2)
    return lines.enumerated().map { index, line in
      guard index == 0 else { return "  " + escapedLine(line) }
      return "- " + head + escaped(String(line.dropFirst(stand.count)))
    }.joined(separator: "\n")
  }.joined(separator: "\n")
}

/// A line of a list, within the lines that it belongs to.
private func listItem(_ line: OutlineLine) -> String {
  let margin = String(repeating: "  ", count: line.depth)
  let lines = wrapped(line.text, to: textWidth - margin.count - 2)
  return lines.enumerated().map { index, line in
    margin + (index == 0 ? "- " : "  ") + escapedLine(line)
  }.joined(separator: "\n")
}

private func quoted(_ text: String) -> String {
  wrapped(text, to: textWidth - 2).map { line in
    line.isEmpty ? ">" : "> " + escapedLine(line)
  }.joined(separator: "\n")
}

private func markdownTable(_ table: ReportTable) -> String {
  let total = table.total.map { [$0.map { cell in cell.isEmpty ? "" : "**\(escaped(cell))**" }] }
  let rows =
    [table.columns.map { escaped($0.title) }] + table.rows.map { $0.map(escaped) } + (total ?? [])
  let widths = table.columns.indices.map { column in
    max(3, rows.map { column < $0.count ? displayWidth($0[column]) : 0 }.max() ?? 0)
  }
  // A single long name must not stretch every row.
  let shown = widths.map { min($0, 32) }
  func text(_ row: [String]) -> String {
    let cells = zip(row, zip(shown, table.columns)).map { cell, column in
      displayWidth(cell) > column.0
        ? cell : padded(cell, to: column.0, column.1.isNumber ? .right : .left)
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
  let rule = zip(shown, table.columns).map { width, column in
    String(repeating: "-", count: width + 1) + (column.isNumber ? ":" : "-")
  }
  let lines = rows.map(text)
  let body = [lines.first ?? "", "|" + rule.joined(separator: "|") + "|"] + lines.dropFirst()
  return prose(table.caption + ":") + "\n\n" + body.joined(separator: "\n")
}

/// Puts lines between fences that none of them can close.
private func fenced(_ lines: [String]) -> String {
  let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
}

/// Characters that mean something to Markdown, or to HTML in it, anywhere in a line.
private let special: Set<Character> = [
  "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "!",
]

/// Returns a text with every special character escaped.
private func escaped(_ text: String) -> String {
  text.reduce(into: "") { result, character in
    if special.contains(character) { result.append("\\") }
    result.append(character)
  }
}

/// Returns a line that is prose whatever it starts with: no list, no heading, no rule.
private func escapedLine(_ line: String) -> String {
  let line = escaped(line)
  if let first = line.first, "-+=".contains(first) { return "\\" + line }
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  let rest = line.dropFirst(digits.count)
  if !digits.isEmpty, let sign = rest.first, ".)".contains(sign) {
    return digits + "\\" + rest
  }
  return line
}
