/// A rectangle of glyphs to draw on; what falls outside is cut off.
struct GlyphGrid {
  let width: Int
  let height: Int
  private var cells: [Cell]

  private enum Cell: Equatable {
    case blank
    case glyph(String, Role)
    /// The right half of the wide glyph before it.
    case covered
  }

  /// Makes an empty grid; no more than 1,000 columns and rows are of use to anyone.
  init(width: Int, height: Int) {
    self.width = min(max(width, 0), 1_000)
    self.height = min(max(height, 0), 1_000)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// Whether nothing has been drawn in a cell of the grid.
  func isBlank(column: Int, row: Int) -> Bool {
    contains(column: column, row: row) && cells[row * width + column] == .blank
  }

  /// Writes a text from a cell to the right, over at most `limit` columns.
  mutating func put(
    _ text: String, column: Int, row: Int, role: Role, limit: Int = .max
  ) {
    guard (0..<height).contains(row), column < width, column >= -1_000_000 else { return }
    let end = min(width, limit >= width ? width : column + limit)
    var column = column
    for character in text.displayable {
      let glyph = String(character)
      let columns = glyph.columns
      guard columns > 0 else { continue }
      guard column + columns <= end else { return }
      set(glyph, columns: columns, column: column, row: row, role: role)
      column += columns
    }
  }

  private mutating func set(
    _ glyph: String, columns: Int, column: Int, row: Int, role: Role
  ) {
    guard column >= 0 else { return }
    clearHalves(from: column, count: columns, row: row)
    let start = row * width + column
    cells[start] = glyph == " " ? .blank : .glyph(glyph, role)
    for offset in 1..<max(columns, 2) where offset < columns { cells[start + offset] = .covered }
  }

  /// Blanks the wide glyphs that are about to lose one of their halves.
  private mutating func clearHalves(from column: Int, count: Int, row: Int) {
    let start = row * width
    if cells[start + column] == .covered, column > 0 { cells[start + column - 1] = .blank }
    var next = column + count
    while next < width, cells[start + next] == .covered {
      cells[start + next] = .blank
      next += 1
    }
  }

  private func contains(column: Int, row: Int) -> Bool {
    (0..<width).contains(column) && (0..<height).contains(row)
  }

  /// The lines of the grid as runs of one role, without blanks at their ends.
  var lines: [ChartLine] {
    (0..<height).map { row in
      var runs: [ChartRun] = []
      var blanks = ""
      for cell in cells[(row * width)..<((row + 1) * width)] {
        switch cell {
        case .blank: blanks += " "
        case .covered: break
        case .glyph(let glyph, let role):
          // A single blank inside a text belongs to the text.
          if blanks.count < 2, let last = runs.indices.last, runs[last].role == role {
            runs[last].text += blanks + glyph
          } else {
            if !blanks.isEmpty { runs.append(ChartRun(blanks)) }
            runs.append(ChartRun(glyph, role: role))
          }
          blanks = ""
        }
      }
      return ChartLine(runs: runs)
    }
  }
}
