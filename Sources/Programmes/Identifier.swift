/// The name by which a programme, a phase, an exercise, a level or a measure is referred to.
///
/// Lower-case ASCII letters and digits in groups joined by single hyphens, at most 64 characters:
/// `step-down`. Titles and names may change freely; an identifier stays.
public struct Identifier: Hashable, Comparable, Sendable {
  /// The identifier as it is written.
  public let text: String

  /// Creates an identifier, or nothing when the text is not one.
  ///
  /// Of whole and of partial texts there is one each, since a generic one would ask what it was given
  /// byte by byte, and a log has thousands.
  public init?(_ text: String) {
    let hyphen = UInt8(ascii: "-")
    var last = hyphen
    for byte in text.utf8 {
      let isHyphen = byte == hyphen
      guard isHyphen ? last != hyphen : (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      else { return nil }
      last = byte
    }
    guard last != hyphen, text.utf8.count <= 64 else { return nil }
    self.text = text
  }

  /// Creates an identifier of a part of a text, or nothing when it is not one.
  public init?(_ text: Substring) { self.init(String(text)) }

  /// Tells whether one identifier sorts before another.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as it is written.
  public var description: String { text }
}

extension Identifier: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an identifier: \(text)")
    }
    self = identifier
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
