#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension UniqueID {
  /// The identity as the 16 bytes that are stored.
  var blob: Data {
    Data(
      (0..<16).map { place in
        let half = place < 8 ? high : low
        return UInt8(truncatingIfNeeded: half >> UInt64(56 - place % 8 * 8))
      })
  }

  /// Reads 16 stored bytes.
  init(blob: Data) {
    let bytes = blob.span
    func half(_ places: Range<Int>) -> UInt64 { places.reduce(0) { $0 << 8 | UInt64(bytes[$1]) } }
    self.init(high: half(0..<8), low: half(8..<16))
  }
}
