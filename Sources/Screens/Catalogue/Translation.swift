/// A translation as a file that can be edited without knowing the code.
///
/// Below the name of an enumeration in brackets, `[SessionText]`, stands each of its English texts in
/// a line, and below that a line with an equals sign and the translation, `= PAUSE`. Empty lines and
/// lines that begin with `#` say nothing.
package struct Translation: Sendable {
  /// An English text and what it is in the other language.
  package struct Entry: Hashable, Sendable {
    /// The enumeration that has the text.
    package let section: String
    /// The English text.
    package let english: String
    /// The translation.
    package let text: String
  }

  /// The entries in the order of the file.
  package let entries: [Entry]

  /// Reads a file; what is not as described is left out.
  package init(_ file: [UInt8]) {
    var entries: [Entry] = []
    var section = ""
    var english = ""
    for line in file.split(separator: UInt8(ascii: "\n")) {
      switch line.first {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "[") where line.dropFirst().first.map(Self.isLetter) ?? false:
        section = Self.text(line).filter { $0 != "[" && $0 != "]" }
      case UInt8(ascii: "="):
        entries.append(Entry(section: section, english: english, text: Self.text(line.dropFirst())))
      default: english = Self.text(line)
      }
    }
    self.entries = entries
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// The text of some bytes, without spaces and line ends around it.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
