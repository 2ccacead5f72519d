import TerminalUI
import Testing

@Suite struct `A terminal in memory` {
  @Test func `plays events in order and ticks in between`() {
    let terminal = MemoryTerminal(Size(columns: 20, rows: 4))
    terminal.send(.key(.space), at: .seconds(3))
    terminal.send(.resized(Size(columns: 10, rows: 2)))
    #expect(terminal.nextEvent(until: .seconds(2)) == .tick)
    #expect(terminal.now == .seconds(2))
    #expect(terminal.nextEvent(until: .seconds(5)) == .key(.space))
    #expect(terminal.now == .seconds(3))
    #expect(terminal.nextEvent(until: nil) == .resized(Size(columns: 10, rows: 2)))
    #expect(terminal.size == Size(columns: 10, rows: 2))
    #expect(terminal.nextEvent(until: nil) == .hangUp)
  }

  @Test func `keeps each frame once`() {
    let terminal = MemoryTerminal(Size(columns: 4, rows: 1))
    var canvas = Canvas(terminal.size, glyphs: terminal.glyphs)
    terminal.show(Frame(canvas))
    terminal.show(Frame(canvas))
    canvas.write("rest", in: canvas.bounds)
    terminal.show(Frame(canvas))
    #expect(terminal.frames.count == 2)
    #expect(terminal.text == "rest\n")
  }

  @Test func `goes on after a stop`() {
    let terminal = MemoryTerminal()
    terminal.press(.space)
    terminal.suspend()
    #expect(terminal.nextEvent(until: nil) == .resumed(gap: .seconds(60)))
    #expect(terminal.nextEvent(until: nil) == .key(.space))
  }
}
