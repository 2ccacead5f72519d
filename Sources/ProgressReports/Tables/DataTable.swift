import Programmes

/// Rows of typed cells for other programs: what CSV and JSON write, and what the schema describes.
struct DataTable: Sendable {
  /// The name: of the file in CSV, of the member in JSON.
  let name: String
  /// What a row is.
  let about: String
  /// The columns.
  let columns: [DataColumn]
  /// Goes through the rows, each with its cells; they are made as they are written, so that many of them
  /// need no room.
  let forEachRow: @Sendable (_ take: ([DataCell]) throws -> Void) throws -> Void

  /// Creates a table of things, with a field for each column.
  init<Thing: Sendable>(
    _ name: String, _ about: String, of things: [Thing], _ fields: [DataField<Thing>]
  ) {
    self.init(name, about, of: { take in for thing in things { try take(thing) } }, fields)
  }

  /// Creates a table of things that are gone through one by one.
  init<Thing: Sendable>(
    _ name: String, _ about: String,
    of forEach: @escaping @Sendable (_ take: (Thing) throws -> Void) throws -> Void,
    _ fields: [DataField<Thing>]
  ) {
    self.name = name
    self.about = about
    columns = fields.map(\.column)
    forEachRow = { take in
      try forEach { thing in try take(fields.map { $0.cell(thing) }) }
    }
  }
}

/// A column: what it is called, what stands in it, and whether that may be missing.
struct DataColumn: Hashable, Sendable {
  let name: String
  let kind: Kind
  let about: String
  let mayBeMissing: Bool

  /// What stands in a column.
  enum Kind: Hashable, Sendable {
    /// A local day in ISO 8601.
    case day
    /// An instant in ISO 8601, in UTC.
    case instant
    /// A whole number.
    case count
    /// A number.
    case number
    /// True or false.
    case flag
    /// One of some words of the program's own; any identifier where none are given.
    case word([String])
    /// Words of somebody's.
    case text
  }
}

/// A cell of a table, by what may stand in it.
enum DataCell: Hashable, Sendable {
  /// A word of the program's own: a day, a kind, an identifier.
  case code(String)
  /// Words of somebody's, which may look like a formula.
  case free(String)
  /// A whole number.
  case count(Int)
  /// A number.
  case number(Double)
  /// True or false.
  case flag(Bool)
  /// A nothing that is no zero.
  case missing
}

/// A column with how its cells come from things.
struct DataField<Thing>: Sendable {
  let column: DataColumn
  let cell: @Sendable (Thing) -> DataCell

  private init(
    _ name: String, _ kind: DataColumn.Kind, _ about: String, mayBeMissing: Bool = false,
    _ cell: @escaping @Sendable (Thing) -> DataCell
  ) {
    column = DataColumn(name: name, kind: kind, about: about, mayBeMissing: mayBeMissing)
    self.cell = cell
  }

  /// A local day.
  static func day(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> LocalDay
  ) -> Self {
    Self(name, .day, about) { .code("\(value($0))") }
  }

  /// A local day, where there is one.
  static func someDay(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> LocalDay?
  ) -> Self {
    Self(name, .day, about, mayBeMissing: true) { thing in
      value(thing).map { .code("\($0)") } ?? .missing
    }
  }

  /// An instant, where it is known, from milliseconds since 1970 in UTC.
  static func instant(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Int64?
  ) -> Self {
    Self(name, .instant, about, mayBeMissing: true) { thing in
      value(thing).map { .code(isoInstant($0)) } ?? .missing
    }
  }

  /// A whole number.
  static func count(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Int
  ) -> Self {
    Self(name, .count, about) { .count(value($0)) }
  }

  /// A whole number, where there is one.
  static func someCount(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Int?
  ) -> Self {
    Self(name, .count, about, mayBeMissing: true) { value($0).map { .count($0) } ?? .missing }
  }

  /// A number; one that is none is missing.
  static func number(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Double
  ) -> Self {
    someNumber(name, about) { value($0) }
  }

  /// A number, where there is one.
  static func someNumber(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Double?
  ) -> Self {
    Self(name, .number, about, mayBeMissing: true) { thing in
      value(thing).flatMap { $0.isFinite ? .number($0) : nil } ?? .missing
    }
  }

  /// True or false.
  static func flag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Bool
  ) -> Self {
    Self(name, .flag, about) { .flag(value($0)) }
  }

  /// True or false, where it is known.
  static func someFlag(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> Bool?
  ) -> Self {
    Self(name, .flag, about, mayBeMissing: true) { value($0).map { .flag($0) } ?? .missing }
  }

  /// One of some words, or an identifier.
  static func word(
    _ name: String, _ about: String, of words: [String] = [],
    _ value: @escaping @Sendable (Thing) -> String
  ) -> Self {
    Self(name, .word(words), about) { .code(value($0)) }
  }

  /// One of some words, or an identifier, where there is one.
  static func someWord(
    _ name: String, _ about: String, of words: [String] = [],
    _ value: @escaping @Sendable (Thing) -> String?
  ) -> Self {
    Self(name, .word(words), about, mayBeMissing: true) { thing in
      value(thing).map { .code($0) } ?? .missing
    }
  }

  /// Somebody's words.
  static func text(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> String
  ) -> Self {
    Self(name, .text, about) { .free(value($0)) }
  }

  /// Somebody's words, where there are any.
  static func someText(
    _ name: String, _ about: String, _ value: @escaping @Sendable (Thing) -> String?
  ) -> Self {
    Self(name, .text, about, mayBeMissing: true) { value($0).map { .free($0) } ?? .missing }
  }
}
