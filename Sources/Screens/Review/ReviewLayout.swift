import TerminalUI

/// Where the parts of the list of runners stand.
struct ReviewLayout {
  let title: Rect
  /// The names of the columns; nothing where rows are names only.
  let header: Rect
  let list: Rect
  /// What is said of the selected runner.
  let detail: Rect
  let footer: Rect

  init(_ size: Size) {
    let rows = size.rows
    let air = rows >= 20 ? 1 : 0
    let parts = Rect(size).splitRows(
      .length(rows > 3 ? 1 : 0), .length(air), .length(rows >= 10 && size.columns >= 60 ? 1 : 0),
      .fill, .length(air), .length(rows >= 20 ? 4 : rows >= 10 ? 3 : rows > 3 ? 1 : 0),
      .length(rows > 4 ? 1 : 0))
    title = parts[0]
    header = parts[2]
    list = parts[3]
    detail = parts[5]
    footer = parts[6]
  }
}
