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

  /// Reads 16 stored bytes, which need not be a UUID of any standard.
  init(_ bytes: UUID) {
    let halves = unsafe unsafeBitCast(bytes.uuid, to: (UInt64, UInt64).self)
    self.init(high: UInt64(bigEndian: halves.0), low: UInt64(bigEndian: halves.1))
  }
}
