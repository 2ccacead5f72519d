import PlainText
import TerminalUI

extension ProgressScreen {
  /// Returns how many lines the names of the sections take: a second one only where they need it and
  /// the rest keeps enough.
  func tabRows(_ size: Size, _ words: Wording) -> Int {
    let columns = tabNames(words).reduce(-2) { $0 + displayWidth($1) + 2 }
    return columns > size.columns && size.rows >= 20 ? 2 : 1
  }

  /// Writes the names of the sections, each after its key; without room for all, only some.
  func drawTabs(in rect: Rect, _ words: Wording, on canvas: inout Canvas) {
    let names = tabNames(words)
    let half = (names.count + 1) / 2
    let parts = rect.rows > 1 ? [0..<half, half..<names.count] : [names.indices]
    for (row, part) in parts.enumerated() {
      let named = namedTabs(names, of: part, columns: rect.columns)
      var left = rect.line(row)
      for index in part {
        let text = named.contains(index) ? names[index] : String(index + 1)
        let isCurrent = sections[index] == section
        canvas.write(text, in: left, style: isCurrent ? Style(.accent, [.bold, .reverse]) : .muted)
        left = left.splitColumns(.length(displayWidth(text) + 2), .fill)[1]
      }
    }
  }

  private func tabNames(_ words: Wording) -> [String] {
    sections.enumerated().map { index, section in
      words.catalogue(
        ProgressScreenText.pair, String(index + 1), words.catalogue(section.title))
    }
  }

  /// Which parts have room for their names: the current one first, then those after it.
  private func namedTabs(_ names: [String], of part: Range<Int>, columns: Int) -> Set<Int> {
    let current = sections.firstIndex(of: section).flatMap { part.contains($0) ? $0 : nil }
    let start = current ?? part.lowerBound
    var left = columns - part.reduce(-2) { $0 + String($1 + 1).count + 2 }
    var named: Set<Int> = []
    for index in Array(start..<part.upperBound) + Array(part.lowerBound..<start) {
      let more = displayWidth(names[index]) - String(index + 1).count
      guard more <= left || index == current else { continue }
      left -= more
      named.insert(index)
    }
    return named
  }
}
