import TerminalUI

/// Where the parts of the list of runners stand.
struct ReviewLayout {
  let title: Rect
  /// What is listed, in which order, or what is searched for.
  let status: Rect
  /// The names of the columns; nothing where rows are names only.
  let header: Rect
  let list: Rect
  /// What is said of the selected runner.
  let detail: Rect
  let footer: Rect

  /// Lays the parts out.
  ///
  /// - Parameters:
  ///   - size: The size.
  ///   - listed: How many runners are listed; rows that they leave go to what is said of one.
  ///   - wanted: How many rows that needs.
  init(_ size: Size, listed: Int = .max, detail wanted: Int = 0) {
    let rows = size.rows
    let air = rows >= 20 ? 1 : 0
    let least = rows >= 30 ? 6 : rows >= 20 ? 5 : rows >= 10 ? 3 : rows > 3 ? 1 : 0
    let left = rows >= 20 ? max(rows - least - 6 - min(listed, rows), 0) : 0
    let parts = Rect(size).splitRows(
      .length(rows > 3 ? 1 : 0), .length(rows >= 8 ? 1 : 0), .length(air),
      .length(rows >= 10 && size.columns >= 60 ? 1 : 0), .fill, .length(air),
      .length(max(least, min(wanted, least + left))), .length(rows > 4 ? 1 : 0))
    title = parts[0]
    status = parts[1]
    header = parts[3]
    list = parts[4]
    detail = parts[6]
    footer = parts[7]
  }

  /// All between title and footer.
  var whole: Rect {
    Rect(
      column: 0, row: title.rows, columns: list.columns,
      rows: max(0, footer.row - title.rows))
  }
}
