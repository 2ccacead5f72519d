import PlainText
import Testing

@Suite struct `Fitting` {
  @Test(arguments: [
    ("Step-up", 7, "Step-up"), ("Step-up", 6, "Step-…"), ("Step-up", 1, "…"), ("Step-up", 0, ""),
    ("Step-up", -3, ""), ("膝の痛み", 8, "膝の痛み"), ("膝の痛み", 6, "膝の…"), ("膝の痛み", 2, "…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `clips by columns and never through a wide character`(
    text: String, width: Int, expected: String
  ) {
    #expect(clipped(text, to: width) == expected)
  }

  @Test(arguments: [
    (Alignment.left, "set  "), (.right, "  set"), (.centre, " set "),
  ])
  func `pads to the width`(alignment: Alignment, expected: String) {
    #expect(padded("set", to: 5, alignment) == expected)
  }

  @Test(arguments: [Alignment.left, .centre, .right], 0...12)
  func `always gives exactly the width`(alignment: Alignment, width: Int) {
    #expect(displayWidth(padded("膝の痛み", to: width, alignment)) == width)
  }
}

@Suite struct `Wrapping` {
  @Test func `keeps a per cent sign with its number`() {
    #expect(wrapped("Dose: 97 % of it", to: 9) == ["Dose:", "97 % of", "it"])
    #expect(wrapped("Dose: 100 %, capped", to: 8) == ["Dose:", "100 %,", "capped"])
    #expect(wrapped("% 5", to: 1) == ["%", "5"])
  }

  @Test(arguments: [
    ("Shift your weight to the left leg", 12, ["Shift your", "weight to", "the left leg"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("  two   words ", 20, ["two words"]),
    ("gluteus-maximus", 6, ["gluteu", "s-maxi", "mus"]),
    ("a gluteus", 4, ["a", "glut", "eus"]),
    ("膝の痛み", 5, ["膝の", "痛み"]),
    ("膝の", 1, ["?", "?"]),
    ("text", 0, []), ("text", -1, []), ("", 10, []),
  ])
  func `breaks between words, and inside one only when it must`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test(arguments: -1...30)
  func `never gives a line wider than asked`(width: Int) {
    let text = "Stand 膝の痛み tall e\u{301}e\u{301} anteroposteriorly 🏃🏃🏃 and\nrest   now"
    #expect(wrapped(text, to: width).allSatisfy { displayWidth($0) <= width })
  }
}

@Suite struct `A suggestion` {
  private static let keys = ["sets", "repetitions", "hold", "rest", "side", "stand on"]

  @Test(arguments: [
    ("set", "sets"), ("hodl", "hold"), ("repititions", "repetitions"), ("stands on", "stand on"),
    ("load", nil), ("", nil), ("xyz", nil), ("Rest", "rest"),
  ])
  func `is the nearest word within a third of the letters`(word: String, expected: String?) {
    #expect(nearest(to: word, among: Self.keys) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("kitten", "sitting", 3),
    ("膝", "肘", 1),
  ])
  func `counts letters inserted, deleted, replaced or swapped`(
    word: String, other: String, distance: Int
  ) {
    #expect(editDistance(word, other) == distance)
    #expect(editDistance(other, word) == distance)
  }

  @Test func `is not looked for when the word is absurdly long`() {
    let long = String(repeating: "a", count: 10_000)
    #expect(nearest(to: long, among: [long]) == nil)
  }
}
