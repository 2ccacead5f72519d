import TerminalUI
import TestSupport
import Testing

@Suite struct `Widgets` {
  private static let list = List(
    (1...9).map { List.Row("Exercise \($0)", detail: "\($0) × 10") }, selected: 5)

  @Test(arguments: [true, false])
  func `look like this`(isUnicode: Bool) {
    var canvas = Canvas(columns: 60, rows: 20, glyphs: isUnicode ? .unicode : .ascii)
    let parts = canvas.bounds.splitRows(.length(7), .length(1), .length(4), .length(5), .fill)
    let top = parts[0].splitColumns(.fill, .fill)
    canvas.draw(Box("Today"), in: top[0])
    canvas.draw(Self.list, in: Box.inside(top[0]))
    canvas.draw(
      Paragraph("Shift your weight to the left leg, slowly.\nStand tall."),
      in: top[1].inset(columns: 1))
    canvas.draw(Gauge(0.4, label: "18 s"), in: parts[1])
    var pointer = ScorePointer()
    _ = pointer.handle(.character("3"))
    canvas.draw(
      ScoreScale(pointer, lowest: "none", highest: "worst", refusal: "rather not say"),
      in: parts[2])
    canvas.draw(KeyHelp("Keys", Sample.keys), in: parts[3])
    canvas.draw(Footer(Sample.keys.hints()), in: parts[4])
    expectSnapshot(
      canvas.text + "\n" + canvas.styleRuns,
      named: "widgets-\(isUnicode ? "unicode" : "ascii").txt")
  }

  @Test(arguments: [
    (0.0, "░░░░"), (0.25, "█░░░"), (0.3, "█▏░░"), (1, "████"), (.nan, "░░░░"),
    (.infinity, "████"), (-3, "░░░░"),
  ])
  func `fill a gauge by eighths`(fraction: Double, expected: String) {
    var canvas = Canvas(columns: 4, rows: 1)
    canvas.draw(Gauge(fraction), in: canvas.bounds)
    #expect(canvas.lines == [expected])
  }

  @Test func `drop footer hints from the right, whole`() {
    let footer = Footer(Sample.keys.hints())
    let lines = [40, 22, 21, 10, 3].map { columns in
      var canvas = Canvas(columns: columns, rows: 1)
      canvas.draw(footer, in: canvas.bounds)
      return canvas.lines[0]
    }
    #expect(
      lines == [
        "Space pause  s skip  q quit", "Space pause  s skip", "Space pause  s skip", "", "",
      ])
  }

  @Test func `keep the selected row of a list in sight`() {
    for selected in 0..<9 {
      var list = Self.list
      list.selected = selected
      var canvas = Canvas(columns: 30, rows: 3)
      canvas.draw(list, in: canvas.bounds)
      let line = canvas.lines.first { $0.hasPrefix("▶") }
      #expect(line?.hasPrefix("▶ Exercise \(selected + 1)") == true)
    }
  }

  @Test func `lead the eye along a path`() {
    let paths: [(Pacer.Path, Double)] = [
      (.toRight, 0), (.toLeft, 0.25), (.up, 0.5), (.upRight, 1), (.downLeft, 0.5),
    ]
    var pictures = ""
    for (path, progress) in paths {
      var canvas = Canvas(columns: 32, rows: path == .toRight || path == .toLeft ? 2 : 8)
      canvas.draw(Pacer(path, progress: progress), in: canvas.bounds)
      pictures += "\(path) \(progress)\n\(canvas.text)"
    }
    expectSnapshot(pictures, named: "pacer.txt")
  }

  @Test func `name the ends of a path, and put what stands still in brackets`() {
    var pictures = ""
    for (path, rows) in [(Pacer.Path.toLeft, 3), (.up, 8), (.upRight, 8), (.downRight, 8)] {
      for glyphs in [GlyphSet.unicode, .ascii] {
        var canvas = Canvas(columns: 32, rows: rows, glyphs: glyphs)
        let marks = [Pacer.Mark(1, "shift", isCurrent: true), Pacer.Mark(0, "back")]
        canvas.draw(Pacer(path, progress: 1, isStill: true, marks: marks), in: canvas.bounds)
        pictures += "\(path)\n\(canvas.text)\n"
      }
    }
    expectSnapshot(pictures, named: "pacer-marks.txt")
  }

  @Test func `fill a bar part by part, and as one where there is no room`() {
    let parts = [StepBar.Part(1), StepBar.Part(0.5, weight: 2), StepBar.Part(.nan)]
    let lines = [22, 10, 8, 7, 3, 1].map { columns in
      var canvas = Canvas(columns: columns, rows: 1)
      canvas.draw(StepBar(parts), in: canvas.bounds)
      return canvas.lines[0]
    }
    #expect(
      lines == ["██████ ████▌░░░░ ░░░░░", "███ █▌░ ░░", "██ █░ ░░", "███▌░░░", "█▌░", "▌"])
  }

  @Test func `hang links on one another`() {
    let links = [
      Chain.Link("pelvis", "anterior elevation"),
      Chain.Link("hip", "flexion, adduction, external rotation"), Chain.Link("toes", "extension"),
    ]
    var pictures = ""
    for rows in [10, 6, 4, 2] {
      var canvas = Canvas(columns: 32, rows: rows)
      canvas.draw(Chain(links), in: canvas.bounds)
      pictures += canvas.text + "\n"
    }
    expectSnapshot(pictures, named: "chain.txt")
  }

  @Test func `say where a paragraph is cut`() {
    var canvas = Canvas(columns: 10, rows: 2)
    canvas.draw(Paragraph("one two three four five six"), in: canvas.bounds)
    #expect(canvas.lines == ["one two", "three fou…"])
  }

  @Test func `turn the pages of a paragraph that has no room, and begin again after the last`() {
    let size = Size(columns: 10, rows: 1)
    let pages = (0..<4).map { number in
      var canvas = Canvas(columns: size.columns, rows: size.rows)
      let paragraph = Paragraph("one two three four five").page(number, in: size)
      canvas.draw(paragraph, in: canvas.bounds)
      return canvas.lines[0]
    }
    #expect(pages == ["one two…", "three fou…", "five", "one two…"])
    let whole = Paragraph("one").page(7, in: size)
    #expect(whole.scrolled == 0)
    #expect(Paragraph("one two three").page(1, in: Size(columns: 0, rows: 0)).scrolled == 0)
  }
}

