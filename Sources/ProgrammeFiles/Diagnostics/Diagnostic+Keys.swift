// What is said of the keys of a mapping.

extension Diagnostic.Message {
  /// Something else stands where keys and values must.
  static func notMapping(_ place: FilePlace, isList: Bool, text: String? = nil) -> Self {
    if place == .schedule, let keys = text.flatMap(RhythmInWords.init)?.keys {
      return Self("write a schedule as keys and values", help: "write '\(keys)'")
    }
    let keys = KeyTable.keys(of: place)
    let key = keys.first { $0.isRequired } ?? keys.first
    return Self(
      "write \(place.name) as keys and values\(isList ? ", not as a list" : "")",
      help: key.map { "for example '\($0.name): \($0.example)'" })
  }

  /// A key has no value.
  static func noValue(_ key: String, _ example: String?, comment: String?) -> Self {
    Self(
      "'\(key)' has no value",
      help: comment.map { "text that begins with '#' must be in quotes: \(inQuotes($0))" }
        ?? example.map { "for example '\(key): \($0)'" })
  }

  /// A key has characters that cannot be seen.
  static func invisibleInKey(_ key: String) -> Self {
    Self("the key has characters that cannot be seen", help: "write '\(key)' anew")
  }

  /// A place does not have a key.
  static func unknownKey(_ name: String, at place: FilePlace, help: String?) -> Self {
    Self("unknown key \(quoted(name)) in \(place.name)", help: help)
  }

  /// A key has another name here.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - key: The one that the place has for it.
  ///   - value: The value, where that is a text; where it should be more, an example says what.
  /// - Returns: The message.
  static func otherWord(_ name: String, for key: Key, value: String?) -> Self {
    let example =
      value.flatMap { Quantities.stages(meantBy: $0, as: key.name) }
      ?? (key.name == "schedule" ? value.flatMap(RhythmInWords.init)?.keys : nil) ?? key.example
    let isMore = value != nil && !key.value.isSmall
    return Self(
      "unknown key \(quoted(name))",
      help: "the word for it here is '\(key.name)'"
        + (isMore ? ", for example '\(key.name): \(example)'" : ""))
  }

  /// A key stands at a place that does not have it.
  static func misplaced(
    _ name: String, belongs place: FilePlace, isAt wrong: FilePlace
  ) -> Self {
    Self(
      "'\(name)' belongs to \(place.name), not to \(wrong.name)",
      help: "move it, or check the indentation")
  }

  /// Keys are missing that a place must have.
  static func missing(_ keys: [Key], at place: FilePlace) -> Self {
    let names = listed(keys.map { "'\($0.name)'" }, "and")
    let example = keys.first.map { "for example '\($0.name): \($0.example)'" }
    return Self("\(place.name) needs \(names)", help: example)
  }
}
