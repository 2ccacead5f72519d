import PlainText

/// The widths of the columns of a table, in columns of the terminal.
struct ColumnWidths {
  /// What each column has, at first what its widest cell needs.
  private(set) var widths: [Int]
  /// By how much all of them together are too wide.
  private(set) var excess: Int

  /// Gives each column of some rows what it needs.
  ///
  /// - Parameters:
  ///   - rows: The rows, the headings among them.
  ///   - columns: How many columns there are.
  ///   - room: The width that all have together, without what stands between them.
  init(_ rows: [[String]], columns: Int, room: Int) {
    widths = (0..<columns).map { column in
      rows.map { column < $0.count ? displayWidth($0[column]) : 0 }.max() ?? 0
    }
    excess = widths.reduce(0, +) - room
  }

  /// Takes what is too much from the widest columns, and from none what it needs at least.
  mutating func shrink(to limits: [Int]) {
    while excess > 0 {
      let open = widths.indices.filter { widths[$0] > limits[$0] }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = open.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let target = max(limits[widest], min(next, widths[widest] - 1))
      let step = min(excess, widths[widest] - target)
      widths[widest] -= step
      excess -= step
    }
  }

  /// The width of the longest word of each column, and at most a part of a whole line.
  static func ofWords(in rows: [[String]], columns: Int, line: Int) -> [Int] {
    (0..<columns).map { column in
      let words = rows.flatMap { column < $0.count ? $0[column].split(separator: " ") : [] }
      return min(words.map { displayWidth($0) }.max() ?? 0, line / 3)
    }
  }
}

/// The width below which a column of words is not squeezed as long as there is another way.
let narrowestWords = 8
