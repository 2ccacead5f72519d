/// One cell of a canvas, eight bytes of plain data.
package struct Cell: Hashable, Sendable {
  /// The value of the character's scalar; 0 in the right half of a wide character.
  package let scalar: UInt32

  /// The place of the character's marks in the canvas's table, counted from 1; 0 when it has none.
  let marks: UInt16

  /// How the cell looks.
  package var style: Style

  /// A space in ordinary style.
  package static let blank = Cell(scalar: 0x20, marks: 0, style: .plain)

  /// Whether marks sit on the character; the canvas has them.
  package var hasMarks: Bool { marks != 0 }

  /// Whether this is the right half of the wide character to its left.
  package var isContinuation: Bool { scalar == 0 }
}
