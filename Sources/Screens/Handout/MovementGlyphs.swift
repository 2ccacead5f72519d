import TerminalUI

extension MovementSketch {
  /// The way in characters: an open circle at its start, a filled one at its end.
  func lines(_ wording: Wording, glyphs: GlyphSet) -> [String] {
    let rows = isAcross ? 1 : isSeenFromBehind ? 7 : 5
    var canvas = Canvas(columns: isSeenFromBehind ? 26 : 6, rows: rows, glyphs: glyphs)
    func point(_ place: (across: Double, down: Double)) -> Point {
      Point(
        column: 2 + Int((place.across * Double(canvas.size.columns - 3)).rounded()),
        row: Int((place.down * Double(rows - 1)).rounded()))
    }
    let start = point(ends.start)
    let end = point(ends.end)
    let steps = isAcross ? abs(end.column - start.column) / 3 : rows - 1
    for step in 0...steps {
      let part = Double(step) / Double(steps)
      let place = Point(
        column: start.column + Int((Double(end.column - start.column) * part).rounded()),
        row: start.row + Int((Double(end.row - start.row) * part).rounded()))
      canvas.write(String(glyphs.separator), at: place)
    }
    canvas.write(String(glyphs.open), at: start)
    canvas.write(String(glyphs.dot), at: end)
    return [caption(wording), ""] + canvas.lines + [""] + [
      "\(glyphs.open) \(wording.catalogue(HandoutText.pathStart))",
      "\(glyphs.dot) \(wording.catalogue(HandoutText.pathEnd, name(clippedTo: 60)))",
    ]
  }
}
