/// A UUID of version 7: the time in its first 48 bits, random after that (RFC 9562, section 5.7).
public struct UniqueID: Hashable, Comparable, Sendable {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// Creates an identity from its 128 bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a new identity.
  ///
  /// - Parameters:
  ///   - milliseconds: Milliseconds since 1970 in UTC; the lowest 48 bits are used.
  ///   - generator: Where the random bits come from.
  public init(
    milliseconds: Int64, using generator: inout some RandomNumberGenerator
  ) {
    let time = UInt64(truncatingIfNeeded: milliseconds) << 16
    let random = UInt64.random(in: 0..<(1 << 12), using: &generator)
    self.high = time | 0x7000 | random
    self.low = (generator.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
  }

  /// Reads the text form, `01890a5d-ac96-774b-bcce-b302099a8057`, or nothing when it is not one.
  public init?(_ text: some StringProtocol) {
    var halves: (UInt64, UInt64) = (0, 0)
    var position = 0
    for byte in text.utf8 {
      defer { position += 1 }
      let digit: UInt8
      switch (position, byte) {
      case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")),
        (23, UInt8(ascii: "-")):
        continue
      case (8, _), (13, _), (18, _), (23, _), (36..., _): return nil
      case (_, 0x30...0x39): digit = byte - 0x30
      case (_, 0x61...0x66): digit = byte - 0x61 + 10
      default: return nil
      }
      if position < 18 {
        halves.0 = halves.0 << 4 | UInt64(digit)
      } else {
        halves.1 = halves.1 << 4 | UInt64(digit)
      }
    }
    guard position == 36 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  /// Tells whether one identity sorts before another.
  public static func < (left: UniqueID, right: UniqueID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension UniqueID: CustomStringConvertible {
  /// The text form, in lower case.
  public var description: String {
    unsafe String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for digit in 0..<32 {
        if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
          unsafe text[place] = UInt8(ascii: "-")
          place += 1
        }
        let half = digit < 16 ? high : low
        unsafe text[place] = hexadecimalDigits[Int(half >> UInt64(60 - digit % 16 * 4) & 0xF)]
        place += 1
      }
      return place
    }
  }
}

extension UniqueID: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = UniqueID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID: \(text)")
    }
    self = id
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
