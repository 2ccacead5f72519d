import TerminalUI

/// Where the parts of the progress screen stand.
struct ProgressLayout {
  /// A section and its place.
  struct Pane {
    let section: ProgressSection
    /// The line of its name, where it does not stand alone.
    let title: Rect?
    let body: Rect

    /// The size for a list that is scrolled.
    var listSize: Size { Size(columns: body.columns - 2, rows: body.rows) }
  }

  let title: Rect
  let numbers: Rect
  /// The names of the sections.
  let tabs: Rect
  let panes: [Pane]
  /// Where the value under the cursor stands.
  let selected: Rect
  let footer: Rect
  /// All between title and footer.
  let whole: Rect
  /// Whether there is room for sentences only.
  let isSentence: Bool

  init(
    _ size: Size, section: ProgressSection, of sections: [ProgressSection],
    numbers lines: [StyledLine], tabs tabRows: Int = 1
  ) {
    let air = size.rows >= 20 ? 1 : 0
    let parts = Rect(size).splitRows(
      .length(size.rows > 2 ? 1 : 0), .fill, .length(size.rows > 3 ? 1 : 0))
    title = parts[0]
    whole = parts[1]
    footer = parts[2]
    isSentence = size.columns < 30 || size.rows < 10
    let rows = whole.splitRows(
      .length(lines.count), .length(air), .length(tabRows), .length(air), .fill, .length(air),
      .length(size.rows >= 22 ? 3 : size.rows >= 16 ? 2 : 1))
    numbers = rows[0]
    tabs = rows[2]
    panes = isSentence ? [] : Self.panes(in: rows[4], section: section, of: sections)
    selected = rows[6]
  }

  /// The section alone, or with the others of its group where there is room for several.
  private static func panes(
    in rect: Rect, section: ProgressSection, of sections: [ProgressSection]
  ) -> [Pane] {
    let count = count(in: rect)
    guard count > 1 else { return [Pane(section: section, title: nil, body: rect)] }
    let first = (sections.firstIndex(of: section) ?? 0) / count * count
    let group = sections.dropFirst(first).prefix(count)
    let columns = count == 6 ? 3 : 2
    let rows = (group.count + columns - 1) / columns
    let gap = 3
    let width = (rect.columns - gap * (columns - 1)) / columns
    let height = (rect.rows - (rows - 1)) / rows
    return group.enumerated().map { index, section in
      let area = Rect(
        column: rect.column + index % columns * (width + gap),
        row: rect.row + index / columns * (height + 1), columns: width, rows: height)
      let parts = area.splitRows(.length(1), .fill)
      return Pane(section: section, title: parts[0], body: parts[1])
    }
  }

  private static func count(in rect: Rect) -> Int {
    if rect.columns >= 150, rect.rows >= 36 { return 6 }
    if rect.columns < 100 { return 1 }
    return rect.rows >= 24 ? 4 : 2
  }
}

extension ProgressScreenText {
  /// The meanings of the numbers.
  static let definitionsInOrder: [ProgressScreenText] = [
    .defineDue, .defineHeld, .defineExtra, .defineDose, .definePain, .defineUnknown,
  ]
}
