import Charts
import PlainText

/// Writes a report as Markdown in lines of at most 80 columns, its tables too.
///
/// - Parameters:
///   - document: The report in words.
///   - glyphs: The characters of the charts.
/// - Returns: The text, ending in a line break.
func markdownReport(_ document: ReportDocument, glyphs: GlyphSet) -> String {
  var blocks = [heading(document.title, level: 1)]
  blocks.append(factList([document.runner, document.period] + document.header))
  blocks.append(prose(document.summary.joined(separator: " ")))
  blocks.append(prose(document.statement))
  for section in document.sections {
    blocks.append(heading(section.title, level: 2))
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
    heading(chart.chart.title, level: 3) + "\n\n" + fenced(chartLines(chart, glyphs: glyphs))
  case .entries(let entries):
    entries.map { "**\(escaped($0.day))**\n\n" + quoted($0.text) }.joined(separator: "\n\n")
  case .heading(let text): heading(text, level: 3)
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
