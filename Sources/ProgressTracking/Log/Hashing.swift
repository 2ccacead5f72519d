import Crypto

/// Returns the SHA-256 of bytes in lower-case hexadecimal.
func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

/// Returns bytes in lower-case hexadecimal.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = bytes.flatMap {
    [hexadecimalDigits[Int($0 >> 4)], hexadecimalDigits[Int($0 & 0xF)]]
  }
  return String(decoding: digits, as: UTF8.self)
}
