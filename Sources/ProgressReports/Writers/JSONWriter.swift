import Programmes
import ProgressTracking

/// Writes a report as JSON, as its schema has it: the tables, with whom and what they are about.
///
/// Names of members and the program's own words in tables are the same in every language.
///
/// Every member is always there; what is not known is `null`. The order of the members and the bytes
/// are the same for the same report.
func writeJSON(
  _ report: Report, _ document: ReportDocument, to take: ([UInt8]) throws -> Void
) throws {
  let progress = report.progress
  var text = PieceWriter()
  let members: [(String, String)] = [
    ("format", JSONValue.string(ReportSchema.format).text),
    ("version", String(ReportSchema.version)),
    ("language", JSONValue.string(document.language).text),
    ("made", made(report).text),
    (
      "runner",
      object([
        ("id", .string("\(progress.runner.id)")), ("name", .string(progress.runner.name)),
      ]).text
    ),
    ("period", period(report).text),
    ("rehearsed", JSONValue.bool(report.includesRehearsed).text),
    ("content", content(report.material.content).text),
    ("sessions", totals(progress, sessionFields { $0.isUnknown ? nil : $0.sessions }).text),
    ("dose", totals(progress, doseFields { $0.isUnknown ? nil : $0.dose }).text),
    (
      "sources",
      object(
        SetSource.allCases.map { source in
          (source.rawValue, progress.isUnknown ? .null : .number(String(report.sets(source))))
        }
      ).text
    ),
  ]
  text.write("{\n")
  for (name, value) in members { text.write("\(JSONValue.string(name).text):\(value),\n") }
  text.write("\"tables\":{")
  for (index, table) in dataTables(report, incidents: document.incidents).enumerated() {
    text.write((index > 0 ? ",\n" : "\n") + "\(JSONValue.string(table.name).text):")
    try write(table, in: &text, to: take)
  }
  text.write("\n},\n\"checklists\":\(list(document.checklists.map(json))),\n")
  text.write("\"definitions\":\(list(document.definitions.map { json($0) }))\n}\n")
  try text.finish(to: take)
}

/// Writes an array with a line for each row, as an object.
private func write(
  _ table: DataTable, in text: inout PieceWriter, to take: ([UInt8]) throws -> Void
) throws {
  let names = table.columns.enumerated().map { index, column in
    Array(((index > 0 ? "," : "") + JSONValue.string(column.name).text + ":").utf8)
  }
  var isEmpty = true
  text.write(sign: "[")
  try table.forEachRow { cells in
    text.write(isEmpty ? "\n{" : ",\n{")
    isEmpty = false
    for (name, cell) in zip(names, cells) {
      text.write(name)
      cell.writeJSON(in: &text)
    }
    text.write(sign: "}")
    try text.pass(to: take)
  }
  text.write(isEmpty ? "]" : "\n]")
}

private func made(_ report: Report) -> JSONValue {
  object([
    ("at", .string(isoInstant(report.made.milliseconds))), ("day", .string("\(report.made.day)")),
    ("zone", .string(report.made.zone)), ("by", .string("midstance \(report.version)")),
  ])
}

private func period(_ report: Report) -> JSONValue {
  object([
    ("from", .string("\(report.progress.period.lowerBound)")),
    ("through", .string("\(report.progress.period.upperBound)")),
    ("known_through", .string("\(report.progress.knownThrough)")),
    ("last_reported", report.material.lastReported.map { .string("\($0)") } ?? .null),
  ])
}

private func content(_ content: LogContent?) -> JSONValue {
  guard let content else { return .null }
  return object([
    ("entries", .number(String(content.entries))), ("fingerprint", .string(content.fingerprint)),
  ])
}

private func totals(_ progress: Progress, _ fields: [DataField<Progress>]) -> JSONValue {
  object(fields.map { ($0.column.name, $0.cell(progress).json) })
}

private func json(_ fact: Fact) -> String {
  object([("term", .string(fact.term)), ("text", .string(fact.text))]).text
}

private func json(_ checklist: Checklist) -> String {
  object([
    ("programme", .string(checklist.programme.text)),
    ("revision", .number(String(checklist.revision))),
    (
      "points",
      .array(
        checklist.points.map { point in
          object([
            ("item", .string(point.item)), ("title", .string(point.title)),
            ("text", .string(point.text)),
          ])
        })
    ),
  ]).text
}

/// An array with a line for each element.
private func list(_ elements: some Sequence<String>) -> String {
  var text = "["
  for element in elements { text += (text.utf8.count > 1 ? ",\n" : "\n") + element }
  return text + (text.utf8.count > 1 ? "\n]" : "]")
}

private func object(_ members: [(String, JSONValue)]) -> JSONValue {
  .object(members.map { JSONMember($0.0, $0.1) })
}

extension DataCell {
  fileprivate var json: JSONValue {
    switch self {
    case .code(let text), .free(let text): .string(text)
    case .count(let value): .number(String(value))
    case .number(let value): .number(decimal(value))
    case .flag(let value): .bool(value)
    case .missing: .null
    }
  }

  /// Writes the cell; most are plain, and a log has very many of them.
  fileprivate func writeJSON(in text: inout PieceWriter) {
    switch self {
    case .code(let word) where word.needsNoEscapes, .free(let word) where word.needsNoEscapes:
      text.write(sign: "\"")
      text.write(word)
      text.write(sign: "\"")
    case .missing: text.write("null")
    case .count(let value): text.write(String(value))
    case .number(let value): text.write(decimal(value))
    case .flag(let value): text.write(value ? "true" : "false")
    case .code, .free: text.write(json.text)
    }
  }
}

extension String {
  /// Whether it stands in JSON as it is.
  fileprivate var needsNoEscapes: Bool {
    utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
  }
}
