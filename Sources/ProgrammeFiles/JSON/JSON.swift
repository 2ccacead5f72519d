/// A JSON value whose members stay in the order in which they were given.
///
/// What is printed for people and editors keeps a readable order, and the same one every time.
package indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number, as it is written.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  package struct Member: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSON

    /// Creates a member.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Creates an object; members without a value are left out.
  package static func object(of members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// Creates an array of texts.
  package static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension JSON {
  /// The text on one line, without spaces that need not be.
  package var compact: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let digits): digits
    case .string(let text): quotedJSON(text)
    case .array(let items): "[" + items.map(\.compact).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { quotedJSON($0.name) + ":" + $0.value.compact }.joined(separator: ",")
        + "}"
    }
  }

  /// The text over several lines, two spaces for each level; what is short stays on one line.
  package var pretty: String { pretty(indent: 0) + "\n" }

  /// The columns of what stays on one line, its indentation apart.
  private static let short = 72

  private func pretty(indent: Int) -> String {
    let line = onOneLine
    if line.count <= Self.short { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .array(let items):
      let lines = items.map { inner + $0.pretty(indent: indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      let lines = members.map {
        inner + quotedJSON($0.name) + ": " + $0.value.pretty(indent: indent + 2)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return line
    }
  }

  private var onOneLine: String {
    switch self {
    case .array(let items): "[" + items.map(\.onOneLine).joined(separator: ", ") + "]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ "
        + members.map { quotedJSON($0.name) + ": " + $0.value.onOneLine }.joined(separator: ", ")
        + " }"
    default: compact
    }
  }
}

/// Returns a text in quotes as JSON has it; only what must be is escaped.
private func quotedJSON(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  result.append("\"")
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result.append(contentsOf: ["\\", scalar])
    case "\n": result.append(contentsOf: "\\n".unicodeScalars)
    case "\t": result.append(contentsOf: "\\t".unicodeScalars)
    case "\r": result.append(contentsOf: "\\r".unicodeScalars)
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      let padding = String(repeating: "0", count: 4 - digits.count)
      result.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
    default: result.append(scalar)
    }
  }
  result.append("\"")
  return String(result)
}

extension JSON: ExpressibleByStringLiteral {
  /// Creates a text.
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  /// Creates an array.
  package init(arrayLiteral items: JSON...) { self = .array(items) }
}