@Suite struct `Every widget` {
  private static let texts = [
    "Weight shift", "", String(repeating: "Schultergürtel ", count: 50), "膝の痛み🏃👩‍🚀",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{1B}]2;title\u{7}\u{202E}\n\t\r\n",
  ]

  @Test func `shows all keys, scrolled, where they have no room at once`() {
    let rows = (1...30).map { (keys: "k\($0)", help: "Does thing number \($0).") }
    let bounds = Rect(Size(columns: 40, rows: 12))
    let last = KeyHelp("Keys", rows: rows).lastTop(in: bounds.size)
    #expect(last == 20)
    let shown = [0, 9, 18, last].map { top in
      var canvas = Canvas(bounds.size)
      canvas.draw(KeyHelp("Keys", rows: rows, top: top), in: bounds)
      #expect(canvas.text.contains("↓") == (top < last))
      return canvas.text
    }.joined()
    for number in 1...30 { #expect(shown.contains("thing number \(number).")) }
    #expect(KeyHelp("Keys", rows: rows).lastTop(in: Size(columns: 80, rows: 40)) == 0)
  }

  @Test(arguments: texts, [GlyphSet.unicode, .ascii])
  func `can be drawn at any size`(text: String, glyphs: GlyphSet) {
    var pointer = ScorePointer()
    _ = pointer.handle(.end)
    let keys = KeyTable([
      KeyBinding(.space, action: 1, label: text, help: text),
      KeyBinding(.character("膝"), action: 2, label: text, help: text),
    ])
    let list = List(
      Array(repeating: List.Row(text, detail: text), count: 30), selected: 29)
    let widgets: [any Widget] =
      [
        Box(text), Paragraph(text, scrolled: 1), Gauge(0.7, label: text), list,
        BigType(text), BigType("1:05", reserving: text),
        ScoreScale(pointer, lowest: text, highest: text, refusal: text),
        Footer(keys.hints()), KeyHelp(text, keys),
        Pacer(.toLeft, progress: 1), Pacer(.upRight, progress: 0.5),
        Pacer(.down, progress: 0.3, isStill: true, marks: [.init(0, text), .init(1, text)]),
        Pacer(.toRight, progress: 0.3, isStill: true, marks: [.init(0, text), .init(1, text)]),
        StepBar([.init(1), .init(0.4, weight: 9), .init(0)]), StepBar([]),
        Chain([.init(text, text), .init("hip", text)]),
      ]
    for columns in sizes(upTo: 120) {
      for rows in sizes(upTo: 40) {
        draw(widgets, text, columns, rows, glyphs)
      }
    }
  }

  /// The small numbers, where layouts fail, and some of the larger ones.
  private func sizes(upTo limit: Int) -> [Int] {
    Array(0...7) + Array(stride(from: 9, to: limit, by: 17)) + [limit]
  }

  private func draw(
    _ widgets: [any Widget], _ text: String, _ columns: Int, _ rows: Int, _ glyphs: GlyphSet
  ) {
    // A border around the part must stay untouched.
    let blank = Canvas(columns: columns + 2, rows: rows + 2, glyphs: glyphs)
    let part = blank.bounds.inset(columns: 1, rows: 1)
    for widget in widgets {
      var canvas = blank
      canvas.draw(widget, in: part)
      expectBorder(of: canvas)
    }
    var canvas = blank
    let cursor = TextField(text).draw(in: part, on: &canvas)
    expectBorder(of: canvas)
    #expect(cursor.map(part.contains) ?? part.isEmpty)
  }

  private func expectBorder(of canvas: Canvas) {
    let right = canvas.size.columns - 1
    let bottom = canvas.size.rows - 1
    let isUntouched =
      (0...right).allSatisfy { canvas[$0, 0] == .blank && canvas[$0, bottom] == .blank }
      && (0...bottom).allSatisfy { canvas[0, $0] == .blank && canvas[right, $0] == .blank }
    if !isUntouched { Issue.record("\(canvas.text)") }
  }
}

/// Keys to show.
enum Sample: Hashable, Sendable {
  case pause
  case skip
  case quit

  static let keys = KeyTable<Sample>([
    KeyBinding(.space, action: .pause, label: "pause", help: "Pauses the set."),
    KeyBinding(.character("s"), .right, action: .skip, label: "skip", help: "Skips it."),
    KeyBinding(.character("q"), .control("c"), action: .quit, label: "quit", help: "Ends."),
  ])
}
