package import TerminalUI

/// A new revision of what is followed: what it changes, to be taken over or left for later.
package struct RevisionScreen: Hashable, Sendable {
  /// The revision.
  package let news: ProgrammeNews
  private let number: Int
  private var reader: ReaderScreen

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case back
    /// The revision is taken over, with the sentence that says so.
    case takeOver(String)
  }

  /// Creates the screen of a revision; nothing for a file that cannot be followed.
  package init?(_ news: ProgrammeNews, _ texts: Catalogue) {
    guard case .ready(let number, let changes, let phase) = news.state else { return nil }
    self.news = news
    self.number = number
    let place = phase.map { texts(BrowsingText.phaseGone, $0) } ?? texts(BrowsingText.phaseKept)
    reader = ReaderScreen(
      [texts(BrowsingText.revisionTitle, String(number)), "", place, ""] + changes)
  }

  /// Takes a key.
  package mutating func handle(_ key: Key, size: Size, _ texts: Catalogue) -> Outcome {
    switch key {
    case .enter, .character("v"):
      return .takeOver(texts(BrowsingText.takenOver, String(number)))
    default: return reader.handle(key, size: size) ? .back : .stay
    }
  }

  /// Draws what changes.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    reader.view(
      size, glyphs: glyphs, texts: texts,
      hints: [
        texts.hint(.enter, .takeOver),
        texts.hint(.escape, .later),
        texts.hint(.space, .more),
      ])
  }

  /// What changes as lines, the last of which asks.
  package func plainLines(_ texts: Catalogue) -> [String] {
    reader.plainLines.filter { !$0.isEmpty } + [texts(BrowsingText.revisionHint)]
  }
}
