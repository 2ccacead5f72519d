/// Reads one JSON value from bytes that nobody vouches for.
///
/// Written here because Foundation's readers cannot do what a log rests on. They turn a number into a
/// floating-point one, so that an entry of a newer version would not come out as the bytes that went
/// in; they take the last of two members of one name, so that one text could be read in two ways; they
/// go 512 levels deep, and they are a library of several megabytes. This one reads the values of
/// RFC 8259, at most 32 deep, and nothing else.
package struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The greatest depth of arrays and objects within one another.
  static let deepest = 32

  /// Reads bytes that are one value and nothing else, or nothing when they are not.
  package static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpaces()
    return reader.position == bytes.count ? value : nil
  }

  /// Reads a text that is one value and nothing else, or nothing when it is not.
  static func value(of text: String) -> JSONValue? { value(of: Array(text.utf8)) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpaces() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    for byte in word.description.utf8 where !takes(byte) { return false }
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpaces()
    switch next {
    case UInt8(ascii: "{"): return depth < Self.deepest ? object(depth: depth + 1) : nil
    case UInt8(ascii: "["): return depth < Self.deepest ? array(depth: depth + 1) : nil
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return takes("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return takes("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return takes("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    position += 1
    var members: [JSONMember] = []
    skipSpaces()
    if takes(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpaces()
      guard let name = string() else { return nil }
      skipSpaces()
      guard takes(UInt8(ascii: ":")), let value = value(depth: depth) else { return nil }
      members.append(JSONMember(name, value))
      skipSpaces()
    } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "}")) else { return nil }
    if !members.areSorted {
      members.sort { $0.name.precedes($1.name) }
      // What is still out of order is there twice.
      guard members.areSorted else { return nil }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    skipSpaces()
    if takes(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      guard let value = value(depth: depth) else { return nil }
      values.append(value)
      skipSpaces()
    } while takes(UInt8(ascii: ","))
    return takes(UInt8(ascii: "]")) ? .array(values) : nil
  }
}

extension JSONReader {
  private mutating func number() -> JSONValue? {
    let start = position
    _ = takes(UInt8(ascii: "-"))
    let whole = digits()
    guard whole == 1 || whole > 1 && bytes[position - whole] != UInt8(ascii: "0") else {
      return nil
    }
    if takes(UInt8(ascii: ".")), digits() == 0 { return nil }
    if takes(UInt8(ascii: "e")) || takes(UInt8(ascii: "E")) {
      if !takes(UInt8(ascii: "+")) { _ = takes(UInt8(ascii: "-")) }
      if digits() == 0 { return nil }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position - start
  }

  private mutating func string() -> String? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = position
    var all: UInt8 = 0
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      all |= byte
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      position += 1
      let text = bytes[start..<position - 1]
      // ASCII needs no validation, which takes longer than all else.
      return all < 0x80
        ? String(decoding: text, as: UTF8.self) : String(validating: text, as: UTF8.self)
    }
    return string(after: Array(bytes[start..<position]))
  }

  /// Reads the rest of a string with escapes in it.
  private mutating func string(after start: [UInt8]) -> String? {
    var text = start
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += String(Character(scalar)).utf8
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return nil }
      guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
      guard takes(UInt8(ascii: "\\")), takes(UInt8(ascii: "u")), let low = codeUnit(),
        (0xDC00...0xDFFF).contains(low)
      else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func codeUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        return nil
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
