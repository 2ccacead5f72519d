import Charts
import PlainText

/// Writes a report as Markdown with tables; prose in lines of at most 80 columns.
///
/// - Parameters:
///   - document: The report in words.
///   - glyphs: The characters of the charts.
/// - Returns: The text, ending in a line break.
func markdownReport(_ document: ReportDocument, glyphs: GlyphSet) -> String {
  var blocks = ["# \(escaped(document.title))"]
  blocks.append(factList([document.runner, document.period] + document.header))
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

private func factList(_ facts: [Fact]) -> String {
  facts.map { fact in
    listItem(labelled(fact.term + ":", fact.text, width: textWidth - 2))
  }.joined(separator: "\n")
}

/// A line of a list, within the lines that it belongs to.
private func listItem(_ line: OutlineLine) -> String {
  let indent = 2 * line.depth
  let lines = escapedLines(line.text, width: textWidth - indent - 2)
  return listItem(lines, indent: indent)
}

private func quoted(_ text: String) -> String {
  escapedLines(text, width: textWidth - 2).map { line in
    line.isEmpty ? ">" : "> " + line
  }.joined(separator: "\n")
}

/// Returns a table with its caption above it.
func markdownTable(_ table: ReportTable) -> String {
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
