import PlainText
import Testing

@Suite struct `Cleaning` {
  @Test(arguments: [
    ("Step-up", "Step-up"),
    ("red\u{1B}[31m", "red[31m"),
    ("bell\u{7}\u{7F}\u{9B}2J", "bell2J"),
    ("left\u{202E}thgir\u{2069}", "leftthgir"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("one\ntwo\tthree\r\nfour", "one two three four"),
    ("line\u{2028}separator\u{2029}", "lineseparator"),
    ("❤\u{FE0F}", "❤"),
    ("👩\u{200D}🚀", "👩🚀"),
    ("👋\u{1F3FD}", "👋"),
    ("\u{301}a", "a"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}"),
    ("膝の痛み", "膝の痛み"),
  ])
  func `drops what could act on a terminal`(text: String, expected: String) {
    // Compared by scalars: two strings may be equal as letters and differ in what is drawn.
    #expect(Array(cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `keeps paragraphs when asked`() {
    #expect(cleaned("one\r\ntwo\rthree\n\nfour", lineBreaks: .kept) == "one\ntwo\nthree\n\nfour")
  }

  @Test func `caps the length`() {
    #expect(cleaned(String(repeating: "a", count: 10_000)).count == defaultTextLimit)
    #expect(cleaned("abcdef", limit: 3) == "abc")
    #expect(cleaned("abc", limit: -1) == "")
  }

  @Test(arguments: [LineBreaks.joined, .kept])
  func `changes nothing the second time`(lineBreaks: LineBreaks) {
    var everything = String.UnicodeScalarView()
    for value in UInt32(0)...0x1_FFFF {
      if let scalar = Unicode.Scalar(value) { everything.append(scalar) }
    }
    let once = cleaned(String(everything), lineBreaks: lineBreaks, limit: .max)
    let twice = cleaned(once, lineBreaks: lineBreaks, limit: .max)
    #expect(once.unicodeScalars.elementsEqual(twice.unicodeScalars))
    let unsafe = once.unicodeScalars.filter {
      $0.properties.generalCategory == .format
        || ($0.properties.generalCategory == .control && $0 != "\n")
    }
    #expect(unsafe.isEmpty)
  }
}
