/// A text on its way into a file, handed on in pieces: a report of years is never in memory whole.
struct PieceWriter {
  /// The bytes that were not handed on yet.
  private var bytes: [UInt8] = []

  /// The bytes of a piece, at least.
  private static let piece = 64 * 1_024

  /// Appends a text.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends bytes of a text.
  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Appends a sign of ASCII.
  mutating func write(sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

  /// Hands on what there is, where that is a piece.
  mutating func pass(to take: ([UInt8]) throws -> Void) throws {
    if bytes.count >= Self.piece { try finish(to: take) }
  }

  /// Hands on what is left.
  mutating func finish(to take: ([UInt8]) throws -> Void) throws {
    try take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
