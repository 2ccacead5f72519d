import TerminalUI
import Testing

@Suite struct `The key decoder` {
  private func keys(_ bytes: [UInt8]...) -> [Key] {
    var decoder = KeyDecoder()
    return bytes.flatMap { read in read.flatMap { decoder.feed($0) } + decoder.finish() }
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), (" ", [.space]), ("\r", [.enter]), ("\n", [.enter]),
    ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{1B}", [.escape]), ("é", [.character("é")]), ("膝🏃", [.character("膝"), .character("🏃")]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}[A\u{1B}OD", [.up, .left]), ("\u{1B}[5~", [.pageUp]),
    ("\u{1B}x", [.escape, .character("x")]), ("\u{0}", []),
    ("\u{1B}[1;5Cq", [.character("q")]), ("\u{1B}Oxq", [.character("q")]),
    ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{202E}a", [.character("a")]), ("\u{9B}", []),
  ])
  func `knows the keys in a text`(text: String, expected: [Key]) {
    #expect(keys(Array(text.utf8)) == expected)
  }

  @Test func `puts a character together that comes in two reads`() {
    #expect(keys([0xC3], [0xA9]) == [.character("é")])
    #expect(keys([0xF0, 0x9F], [], [0x8F], [0x83]) == [.character("🏃")])
  }

  @Test(
    arguments: [
      [0xC3, 0x61], [0xFF, 0x61], [0x80, 0x61], [0xC0, 0xAF, 0x61], [0xE0, 0x80, 0x80, 0x61],
      [0xED, 0xA0, 0x80, 0x61], [0xF4, 0x90, 0x80, 0x80, 0x61],
      [0xF8, 0x88, 0x80, 0x80, 0x80, 0x61],
    ] as [[UInt8]])
  func `drops what is not a character and goes on`(bytes: [UInt8]) {
    #expect(keys(bytes) == [.character("a")])
  }

  @Test func `ends a sequence with the read that began it`() {
    #expect(keys([0x1B, 0x5B], [0x71]) == [.character("q")])
  }

  @Test func `takes any bytes`() {
    var decoder = KeyDecoder()
    var state: UInt64 = 1
    for _ in 0..<100_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.feed(UInt8(truncatingIfNeeded: state >> 33))
    }
    _ = decoder.finish()
    _ = decoder.feed(0x20)
    #expect(decoder.feed(0x61) == [.character("a")])
  }
}

@Suite struct `A table of keys` {
  @Test func `finds what a key does`() {
    #expect(Sample.keys.action(for: .space) == .pause)
    #expect(Sample.keys.action(for: .control("c")) == .quit)
    #expect(Sample.keys.action(for: .escape) == nil)
  }

  @Test func `shows the hints that make sense now`() {
    let hints = Sample.keys.hints { $0 != .skip }
    #expect(hints == [KeyHint(key: "Space", label: "pause"), KeyHint(key: "q", label: "quit")])
  }

  @Test func `tells which keys are bound twice`() {
    #expect(Sample.keys.conflicts.isEmpty)
    let twice = KeyTable(
      Sample.keys.bindings + [KeyBinding(.right, action: .quit, label: "", help: "")])
    #expect(twice.conflicts == [.right])
    #expect(twice.action(for: .right) == .skip)
  }

  @Test func `writes itself as a table for a manual`() {
    #expect(
      Sample.keys.markdown == """
        | Key | What it does |
        | --- | --- |
        | `Space` | Pauses the set. |
        | `s` `Right` | Skips it. |
        | `q` `Ctrl-C` | Ends. |

        """)
  }
}
