import Charts
import PlainText
import TerminalUI

/// Returns a table as lines of a width in columns: in columns where they fit, else row by row.
func tableLines(_ table: ChartTable, columns: Int) -> [StyledLine] {
  let rows = [table.header] + table.rows
  let widths = table.header.indices.map { column in
    rows.map { column < $0.count ? displayWidth($0[column]) : 0 }.max() ?? 0
  }
  let gaps = max(0, widths.count - 1) * 2
  guard widths.reduce(gaps, +) <= columns else {
    return table.rows.flatMap { rowLines($0, header: table.header, columns: columns) }
  }
  return rows.enumerated().map { index, row in
    let cells = zip(row, widths).enumerated().map { column, cell in
      padded(cell.0, to: cell.1, column == 0 ? .left : .right)
    }
    return StyledLine(cells.joined(separator: "  "), style: index == 0 ? .bold : .plain)
  }
}

/// A row as its first cell, and below it the others with the names of their columns.
private func rowLines(_ row: [String], header: [String], columns: Int) -> [StyledLine] {
  let named = zip(header, row).dropFirst().compactMap { name, value -> String? in
    if value.isEmpty { return nil }
    return name.isEmpty ? value : "\(name): \(value)"
  }
  let rest = wrapped(named.joined(separator: "; "), to: max(columns - 2, 1))
  return [StyledLine(row.first ?? "", style: .bold)] + rest.map { StyledLine("  " + $0) }
}

/// Returns a line with a name, a bar and a text; the bar goes first where room is short, then the end of
/// the text: of the name a third of the line stays, with the end of it that tells it from others.
func barLine(
  _ name: String, end: String = "", nameColumns: Int, fraction: Double, text: String, columns: Int,
  glyphs: TerminalUI.GlyphSet, style: Style
) -> StyledLine {
  let barColumns = min(20, columns - nameColumns - displayWidth(text) - 4)
  guard hasRoomForBar(columns, name: nameColumns, text: displayWidth(text)) else {
    let room = min(nameColumns, max(1, columns / 3, columns - displayWidth(text) - 2))
    let rest = clipped(text, to: max(0, columns - room - 2), ellipsis: glyphs.ellipsis)
    return StyledLine([(barName(name, end, to: room, glyphs), .plain), ("  " + rest, .plain)])
  }
  let share = fraction.isFinite ? min(max(fraction, 0), 1) : 0
  // Something is never drawn as nothing, and less than all never as all.
  let cells =
    share == 0
    ? 0 : share == 1 ? barColumns : min(max(Int(share * Double(barColumns)), 1), barColumns - 1)
  return StyledLine([
    (barName(name, end, to: nameColumns, glyphs) + "  ", .plain),
    (String(repeating: glyphs.block, count: cells), style),
    (String(repeating: glyphs.barEmpty, count: barColumns - cells), .muted),
    ("  " + text, .plain),
  ])
}

/// Returns a name of exactly some columns, cut before its end.
private func barName(
  _ name: String, _ end: String, to columns: Int, _ glyphs: TerminalUI.GlyphSet
) -> String {
  let room = columns - displayWidth(end)
  guard room >= 4 else { return padded(name + end, to: columns, ellipsis: glyphs.ellipsis) }
  return padded(clipped(name, to: room, ellipsis: glyphs.ellipsis) + end, to: columns)
}

/// Returns whether a line has room for a bar between a name and a text of some columns.
func hasRoomForBar(_ columns: Int, name: Int, text: Int) -> Bool { columns - name - text - 4 >= 5 }
