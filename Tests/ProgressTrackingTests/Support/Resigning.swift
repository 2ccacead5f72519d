import Crypto

/// Puts lines together as a bundle with the right last line, as a forger would.
func resigned(_ lines: [String]) -> [UInt8] {
  let body = Array((lines.dropLast().joined(separator: "\n") + "\n").utf8)
  let hash = SHA256.hash(data: body).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
  return body + Array(#"{"lines":\#(lines.count - 1),"sha256":"\#(hash)"}"#.utf8) + [0x0A]
}

extension String {
  /// Returns the text with one character replaced.
  func replacingCharacters(at index: Index, with character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}
