import Programmes
import TerminalUI

/// The side that works: a block in its colour with its word in big letters.
struct SideBlock: Hashable, Widget {
  private let side: BodySide
  private let word: String
  /// The longer of the words for the sides, so that both are drawn alike.
  private let widest: String

  /// Creates the block of a side.
  init(_ side: BodySide, _ texts: Catalogue) {
    self.side = side
    word = texts(side == .left ? CommonText.left : .right)
    widest = Self.widest(texts)
  }

  /// Splits a part into the place of the block, the left at the left and the right at the right, and
  /// what is left beside it.
  func split(_ part: Rect) -> (block: Rect, beside: Rect) {
    let columns = max(12, part.columns * 3 / 8, Self.columns(of: widest, in: part))
    let parts =
      side == .left
      ? part.splitColumns(.length(columns), .fill) : part.splitColumns(.fill, .length(columns))
    return side == .left ? (parts[0], parts[1]) : (parts[1], parts[0])
  }

  /// The columns that the longer of the words needs in big letters, where half of a part has them;
  /// otherwise 0.
  static func columns(of widest: String, in part: Rect) -> Int {
    let least = BigType.leastColumns(of: widest) ?? 0
    return least + 1 <= part.columns / 2 ? least + 1 : 0
  }

  /// Fills the part and draws the word into it.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let style = Style(side == .left ? .left : .right, [.bold, .reverse])
    canvas.fill(rect, style: style)
    let word = BigType(word, reserving: widest, style: style)
    // Letters that touch the upper edge run into the ground, which has their colour.
    let framed = rect.splitRows(.length(1), .fill)[1]
    let sizes = [framed, rect].map { word.size(fitting: $0.size, glyphs: canvas.glyphs) }
    canvas.draw(word, in: sizes[0] == sizes[1] ? framed : rect)
  }

  /// The longer of the words for the sides.
  static func widest(_ texts: Catalogue) -> String {
    [CommonText.left, .right].map { texts($0) }.max { $0.count < $1.count } ?? ""
  }
}
