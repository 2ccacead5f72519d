import Charts
import PlainText
import TerminalUI

/// A line of text whose parts look different.
struct StyledLine: Hashable, Sendable {
  /// The parts from left to right.
  var parts: [Part]

  /// A piece of a line.
  struct Part: Hashable, Sendable {
    var text: String
    var style: Style
  }

  /// Creates a line of one part.
  init(_ text: String, style: Style = .plain) {
    self.parts = [Part(text: text, style: style)]
  }

  /// Creates a line of several parts.
  init(_ parts: [(String, Style)]) {
    self.parts = parts.map { Part(text: $0.0, style: $0.1) }
  }

  /// Creates a line of a chart.
  init(_ line: ChartLine) {
    self.parts = line.runs.map { Part(text: $0.text, style: Style($0.role)) }
  }

  /// The whole line without its styles.
  var text: String { parts.map(\.text).joined() }
}

extension Style {
  /// The look of what a chart means.
  fileprivate init(_ role: Charts.Role?) {
    switch role {
    case nil: self = .plain
    case .axis, .missing: self.init(.plain)
    case .grid, .muted: self = .muted
    case .primary: self.init(.accent)
    case .secondary: self.init(.rest)
    case .good: self.init(.good)
    case .warning: self.init(.warning)
    case .bad: self.init(.bad)
    }
  }
}

extension TerminalUI.GlyphSet {
  /// The characters that charts may use: eighth blocks only where the font has them.
  var forCharts: Charts.GlyphSet { self == .unicode ? .unicode : .ascii }
}

/// Lines that are scrolled, with an arrow where there are more.
struct StyledLines: Widget {
  let lines: [StyledLine]
  let scrolled: Int

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let top = min(max(scrolled, 0), max(0, lines.count - rect.rows))
    let hasMore = lines.count > rect.rows && rect.columns > 4
    let body = rect.splitColumns(.fill, .length(hasMore ? 2 : 0))[0]
    for (offset, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      draw(line, in: body.line(offset), on: &canvas)
    }
    guard hasMore else { return }
    let last = rect.columnRange.upperBound - 1
    if top > 0 {
      let point = Point(column: last, row: rect.row)
      canvas.write(String(canvas.glyphs.moreAbove), at: point, style: .muted)
    }
    if top + rect.rows < lines.count {
      let point = Point(column: last, row: rect.rowRange.upperBound - 1)
      canvas.write(String(canvas.glyphs.moreBelow), at: point, style: .muted)
    }
  }

  private func draw(_ line: StyledLine, in rect: Rect, on canvas: inout Canvas) {
    var left = rect
    for part in line.parts {
      canvas.write(part.text, in: left, style: part.style)
      left = left.splitColumns(.length(displayWidth(cleaned(part.text))), .fill)[1]
    }
  }
}
