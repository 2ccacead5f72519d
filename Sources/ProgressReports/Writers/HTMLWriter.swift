import Charts
import Mustache

/// Writes a report as one page that needs nothing else and asks for nothing.
func htmlReport(_ document: ReportDocument, version: String) throws(ReportError) -> String {
  try rendered(HTMLPage(document, version: version), as: "report")
}

/// What the template of a page is filled with; the names are the template's.
private struct HTMLPage {
  var language: String
  var pageTitle: String
  var title: String
  var runner: String
  var period: String
  var version: String
  var header: [Fact]
  var summary: [String]
  var statement: String
  var sections: [HTMLSection]
  var style = PageStyle.report.text
  var styleDigest = PageStyle.report.digest

  init(_ document: ReportDocument, version: String) {
    language = document.language
    title = document.title
    runner = document.runner.text
    period = document.period.text
    pageTitle = "\(title): \(runner), \(period)"
    self.version = version
    header = document.header
    summary = document.summary
    statement = document.statement
    sections = document.sections.map { section in
      let blocks = section.blocks.enumerated().map { index, block in
        HTMLBlock(
          block, id: "\(section.id)-\(index + 1)", chartNumbers: document.chartNumbers)
      }
      return HTMLSection(id: section.id, title: section.title, blocks: blocks)
    }
  }
}

private struct HTMLSection {
  var id: String
  var title: String
  var blocks: [HTMLBlock]
}

/// A block of which exactly one kind is there.
private enum HTMLBlock {
  case paragraph(String)
  case facts(HTMLFacts)
  case table(HTMLTable)
  case chart(HTMLChart)
  case entries([HTMLEntry])
  case heading(String)
  case outline(HTMLOutline)

  init(_ block: ReportBlock, id: String, chartNumbers: String) {
    switch block {
    case .paragraph(let text): self = .paragraph(text)
    case .facts(let facts): self = .facts(HTMLFacts(rows: facts))
    case .table(let table): self = .table(HTMLTable(table))
    case .chart(let chart): self = .chart(HTMLChart(chart, id: id, label: chartNumbers))
    case .entries(let entries): self = .entries(entries.map(HTMLEntry.init))
    case .heading(let text): self = .heading(text)
    case .outline(let lines): self = .outline(HTMLOutline(lines: lines.map(HTMLLine.init)))
    }
  }
}

private struct HTMLFacts {
  var rows: [Fact]
  /// Whether it keeps to one page.
  var isShort: Bool

  init(rows: [Fact]) {
    self.rows = rows
    isShort = rows.count <= 6
  }
}

private struct HTMLOutline {
  var lines: [HTMLLine]
}

private struct HTMLLine {
  var depth: Int
  var text: String

  init(_ line: OutlineLine) {
    depth = line.depth
    text = line.text
  }
}

private struct HTMLEntry {
  var day: String
  var paragraphs: [String]

  init(_ entry: DatedText) {
    day = entry.day
    paragraphs = entry.text.split(separator: "\n").map(String.init)
  }
}

private struct HTMLChart {
  var caption: String
  var svg: String
  /// What opens the numbers.
  var label: String
  var numbers: HTMLTable

  init(_ chart: ReportChart, id: String, label: String) {
    self.label = label
    caption = chart.chart.title
    svg = chart.chart.drawing(width: 640, height: chart.height).svg(idPrefix: id)
    numbers = HTMLTable(chart.table)
  }
}

private struct HTMLTable {
  var caption: String
  var layout: String
  var heads: [HTMLCell]
  var rows: [HTMLRow]
  var total: HTMLRow?
  var hasTotal: Bool

  init(_ table: ReportTable) {
    caption = table.caption
    // A short table keeps to one page, and one of few columns to a part of the width.
    let classes = [table.rows.count <= 14 ? "short" : "", table.columns.count <= 3 ? "narrow" : ""]
    layout = classes.filter { !$0.isEmpty }.joined(separator: " ")
    heads = table.columns.map { HTMLCell($0.title, $0) }
    rows = table.rows.map { HTMLRow($0, table.columns) }
    total = table.total.map { HTMLRow($0, table.columns) }
    hasTotal = table.total != nil
  }
}

private struct HTMLRow {
  var head: HTMLCell?
  var cells: [HTMLCell]

  init(_ row: [String], _ columns: [ReportTable.Column]) {
    let all = zip(row, columns).map { HTMLCell($0, $1) }
    head = all.first
    cells = Array(all.dropFirst())
  }
}

private struct HTMLCell {
  var text: String
  var layout: String

  init(_ text: String, _ column: ReportTable.Column) {
    self.text = text
    layout =
      switch column.kind {
      case .words: "words"
      case .day: "day"
      case .number: "number"
      }
  }
}

// A page of years has very many of these: they are asked by name, not looked through.

extension HTMLBlock: MustacheParent {
  func child(named name: String) -> Any? {
    switch (self, name) {
    case (.paragraph(let text), "paragraph"): text
    case (.facts(let facts), "facts"): facts
    case (.table(let table), "table"): table
    case (.chart(let chart), "chart"): chart
    case (.entries(let entries), "entries"): entries
    case (.heading(let text), "heading"): text
    case (.outline(let outline), "outline"): outline
    // Said of every other name, so that nobody looks for it in what the block is in.
    default: false
    }
  }
}

extension HTMLLine: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "depth": depth
    case "text": text
    default: nil
    }
  }
}

extension HTMLRow: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "head": head
    case "cells": cells
    default: nil
    }
  }
}

extension HTMLCell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "layout": layout
    default: nil
    }
  }
}
