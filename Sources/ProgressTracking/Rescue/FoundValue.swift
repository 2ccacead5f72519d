/// A value of a row that was found in a database file.
enum FoundValue {
  case null
  case integer(Int64)
  case real
  case text(String)
  case blob([UInt8])

  /// Reads the values of a row, whose kinds stand before them.
  ///
  /// Source: [Database File Format](https://www.sqlite.org/fileformat2.html), section 2.1.
  ///
  /// - Parameter bytes: The row.
  /// - Returns: Its values, or nothing where the bytes are no row.
  static func row(_ bytes: [UInt8]) -> [FoundValue]? {
    var header = bytes[...]
    guard let length = header.takeVarint(), (1...Int64(bytes.count)).contains(length) else {
      return nil
    }
    var body = bytes[Int(length)...]
    header = header[..<Int(length)]
    var values: [FoundValue] = []
    while !header.isEmpty {
      guard let kind = header.takeVarint(), let value = value(of: kind, from: &body) else {
        return nil
      }
      values.append(value)
    }
    return body.isEmpty ? values : nil
  }

  private static func value(of kind: Int64, from body: inout ArraySlice<UInt8>) -> FoundValue? {
    func take(_ count: Int64) -> ArraySlice<UInt8>? {
      guard (0...Int64(body.count)).contains(count) else { return nil }
      defer { body = body.dropFirst(Int(count)) }
      return body.prefix(Int(count))
    }
    switch kind {
    case 0: return .null
    case 1...6: return take([1, 2, 3, 4, 6, 8][Int(kind) - 1]).map { .integer(number($0)) }
    case 7: return take(8).map { _ in .real }
    case 8, 9: return .integer(kind - 8)
    case 12...:
      guard let bytes = take((kind - 12) / 2) else { return nil }
      if kind % 2 == 0 { return .blob(Array(bytes)) }
      return String(validating: bytes, as: UTF8.self).map { .text($0) }
    default: return nil
    }
  }

  /// Reads a signed number, the highest byte first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int64 {
    let start = Int64(bytes.first.map { Int8(bitPattern: $0) } ?? 0)
    return bytes.dropFirst().reduce(start) { $0 << 8 | Int64($1) }
  }
}

extension FoundValue {
  /// The whole number, where it is one.
  var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return Int(value)
  }

  /// The text, where it is one.
  var text: String? {
    guard case .text(let value) = self else { return nil }
    return value
  }

  /// The identity, where it is the 16 bytes of one.
  var id: UniqueID? {
    guard case .blob(let bytes) = self, bytes.count == 16 else { return nil }
    func half(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return UniqueID(high: half(bytes[..<8]), low: half(bytes[8...]))
  }

  /// Whether nothing is there.
  var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

extension ArraySlice<UInt8> {
  /// Takes a number of one to nine bytes, of which each says whether another follows.
  mutating func takeVarint() -> Int64? {
    var value: UInt64 = 0
    for position in 0..<9 {
      guard let byte = popFirst() else { return nil }
      if position == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: value) }
    }
    return nil
  }
}
