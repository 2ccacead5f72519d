/// The spans of a text to cover before it is parsed, so that one mistake does not hide the others.
///
/// A cover has as many scalars as what it covers: every line and column stays where it was.
struct Mending {
  private var covers: [(span: Range<Int>, filler: Unicode.Scalar)] = []
  /// Where the keys start that are there twice and must not be read.
  private(set) var coveredKeys: Set<Int> = []

  /// Covers a span with spaces.
  mutating func blank(_ span: Range<Int>) {
    cover(span, with: " ")
  }

  /// Covers a span with a scalar.
  mutating func cover(_ span: Range<Int>, with filler: Unicode.Scalar) {
    if !span.isEmpty { covers.append((span, filler)) }
  }

  /// Covers a key so that it differs from every other one.
  mutating func coverKey(_ span: Range<Int>) {
    guard let filler = Unicode.Scalar(0xE000 + UInt32(coveredKeys.count % 0x1800)) else { return }
    coveredKeys.insert(span.lowerBound)
    cover(span, with: filler)
  }

  /// Returns the text with everything covered.
  func applied(to source: SourceText) -> String {
    guard !covers.isEmpty else { return source.text }
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count)
    var position = 0
    let ordered = covers.sorted { $0.span.lowerBound < $1.span.lowerBound }
    for (span, filler) in ordered where span.upperBound > position {
      let start = max(span.lowerBound, position)
      result += source.bytes[position..<start]
      for offset in start..<span.upperBound where !source.bytes[offset].isContinuation {
        let byte = source.bytes[offset]
        if byte.isLineBreak { result.append(byte) } else { result += String(filler).utf8 }
      }
      position = span.upperBound
    }
    result += source.bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}
