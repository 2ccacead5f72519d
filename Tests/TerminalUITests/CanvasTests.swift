import TerminalUI
import Testing

@Suite struct `A canvas` {
  @Test func `clips a wide character at the edge`() {
    var canvas = Canvas(columns: 5, rows: 1)
    canvas.write("膝の痛み", at: Point(column: 0, row: 0))
    #expect(canvas.lines == ["膝の"])
    #expect(canvas[4, 0] == .blank)
  }

  @Test func `leaves out a wide character that begins before its edge`() {
    var canvas = Canvas(columns: 5, rows: 1)
    canvas.write("膝の痛み", at: Point(column: -1, row: 0))
    #expect(canvas.lines == [" の痛"])
  }

  @Test(arguments: [
    Point(column: 0, row: -1), Point(column: 0, row: 2), Point(column: 9, row: 0),
    Point(column: -9, row: 0), Point(column: .min, row: .min), Point(column: .max, row: .max),
    Point(column: .min, row: 0), Point(column: .max, row: 1),
  ])
  func `ignores what lies outside`(point: Point) {
    var canvas = Canvas(columns: 4, rows: 2)
    canvas.write("set", at: point)
    canvas.fill(
      Rect(column: point.column, row: point.row, columns: .max, rows: 1), with: " ")
    canvas.paste(Canvas(columns: 2, rows: 2), at: point)
    #expect(canvas == Canvas(columns: 4, rows: 2))
  }

  @Test func `blanks the other half of a wide character that is written over`() {
    var canvas = Canvas(columns: 6, rows: 2)
    for row in 0...1 { canvas.write("膝膝膝", at: Point(column: 0, row: row)) }
    canvas.write("a", at: Point(column: 1, row: 0))
    canvas.write("a", at: Point(column: 2, row: 1))
    #expect(canvas.lines == [" a膝膝", "膝a 膝"])
    canvas.write("の", at: Point(column: 3, row: 0))
    #expect(canvas.lines == [" a の", "膝a 膝"])
  }

  @Test func `keeps marks on their letters`() {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.write("e\u{301}a\u{308}\u{323}", at: Point(column: 0, row: 0))
    #expect(canvas.scalars(0, 0) == ["e", "\u{301}"])
    #expect(canvas.scalars(1, 0) == ["a", "\u{308}", "\u{323}"])
    var copy = Canvas(columns: 4, rows: 1)
    copy.paste(canvas, at: Point(column: 1, row: 0))
    #expect(copy.lines == [" e\u{301}a\u{308}\u{323}"])
  }

  @Test func `cleans what is written`() {
    var canvas = Canvas(columns: 20, rows: 1)
    let end = canvas.write("a\u{1B}[2J\u{202E}b\nc", at: Point(column: 0, row: 0))
    #expect(canvas.lines == ["a[2Jb c"])
    #expect(end == 7)
  }

  @Test func `writes ASCII where it may not use more`() {
    var canvas = Canvas(columns: 20, rows: 1, glyphs: .ascii)
    canvas.write("2 × 8 – Öl e\u{301} …", at: Point(column: 0, row: 0))
    #expect(canvas.lines == ["2 x 8 - Ol e ."])
  }

  @Test func `stays inside a limit`() {
    var canvas = Canvas(columns: 8, rows: 1)
    let limit = Rect(column: 2, row: 0, columns: 3, rows: 1)
    canvas.write("abcdefgh", at: Point(column: 0, row: 0), limit: limit)
    #expect(canvas.lines == ["  cde"])
  }

  @Test func `lists its styles as runs`() {
    var canvas = Canvas(columns: 12, rows: 2)
    let end = canvas.write("LEFT", at: Point(column: 0, row: 0), style: Style(.left, .bold))
    canvas.write("rest", at: Point(column: end + 1, row: 0), style: Style(.rest))
    canvas.restyle(canvas.bounds.line(1)) { $0.with(.reverse) }
    #expect(canvas.styleRuns == "0 0..<4 left bold\n0 5..<9 rest\n1 0..<12 plain reverse\n")
  }

  @Test func `clips a line with an ellipsis`() {
    var canvas = Canvas(columns: 10, rows: 2)
    canvas.write("single-leg stance", in: canvas.bounds.line(0))
    canvas.write("rest", in: canvas.bounds.line(1))
    #expect(canvas.text == "single-le…\nrest\n")
  }

  @Test func `is never larger than a terminal can be`() {
    #expect(Canvas(columns: .max, rows: -1).size == Size(columns: 1_000, rows: 0))
  }
}
