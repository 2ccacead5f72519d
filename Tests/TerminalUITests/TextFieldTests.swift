import TerminalUI
import Testing

@Suite struct `A text field` {
  private func typed(_ keys: Key..., into field: TextField = TextField()) -> TextField {
    var field = field
    for key in keys { _ = field.handle(key) }
    return field
  }

  @Test func `takes letters where the cursor stands`() {
    let field = typed(
      .character("K"), .character("n"), .character("e"), .left, .left, .character("膝"), .end,
      .space, .character("1"))
    #expect(field.text == "K膝ne 1")
    #expect(field.cursor == 6)
  }

  @Test func `takes away whole letters`() {
    let start = TextField("ae\u{301}膝")
    #expect(typed(.backspace, .backspace, into: start).text == "a")
    #expect(typed(.home, .delete, .delete, .delete, .delete, into: start).text == "")
    #expect(typed(.home, .backspace, .left, into: start).text == "ae\u{301}膝")
    #expect(typed(.left, .control("u"), into: start).text == "膝")
  }

  @Test func `is replaced by the first letter where it is selected, and edited by other keys`() {
    let start = TextField("12", isSelected: true)
    #expect(typed(.character("7"), .character("5"), into: start).text == "75")
    #expect(typed(.backspace, into: start).text == "")
    #expect(typed(.left, .character("7"), into: start).text == "172")
    #expect(typed(.enter, into: start).text == "12")
    var canvas = Canvas(columns: 4, rows: 1)
    _ = start.draw(in: canvas.bounds, on: &canvas)
    #expect(canvas[0, 0].style.emphasis.contains(.reverse))
  }

  @Test func `joins a mark to the letter before it`() {
    let field = typed(.character("e"), .character("\u{301}"), .backspace)
    #expect(field.text == "")
    #expect(typed(.character("\u{301}")).text == "")
  }

  @Test func `never holds what could act on a terminal`() {
    var field = TextField("a\u{1B}[2J")
    field.insert("\u{9B}\n\u{202E}b")
    #expect(field.text == "a[2J b")
  }

  @Test func `holds no more than it may`() {
    #expect(TextField("abcdef", limit: 3).text == "abc")
    #expect(typed(.home, .character("x"), into: TextField("abc", limit: 3)).text == "abc")
    #expect(TextField("abc", limit: -1).text == "")
  }

  @Test func `shows the part around the cursor`() {
    var canvas = Canvas(columns: 6, rows: 1)
    let cursor = TextField("left knee").draw(in: canvas.bounds, on: &canvas)
    #expect(canvas.lines == [" knee"])
    #expect(cursor == Point(column: 5, row: 0))
  }
}

@Suite struct `A score pointer` {
  private func choice(_ keys: Key...) -> ScorePointer.Choice? {
    var pointer = ScorePointer()
    for key in keys { _ = pointer.handle(key) }
    return pointer.choice
  }

  @Test func `starts on nothing`() {
    #expect(choice() == nil)
    #expect(choice(.enter) == nil)
  }

  @Test func `goes from 0 over 10 to the refusal and round again by one key`() {
    var pointer = ScorePointer()
    var seen: [ScorePointer.Choice?] = []
    for _ in 0..<13 {
      _ = pointer.handle(.space)
      seen.append(pointer.choice)
    }
    #expect(seen == (0...10).map { .score($0) } + [.declined, .score(0)])
  }

  @Test func `goes back as well`() {
    #expect(choice(.left) == .declined)
    #expect(choice(.left, .left) == .score(10))
    #expect(choice(.space, .left) == .declined)
  }

  @Test func `takes digits, and 1 and 0 as ten`() {
    #expect(choice(.character("7")) == .score(7))
    #expect(choice(.character("1")) == .score(1))
    #expect(choice(.character("1"), .character("0")) == .score(10))
    #expect(choice(.character("1"), .character("0"), .character("0")) == .score(0))
    #expect(choice(.character("1"), .space, .character("0")) == .score(0))
    #expect(choice(.character("٣")) == nil)
  }
}
