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
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || $0 == UInt8(ascii: "-")
      }),
      let high = UInt64(groups[0...2].joined(), radix: 16),
      let low = UInt64(groups[3...4].joined(), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// Tells whether one identity sorts before another.
  public static func < (left: UniqueID, right: UniqueID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension UniqueID: CustomStringConvertible {
  /// The text form, in lower case.
  public var description: String {
    func digits(_ value: UInt64) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    let all = Array(digits(high) + digits(low))
    return [all[0..<8], all[8..<12], all[12..<16], all[16..<20], all[20..<32]]
      .map { String($0) }.joined(separator: "-")
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
