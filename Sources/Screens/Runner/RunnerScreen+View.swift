import PlainText
import ProgressTracking
package import TerminalUI

extension RunnerScreen {
  /// Draws the screen.
  ///
  /// - Parameters:
  ///   - size: The size to draw at.
  ///   - glyphs: The characters to draw with.
  ///   - texts: The words.
  /// - Returns: The picture.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    if let form { return form.view(size, glyphs: glyphs, texts: texts) }
    switch page {
    case .day(let day):
      return day.view(size, glyphs: glyphs, texts: texts, notice: notice)
    case .phases(let choice): return choice.view(size, glyphs: glyphs, texts: texts)
    case .revision(let revision): return revision.view(size, glyphs: glyphs, texts: texts)
    case nil:
      return Frame(
        progress.view(
          size, glyphs: glyphs, texts: texts, hints: Self.keys(texts).hints(), notice: notice))
    }
  }

  /// Returns the screen as lines of text, one fact a line.
  ///
  /// - Parameters:
  ///   - width: The greatest width in columns; a longer fact goes on in the next line.
  ///   - texts: The words.
  /// - Returns: The lines, clean.
  package func plainLines(width: Int, texts: Catalogue) -> [String] {
    if let form { return form.plainLines }
    func broken(_ facts: [String]) -> [String] {
      facts.flatMap { $0.isEmpty ? [""] : wrapped(cleaned($0), to: max(width, 20)) }
    }
    if let notice { return broken([notice]) }
    switch page {
    case .day(let day): return broken(day.plainLines(texts))
    case .phases(let choice): return broken(choice.plainLines(texts))
    case .revision(let revision): return broken(revision.plainLines(texts))
    case nil:
      return progress.plainLines(width: width, texts: texts)
        + broken(["", texts(RunnerText.plainHint)])
    }
  }
}
