import Charts
import PlainText

/// Writes a handout as Markdown in lines of at most 80 columns.
///
/// - Parameters:
///   - handout: The sheet.
///   - glyphs: The characters of boxes.
/// - Returns: The text, ending in a line break.
func markdownHandout(_ handout: Handout, glyphs: GlyphSet) -> String {
  var blocks = [heading(handout.title, level: 1), "*\(escaped(handout.kind))*"]
  blocks += markdown(handout.lead)
  for part in handout.parts {
    blocks.append(heading(part.title, level: 2))
    for piece in part.pieces {
      switch piece {
      case .words(let entries): blocks += markdown(entries)
      case .exercise(let exercise): blocks += markdown(exercise)
      case .grid(let grid): blocks += [markdownTable(grid.table(glyphs)), prose(grid.help)]
      }
    }
  }
  return blocks.joined(separator: "\n\n") + "\n"
}

private func markdown(_ exercise: HandoutExercise) -> [String] {
  [heading("\(exercise.number). \(exercise.name)", level: 3)]
    + exercise.pictures.map { fenced($0.lines) } + markdown(exercise.words)
}

/// The blocks of some entries: a paragraph, or a list.
private func markdown(_ entries: [OutlineEntry]) -> [String] {
  entries.runs.flatMap { run in
    guard run.first?.lead == .nothing else {
      return [items(run, indent: 0).joined(separator: "\n")]
    }
    return run.flatMap { [prose($0.text)] + markdown($0.below) }
  }
}

/// The items of a list with what stands below them; below an item everything is one.
private func items(_ entries: [OutlineEntry], indent: Int) -> [String] {
  entries.flatMap { entry in
    let sign = if case .number(let number) = entry.lead { "\(number). " } else { "- " }
    let inner = indent + sign.count
    let width = max(20, textWidth - inner)
    let lines =
      if case .label(let word) = entry.lead {
        labelled(word, entry.text, width: width)
      } else {
        escapedLines(entry.text, width: width)
      }
    return [listItem(lines, sign: sign, indent: indent)] + items(entry.below, indent: inner)
  }
}

extension HandoutGrid {
  /// The table with characters in its cells.
  fileprivate func table(_ glyphs: GlyphSet) -> ReportTable {
    let box = glyphs == .unicode ? "☐" : "[ ]"
    return ReportTable(
      caption: caption, columns: [.words(corner)] + columns.map { .day($0) },
      rows: rows.map { row in
        [row.head]
          + row.cells.map { cell in
            cell.isEmpty
              ? "-" : cell.map { $0.text(box: box) }.joined(separator: " / ")
          }
      })
  }
}

extension HandoutGrid.Space {
  fileprivate func text(box: String) -> String {
    switch self {
    case .blank: "..."
    case .boxes(let due, let extra):
      (Array(repeating: box, count: due) + Array(repeating: "(\(box))", count: extra))
        .joined(separator: " ")
    }
  }
}
