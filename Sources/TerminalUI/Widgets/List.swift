import PlainText

/// Rows to look through, one of them selected.
///
/// The selected row is always in sight: the list scrolls around it.
package struct List: Widget {
  /// One row.
  package struct Row: Hashable, Sendable {
    /// What the row says.
    package var text: String

    /// What stands at its right edge; left out where there is no room.
    package var detail: String

    /// How the row looks when it is not selected.
    package var style: Style

    /// Creates a row.
    package init(_ text: String, detail: String = "", style: Style = .plain) {
      self.text = text
      self.detail = detail
      self.style = style
    }
  }

  /// The rows.
  package var rows: [Row]

  /// The selected row; nothing when the list is only read.
  package var selected: Int?

  /// Creates a list.
  package init(_ rows: [Row], selected: Int? = nil) {
    self.rows = rows
    self.selected = selected
  }

  /// Draws the rows around the selected one, with an arrow where there are more.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let visible = rows[Self.window(of: rows.count, around: selected ?? 0, rows: rect.rows)]
    let top = visible.startIndex
    let hasMore = visible.count < rows.count && rect.columns > 4
    let body = rect.splitColumns(.fill, .length(hasMore ? 2 : 0))[0]
    for (offset, row) in visible.enumerated() {
      draw(row, isSelected: top + offset == selected, in: body.line(offset), on: &canvas)
    }
    guard hasMore else { return }
    let last = rect.columnRange.upperBound - 1
    if top > 0 {
      canvas.write(
        String(canvas.glyphs.moreAbove), at: Point(column: last, row: rect.row), style: .muted)
    }
    if top + visible.count < rows.count {
      canvas.write(
        String(canvas.glyphs.moreBelow),
        at: Point(column: last, row: rect.rowRange.upperBound - 1), style: .muted)
    }
  }

  /// Returns which of some rows are in sight where so many have room.
  package static func window(of count: Int, around selected: Int, rows: Int) -> Range<Int> {
    let top = min(max(selected - rows / 2, 0), max(0, count - rows))
    return top..<min(top + max(rows, 0), count)
  }

  private func draw(_ row: Row, isSelected: Bool, in rect: Rect, on canvas: inout Canvas) {
    let pointer = selected == nil || rect.columns < 4 ? 0 : 2
    let inside = rect.splitColumns(.length(pointer), .fill)
    let style = isSelected ? row.style.with(.reverse) : row.style
    if isSelected {
      canvas.write(String(canvas.glyphs.pointer), in: inside[0], style: Style(.accent, .bold))
      canvas.fill(inside[1], style: style)
    }
    let detail = displayWidth(cleaned(row.detail))
    let text = displayWidth(cleaned(row.text))
    let hasRoom = detail > 0 && min(text, inside[1].columns / 2) + 1 + detail <= inside[1].columns
    let parts = inside[1].splitColumns(.fill, .length(hasRoom ? detail + 1 : 0))
    canvas.write(row.text, in: parts[0], style: style)
    if hasRoom { canvas.write(row.detail, in: parts[1], .right, style: style) }
  }
}

/// Returns the row that a key selects in a list, or nothing when the key does not move.
///
/// - Parameters:
///   - selected: The row selected now.
///   - count: The number of rows.
///   - key: Arrows, `j` and `k`, Home and End, `g` and `G`, Page Up and Page Down.
///   - page: The number of rows of a page.
/// - Returns: The row to select, which exists.
package func selection(after selected: Int, of count: Int, _ key: Key, page: Int = 10) -> Int? {
  guard count > 0 else { return nil }
  let current = min(max(selected, 0), count - 1)
  let page = min(max(page, 1), count)
  let next: Int
  switch key {
  case .up, .character("k"): next = current - 1
  case .down, .character("j"): next = current + 1
  case .pageUp: next = current - page
  case .pageDown: next = current + page
  case .home, .character("g"): next = 0
  case .end, .character("G"): next = count - 1
  default: return nil
  }
  return min(max(next, 0), count - 1)
}
