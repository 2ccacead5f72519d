import Testing

/// A table as it was read back from a written report.
struct ReadTable: Equatable {
  /// What it shows.
  var caption: String
  /// The heading, the rows and the sums, each with a cell for every column.
  private(set) var rows: [[String]]
  /// The words of each column in their order, which say the same however cells were wrapped.
  private(set) var columns: [String]
  /// What stands in a list, where the table was written as one.
  private(set) var items: [String]?

  init(caption: String, rows: [[String]]) {
    self.caption = caption
    self.rows = rows
    columns = (rows.first ?? []).indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column] : "" }.filter { !$0.isEmpty }
        .joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
  }

  /// A table that was written as a list.
  init(caption: String, items: [String]) {
    self.init(caption: caption, rows: [])
    self.items = items
  }

  /// The rows as a list has them: the first cell, then the others by their headings.
  var asList: [String] {
    let titles = rows.first ?? []
    return rows.dropFirst().map { row in
      let others = zip(titles, row).dropFirst().map { "\($0): \($1)" }
      return "\(row[0]): \(others.joined(separator: "; "))"
    }
  }

  /// Takes in the columns of a table that goes on with this one, after those that head the rows of both.
  mutating func append(_ part: ReadTable) {
    let heads = zip(columns, part.columns).prefix { $0 == $1 }.count
    columns += part.columns.dropFirst(heads)
    rows = zip(rows, part.rows).map { $0 + $1.dropFirst(heads) }
  }
}

/// Reads the tables of a page, those behind its charts left out.
func tables(ofHTML html: String) -> [ReadTable] {
  let shown = html.split(separator: "<figure>").enumerated().map { index, part in
    index == 0 ? String(part) : String(part.split(separator: "</figure>").dropFirst().joined())
  }.joined()
  return shown.split(separator: "<table").dropFirst().map { part in
    let table = part.split(separator: "</table>").first ?? ""
    let rows = table.split(separator: "<tr>").dropFirst().map { row in
      row.matches(of: /<t[hd][^>]*>([^<]*)<\/t[hd]>/).map { plain(String($0.output.1)) }
    }
    let caption = table.firstMatch(of: /<caption[^>]*>([^<]*)</).map { String($0.output.1) }
    return ReadTable(caption: plain(caption ?? ""), rows: rows)
  }
}

private func plain(_ text: String) -> String {
  [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
}

/// Reads the tables of a Markdown text.
func tables(ofMarkdown text: String) -> [ReadTable] {
  var tables: [ReadTable] = []
  var before: [Substring] = []
  for paragraph in paragraphs(text) {
    defer { before = paragraph }
    if paragraph[0].hasPrefix("- "), before.last?.hasSuffix(":") == true, !isList(before[0]) {
      tables.append(ReadTable(caption: caption(before), items: items(ofMarkdown: paragraph)))
      continue
    }
    guard paragraph.count > 1, paragraph.allSatisfy({ $0.hasPrefix("|") }) else { continue }
    let rows = ([paragraph[0]] + paragraph.dropFirst(2)).map { cells(ofMarkdown: $0) }
    let table = ReadTable(caption: caption(before), rows: rows)
    if before.first?.hasPrefix("|") == true, !tables.isEmpty {
      tables[tables.count - 1].append(table)
    } else {
      tables.append(table)
    }
  }
  return tables
}

private func caption(_ lines: [Substring]) -> String {
  String(lines.map { bareMarkdown($0) }.joined(separator: " ").dropLast())
}

private func isList(_ line: Substring) -> Bool { line.hasPrefix("- ") || line.hasPrefix("#") }

/// The items of a list, each as one line without its signs.
private func items(ofMarkdown lines: [Substring]) -> [String] {
  lines.reduce(into: []) { items, line in
    let text = bareMarkdown(Substring(line.dropFirst(2).replacing("**", with: "")))
    if line.hasPrefix("- ") { items.append(text) } else { items[items.count - 1] += " " + text }
  }
}

private func cells(ofMarkdown line: Substring) -> [String] {
  var cells: [Substring] = []
  var rest = line.dropFirst()
  var start = rest.startIndex
  while let index = rest.firstIndex(where: { $0 == "|" || $0 == "\\" }) {
    if rest[index] == "\\" {
      rest = rest[index...].dropFirst(2)
    } else {
      cells.append(line[start..<index])
      rest = rest[index...].dropFirst()
      start = rest.startIndex
    }
  }
  return cells.map { cell in
    bareMarkdown(Substring(cell.replacing(/^ *\*\*|\*\* *$/, with: "")))
  }
}

private func bareMarkdown(_ text: Substring) -> String {
  text.replacing(/\\(.)/) { $0.output.1 }.split(separator: " ").joined(separator: " ")
}

/// Reads the tables of a plain text by the rules below their headings.
func tables(ofText text: String) -> [ReadTable] {
  var tables: [ReadTable] = []
  var before: [Substring] = []
  for paragraph in paragraphs(text) {
    defer { before = paragraph }
    guard let rule = paragraph.firstIndex(where: isRule) else { continue }
    let spans = paragraph[rule].matches(of: /-+/).map { match in
      let start = paragraph[rule].distance(
        from: paragraph[rule].startIndex, to: match.range.lowerBound)
      return start..<(start + match.output.count)
    }
    let rows = paragraph.filter { !isRule($0) }.map { line in
      spans.map { span in
        String(line.dropFirst(span.lowerBound).prefix(span.count)).split(separator: " ")
          .joined(separator: " ")
      }
    }
    tables.append(ReadTable(caption: before.joined(separator: " "), rows: rows))
  }
  return tables
}

private func isRule(_ line: Substring) -> Bool {
  line.wholeMatch(of: /-+(  -+)+/) != nil
}

private func paragraphs(_ text: String) -> [[Substring]] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .split(whereSeparator: \.isEmpty).map { Array($0) }
}
