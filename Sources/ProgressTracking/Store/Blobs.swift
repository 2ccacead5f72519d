#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension UniqueID {
  /// The identity as the 16 bytes that are stored.
  var blob: Data {
    unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { unsafe Data($0) }
  }

  /// Reads 16 stored bytes.
  init(blob: Data) {
    let bytes = blob.span
    func half(_ places: Range<Int>) -> UInt64 { places.reduce(0) { $0 << 8 | UInt64(bytes[$1]) } }
    self.init(high: half(0..<8), low: half(8..<16))
  }
}
