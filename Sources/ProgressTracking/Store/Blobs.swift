#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension UniqueID {
  /// The identity as the 16 bytes that are stored.
  var blob: Data {
    var bytes = Data(capacity: 16)
    for half in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
    return bytes
  }

  /// Reads 16 stored bytes.
  init(blob: Data) {
    let bytes = blob.span
    func half(_ places: Range<Int>) -> UInt64 { places.reduce(0) { $0 << 8 | UInt64(bytes[$1]) } }
    self.init(high: half(0..<8), low: half(8..<16))
  }
}
