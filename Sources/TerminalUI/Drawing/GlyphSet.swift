/// The characters that pictures are made of, for terminals with and without Unicode.
package struct GlyphSet: Hashable, Sendable {
  /// The corners and edges of a frame.
  package struct Lines: Hashable, Sendable {
    /// The edges.
    package let horizontal, vertical: Character
    /// The upper corners.
    package let topLeft, topRight: Character
    /// The lower corners.
    package let bottomLeft, bottomRight: Character
  }

  /// Whether eighth blocks, arrows and other characters beyond ASCII may be used.
  package let isUnicode: Bool
  /// The edges of a frame.
  package let lines: Lines
  /// A full block.
  package let block: Character
  /// The upper and the lower half of a block, or what looks most like them.
  package let upperHalf, lowerHalf: Character
  /// What a bar is filled with, from one part of a cell to a whole one.
  package let barParts: [Character]
  /// What the empty part of a bar shows.
  package let barEmpty: Character
  /// What columns of a chart are filled with, from the lowest level to a whole cell.
  package let columnParts: [Character]
  /// What marks the selected row of a list.
  package let pointer: Character
  /// What stands between things on one line.
  package let separator: Character
  /// What marks a text as cut off.
  package let ellipsis: String
  /// What says that there is more above and below.
  package let moreAbove, moreBelow: Character
  /// What points left and right.
  package let arrowLeft, arrowRight: Character
  /// What points up and down.
  package let arrowUp, arrowDown: Character
  /// What marks something as done, as missed, and as not yet decided.
  package let done, missed, open: Character
  /// What moves along the path of a movement, and the path itself.
  package let dot, path: Character

  /// Box, block and arrow characters that nearly every font has.
  package static let unicode = GlyphSet(
    isUnicode: true,
    lines: Lines(
      horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
      bottomRight: "┘"),
    block: "█", upperHalf: "▀", lowerHalf: "▄",
    barParts: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], barEmpty: "░",
    columnParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    pointer: "▶", separator: "·", ellipsis: "…", moreAbove: "↑", moreBelow: "↓",
    arrowLeft: "←", arrowRight: "→", arrowUp: "↑", arrowDown: "↓",
    done: "✓", missed: "×", open: "○", dot: "●", path: "─")

  /// Characters that the console of Linux has: no eighth blocks, no marks of its own.
  package static let console = GlyphSet(
    isUnicode: true,
    lines: unicode.lines, block: "█", upperHalf: "▀", lowerHalf: "▄",
    barParts: ["▌", "█"], barEmpty: "░",
    columnParts: ["▄", "█"],
    pointer: ">", separator: "·", ellipsis: "...", moreAbove: "↑", moreBelow: "↓",
    arrowLeft: "←", arrowRight: "→", arrowUp: "↑", arrowDown: "↓",
    done: "√", missed: "x", open: "o", dot: "■", path: "─")

  /// Characters that every terminal has.
  package static let ascii = GlyphSet(
    isUnicode: false,
    lines: Lines(
      horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+"),
    block: "#", upperHalf: "\"", lowerHalf: "o",
    barParts: ["#"], barEmpty: "-",
    columnParts: ["_", ".", "-", "=", "#"],
    pointer: ">", separator: "-", ellipsis: "...", moreAbove: "^", moreBelow: "v",
    arrowLeft: "<", arrowRight: ">", arrowUp: "^", arrowDown: "v",
    done: "x", missed: "-", open: "o", dot: "O", path: "-")
}
