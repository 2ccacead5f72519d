import PlainText

/// A picture made of cells: what a screen draws and a terminal shows.
///
/// Drawing never fails. What lies outside is ignored, a wide character that does not fit whole is
/// left out, and text is cleaned of everything that could act on a terminal.
package struct Canvas: Equatable, Sendable {
  /// The number of columns and rows.
  package let size: Size

  /// The characters that widgets draw with.
  package let glyphs: GlyphSet

  private var cells: [Cell]

  /// The marks that sit on letters; a cell names its entry.
  private var marks: [[Unicode.Scalar]] = []

  /// Creates a blank canvas.
  package init(_ size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// Creates a blank canvas of a number of columns and rows.
  package init(columns: Int, rows: Int, glyphs: GlyphSet = .unicode) {
    self.init(Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  /// The whole canvas.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank one outside.
  package subscript(column: Int, row: Int) -> Cell {
    guard let index = index(column, row) else { return .blank }
    return cells[index]
  }

  /// The scalars of the cell at a place: a character and its marks, nothing in a right half.
  package func scalars(_ column: Int, _ row: Int) -> [Unicode.Scalar] {
    let cell = self[column, row]
    guard !cell.isContinuation, let base = Unicode.Scalar(cell.scalar) else { return [] }
    return [base] + (cell.marks == 0 ? [] : marks[Int(cell.marks) - 1])
  }

  /// Writes a line of text.
  ///
  /// - Parameters:
  ///   - text: Any text; it is cleaned first.
  ///   - point: Where its first column comes; may be outside.
  ///   - style: How it looks.
  ///   - limit: The part of the canvas that may be touched; the whole if not given.
  /// - Returns: The column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, limit: Rect? = nil
  ) -> Int {
    let allowed = bounds.intersection(limit ?? bounds)
    guard allowed.rowRange.contains(point.row) else { return point.column }
    var column = min(max(point.column, -Size.limit * 8), Size.limit)
    var last: Int?
    for written in cleaned(text).unicodeScalars {
      let width = displayWidth(written)
      if width == 0 {
        if let last, glyphs.isUnicode { addMark(written, at: last) }
        continue
      }
      let scalar = glyphs.isUnicode ? written : asciiForm(of: written)
      let end = column + width
      guard end <= allowed.columnRange.upperBound else { break }
      if column >= allowed.column, let index = index(column, point.row) {
        set(scalar, width: width, at: index, style: style)
        last = index
      } else {
        last = nil
      }
      column = end
    }
    return column
  }

  /// Fills a part with one character.
  ///
  /// - Parameters:
  ///   - rect: The part.
  ///   - character: A character one column wide; anything else fills with spaces.
  ///   - style: How it looks.
  package mutating func fill(
    _ rect: Rect, with character: Character = " ", style: Style = .plain
  ) {
    let scalar = character.unicodeScalars.first ?? " "
    let filling: Unicode.Scalar = displayWidth(scalar) == 1 ? scalar : " "
    let area = rect.intersection(bounds)
    for row in area.rowRange {
      for column in area.columnRange {
        if let index = index(column, row) { set(filling, width: 1, at: index, style: style) }
      }
    }
  }

  /// Changes the style of the cells of a part, leaving its text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for row in area.rowRange {
      for column in area.columnRange {
        if let index = index(column, row) { cells[index].style = change(cells[index].style) }
      }
    }
  }

  /// Copies another canvas, its top left cell coming to a place.
  package mutating func paste(_ other: Canvas, at point: Point) {
    let point = Rect(column: point.column, row: point.row, columns: 0, rows: 0).origin
    for row in 0..<other.size.rows {
      for column in 0..<other.size.columns {
        let scalars = other.scalars(column, row)
        guard let base = scalars.first, let index = index(point.column + column, point.row + row)
        else { continue }
        let width = displayWidth(base)
        guard point.column + column + width <= size.columns else { continue }
        set(base, width: width, at: index, style: other[column, row].style)
        for mark in scalars.dropFirst() { addMark(mark, at: index) }
      }
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
    return row * size.columns + column
  }

  /// Puts a character at a place that has room for it, blanking what is left of one it cuts.
  private mutating func set(_ scalar: Unicode.Scalar, width: Int, at index: Int, style: Style) {
    blankHalves(around: index, width: width)
    cells[index] = Cell(scalar: scalar.value, marks: 0, style: style)
    if width == 2 { cells[index + 1] = Cell(scalar: 0, marks: 0, style: style) }
  }

  private mutating func blankHalves(around index: Int, width: Int) {
    if cells[index].isContinuation, index > 0 {
      cells[index - 1] = Cell(scalar: 0x20, marks: 0, style: cells[index - 1].style)
    }
    let after = index + width
    if after < cells.count, after % size.columns != 0, cells[after].isContinuation {
      cells[after] = Cell(scalar: 0x20, marks: 0, style: cells[after].style)
    }
  }

  private mutating func addMark(_ mark: Unicode.Scalar, at index: Int) {
    let cell = cells[index]
    let all = (cell.marks == 0 ? [] : marks[Int(cell.marks) - 1]) + [mark]
    guard let entry = marks.firstIndex(of: all) ?? newEntry(all) else { return }
    cells[index] = Cell(scalar: cell.scalar, marks: UInt16(entry + 1), style: cell.style)
  }

  private mutating func newEntry(_ all: [Unicode.Scalar]) -> Int? {
    guard marks.count < 1_000 else { return nil }
    marks.append(all)
    return marks.count - 1
  }
}
