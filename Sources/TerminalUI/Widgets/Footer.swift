import PlainText

/// One line of keys and what they do; those at the end go first when room is short.
package struct Footer: Widget {
  /// The keys, the most important first.
  package var hints: [KeyHint]

  /// Creates a footer.
  package init(_ hints: [KeyHint]) { self.hints = hints }

  /// Draws into the last row of the part, whole hints only.
  package func draw(in rect: Rect, on canvas: inout Canvas) {
    let line = rect.line(-1)
    var column = line.column
    for hint in shown(in: line.columns) {
      let gap = column > line.column ? 2 : 0
      column = canvas.write(
        hint.key, at: Point(column: column + gap, row: line.row), style: Style(.accent, .bold),
        limit: line)
      guard !hint.label.isEmpty else { continue }
      column = canvas.write(
        hint.label, at: Point(column: column + 1, row: line.row), style: .muted, limit: line)
    }
  }

  /// The hints that have room; the one that lists all keys stays, if need be without its label.
  private func shown(in columns: Int) -> [KeyHint] {
    var shown: [KeyHint] = []
    for hint in hints {
      guard Self.width(of: shown + [hint]) <= columns else { break }
      shown.append(hint)
    }
    guard shown.count < hints.count, let help = hints.first(where: { $0.key == "?" }),
      !shown.contains(help)
    else { return shown }
    let bare = KeyHint(key: help.key, label: "")
    while shown.count > 1, Self.width(of: shown + [bare]) > columns { shown.removeLast() }
    let last = [help, bare].first { Self.width(of: shown + [$0]) <= columns }
    return shown + (last.map { [$0] } ?? [])
  }

  private static func width(of hints: [KeyHint]) -> Int {
    let widths = hints.map { hint in
      displayWidth(cleaned(hint.key))
        + (hint.label.isEmpty ? 0 : 1 + displayWidth(cleaned(hint.label)))
    }
    return widths.reduce(0, +) + 2 * max(0, hints.count - 1)
  }
}
