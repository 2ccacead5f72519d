/// The JSON Schema of a file, draft 07, for the completion and the hover of editors.
///
/// It is made from the table of keys alone. What it refuses the reader refuses too; the reader knows
/// more: which identifiers there are, and what cannot be meant.
package struct FileSchema {
  /// The schema.
  package let json: JSON

  /// Creates the schema of a file.
  ///
  /// - Parameters:
  ///   - root: The place at the top of the file.
  ///   - title: What the editor calls it.
  package init(of root: FilePlace = .programme, title: String = "A Midstance programme") {
    let places = Self.places(from: root)
    json = .object(of: [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": .string(title),
      "description": .string(
        "What may be written in a file of the format midstance/1. Made by 'midstance schema'."),
      "allOf": .array([.reference(to: root)]),
      "definitions": .object(
        [JSON.Member(JSON.textName, .text)]
          + places.map { JSON.Member($0.schemaName, JSON(schemaOf: $0)) }),
    ])
  }

  /// The places that can be come to from a place, in the order of the table.
  private static func places(from root: FilePlace) -> [FilePlace] {
    var found: Set<FilePlace> = []
    var left = [root]
    while let place = left.popLast() {
      guard found.insert(place).inserted else { continue }
      left += KeyTable.keys(of: place).flatMap(\.value.places)
      left += KeyTable.openKeys(of: place).map(\.value.places) ?? []
    }
    return FilePlace.allCases.filter(found.contains)
  }
}

extension ValueForm {
  /// The places whose mappings may stand in a value.
  fileprivate var places: [FilePlace] {
    switch self {
    case .line, .prose, .whole, .number, .word, .notation: []
    case .mapping(let place), .named(let place): [place]
    case .table(let form), .list(let form, _), .oneOrMore(let form): form.places
    case .either(let forms): forms.flatMap(\.places)
    }
  }
}

// MARK: - Places

extension JSON {
  /// What the schema calls text of any kind.
  fileprivate static let textName = "text"

  fileprivate static func reference(to place: FilePlace) -> JSON {
    .object(of: ["$ref": .string("#/definitions/\(place.schemaName)")])
  }

