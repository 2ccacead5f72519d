import PlainText
import Testing

@Suite struct `The display width` {
  @Test(arguments: [
    ("", 0), ("knee", 4), ("Öl", 2), ("O\u{308}l", 2), ("膝", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4), ("ﾋｻﾞ", 3), ("🏃", 2), ("⚠", 1), ("█▌⣿→…", 5),
    ("\u{1F1E6}\u{1F1F9}", 2), ("a\u{200B}b", 2), ("\u{1B}[1m", 3), ("½ × 3°", 6),
  ])
  func `counts columns, not letters`(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func `is 0, 1 or 2 whatever the scalar`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 11) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0...2).contains(displayWidth(scalar)))
    }
  }
}
