import TerminalUI
import TestSupport
import Testing

@Suite struct `Big type` {
  @Test(arguments: [
    ("1:05", 80, 24, true, "clock-80x24"),
    ("1:05", 80, 24, false, "clock-80x24-ascii"),
    ("1:05", 20, 5, true, "clock-20x5"),
    ("SWITCH", 80, 24, true, "switch-80x24"),
    ("LEFT", 120, 40, true, "left-120x40"),
  ])
  func `fills the room it has`(
    text: String, columns: Int, rows: Int, isUnicode: Bool, name: String
  ) {
    var canvas = Canvas(columns: columns, rows: rows, glyphs: isUnicode ? .unicode : .ascii)
    canvas.draw(BigType(text), in: canvas.bounds)
    expectSnapshot(canvas.text, named: "big-\(name).txt")
  }

  @Test(arguments: ["0123456789", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ:.+-", "/%'!?", "ÄÖÜ"])
  func `has a picture of every letter, digit and sign`(text: String) throws {
    let type = BigType(text)
    let size = try #require(type.size(fitting: Size(columns: 70, rows: 4), glyphs: .unicode))
    var canvas = Canvas(size)
    canvas.draw(type, in: canvas.bounds)
    let name =
      switch text.first {
      case "/": "signs"
      case "Ä": "marked"
      default: String(text.prefix(1))
      }
    expectSnapshot(canvas.text, named: "big-letters-\(name).txt")
  }

  @Test(arguments: ["7", "1:05", "GET READY"], [GlyphSet.unicode, .ascii])
  func `is as large as the room allows, and never larger`(text: String, glyphs: GlyphSet) {
    let type = BigType(text)
    for columns in stride(from: 0, through: 200, by: 7) {
      for rows in 0...30 {
        let room = Size(columns: columns, rows: rows)
        guard let size = type.size(fitting: room, glyphs: glyphs) else { continue }
        #expect(room.holds(size))
        let less = Size(columns: columns - 7, rows: rows)
        #expect(size.rows >= type.size(fitting: less, glyphs: glyphs)?.rows ?? 0)
      }
    }
    let size = type.size(fitting: Size(columns: 1_000, rows: 21), glyphs: glyphs)
    #expect(size?.rows == 21)
  }

  @Test func `keeps its size while a clock counts down`() {
    let room = Size(columns: 80, rows: 24)
    let long = BigType("9:59", reserving: "0:00").size(fitting: room, glyphs: .unicode)
    let short = BigType("59", reserving: "0:00").size(fitting: room, glyphs: .unicode)
    #expect(long?.rows == short?.rows)
  }

  @Test func `shows a letter without a mark it has no picture of`() {
    func lines(_ text: String) -> [String] {
      var canvas = Canvas(columns: 60, rows: 4)
      canvas.draw(BigType(text), in: canvas.bounds)
      return canvas.lines
    }
    #expect(lines("Étirer ñ") == lines("ETIRER N"))
    #expect(lines("Zurück") != lines("ZURUCK"))
  }

  @Test func `keeps the last digit where it is when the first one goes`() {
    func columns(_ text: String) -> [String] {
      var canvas = Canvas(columns: 40, rows: 7)
      canvas.draw(BigType(text, reserving: "00"), in: canvas.bounds)
      return canvas.lines.map { String($0.dropFirst(20)) }
    }
    #expect(columns("\u{2007}9") == columns("19"))
  }

  @Test func `says how many columns it needs`() throws {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let least = try #require(BigType.leastColumns(of: "Rechts"))
      #expect(
        BigType("Rechts").size(fitting: Size(columns: least, rows: 24), glyphs: glyphs)?.columns
          == least)
      let narrow = Size(columns: least - 1, rows: 24)
      #expect(BigType("Rechts").size(fitting: narrow, glyphs: glyphs) == nil)
    }
    #expect(BigType.leastColumns(of: "膝") == nil)
  }

  @Test func `falls back to ordinary text`() {
    var canvas = Canvas(columns: 8, rows: 3)
    canvas.draw(BigType("Hold"), in: canvas.bounds)
    #expect(canvas.lines == ["", "  HOLD", ""])
    #expect(BigType("膝").size(fitting: Size(columns: 80, rows: 24), glyphs: .unicode) == nil)
  }
}
