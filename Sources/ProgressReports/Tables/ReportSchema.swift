import Programmes
import ProgressTracking

/// The JSON Schema (draft-07) of a report as JSON, made from the columns of its tables.
package enum ReportSchema {
  /// What a report as JSON says it is.
  static let format = "midstance-report"
  /// The version of the schema; it grows where a member changes its meaning or goes.
  static let version = 1

  /// The schema, over several lines.
  package static var text: String {
    var text = ""
    schema.write(to: &text, indent: "")
    return text + "\n"
  }

  private static var schema: SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("format", .node([("const", .string(format))])),
      ("version", .node([("const", .number(version))])),
      ("language", string("The language of its sentences, as a BCP 47 tag.")),
      (
        "made",
        object(
          "When and by what it was made.",
          [
            ("at", string("The instant in UTC.", format: "date-time")),
            ("day", string("The local day.", format: "date")),
            ("zone", string("The time zone, by its name in the IANA database.")),
            ("by", string("The program and its version.")),
          ])
      ),
      (
        "runner",
        object(
          "Whom it is about.",
          [
            ("id", string("The identity.")),
            ("name", string("The name, empty where none is known.")),
          ])
      ),
      (
        "period",
        object(
          "The days it is about.",
          [
            ("from", string("The first day.", format: "date")),
            ("through", string("The last day.", format: "date")),
            (
              "known_through",
              string("The last day the log knows of; later ones are unknown.", format: "date")
            ),
            (
              "last_reported",
              string(
                "The last day of the report that this one goes on from.", format: "date",
                mayBeNull: true)
            ),
          ])
      ),
      (
        "rehearsed",
        .node([
          ("type", .string("boolean")),
          ("description", .string("Whether sessions played faster than time are counted in.")),
        ])
      ),
      (
        "content",
        object(
          "How much the log holds of the runner.",
          [
            ("entries", count("Entries, corrected and retracted ones among them.")),
            ("fingerprint", string("The same for the same entries.")),
          ], mayBeNull: true)
      ),
      ("sessions", totals("Sessions over the whole period.", sessionFields { $0.sessions })),
      ("dose", totals("Dose over the whole period.", doseFields { $0.dose })),
      (
        "sources",
        object(
          "Sets by how they are known.",
          SetSource.allCases.map { ($0.rawValue, count("Sets.", mayBeNull: true)) })
      ),
    ]
    members.append(("tables", tables))
    members.append(("checklists", checklists))
    members.append(
      (
        "definitions",
        array(
          "What the words mean.",
          of: object(nil, [("term", string("The word.")), ("text", string("What it means."))]))
      ))
    var root = object("A progress report of Midstance.", members)
    root.add(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string("A Midstance report")),
      ], first: true)
    return root
  }

  /// The tables of a report of nothing.
  static var emptyTables: [DataTable] {
    let runner = Runner(id: UniqueID(high: 0, low: 0), name: "")
    let day = LocalDay(number: 0)
    let time = EventTime(milliseconds: 0, zone: "UTC", day: day, minuteOfDay: 0)
    return dataTables(
      Report(
        Progress(runner: runner, period: day...day, knownThrough: day), made: time, version: ""),
      incidents: [])
  }

  private static var tables: SchemaNode {
    object(
      "The tables, by name.",
      emptyTables.map { table in
        (
          table.name,
          array(table.about, of: object(nil, table.columns.map { ($0.name, column($0)) }))
        )
      })
  }

  private static var checklists: SchemaNode {
    array(
      "The programmes in the points of the CERT checklist.",
      of: object(
        nil,
        [
          ("programme", string("The programme, by its identifier.")),
          ("revision", count("Its revision.")),
          (
            "points",
            array(
              nil,
              of: object(
                nil,
                [
                  ("item", string("The number of the point: 7a.")),
                  ("title", string("What it is about.")), ("text", string("What is known of it.")),
                ]))
          ),
        ]))
  }

  private static func totals(
    _ about: String, _ fields: [DataField<Progress>]
  ) -> SchemaNode {
    object(about, fields.map { ($0.column.name, column($0.column)) })
  }

  private static func column(_ column: DataColumn) -> SchemaNode {
    func typed(_ type: String, _ more: [(String, SchemaNode)] = []) -> SchemaNode {
      .node(
        [("type", types(type, column.mayBeMissing)), ("description", .string(column.about))] + more)
    }
    return switch column.kind {
    case .day: typed("string", [("format", .string("date"))])
    case .instant: typed("string", [("format", .string("date-time"))])
    case .count: typed("integer")
    case .number: typed("number")
    case .flag: typed("boolean")
    case .text: typed("string")
    case .word(let words) where words.isEmpty: typed("string")
    case .word(let words):
      typed(
        "string",
        [("enum", .array(words.map { .string($0) } + (column.mayBeMissing ? [.null] : [])))])
    }
  }

  private static func string(
    _ about: String, format: String? = nil, mayBeNull: Bool = false
  ) -> SchemaNode {
    .node(
      [("type", types("string", mayBeNull)), ("description", .string(about))]
        + (format.map { [("format", .string($0))] } ?? []))
  }

  private static func count(_ about: String, mayBeNull: Bool = false) -> SchemaNode {
    .node([
      ("type", types("integer", mayBeNull)), ("minimum", .number(0)),
      ("description", .string(about)),
    ])
  }

  private static func array(_ about: String?, of items: SchemaNode) -> SchemaNode {
    .node(
      [("type", .string("array"))] + (about.map { [("description", .string($0))] } ?? [])
        + [("items", items)])
  }

  private static func object(
    _ about: String?, _ members: [(String, SchemaNode)], mayBeNull: Bool = false
  ) -> SchemaNode {
    .node(
      [("type", types("object", mayBeNull))] + (about.map { [("description", .string($0))] } ?? [])
        + [
          ("properties", .node(members)), ("required", .array(members.map { .string($0.0) })),
          ("additionalProperties", .bool(false)),
        ])
  }

  private static func types(_ type: String, _ mayBeNull: Bool) -> SchemaNode {
    mayBeNull ? .array([.string(type), .string("null")]) : .string(type)
  }
}

/// A piece of a schema, its members in the order in which they are written.
private indirect enum SchemaNode {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([SchemaNode])
  case node([(String, SchemaNode)])

  /// Adds members to a node.
  mutating func add(_ members: [(String, SchemaNode)], first: Bool) {
    guard case .node(let own) = self else { return }
    self = .node(first ? members + own : own + members)
  }

  /// Appends the text; arrays stand in one line.
  func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): text += JSONValue.string(value).text
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(to: &text, indent: indent)
      }
      text += "]"
    case .node(let members):
      let inner = indent + "  "
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index > 0 ? "," : "") + "\n\(inner)\(JSONValue.string(member.0).text): "
        member.1.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }
}