  /// Text: a plain number or a plain `true` is text where text is due.
  fileprivate static let text: JSON = .object(of: [
    "type": .texts(["string", "number", "boolean"]),
    "pattern": .string(#"\S"#),
    "maxLength": .integer(ValueForm.textLimit),
  ])

  /// Creates the schema of a mapping with the keys of a place.
  fileprivate init(schemaOf place: FilePlace) {
    let keys = KeyTable.keys(of: place)
    let open = KeyTable.openKeys(of: place)
    let required = keys.filter { $0.isRequired && $0.broughtBy == nil }.map(\.name)
    let rules =
      JSON.bringing(keys, at: place) + JSON.exercisesWithoutDefaults(keys)
      + KeyTable.rules(of: place).map { JSON($0) }
      + KeyTable.conditions(of: place).map { JSON($0) }
    self = .object(of: [
      "type": "object",
      "additionalProperties": .bool(false),
      "required": required.isEmpty ? nil : .texts(required),
      "allOf": rules.isEmpty ? nil : .array(rules),
      "properties": .object(keys.map { Member($0.name, JSON($0)) }),
      "patternProperties": open.map {
        .object([Member($0.pattern(besides: keys), JSON($0))])
      },
    ])
  }

  /// Creates the schema of a key's value, with what an editor shows when it points there.
  private init(_ key: Key) {
    self = JSON.explained(key.value, meaning: key.meaning, example: key.example, usual: key.usual)
  }

  private init(_ keys: OpenKeys) {
    self = JSON.explained(keys.value, meaning: keys.meaning, example: keys.example, usual: nil)
  }

  private static func explained(
    _ form: ValueForm, meaning: String, example: String, usual: String?
  ) -> JSON {
    var words: [Member] = [
      Member("description", .string(asSentence(meaning))),
      Member("examples", .array([JSON(yaml: example)])),
    ]
    if let usual, usual.hasPrefix("`"), usual.hasSuffix("`") {
      words.append(Member("default", JSON(yaml: String(usual.dropFirst().dropLast()))))
    }
    let schema = JSON(form)
    guard case .object(let members) = schema, members.first?.name != "$ref" else {
      // What stands beside a reference is not looked at.
      return .object(words + [Member("allOf", .array([schema]))])
    }
    return .object(words + members)
  }

  /// What must be there unless another key of the mapping brings it along.
  private static func bringing(_ keys: [Key], at place: FilePlace) -> [JSON] {
    let brought = keys.filter { $0.isRequired && $0.broughtBy != nil }
      .filter { place != .exercise || KeyTable.key($0.name, of: .defaults) == nil }
    return JSON.bringing(brought)
  }

  /// What each exercise of a file must have that has no defaults to bring it along.
  private static func exercisesWithoutDefaults(_ keys: [Key]) -> [JSON] {
    guard keys.contains(where: { $0.value == .mapping(.defaults) }) else { return [] }
    let brought = KeyTable.keys(of: .exercise).filter {
      $0.isRequired && KeyTable.key($0.name, of: .defaults) != nil
    }
    let items: JSON = .object(of: ["allOf": .array(JSON.bringing(brought))])
    let all: JSON = .object(of: [
      "properties": .object(of: ["exercises": .object(of: ["items": items])])
    ])
    return [.object(of: ["anyOf": .array([.requiring(["defaults"]), all])])]
  }

  private static func bringing(_ keys: [Key]) -> [JSON] {
    var bringers: [String] = []
    for case let bringer? in keys.map(\.broughtBy) where !bringers.contains(bringer) {
      bringers.append(bringer)
    }
    return bringers.map { bringer in
      let brought = keys.filter { $0.broughtBy == bringer }.map(\.name)
      return .object(of: ["anyOf": .array([.requiring([bringer]), .requiring(brought)])])
    }
  }

  /// Creates the condition that a rule is.
  private init(_ rule: KeyRule) {
    switch rule {
    case .exactlyOne(let keys, _):
      self = .object(of: ["oneOf": .array(keys.map { .requiring([$0]) })])
    case .atLeastOne(let keys, _):
      self = .object(of: ["anyOf": .array(keys.map { .requiring([$0]) })])
    case .atMostOne(let keys, _):
      let pairs = keys.indices.flatMap { first in
        keys[(first + 1)...].map { JSON.requiring([keys[first], $0]) }
      }
      self = .object(of: ["not": .object(of: ["anyOf": .array(pairs)])])
    case .needs(let key, let other, _):
      self = .object(of: ["dependencies": .object([Member(key, .texts([other]))])])
    }
  }

  /// Creates the condition that a value puts on another key.
  private init(_ condition: KeyCondition) {
    switch condition {
    case .neededWhere(let key, let other, let word):
      self = .object(of: ["if": .having(other, word), "then": .requiring([key])])
    case .neededUnless(let key, let other, let word):
      self = .object(of: ["anyOf": .array([.requiring([key]), .having(other, word)])])
    case .onlyWhere(let key, let other, let word):
      self = .object(of: ["if": .requiring([key]), "then": .having(other, word)])
    case .oneBeside(let key):
      self = .object(of: [
        "if": .requiring([key]), "then": .counting(2), "else": .counting(1),
      ])
    }
  }

  private static func counting(_ keys: Int) -> JSON {
    .object(of: ["minProperties": .integer(keys), "maxProperties": .integer(keys)])
  }

  private static func having(_ key: String, _ word: String) -> JSON {
    .object(of: [
      "required": .texts([key]),
      "properties": .object([Member(key, .object(of: ["enum": .texts([word])]))]),
    ])
  }

  private static func requiring(_ keys: [String]) -> JSON {
    .object(of: ["required": .texts(keys)])
  }
}

// MARK: - Values

extension JSON {
  /// Creates the schema of a form.
  private init(_ form: ValueForm) {
    switch form {
    case .line, .prose:
      self = .object(of: ["$ref": .string("#/definitions/\(JSON.textName)")])
    case .whole(let range):
      self = .object(of: [
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ])
    case .number(let range):
      self = .object(of: [
        "type": "number", "minimum": .decimal(range.lowerBound),
        "maximum": .decimal(range.upperBound),
      ])
    case .word(let words): self = .object(of: ["enum": .texts(words)])
    case .notation(let notation): self = JSON(notation)
    case .mapping(let place): self = .reference(to: place)
    case .named(let place):
      self = .object(of: [
        "type": "object", "minProperties": 1, "additionalProperties": .bool(false),
        "patternProperties": .object([
          Member(Notations.identifier.notation.pattern, .reference(to: place))
        ]),
      ])
    case .table(let form):
      self = .object(of: [
        "type": "object", "minProperties": 1, "additionalProperties": JSON(form),
      ])
    case .list(let form, let count):
      self = .list(of: form, count)
    case .oneOrMore(let form):
      self = .object(of: ["anyOf": .array([JSON(form), .list(of: form, 1...Int.max)])])
    case .either(let forms): self = .object(of: ["anyOf": .array(forms.map { JSON($0) })])
    }
  }

  /// Creates the schema of a notation.
  ///
  /// What it is written in may be a number to YAML, or one of its words: an identifier `12` or `true`.
  private init(_ notation: Notation) {
    let text: JSON = .object(of: [
      "type": notation.accepts("true") ? ["string", "boolean"] : "string",
      "pattern": .string(notation.pattern),
    ])
    let isAnyNumber = notation.accepts("12")
    let isNegative = notation.accepts("-1")
    guard isAnyNumber || isNegative else {
      self = text
      return
    }
    let isDecimal = notation.accepts(isNegative ? "-1.5" : "1.5")
    let number: JSON = .object(of: [
      "type": isDecimal ? "number" : "integer",
      "minimum": isNegative ? nil : notation.accepts("3") ? 0 : 10,
      "exclusiveMaximum": isAnyNumber ? nil : 0,
    ])
    self = .object(of: ["anyOf": [text, number]])
  }

  private static func list(of form: ValueForm, _ count: ClosedRange<Int>) -> JSON {
    let isUnique =
      switch form {
      case .word, .line: true
      default: false
      }
    return .object(of: [
      "type": "array", "items": JSON(form), "minItems": .integer(count.lowerBound),
      "maxItems": count.upperBound == .max ? nil : .integer(count.upperBound),
      "uniqueItems": isUnique ? .bool(true) : nil,
    ])
  }

  private static func decimal(_ value: Double) -> JSON {
    Int(exactly: value).map(JSON.integer) ?? .number(value.description)
  }
}

extension OpenKeys {
  /// The pattern of a key that is none of the place's own: those have schemas of their own.
  fileprivate func pattern(besides keys: [Key]) -> String {
    let own = keys.map(\.name).filter(notation.accepts)
    return own.isEmpty
      ? notation.pattern : "^(?!(?:\(own.joined(separator: "|")))$)" + notation.pattern.dropFirst()
  }
}

extension FilePlace {
  /// What the schema calls the place.
  fileprivate var schemaName: String { "\(self)" }
}
