import PlainText
package import TerminalUI

/// A text to read, a page at a time.
package struct ReaderScreen: Hashable, Sendable {
  private let lines: [String]
  private var top = 0

  /// Creates a screen of lines.
  package init(_ lines: [String]) {
    self.lines = lines
  }

  /// Takes a key and tells whether the screen is left.
  package mutating func handle(_ key: Key, size: Size) -> Bool {
    let page = max(1, size.rows - 2)
    let count = Self.wrappedLines(lines, to: size.columns).count
    switch ReaderAction.keys(.english).action(for: key) {
    case .nextLine: top += 1
    case .previousLine: top -= 1
    case .nextPage: top += page
    case .previousPage: top -= page
    case .top: top = 0
    case .bottom: top = count
    case .back: return true
    case .help, nil: break
    }
    top = max(0, min(top, count - page))
    return false
  }

  /// Draws the part of the text that is read.
  ///
  /// - Parameters:
  ///   - size: The size of the window.
  ///   - glyphs: What it is drawn with.
  ///   - texts: The words.
  ///   - hints: What stands in the footer; how to read and to leave, unless told otherwise.
  /// - Returns: The picture.
  package func view(
    _ size: Size, glyphs: GlyphSet, texts: Catalogue, hints: [KeyHint]? = nil
  ) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let rows = canvas.bounds.splitRows(.fill, .length(1))
    let lines = Self.wrappedLines(lines, to: size.columns)
    for (index, line) in lines.dropFirst(top).prefix(rows[0].rows).enumerated() {
      canvas.write(line, in: rows[0].line(index))
    }
    let usual = ReaderAction.keys(texts).hints { $0 != .help }
    canvas.draw(Footer(hints ?? usual), in: rows[1])
    return Frame(canvas)
  }

  /// Breaks the lines that are wider than the window, each with its own indent.
  private static func wrappedLines(_ lines: [String], to columns: Int) -> [String] {
    lines.flatMap { line -> [String] in
      let line = cleaned(line)
      let indent = line.prefix { $0 == " " }
      guard displayWidth(line) > columns, columns > indent.count else { return [line] }
      return wrapped(line.dropFirst(indent.count), to: columns - indent.count).map { indent + $0 }
    }
  }

  /// The whole text.
  package var plainLines: [String] { lines }
}
