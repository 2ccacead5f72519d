import ProgrammeFiles

/// The words of the format as libFuzzer reads them.
enum FuzzDictionary {
  /// A line for each word.
  static var text: String {
    var words: Set<String> = []
    for place in FilePlace.allCases {
      for key in KeyTable.keys(of: place) {
        words.formUnion(["\(key.name): ", key.example])
        words.formUnion(key.otherWords.map { "\($0): " })
        words.formUnion(Self.words(in: key.value))
      }
    }
    words.formUnion(["\n  - ", "\n    ", ": ", "{", "}", "[", "]", ", ", "---\n", " #", "&a", "*a"])
    words.formUnion([
      "|\n", ">-\n", "\t", "\r\n", "\u{A0}", "\u{85}", "\u{2028}", "“", "踏", "\u{301}",
    ])
    return words.sorted().map { "\"\(escaped($0))\"\n" }.joined()
  }

  private static func words(in value: ValueForm) -> [String] {
    switch value {
    case .word(let words): words
    case .notation(let notation): notation.examples
    case .list(let item, _), .oneOrMore(let item), .table(let item): Self.words(in: item)
    case .either(let forms): forms.flatMap { Self.words(in: $0) }
    default: []
    }
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\\(Character(Unicode.Scalar(byte)))"
      case 0x20...0x7E: "\(Character(Unicode.Scalar(byte)))"
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}
