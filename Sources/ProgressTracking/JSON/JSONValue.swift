/// A JSON value whose text form is canonical: one value, one text.
///
/// Events are compared and hashed as bytes and payloads of newer versions are carried as they are,
/// so that the text must survive reading and writing: numbers keep the digits they were written
/// with, and the names in an object are sorted and unique.
package enum JSONValue {
  case null
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Names with their values, sorted by the bytes of the names.
  case object([JSONMember])
}

/// A member of a JSON object.
package struct JSONMember {
  package let name: String
  package let value: JSONValue

  /// Creates a member.
  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// Creates an object; members without a value are left out.
  static func object(of members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    sorted(members.compactMap { name, value in value.map { JSONMember(name, $0) } })
  }

  /// Creates an object of members whose names differ, in whatever order they come.
  static func sorted(_ members: [JSONMember]) -> JSONValue {
    .object(members.areSorted ? members : members.sorted { $0.name.precedes($1.name) })
  }

  /// Creates a whole number.
  static func integer(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

  /// Creates a number, or `null` when it is not finite.
  static func double(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    return .number(Int64(exactly: value).map { String($0) } ?? value.description)
  }

  /// Creates a text or, without one, nothing.
  static func optional(_ value: String?) -> JSONValue? { value.map { .string($0) } }
}

extension JSONValue {
  /// Returns a member of an object, or nothing.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    // Names of this program are ASCII: of the same length, what Swift takes for equal is the same bytes.
    return members.first { $0.name.utf8.count == name.utf8.count && $0.name == name }?.value
  }

  /// Whether it is `null`.
  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The text, where it is one.
  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The whole number, where it is one.
  var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// The finite number, where it is one.
  var double: Double? {
    guard case .number(let digits) = self, let value = Double(digits), value.isFinite else {
      return nil
    }
    return value
  }

  /// The truth value, where it is one.
  var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The elements, where it is an array.
  var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }
}

extension [JSONMember] {
  /// Whether the names are in order, each once.
  var areSorted: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].name.precedes(self[$0].name) }
  }
}

extension String {
  /// Tells whether this text sorts before another, byte by byte.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
